// Takes markup at its word for what a block is, should it belong to the article: code is code, a cell is a table's; tabs in a bare
// text are what a browser makes of cells.
import type { BlockKind } from '../../model/block';
import type { LabelName } from '../../model/labels';
import type { Evidence, Rule } from './rule';

const ROLE_OF: Readonly<Partial<Record<BlockKind, LabelName>>> = { code: 'code', 'table-cell': 'table', quote: 'quote', 'list-item': 'list', caption: 'caption', image: 'caption' };
const WEIGHT = 9;
/** Less for what bylines, dates and other stories also stand in. */
const LESSER = 7;
const LESS: ReadonlySet<BlockKind> = new Set(['list-item']);

/** Evidence for the role that an element names; it says nothing of the side. */
export const elements: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ block }, i) => {
    if (block.place.path === '') {
      if (block.kind === 'table-cell') out.push({ block: i, label: 'table', weight: LESSER, sideless: true, reason: { code: 'between-tabs' } });
      return;
    }
    const label = ROLE_OF[block.kind];
    if (label) out.push({ block: i, label, weight: LESS.has(block.kind) ? LESSER : WEIGHT, sideless: true, reason: { code: 'in-element', params: { element: block.place.path.slice(block.place.path.lastIndexOf('>') + 1) } } });
    if (block.kind === 'heading') for (const role of ['heading', 'title'] as const) out.push({ block: i, label: role, weight: 2, sideless: true, reason: { code: 'is-heading', params: { level: block.level } } });
  });
  return out;
};
