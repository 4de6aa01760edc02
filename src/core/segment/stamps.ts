// Time stamps in the body: which <time> elements speak of the page's own story, and of what: its publication or its update.
import { attributeOf, type ElementNode } from './html-tree';

export interface Stamp {
  readonly value: string;
  /** What the markup says of it; a bare one is just the first on the page. */
  readonly of: 'published' | 'updated' | 'bare';
}

const PUBLISHED = /(?:^|[\s_-])(?:published?|pubdate|publication|entry[-_]date|post[-_]date|article[-_]date|date[-_]published|posted|created)(?:$|[\s_-])/;
const UPDATED = /(?:^|[\s_-])(?:updated|modified|update|last[-_]modified|date[-_]modified)(?:$|[\s_-])/;
/** Elements and class names that hold other stories or comments. */
const ASIDE_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'li', 'table']);
const ASIDE = /(?:^|[\s_-])(?:comments?|related|sidebar|widget|teasers?|recommended|latest|popular|kommentare?)(?:$|[\s_-])/;
/** Ancestors looked at. */
const MOST_STEPS = 30;

/** The stamp that an element carries, if it is one of the page's own story. */
export function stampOf(element: ElementNode): Stamp | undefined {
  const isTime = element.tagName === 'time';
  const value = (isTime ? attributeOf(element, 'datetime') : element.tagName === 'abbr' ? attributeOf(element, 'title') : undefined)?.trim() ?? '';
  if (!/^\d{4}-\d\d/.test(value)) return undefined;
  const words = [attributeOf(element, 'class'), attributeOf(element, 'id'), attributeOf(element, 'pubdate') === undefined ? '' : 'pubdate'].join(' ').slice(0, 200).toLowerCase();
  const published = PUBLISHED.test(words), updated = UPDATED.test(words);
  if ((!isTime && !published && !updated) || liesAside(element)) return undefined;
  return { value, of: published ? 'published' : updated ? 'updated' : 'bare' };
}

function liesAside(element: ElementNode): boolean {
  let node = element.parentNode;
  for (let step = 0; step < MOST_STEPS && node && 'tagName' in node; step++) {
    if (node.tagName === 'body') return false;
    if (ASIDE_TAGS.has(node.tagName) || ASIDE.test((attributeOf(node, 'class') ?? '').slice(0, 200).toLowerCase())) return true;
    node = node.parentNode;
  }
  return false;
}
