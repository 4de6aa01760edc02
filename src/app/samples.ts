// The samples of our own making: fetched from our own files. Their strips come with the list, so that nothing need be read to draw them.
import type { Source } from '../core/model/capture';
import { isLabel, type LabelName } from '../core/model/labels';
import { createStore } from './store';

export interface Sample {
  readonly id: string;
  readonly file: string;
  readonly title: Readonly<Record<'en' | 'de', string>>;
  /** One sentence on what makes it a case. */
  readonly about?: Readonly<Record<'en' | 'de', string>>;
  readonly lang: string;
  /** Label and length in characters of each stretch, in capture order. */
  readonly strip?: readonly (readonly [label: LabelName, characters: number])[];
}

export interface ReadySample extends Sample {
  readonly source?: Source;
}

export const samples = createStore<readonly ReadySample[]>([]);

const address = (file: string): string => new URL(`samples/${file}`, document.baseURI).href;

let loading: Promise<void> | undefined;

async function get(file: string): Promise<Response> {
  const response = await fetch(address(file));
  if (!response.ok) throw new Error(`Could not load ${file}: the server answered ${response.status}, not 200.`);
  return response;
}

/** The list of samples. A failure leaves it empty: the start page does without. */
export function loadSamples(): Promise<void> {
  loading ??= get('index.json').then((response) => response.json()).then((list: readonly Sample[]) => samples.set(list.map((sample) => ({ ...sample, strip: sample.strip?.filter(([label]) => isLabel(label)) ?? [] })))).catch(() => {
    loading = undefined;
  });
  return loading;
}

const change = (id: string, more: Partial<ReadySample>): void =>
  samples.set((all) => all.map((sample) => (sample.id === id ? { ...sample, ...more } : sample)));

/** A sample's bytes as a source, fetched once. */
export async function sourceOf(sample: ReadySample): Promise<Source> {
  if (sample.source) return sample.source;
  const bytes = new Uint8Array(await (await get(sample.file)).arrayBuffer());
  const source: Source = { from: 'file', name: sample.file, bytes };
  change(sample.id, { source });
  return source;
}
