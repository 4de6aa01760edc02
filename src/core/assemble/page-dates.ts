// Dates that stand on the page itself, in the article's head, round its title or in a line that says what they are.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import type { ArticleHead } from '../model/reading';
import { PHRASES, wordsOf } from '../phrases';
import { datesIn, isDateLine } from './dates';
import type { DayOrder } from './days';

export interface PageDate {
  readonly iso: string;
  readonly block: number;
  /** What the words before it say; both where they leave it open ("Stand"). */
  readonly of: 'published' | 'updated' | 'both' | 'unsaid';
}

export interface PageDates {
  /** Of blocks that are dates or bylines of the article. */
  readonly labelled: readonly PageDate[];
  /** Of short lines round the title, whatever they were taken for, then of lines anywhere that say "published" or "updated" before the date. */
  readonly spare: () => readonly PageDate[];
  /** A date line that could not be read. */
  readonly written?: { readonly text: string; readonly block: number };
}

/** How far before and behind the title a line can still be its date. */
const BEFORE_TITLE = 6;
const BEHIND_TITLE = 12;
const NEAR_LENGTH = 160;
const TOLD_LENGTH = 240;
/** Lines behind the head that can still be read as dates. */
const STRAYS = 4;
const OTHERS: ReadonlySet<string> = new Set(['crawl', 'teaser', 'comments', 'ad', 'legal', 'entry', 'title', 'heading']);

function datesOfBlock(block: Block, lang: string | undefined, order: DayOrder | undefined): PageDate[] {
  const { text, index } = block;
  let from = 0;
  return datesIn(text, lang, order).map(({ iso, start, end }) => {
    const said = new Set(PHRASES.find(wordsOf(text.slice(from, start))).map((hit) => hit.class));
    from = end;
    const of = said.has('updated') ? (said.has('published') ? 'both' : 'updated') : said.has('published') ? 'published' : 'unsaid';
    return { iso, block: index, of };
  });
}

/** Collects the page's dates; judges nothing. */
export function pageDates(blocks: readonly Block[], labels: readonly Label[], head: ArticleHead, lang: string | undefined, order: DayOrder | undefined): PageDates {
  const strays = labels.filter((label) => label.name === 'date' && !head.date.includes(label.block)).map(({ block }) => block);
  // Bylines carry dates, too ("Anna Blum, 28.10.2025").
  const own = [...head.date, ...head.byline, ...strays.slice(0, STRAYS)];
  const labelled: PageDate[] = [];
  let written: PageDates['written'];
  for (const index of own) {
    const { text } = blocks[index]!;
    const found = datesOfBlock(blocks[index]!, lang, order);
    labelled.push(...found);
    if (found.length === 0 && labels[index]!.name === 'date' && text.length <= 80 && /\p{N}/u.test(text)) written ??= { text, block: index };
  }
  return { labelled, spare: () => [...nearTitle(blocks, labels, head, lang, order), ...toldDates(blocks, labels, lang, order)], ...(written && { written }) };
}

/** Nearest first, the lines under the title before those over it. */
function nearTitle(blocks: readonly Block[], labels: readonly Label[], head: ArticleHead, lang: string | undefined, order: DayOrder | undefined): PageDate[] {
  const at = head.title[0];
  if (at === undefined) return [];
  const under = blocks.slice(at + 1, at + 1 + BEHIND_TITLE);
  const over = blocks.slice(Math.max(0, at - BEFORE_TITLE), at).reverse();
  return [...under, ...over].flatMap((block) => {
    if (block.text.length > NEAR_LENGTH || OTHERS.has(labels[block.index]!.name) || !/\d/.test(block.text)) return [];
    const found = datesOfBlock(block, lang, order);
    // A sentence that names a day is not signed with it.
    return found.length > 0 && (isDateLine(block.text) || block.text.length <= 60 || found[0]!.of !== 'unsaid') ? found : [];
  });
}

function toldDates(blocks: readonly Block[], labels: readonly Label[], lang: string | undefined, order: DayOrder | undefined): PageDate[] {
  const out: PageDate[] = [];
  for (const block of blocks) {
    const { name } = labels[block.index]!;
    if (block.text.length > TOLD_LENGTH || name === 'teaser' || name === 'comments' || name === 'crawl' || !/\d/.test(block.text)) continue;
    const hits = PHRASES.find(wordsOf(block.text));
    if (hits.some((hit) => hit.from === 0 && (hit.class === 'published' || hit.class === 'updated' || hit.class === 'byline'))) {
      out.push(...datesOfBlock(block, lang, order).filter(({ of }) => of !== 'unsaid'));
    }
  }
  return out;
}
