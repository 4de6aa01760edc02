// When the article was published and updated: what the head declares and what stands on the page, weighed by how often each is right.
import type { Block, Page } from '../model/block';
import type { Declared } from '../model/head';
import type { Label } from '../model/label';
import type { ArticleHead, Found, Meta } from '../model/reading';
import { chooseDate } from './choose-date';
import { datesIn, declaredDate } from './dates';
import { slashOrder } from './days';
import { pageDates, type PageDate } from './page-dates';

/**
 * What the head declares and the page's own date vote on the day; bare <time> elements, which stand on teasers and comments, too,
 * count only beside others. Then come lines that nobody took for a date, what cannot be understood, and the address.
 */
export function datesOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead, lang: string | undefined, url?: string): Pick<Meta, 'published' | 'updated'> {
  const order = slashOrder(blocks.map(({ text }) => text));
  const understood = (list: readonly Declared[]): Found[] => list.flatMap(({ value, from }) => {
    const iso = declaredDate(value, lang, order);
    return iso ? [{ value: iso, from }] : [];
  });
  const onPage = pageDates(blocks, labels, head, lang, order);
  const asFound = ({ iso, block }: PageDate): Found => ({ value: iso, block, from: 'date' });
  const told = understood(declared.published);
  const firm = told.filter(({ from }) => from !== 'time');
  let published: Found | undefined;
  if (firm.length > 0) {
    const seen = onPage.labelled.filter(({ of }) => of !== 'updated').slice(0, 1).map(asFound);
    published = chooseDate([...firm, ...seen, ...told.filter(({ from }) => from === 'time')]);
  }
  let updated = understood(declared.updated)[0];
  for (const date of onPage.labelled) {
    // A word for both ("Stand") tells of an update only where the day of publication is known.
    if (date.of === 'updated' || (date.of === 'both' && published)) updated ??= asFound(date);
    else published ??= asFound(date);
  }
  let looked: readonly PageDate[] | undefined;
  const spareOf = (wanted: (date: PageDate) => boolean): Found | undefined => {
    const date = (looked ??= onPage.spare()).find(wanted);
    return date && asFound(date);
  };
  published ??= told[0] ?? spareOf(({ of }) => of !== 'updated') ?? asDeclared(declared.published)
    ?? (onPage.written && { value: onPage.written.text, block: onPage.written.block, from: 'date' }) ?? crawled(blocks, labels) ?? (updated ? undefined : inAddress(url));
  updated ??= spareOf(({ of }) => of === 'updated') ?? asDeclared(declared.updated);
  return { ...(published && { published }), ...(updated && { updated }) };
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

const IN_ADDRESS = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/;

/** Many addresses hold the day: the last resort. */
function inAddress(url: string | undefined): Found | undefined {
  const found = url && IN_ADDRESS.exec(url);
  const iso = found && datesIn(`${found[1]}-${found[2]}-${found[3]}`)[0]?.iso;
  return iso ? { value: iso, from: 'url' } : undefined;
}
