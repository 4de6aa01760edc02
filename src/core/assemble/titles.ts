// The title: of the blocks that could be it and the titles the head declares, the one they agree on, without the site's name.
import type { Block, Page } from '../model/block';
import type { Declared, PageHead } from '../model/head';
import type { Label } from '../model/label';
import type { ArticleHead, Found } from '../model/reading';

/** Between a title and a site's or section's name. */
const SEPARATOR = /\s+(?:[-–—|·•»›«‹:]|::|\/\/)\s+|\s*\|\s*/gu;

/** Letters and digits only, lower case, marks folded: for comparing, not for showing. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether `piece` is one of the site's names, or holds it or is held by it but for a few letters ("Blatt" – "blatt.example"). */
function namesSite(piece: string, sites: readonly string[]): boolean {
  const folded = fold(piece);
  if (folded === '') return true;
  return sites.some((site) => site.length >= 3 && (folded === site || (folded.length <= site.length + 14 && folded.includes(site)) || (folded.length >= 4 && site.includes(folded))));
}

/** Cuts the site's name off the end or the beginning of a declared title, as often as it stands there. */
export function withoutSite(title: string, sites: readonly Declared[]): string {
  const names = sites.map(({ value }) => fold(value));
  let out = title.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 4; round++) {
    const gaps = [...out.matchAll(SEPARATOR)];
    const last = gaps.at(-1);
    const first = gaps[0];
    if (last && last.index > 0 && namesSite(out.slice(last.index + last[0].length), names)) out = out.slice(0, last.index).trim();
    else if (first && first.index > 0 && namesSite(out.slice(0, first.index), names)) out = out.slice(first.index + first[0].length).trim();
    else break;
  }
  return out;
}

/** What the site is called: its declared names, and its host ("https://www.blatt.example/x" → "blatt"). */
function namesOfSite(head: PageHead): Declared[] {
  const host = /^(?:https?:)?\/\/(?:www\d?\.)?([^/:?#]{3,100})/i.exec(head.canonical ?? '')?.[1];
  const label = host?.split('.').slice(0, -1).filter((part) => part.length > 3).at(-1);
  return [...head.sites, ...(host ? [{ value: host, from: 'canonical' }] : []), ...(label ? [{ value: label, from: 'canonical' }] : [])];
}

/** The declared title, by agreement: where one declared title is another plus " - Name", the shorter is right. */
export function declaredTitle(head: PageHead): Found | undefined {
  const best = head.titles[0];
  if (!best) return undefined;
  const sites = namesOfSite(head);
  let value = withoutSite(best.value, sites);
  for (const other of head.titles.slice(1, 8)) {
    const shorter = withoutSite(other.value, sites);
    if (shorter.length >= 8 && value.startsWith(shorter) && /^\s*(?:[-–—|·•»›:]|::|\/\/)\s/u.test(value.slice(shorter.length))) value = shorter;
  }
  return value ? { value, from: best.from } : undefined;
}

const wordSet = (text: string): Set<string> => new Set((text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));

/** How well two titles agree, 0…1: equal, one within the other, or the share of the shorter one's words that the other has. */
export function agreement(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)];
  if (!x || !y) return 0;
  if (x === y) return 1;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const held = long.includes(short) && short.length >= 8 ? 0.5 + (0.5 * short.length) / long.length : 0;
  const [p, q] = [wordSet(a), wordSet(b)];
  const [few, many] = p.size < q.size ? [p, q] : [q, p];
  const shared = [...few].filter((word) => many.has(word)).length;
  return Math.max(held, few.size >= 2 ? 0.9 * (shared / few.size) * Math.min(1, (few.size + 4) / (many.size + 4) + 0.3) : 0);
}

/** What being labelled as the title is worth against a better agreement of the page's first-rank heading. */
const LABELLED = 0.15;
/** Agreement at which a first-rank heading is the title whatever it is labelled. */
const SURE = 0.8;
/** Below this agreement with what the head declares, a block is not believed to be the title. */
const DISAGREES = 0.3;

/** Manuals end their headings with a sign that links to them. */
const withoutAnchor = (text: string): string => text.replace(/(?<=\S)(?:\s?[¶§]|\s#)$/u, '');

/**
 * The title as it stands over the text; of several, the one the page's head agrees with. Where none agrees, the block that says
 * what the head declares, or the declared title itself.
 */
export function titleOf({ blocks, head }: Page, labels: readonly Label[], { title }: ArticleHead): Found | undefined {
  const declared = declaredTitle(head);
  const asBlock = (index: number): Found => ({ value: withoutAnchor(blocks[index]!.text), block: index, from: 'page' });
  if (!declared) return title.length > 0 ? asBlock(title[0]!) : undefined;
  // A page declares a title for search engines, one for networks and one for itself: agreement with any of them counts.
  const sites = namesOfSite(head);
  const known = [declared.value, ...head.titles.slice(1, 6).map(({ value }) => withoutSite(value, sites))];
  const score = (index: number): number => known.reduce((most, value) => Math.max(most, agreement(blocks[index]!.text, value)), 0);
  let best: number | undefined;
  let bestScore = 0;
  const consider = (index: number, bonus: number): void => {
    const found = score(index) + bonus;
    if (best === undefined ? bonus > 0 || found >= SURE : found > bestScore) {
      best = index;
      bestScore = found;
    }
  };
  for (const index of title) {
    // What the reader calls the title is the title.
    if (labels[index]!.by === 'reader') return asBlock(index);
    consider(index, LABELLED);
  }
  for (const block of blocks) if (block.kind === 'heading' && block.level === 1 && labels[block.index]!.name !== 'title') consider(block.index, 0);
  if (best === undefined || score(best) < DISAGREES) {
    const said = headingIn(blocks, known.map(fold)) ?? headingPiece(blocks, known);
    return said === undefined ? { ...declared, value: withoutTail(declared.value) } : asBlock(said);
  }
  // Breadcrumbs and dates get glued in front of a title, never behind it.
  const { text } = blocks[best]!;
  const lower = text.toLowerCase();
  const inner = known.find((value) => value.length >= 12 && text.length > value.length && lower.endsWith(value.toLowerCase()) && !/\p{L}$/u.test(text.slice(0, -value.length)));
  return inner === undefined ? asBlock(best) : { value: text.slice(-inner.length), block: best, from: 'page' };
}

/** A short name behind a stroke at the end of a title that no heading confirms is the site's or a section's. */
const TAIL = /^(.{3,300}?)\s*(?:\||\s[·•»])\s*[^|·•»]{1,40}$/u;

const withoutTail = (title: string): string => TAIL.exec(title)?.[1] ?? title;

/** The only first-rank heading, where it is one piece of a declared title ("Models" of "Models | Manual"), however short. */
function headingPiece(blocks: readonly Block[], declared: readonly string[]): number | undefined {
  const first = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  if (first.length !== 1 || first[0]!.text.length > 80) return undefined;
  const folded = fold(first[0]!.text);
  const pieces = new Set(declared.flatMap((title) => title.split(SEPARATOR)).map(fold));
  return folded.length >= 3 && pieces.has(folded) ? first[0]!.index : undefined;
}

/** The heading that is one of the declared titles, or begins or ends one: what is left is a site's or section's name. */
function headingIn(blocks: readonly Block[], declared: readonly string[]): number | undefined {
  let best: number | undefined;
  let size = 0;
  for (const { index, kind, level, text } of blocks) {
    if (kind !== 'heading' || level > 2 || text.length > 300) continue;
    const folded = fold(text);
    if (declared.includes(folded)) return index;
    if (folded.length >= 10 && folded.length > size && declared.some((value) => value.startsWith(folded) || value.endsWith(folded))) {
      best = index;
      size = folded.length;
    }
  }
  return best;
}
