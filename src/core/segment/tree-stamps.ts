// Writes on each leaf of the tree which block its text belongs to; leaves that hold several blocks are divided.
import type { Block } from '../model/block';
import type { Leaf, Stamp } from './draft';
import { valueIndexAt } from './runs';

/**
 * `blockOf` gives for each atom its block in `drafted`; `final` are the same blocks after glued ones were split,
 * in the same order. Changes the leaves, which nobody else has seen yet.
 */
export function stampTree(stamps: readonly Stamp[], blockOf: Int32Array, drafted: readonly Block[], final: readonly Block[]): void {
  const firstOf = firstParts(drafted, final);
  for (const { leaf, siblings, node, from: atom, to: end } of stamps) {
    // Misnested text may begin with an invisible character that is no block.
    const old = blockOf.subarray(atom, end).find((block) => block >= 0);
    if (old === undefined) continue;
    const from = firstOf[old]!;
    const to = firstOf[old + 1]!;
    leaf.block = from;
    if (to - from < 2) continue;
    const parts: Leaf[] = [];
    let cut = 0;
    for (let part = from; part < to; part++) {
      const stop = part + 1 === to ? leaf.text.length : valueIndexAt(node, final[part + 1]!.span.start);
      if (stop > cut) parts.push({ text: leaf.text.slice(cut, stop), block: part });
      cut = Math.max(cut, stop);
    }
    if (parts.length === 1) leaf.block = parts[0]!.block;
    else if (parts.length > 1) siblings.splice(siblings.lastIndexOf(leaf), 1, ...parts);
  }
}

/** For each drafted block the index of its first part among the final ones; one entry more for the end. */
function firstParts(drafted: readonly Block[], final: readonly Block[]): Int32Array {
  const firstOf = new Int32Array(drafted.length + 1).fill(final.length);
  let part = 0;
  for (let i = 0; i < drafted.length; i++) {
    const end = drafted[i]!.span.end;
    firstOf[i] = part;
    while (part < final.length && final[part]!.span.start < end) part++;
  }
  return firstOf;
}
