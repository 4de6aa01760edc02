// Who wrote the article: bylines over the text, what the head declares, what the markup names, in the order of their worth.
import type { Block, Page } from '../model/block';
import type { Label } from '../model/label';
import type { ArticleHead, Found } from '../model/reading';
import { authorsIn, hasLead, looksLikeName } from './bylines';
import { fold } from './titles';

const isAddress = (value: string): boolean => /^https?:|@|\.(?:com|de|org|net)\b/iu.test(value);
/** Names that the software gives to whoever has none. */
const NOBODY = /^(?:wordpress ?)?admin(?:istrator)?$|^(?:guest|gast|user|editor|webmaster|unknown|none|null)$/iu;

/** Bylines over the text, else what the head declares, else a byline below the text. A single word without a lead-in is believed last. */
export function authorsOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead): Found[] {
  const byline = (index: number): Found[] => authorsIn(blocks[index]!.text).map((value) => ({ value, block: index, from: 'byline' }));
  const isSure = ({ value, block }: Found): boolean => /\s/.test(value) || (block !== undefined && (labels[block]!.by === 'reader' || hasLead(blocks[block]!.text)));
  const fromHead = head.byline.flatMap(byline);
  const sure = fromHead.filter(isSure);
  if (sure.length > 0) return unique(sure);
  const told = toldAuthors(declared);
  if (told.length > 0) return unique(told);
  const marked = markedAuthor(blocks, labels);
  if (marked.length > 0) return marked;
  const strays = labels.filter((label) => label.name === 'byline').flatMap(({ block }) => byline(block)).filter(isSure);
  // A pen name may be one word, if the line says nothing else.
  return unique(strays.length > 0 ? strays : fromHead.filter(({ value, block }) => blocks[block!]!.text.length <= value.length + 4));
}

const AUTHOR_TOKEN = /^(?:.{0,24}[-_])?(?:author|byline|autor)(?:[-_]?(?:name|link|title))?s?$/;

/** The first block that the markup itself calls author or byline and that is nothing but names, or a name behind a bare "Written by". */
function markedAuthor(blocks: readonly Block[], labels: readonly Label[]): Found[] {
  for (const { index, text, place } of blocks) {
    if (text.length > 80 || labels[index]!.name === 'teaser' || labels[index]!.name === 'comments') continue;
    const next = blocks[index + 1];
    const bareLead = labels[index]!.name === 'byline' && next !== undefined && authorsIn(text).length === 0 && hasLead(text) && looksLikeName(next.text);
    if (bareLead) return [{ value: next.text, block: next.index, from: 'byline' }];
    if (!place.hints.slice(0, 3).some((token) => AUTHOR_TOKEN.test(token))) continue;
    const names = authorsIn(text).filter((name) => /\s/.test(name));
    if (names.length > 0 && names.every(looksLikeName)) return names.map((value) => ({ value, block: index, from: 'markup' }));
  }
  return [];
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
