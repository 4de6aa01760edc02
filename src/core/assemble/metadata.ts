// What the reading is of: title, authors, dates, place, site, language, address. The page's own text comes first, its head second.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { ArticleHead, Found, Meta } from '../model/reading';
import type { Declared } from '../model/head';
import { PHRASES, wordsOf } from '../phrases';
import { agencyOf } from './agency';
import { authorsIn, hasLead } from './bylines';
import { datesIn } from './dates';
import { directionOf, languageOf } from './language';
import { paywallOf } from './paywall';
import { agreement, declaredTitle, fold, withoutSite } from './titles';

/** Characters of the article that language and direction are read from. */
const SAMPLE = 8000;

/** Gathers the metadata; every value says where it was found. */
export function metaOf(capture: Capture, page: Page, labels: readonly Label[], head: ArticleHead): Meta {
  const { blocks } = page;
  const sample = sampleOf(blocks, labels);
  const language = languageOf(sample, page.head.lang);
  const lang = language && { value: language.value, from: language.from };
  const title = titleOf(page, labels, head);
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

/** Below this agreement with what the head declares, a block is not believed to be the title. */
const DISAGREES = 0.3;

/**
 * The title as it stands over the text; of several, the one the page's head agrees with. Where none agrees, the block that says
 * what the head declares, or the declared title itself.
 */
function titleOf({ blocks, head }: Page, labels: readonly Label[], { title }: ArticleHead): Found | undefined {
  const declared = declaredTitle(head);
  const asBlock = (index: number): Found => ({ value: blocks[index]!.text, block: index, from: 'page' });
  if (!declared) return title.length > 0 ? asBlock(title[0]!) : undefined;
  // A page declares a title for search engines, one for networks and one for itself: agreement with any of them counts.
  const known = [declared.value, ...head.titles.slice(1, 6).map(({ value }) => withoutSite(value, head.sites))];
  const score = (index: number): number => known.reduce((most, value) => Math.max(most, agreement(blocks[index]!.text, value)), 0);
  let best: number | undefined;
  for (const index of title) {
    // What the reader calls the title is the title.
    if (labels[index]!.by === 'reader') return asBlock(index);
    if (best === undefined || score(index) > score(best)) best = index;
  }
  if (best === undefined || score(best) < DISAGREES) {
    const folded = new Set(known.map(fold));
    const said = blocks.find((block) => block.kind === 'heading' && folded.has(fold(block.text)));
    return said ? asBlock(said.index) : declared;
  }
  // Breadcrumbs and dates get glued in front of a title, never behind it.
  const { text } = blocks[best]!;
  const inner = known.find((value) => value.length >= 12 && text.length > value.length && text.endsWith(value));
  return inner === undefined ? asBlock(best) : { value: inner, block: best, from: 'page' };
}

const isAddress = (value: string): boolean => /^https?:|@|\.(?:com|de|org|net)\b/iu.test(value);
/** Names that the software gives to whoever has none. */
const NOBODY = /^(?:wordpress ?)?admin(?:istrator)?$|^(?:guest|gast|user|editor|webmaster|unknown|none|null)$/iu;

/** Bylines over the text, else what the head declares, else a byline below the text. A single word without a lead-in is believed last. */
function authorsOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead): Found[] {
  const byline = (index: number): Found[] => authorsIn(blocks[index]!.text).map((value) => ({ value, block: index, from: 'byline' }));
  const isSure = ({ value, block }: Found): boolean => /\s/.test(value) || (block !== undefined && (labels[block]!.by === 'reader' || hasLead(blocks[block]!.text)));
  const fromHead = head.byline.flatMap(byline);
  const sure = fromHead.filter(isSure);
  if (sure.length > 0) return unique(sure);
  const told = toldAuthors(declared);
  if (told.length > 0) return unique(told);
  const strays = labels.filter((label) => label.name === 'byline').flatMap(({ block }) => byline(block));
  return unique(strays.some(isSure) ? strays.filter(isSure) : strays);
}

/** Authors that the head declares: names only, and of the lists of links marked "author" only what nothing better says. */
function toldAuthors(declared: Page['head']): Found[] {
  const site = declared.sites[0]?.value;
  const fit = declared.authors.filter(({ value }) =>
    value.length <= 200 && !isAddress(value) && !NOBODY.test(value.trim()) && (site === undefined || fold(value) !== fold(site)));
  const best = fit.filter(({ from }) => !from.startsWith('rel'));
  return (best.length > 0 ? best : fit.slice(0, 1)).flatMap(({ value, from }) => namesIn(value).map((name) => ({ value: name, from })));
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

/**
 * Dates on the page with what is said of them, and dates declared in the head. The head's are machine-written and come first,
 * but for bare <time> elements, which stand on teasers and comments, too. What cannot be understood stays as written.
 */
function datesOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead, lang: string | undefined): Pick<Meta, 'published' | 'updated'> {
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

function urlOf(capture: Capture, page: Page): Found | undefined {
  const { canonical } = page.head;
  if (canonical && URL.canParse(canonical, capture.url)) {
    const { href, protocol } = new URL(canonical, capture.url);
    if (protocol === 'http:' || protocol === 'https:') return { value: href, from: 'canonical' };
  }
  return capture.url ? { value: capture.url, from: 'capture' } : undefined;
}
