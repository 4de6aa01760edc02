// Whether a tool's title, author and date are the gold ones: exact, but for what is only a way of writing.
import { datesIn } from '../../core/assemble/dates';
import type { SaidMeta } from './answer';

export const FIELDS = ['title', 'author', 'date'] as const;
export type Field = (typeof FIELDS)[number];

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Names in their order, whatever stands between them. */
const names = (text: string): string => squeeze(text).split(/\s*[,;&|]\s*|\s(?:and|und)\s/).filter((name) => name !== '').join(', ');

const pad = (number: string | number): string => String(number).padStart(2, '0');

/**
 * The day as YYYY-MM-DD (or YYYY-MM where no day is said), as it is written: a time zone does not move it. Undefined where there is
 * none. Read by the product's own means and, where they do not help, by the language's: a rival that gives the date as written may.
 */
export function dayOf(text: string): string | undefined {
  const iso = /^\s{0,9}(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/.exec(text);
  if (iso) return [iso[1]!, pad(iso[2]!), ...(iso[3] ? [pad(iso[3])] : [])].join('-');
  const [written] = datesIn(text);
  if (written) return written.iso.slice(0, 10);
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}

/** Whether what was said is what the gold answer has. */
export function isRight(field: Field, said: SaidMeta[Field], gold: string): boolean {
  if (said === undefined) return false;
  switch (field) {
    case 'title': return squeeze(said) === squeeze(gold);
    case 'author': return names(said) === names(gold);
    case 'date': {
      const wanted = dayOf(gold);
      // A gold answer without a day asks for the month.
      return wanted === undefined ? squeeze(said) === squeeze(gold) : dayOf(said)?.slice(0, wanted.length) === wanted;
    }
  }
}

/** Whether the gold title or author is held in what was said: with a site's name behind it, or "By" in front. */
export function isHeld(field: 'title' | 'author', said: SaidMeta[Field], gold: string): boolean {
  const form = field === 'title' ? squeeze : names;
  return said !== undefined && form(said).includes(form(gold));
}
