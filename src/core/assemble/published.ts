// When the article was published and updated: declarations of the head, dates on the page with what is said of them, a crawler's note.
import type { Block, Page } from '../model/block';
import type { Declared } from '../model/head';
import type { Label } from '../model/label';
import type { ArticleHead, Found, Meta } from '../model/reading';
import { PHRASES, wordsOf } from '../phrases';
import { datesIn } from './dates';

/**
 * Dates on the page with what is said of them, and dates declared in the head. The head's are machine-written and come first,
 * but for bare <time> elements, which stand on teasers and comments, too. What cannot be understood stays as written.
 */
export function datesOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead, lang: string | undefined): Pick<Meta, 'published' | 'updated'> {
  const firm = (list: readonly Declared[]): Declared[] => list.filter(({ from }) => from !== 'time');
  let published = understood(firm(declared.published), lang);
  let updated = understood(firm(declared.updated), lang);
  let written: Found | undefined;
  const strays = labels.filter((label) => label.name === 'date' && !head.date.includes(label.block)).map(({ block }) => block);
  // Bylines carry dates, too ("Anna Blum, 28.10.2025").
  for (const index of [...head.date, ...head.byline, ...strays.slice(0, 4)]) {
    const { text } = blocks[index]!;
    let from = 0;
    const found = datesIn(text, lang);
    for (const date of found) {
      const said = new Set(PHRASES.find(wordsOf(text.slice(from, date.start))).map((hit) => hit.class));
      const value: Found = { value: date.iso, block: index, from: 'date' };
      // A word for both ("Stand") tells of an update only where the day of publication is known.
      if (said.has('updated') && (!said.has('published') || published)) updated ??= value;
      else published ??= value;
      from = date.end;
    }
    if (found.length === 0 && labels[index]!.name === 'date' && text.length <= 80 && /\p{N}/u.test(text)) written ??= { value: text, block: index, from: 'date' };
  }
  published ??= understood(declared.published, lang) ?? asDeclared(declared.published) ?? written ?? crawled(blocks, labels);
  updated ??= understood(declared.updated, lang) ?? asDeclared(declared.updated);
  return { ...(published && { published }), ...(updated && { updated }) };
}

function understood(declared: readonly Declared[], lang: string | undefined): Found | undefined {
  for (const { value, from } of declared) {
    const [date] = datesIn(value, lang);
    if (date) return { value: date.iso, from };
  }
  return undefined;
}

function asDeclared([first]: readonly Declared[]): Found | undefined {
  return first && { value: first.value, from: first.from };
}

/** What a crawler noted is better than nothing, and says so. */
function crawled(blocks: readonly Block[], labels: readonly Label[]): Found | undefined {
  for (const { name, block } of labels) {
    const [date] = name === 'crawl' ? datesIn(blocks[block]!.text) : [];
    if (date) return { value: date.iso, block, from: 'crawl' };
  }
  return undefined;
}
