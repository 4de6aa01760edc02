// The title without the site's name: declared titles carry " - Site" or " | Site", and pages declare several.
import type { Declared, PageHead } from '../model/head';
import type { Found } from '../model/reading';

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

/** The declared title, by agreement: where one declared title is another plus " - Name", the shorter is right. */
export function declaredTitle(head: PageHead): Found | undefined {
  const best = head.titles[0];
  if (!best) return undefined;
  let value = withoutSite(best.value, head.sites);
  for (const other of head.titles.slice(1, 8)) {
    const shorter = withoutSite(other.value, head.sites);
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
