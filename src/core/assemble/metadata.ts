// What the reading is of: title, authors, dates, place, site, language, address. The page's own text comes first, its head second.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { ArticleHead, Found, Meta } from '../model/reading';
import { agencyOf } from './agency';
import { authorsOf } from './authors';
import { directionOf, languageOf } from './language';
import { paywallOf } from './paywall';
import { datesOf } from './published';
import { siteOf } from './site';
import { titleOf } from './titles';

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
  const dateline = labels.find((label) => label.name === 'dateline');
  const agency = agencyOf(blocks, labels, head);
  const url = urlOf(capture, page);
  const site = siteOf(page.head, title?.value, url?.value);
  const dates = datesOf(page, labels, head, lang?.value, url?.value);
  return {
    ...(title && { title }), ...(kicker && { kicker }), ...(standfirst && { standfirst }),
    authors: authorsOf(page, labels, head),
    ...dates,
    ...(dateline && { dateline: { value: blocks[dateline.block]!.text.replace(/\s*[-–—:.,]+\s*$/u, ''), block: dateline.block, from: 'dateline' } }),
    ...(agency && { agency }),
    ...(site && { site }),
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

function urlOf(capture: Capture, page: Page): Found | undefined {
  const { canonical } = page.head;
  if (canonical && URL.canParse(canonical, capture.url)) {
    const { href, protocol } = new URL(canonical, capture.url);
    if (protocol === 'http:' || protocol === 'https:') return { value: href, from: 'canonical' };
  }
  return capture.url ? { value: capture.url, from: 'capture' } : undefined;
}
