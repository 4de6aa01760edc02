// A page as a flat list of blocks: the smallest things that are kept or stripped.
import type { Span } from './span';
import type { Note } from './capture';
import type { PageHead } from './head';

/** Inline formatting that survives: the allow-list of what a Run can carry. */
export type Mark =
  | { readonly type: 'strong' | 'em' | 'code' | 'sub' | 'sup' | 'mark' | 'del' | 'small' }
  | { readonly type: 'link'; /** As written in the capture, unresolved and untrusted. */ readonly href: string };

/**
 * A stretch of text with the same marks. `text` is the decoded text with white space folded
 * (kept in code blocks); `span` is where it stands in the source, markup and entities included.
 * A line break inside a block is a run whose text is "\n".
 */
export interface Run {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** The block's form on the page, before any judgement of what it is. */
export type BlockKind =
  | 'text' | 'heading' | 'list-item' | 'quote' | 'table-cell' | 'code' | 'caption' | 'image' | 'control' | 'term';

/** Evidence from the markup. For a text capture: path '', no hints, not hidden. */
export interface Place {
  /** Element names from body to the block, outermost first, joined with '>': "body>main>article>p". */
  readonly path: string;
  /** Lower-case tokens from class, id, role, itemprop, aria-label, data-testid of the block and its ancestors, nearest first, at most 40. */
  readonly hints: readonly string[];
  /** Hidden from the page's reader by attribute or inline style. */
  readonly hidden: boolean;
}

export interface Block {
  /** Position in `Page.blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Heading level 1…6, or nesting level of a list item (1 = outermost); 0 otherwise. */
  readonly level: number;
  /** Depth of the block's element below body; 0 in text captures. */
  readonly depth: number;
  readonly runs: readonly Run[];
  /** The runs' texts joined. Never empty, trimmed. */
  readonly text: string;
  /** Hull of the runs' spans. Blocks are in source order and do not overlap. */
  readonly span: Span;
  readonly place: Place;
  /** Blank lines in the source before this block (text captures); 0 in markup. */
  readonly gap: number;
  /** True when this block was split off a line or element that glued it to the block before. */
  readonly glued: boolean;
  /** Ordinal of the innermost enclosing container (list, table, section, figure, aside …); equal numbers = same container. 0 in text. */
  readonly group: number;
  /** For table cells: row and column, from 0, within `group`; `header` for th. */
  readonly cell?: { readonly row: number; readonly column: number; readonly header: boolean };
  /** For list items: whether the list is numbered. */
  readonly ordered?: boolean;
  /** For images: where the picture is (untrusted, unresolved). `text` is its alternative text. */
  readonly image?: { readonly src: string; readonly width?: number; readonly height?: number };
}

/** The markup tree that Readability reads: sure non-content (script, style …) gone, depth bounded, blocks stamped on their text. */
export interface MarkupElement {
  readonly tag: string;
  readonly attrs: readonly (readonly [name: string, value: string])[];
  readonly children: readonly MarkupNode[];
}
export type MarkupNode = MarkupElement | { readonly text: string; /** Index of the block this text belongs to; -1 for white space. */ readonly block: number };

export interface Page {
  readonly blocks: readonly Block[];
  readonly head: PageHead;
  /** What the segmenter had to do to the page that its reader should know; absent where nothing. */
  readonly notes?: readonly Note[];
  /** Only for HTML, only inside the labelling process: never sent across the worker border nor stored. */
  readonly tree?: MarkupElement;
}
