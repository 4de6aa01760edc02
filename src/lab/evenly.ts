// An even spread over a list: always the same items for the same length.

/** At most `count` items, taken at even steps. */
export function evenly<T>(list: readonly T[], count: number): T[] {
  const wanted = Math.min(count, list.length);
  return Array.from({ length: wanted }, (_, place) => list[Math.floor((place * list.length) / wanted)]!);
}
