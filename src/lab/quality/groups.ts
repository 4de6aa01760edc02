// Sorts pages into groups for the report: the largest first, what is rare or unknown last and together.

const OTHER = 'other';

/** Groups by key; groups smaller than `fewest` and items without a key become "other". */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined, fewest = 1): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item) ?? OTHER;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const large = [...groups].filter(([key, group]) => key !== OTHER && group.length >= fewest).sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const shown = new Set(large.flatMap(([, group]) => group));
  const rest = items.filter((item) => !shown.has(item));
  return rest.length === 0 ? large : [...large, [OTHER, rest]];
}
