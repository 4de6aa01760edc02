// What the reading is of: title, authors, dates, place, site, language, address. The page's own text comes first, its head second.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { ArticleHead, Found, Meta } from '../model/reading';
import type { Declared } from '../model/head';
import { PHRASES, wordsOf } from '../phrases';
import { agencyOf } from './agency';
import { authorsIn } from './bylines';
import { datesIn } from './dates';
import { directionOf, languageOf } from './language';
import { paywallOf } from './paywall';
import { agreement, declaredTitle, fold } from './titles';

/** Characters of the article that language and direction are read from. */
const SAMPLE = 8000;

/** Gathers the metadata; every value says where it was found. */
export function metaOf(capture: Capture, page: Page, labels: readonly Label[], head: ArticleHead): Meta {
  const { blocks } = page;
  const sample = sampleOf(blocks, labels);
  const language = languageOf(sample, page.head.lang);
  const lang = language && { value: language.value, from: language.from };
  const title = titleOf(page, head);
  const kicker = joined(blocks, head.kicker.slice(0, 1), (text) => text.replace(/\s*[:：|]\s*$/u, ''));
  const standfirst = joined(blocks, head.standfirst);
  const dates = datesOf(page, labels, head, lang?.value);
  const dateline = labels.find((label) => label.name === 'dateline');
  const agency = agencyOf(blocks, labels, head);
  const site = page.head.sites[0];
  const url = urlOf(capture, page);
  return {
    ...(title && { title }), ...(kicker && { kicker }), ...(standfirst && { standfirst }),
    authors: authorsOf(page, labels, head),
    ...dates,
    ...(dateline && { dateline: { value: blocks[dateline.block]!.text.replace(/\s*[-–—:.,]+\s*$/u, ''), block: dateline.block, from: 'dateline' } }),
    ...(agency && { agency }),
    ...(site && { site: { value: site.value, from: site.from } }),
    ...(lang && { lang }),
    dir: directionOf(sample, page.head.dir),
    ...(url && { url }),
    paywall: paywallOf(blocks, labels, page.head.accessibleForFree),
  };
}

function sampleOf(blocks: readonly Block[], labels: readonly Label[]): string {
  const gather = (wanted: (name: string) => boolean): string => {
    let text = '';
    for (let i = 0; i < blocks.length && text.length < SAMPLE; i++) if (wanted(labels[i]!.name) && blocks[i]!.kind !== 'image') text += `${blocks[i]!.text}\n`;
    return text;
  };
  const prose = gather((name) => name === 'paragraph' || name === 'standfirst' || name === 'infobox' || name === 'quote' || name === 'list');
  if (prose.length >= 200) return prose;
  const article = gather((name) => isRole(name as Label['name']));
  return article.length >= 100 ? article : gather(() => true);
}

function joined(blocks: readonly Block[], indices: readonly number[], clean: (text: string) => string = (text) => text): Found | undefined {
  const [first] = indices;
  if (first === undefined) return undefined;
  const value = clean(indices.map((i) => blocks[i]!.text).join(' '));
  return value ? { value, block: first, from: 'page' } : undefined;
}

/** The title as it stands over the text; of several, the one the page's head agrees with. Without one, the declared title. */
function titleOf({ blocks, head }: Page, { title }: ArticleHead): Found | undefined {
  const declared = declaredTitle(head);
  if (title.length === 0) return declared;
  let best = title[0]!;
  if (title.length > 1 && declared) {
    const score = (i: number): number => agreement(blocks[i]!.text, declared.value);
    for (const i of title) if (score(i) > score(best)) best = i;
  }
  return { value: blocks[best]!.text, block: best, from: 'page' };
}

const isAddress = (value: string): boolean => /^https?:|@|\.(?:com|de|org|net)\b/iu.test(value);

/** Bylines of the head, else one standing below the text, else what the head declares. */
function authorsOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead): Found[] {
  const fromHead = head.byline.flatMap((index) => authorsIn(blocks[index]!.text).map((value) => ({ value, block: index, from: 'byline' })));
  if (fromHead.length > 0) return unique(fromHead);
  const strays = labels.filter((label) => label.name === 'byline').flatMap(({ block }) => authorsIn(blocks[block]!.text).map((value) => ({ value, block, from: 'byline' })));
  const site = declared.sites[0]?.value;
  const told = declared.authors
    .filter(({ value }) => value.length <= 200 && !isAddress(value) && (site === undefined || fold(value) !== fold(site)))
    .flatMap(({ value, from }) => namesIn(value).map((name) => ({ value: name, from })));
  return unique(told.length > 0 ? told : strays);
}

/** A declared author is a name unless it is plainly a list of them. */
function namesIn(value: string): string[] {
  const names = authorsIn(value);
  return names.length > 0 ? names : [value.trim()];
}

function unique(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = fold(value);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Dates on the page with what is said of them, and dates declared in the head. The head's are machine-written and come first where they parse. */
function datesOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead, lang: string | undefined): Pick<Meta, 'published' | 'updated'> {
  let published = understood(declared.published, lang);
  let updated = understood(declared.updated, lang);
  const strays = labels.filter((label) => label.name === 'date' && !head.date.includes(label.block)).map(({ block }) => block);
  // Bylines carry dates, too ("Anna Blum, 28.10.2025").
  for (const index of [...head.date, ...strays.slice(0, 4), ...head.byline]) {
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
    if (found.length === 0 && labels[index]!.name === 'date' && text.length <= 80 && /\p{N}/u.test(text)) published ??= { value: text, block: index, from: 'date' };
  }
  if (!published) {
    // What a crawler noted is better than nothing, and says so.
    for (const label of labels) {
      const [date] = label.name === 'crawl' ? datesIn(blocks[label.block]!.text) : [];
      if (date) {
        published = { value: date.iso, block: label.block, from: 'crawl' };
        break;
      }
    }
  }
  return { ...(published && { published }), ...(updated && { updated }) };
}

function understood(declared: readonly Declared[], lang: string | undefined): Found | undefined {
  for (const { value, from } of declared) {
    const [date] = datesIn(value, lang);
    if (date) return { value: date.iso, from };
  }
  const [first] = declared;
  return first && { value: first.value, from: first.from };
}

function urlOf(capture: Capture, page: Page): Found | undefined {
  const { canonical } = page.head;
  if (canonical && URL.canParse(canonical, capture.url)) {
    const { href, protocol } = new URL(canonical, capture.url);
    if (protocol === 'http:' || protocol === 'https:') return { value: href, from: 'canonical' };
  }
  return capture.url ? { value: capture.url, from: 'capture' } : undefined;
}
