// Spans: where something stands in a capture's decoded source. Imports nothing.

/** A half-open range `[start, end)` in UTF-16 code units into `Capture.source`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers all of `spans`; `undefined` for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  let { start, end } = spans[0]!;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
