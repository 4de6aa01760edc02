// What the walk over markup hands on: draft blocks, their atoms, and the tree whose leaves still want their stamps. Types only.
import type { BlockKind, MarkupElement, MarkupNode } from '../model/block';
import type { TextNode } from './html-tree';
import type { Atom } from './runs';

/** A block before its place among the others is settled. */
export interface Draft {
  kind: BlockKind;
  level: number;
  readonly depth: number;
  readonly path: string;
  readonly hints: readonly string[];
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly glued: boolean;
  readonly group: number;
  cell?: { row: number; column: number; header: boolean };
  readonly ordered?: boolean;
  readonly image?: { src: string; width?: number; height?: number };
}

/** A leaf of the tree, whose block is known only in the end. */
export interface Leaf { readonly text: string; block: number }
/** Where a leaf stands in the tree, and which atoms its text became: those from `from` up to `to`. */
export interface Stamp { readonly leaf: Leaf; readonly siblings: MarkupNode[]; readonly node: TextNode; readonly from: number; readonly to: number }

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly atoms: readonly Atom[];
  readonly stamps: readonly Stamp[];
  readonly tree: MarkupElement;
  readonly flattened: boolean;
}
