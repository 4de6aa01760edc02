// Lays a capture out as a strip of a given length: block lengths → segments. Pure arithmetic, draws nothing.

export interface Segment {
  /** First block and the block after the last. */
  readonly from: number;
  readonly to: number;
  /** Label that most of its characters carry. */
  readonly tone: string;
  /** In the strip's units. */
  readonly start: number;
  readonly size: number;
}

/**
 * One segment a block, as long as its share of all characters; neighbours too short to be seen are drawn as one,
 * in the tone that most of their characters carry. `least` is the shortest segment drawn on its own.
 */
export function layoutStrip(lengths: readonly number[], tones: readonly string[], extent: number, least = 2): Segment[] {
  let total = 0;
  for (const length of lengths) total += weigh(length);
  if (total === 0 || extent <= 0) return [];
  const scale = extent / total;
  const segments: Segment[] = [];
  let at = 0;
  let index = 0;
  while (index < lengths.length) {
    const from = index;
    const start = at;
    const byTone = new Map<string, number>();
    do {
      const weight = weigh(lengths[index]!);
      byTone.set(tones[index]!, (byTone.get(tones[index]!) ?? 0) + weight);
      at += weight * scale;
      index++;
    } while (at - start < least && index < lengths.length);
    segments.push({ from, to: index, tone: heaviest(byTone), start, size: at - start });
  }
  return segments;
}

// A one-word block would vanish beside a paragraph; this floor keeps menus visible as menus.
const weigh = (length: number): number => Math.max(length, 12);

function heaviest(byTone: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [tone, weight] of byTone) if (weight > most) [best, most] = [tone, weight];
  return best;
}

/** The segment at a position, by bisection. */
export function segmentAt(segments: readonly Segment[], position: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** The stretch that blocks `first` to `last` (inclusive) take on the strip. */
export function stretchOf(segments: readonly Segment[], first: number, last: number): { start: number; size: number } | undefined {
  let start: number | undefined;
  let end = 0;
  for (const segment of segments) {
    if (segment.to <= first) continue;
    if (segment.from > last) break;
    start ??= segment.start;
    end = segment.start + segment.size;
  }
  return start === undefined ? undefined : { start, size: end - start };
}
