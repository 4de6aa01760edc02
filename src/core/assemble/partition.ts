// The article's blocks parted into head (kicker, title, standfirst, byline, date) and body. Judges nothing: labels are given.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { isRole, type Role } from '../model/labels';
import type { ArticleHead } from '../model/reading';

/** Roles that carry the article's text. */
export const CORE_ROLES: ReadonlySet<string> = new Set<Role>(['heading', 'paragraph', 'list', 'quote', 'table', 'code', 'infobox', 'entry', 'dateline']);

export interface Partition {
  readonly head: ArticleHead;
  /** True for each block that stands in the head. */
  readonly inHead: readonly boolean[];
}

/**
 * The head is what bears a head role before the body begins. The body begins with the first core block after the title,
 * or with the first core block where there is no title; a standfirst or byline further down is a line of the body.
 */
export function partition(blocks: readonly Block[], labels: readonly Label[]): Partition {
  const inHead = blocks.map(() => false);
  const head = { kicker: [] as number[], title: [] as number[], standfirst: [] as number[], byline: [] as number[], date: [] as number[] };
  const title = labels.findIndex((label) => label.name === 'title');
  const body = labels.findIndex((label, i) => i > title && CORE_ROLES.has(label.name));
  const end = body === -1 ? labels.length : body;
  for (let i = 0; i < end; i++) {
    const { name } = labels[i]!;
    if (!isRole(name) || blocks[i]!.kind === 'image') continue;
    if (name === 'kicker' || name === 'title' || name === 'standfirst' || name === 'byline' || name === 'date') {
      head[name].push(i);
      inHead[i] = true;
    }
  }
  return { head, inHead };
}
