// The state of the walk at one open element, and what an element makes of the blocks inside it.
import type { BlockKind, MarkupElement, MarkupNode, Mark } from '../model/block';
import { HEADING } from './html-elements';
import { attributeOf, type ElementNode, type TreeNode } from './html-tree';
import type { CellGrid } from './table-grid';

export interface Branch extends MarkupElement { readonly children: MarkupNode[] }

/** What the nearest element that says so makes of the blocks inside it. `spent`: a first block has taken it. */
export interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly ordered?: boolean;
  readonly owner: Frame;
  spent: boolean;
}

export interface Frame {
  readonly element: ElementNode;
  readonly parent: Frame | undefined;
  readonly children: readonly TreeNode[];
  next: number;
  readonly depth: number;
  readonly path: string;
  readonly hints: readonly string[];
  readonly marks: readonly Mark[];
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly isBlock: boolean;
  /** The nearest block-level element, itself included. */
  block: Frame;
  readonly group: number;
  readonly context: Context | undefined;
  readonly listLevel: number;
  readonly table: CellGrid | undefined;
  /** Number of drafts when a table cell was entered. */
  readonly draftsBefore: number;
  readonly branch: Branch | undefined;
  readonly inNoscript: boolean;
}

export function contextOf(element: ElementNode, frame: Frame, parent: Frame | undefined): Context | undefined {
  const { tagName } = element;
  const make = (kind: BlockKind, level = 0, ordered = false): Context => ({ kind, level, owner: frame, spent: false, ...(ordered && { ordered }) });
  if (HEADING.test(tagName)) return make('heading', Number(tagName[1]));
  if (!frame.isBlock) return undefined;
  switch (tagName) {
    case 'blockquote': return make('quote');
    case 'figcaption': case 'caption': return make('caption');
    case 'dt': case 'dd': return make('term');
    case 'td': case 'th': return make('table-cell');
    case 'button': case 'select': case 'textarea': return make('control');
    case 'li': return make('list-item', Math.max(1, frame.listLevel), nearestList(parent) === 'ol');
    case 'pre': case 'listing': case 'xmp': case 'plaintext': return make('code');
    default: return attributeOf(element, 'role') === 'heading' ? make('heading', headingLevel(element)) : undefined;
  }
}

function headingLevel(element: ElementNode): number {
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function nearestList(frame: Frame | undefined): string | undefined {
  let at = frame;
  for (let steps = 0; at && steps < 8; steps++, at = at.parent) {
    const { tagName } = at.element;
    if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') return tagName;
  }
  return undefined;
}
