// Noise blocks → groups by kind, items within: neighbouring blocks of one kind that belong together. Teasers are parsed in teasers.ts.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { isRole, type NoiseKind } from '../model/labels';
import type { NoiseGroup, NoiseItem, Section, Seam } from '../model/reading';
import { teasersOf } from './teasers';

/** The order of the margin: what bars reading and other stories first, what nobody misses last. Data, not judgement. */
export const MARGIN_ORDER: readonly NoiseKind[] = [
  'paywall', 'teaser', 'author-box', 'tags', 'comments', 'media', 'promo', 'newsletter', 'ad', 'share', 'meta', 'consent', 'nav', 'legal', 'crawl', 'other',
];

/** Kinds whose boxes often follow one upon another: a heading begins the next. */
const BOXED: ReadonlySet<NoiseKind> = new Set(['ad', 'promo', 'newsletter', 'author-box', 'paywall', 'consent']);

interface Placed { readonly kind: NoiseKind; readonly item: NoiseItem }

export interface Noise {
  readonly groups: readonly NoiseGroup[];
  /** Ordinal of each noise block's item over all groups; -1 for article blocks. */
  readonly itemOf: readonly number[];
}

/** Groups all noise blocks: each stands in exactly one item, and no item reaches across an article block. */
export function noiseOf(blocks: readonly Block[], labels: readonly Label[]): Noise {
  const placed: Placed[] = [];
  let from = 0;
  while (from < blocks.length) {
    if (isRole(labels[from]!.name)) {
      from++;
      continue;
    }
    let to = from;
    while (to < blocks.length && !isRole(labels[to]!.name)) to++;
    placed.push(...itemsOf(blocks, labels, from, to));
    from = to;
  }
  const itemOf = blocks.map(() => -1);
  const groups = new Map<NoiseKind, NoiseItem[]>();
  for (const [ordinal, { kind, item }] of placed.entries()) {
    for (const index of item.blocks) itemOf[index] = ordinal;
    const group = groups.get(kind);
    if (group) group.push(item);
    else groups.set(kind, [item]);
  }
  return {
    groups: MARGIN_ORDER.filter((kind) => groups.has(kind)).map((kind) => ({ kind, items: groups.get(kind)! })),
    itemOf,
  };
}

/** The items of one unbroken run of noise. */
function itemsOf(blocks: readonly Block[], labels: readonly Label[], from: number, to: number): Placed[] {
  const out: Placed[] = [];
  let at = from;
  while (at < to) {
    const kind = labels[at]!.name as NoiseKind;
    let end = at + 1;
    if (kind === 'teaser') {
      // Durations and labels of advertising stand between teasers without ending their list.
      let last = at;
      while (end < to && (labels[end]!.name === 'teaser' || (end - last <= 2 && bridges(labels[end]!.name, blocks[end]!)))) {
        if (labels[end]!.name === 'teaser') last = end;
        end++;
      }
      end = last + 1;
      const list = blocks.slice(at, end);
      const strangers = new Set<number>();
      for (const { index } of list) if (labels[index]!.name !== 'teaser') strangers.add(index);
      for (const item of teasersOf(list, strangers)) out.push({ kind: 'teaser', item });
      for (const index of strangers) out.push({ kind: labels[index]!.name as NoiseKind, item: { blocks: [index] } });
    } else {
      const boxed = BOXED.has(kind);
      while (end < to && labels[end]!.name === kind && !(boxed && blocks[end]!.kind === 'heading' && blocks[end - 1]!.kind !== 'heading')) end++;
      out.push({ kind, item: { blocks: blocks.slice(at, end).map(({ index }) => index) } });
    }
    at = end;
  }
  return out.sort((a, b) => a.item.blocks[0]! - b.item.blocks[0]!);
}

const BRIDGES: ReadonlySet<string> = new Set(['media', 'meta', 'ad', 'share', 'comments', 'tags']);
const bridges = (name: string, block: Block): boolean => BRIDGES.has(name) && block.text.length <= 40;

/** Makes seams with their counts and collects them in order. */
export class SeamBook {
  readonly seams: Seam[] = [];
  readonly #labels: readonly Label[];
  readonly #itemOf: readonly number[];

  constructor(labels: readonly Label[], itemOf: readonly number[]) {
    this.#labels = labels;
    this.#itemOf = itemOf;
  }

  readonly make = (blocks: readonly number[]): Section => {
    const items = new Map<NoiseKind, Set<number>>();
    for (const index of blocks) {
      const kind = this.#labels[index]!.name as NoiseKind;
      const known = items.get(kind);
      if (known) known.add(this.#itemOf[index]!);
      else items.set(kind, new Set([this.#itemOf[index]!]));
    }
    const counts = MARGIN_ORDER.filter((kind) => items.has(kind)).map((kind) => ({ kind, items: items.get(kind)!.size }));
    const seam: Seam = { index: this.seams.length, blocks: [...blocks], counts };
    this.seams.push(seam);
    return { type: 'seam', seam };
  };
}
