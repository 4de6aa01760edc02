// The samples of our own making: fetched from our own files, read ahead when nothing else is going on, for their strips.
import type { Source } from '../core/model/capture';
import type { Digest } from '../worker';
import { createStore } from './store';
import { workers } from './session';

export interface Sample {
  readonly id: string;
  readonly file: string;
  readonly title: Readonly<Record<'en' | 'de', string>>;
  readonly lang: string;
}

export interface ReadySample extends Sample {
  readonly source?: Source;
  readonly digest?: Digest;
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
  loading ??= get('index.json').then((response) => response.json()).then((list: readonly Sample[]) => samples.set(list)).catch(() => {
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

/** Reads the samples one after the other, so that their strips can be drawn. Stops when `signal` aborts. */
export async function readAhead(signal: AbortSignal): Promise<void> {
  await loadSamples();
  for (const { id } of samples.get()) {
    if (signal.aborted) return;
    const sample = samples.get().find((one) => one.id === id)!;
    if (sample.digest) continue;
    try {
      const source = await sourceOf(sample);
      const [digest] = await (await workers()).read(source, { signal });
      if (digest) change(id, { digest });
    } catch {
      // The strip stays pale; opening the sample tells what is wrong.
    }
  }
}
