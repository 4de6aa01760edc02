// The authors that a page's head declares, cleaned: no addresses, accounts or software's names, nor the site itself.
import type { PageHead } from '../model/head';
import type { Found } from '../model/reading';
import { agencyNamed } from '../phrases/agencies';
import { authorsIn } from './bylines';
import { fold } from './titles';

export interface Told {
  /** What publishing systems tell networks of the person who wrote the piece: seldom wrong. */
  readonly sure: readonly Found[];
  readonly likely: readonly Found[];
  /** Names of one word: accounts and houses more often than persons. */
  readonly short: readonly Found[];
  /** Links marked "author", and the site where it signs for itself. */
  readonly last: readonly Found[];
}

const isAddress = (value: string): boolean => /^(?:https?:|www\.|@)|\S@\S|^\S+\.(?:com|de|org|net)$/iu.test(value);
/** Names that the software gives to whoever has none, and numbers of accounts. */
export const NOBODY = /^(?:(?:wordpress|word press|site|web|blog|super)[\s_-]?)?admin(?:istrator)?$|^(?:guest|gast|user|editor|webmaster|unknown|none|null|undefined|anonymous|default)$|^\P{L}*$/iu;
const INVERTED = /^(\p{Lu}[\p{L}\p{M}'’-]{1,30}),\s(\p{Lu}[\p{L}\p{M}.'’ -]{0,30})$/u;
/** Where last names stand first. */
const LIBRARY = /citation|dc\.|dcterms/;

/** Sorts the declared authors by trust; of several sources of one rank only the first speaks. */
export function toldAuthors(head: PageHead): Told {
  const sites = new Set(head.sites.map(({ value }) => fold(value)));
  const names = (from: string | undefined, ofSite: boolean): Found[] => head.authors
    .filter((author) => author.from === from && author.value.length <= 200 && !isAddress(author.value) && !NOBODY.test(author.value.trim()) && sites.has(fold(author.value)) === ofSite)
    .flatMap((author) => namesIn(author.value, author.from).map((value) => ({ value, from: author.from })));
  const kinds = [...new Set(head.authors.map(({ from }) => from))].filter((from) => from !== 'twitter:creator');
  const firm = kinds.filter((from) => from !== 'rel:author' && from !== 'twitter:data');
  const first = (list: readonly string[], ofSite = false): Found[] => list.map((from) => names(from, ofSite)).find((found) => found.length > 0) ?? [];
  const likely = firm.map((from) => names(from, false)).filter((found) => found.length > 0);
  return {
    sure: first(kinds.filter((from) => from === 'twitter:data')),
    likely: fullest(likely.filter((found) => found.some(({ value }) => /\s/.test(value)))),
    short: likely[0] ?? [],
    last: first(kinds.filter((from) => from === 'rel:author')).slice(0, 1),
  };
}

/** The first source, or the next that names all of its people and more. */
function fullest([first = [], ...rest]: readonly Found[][]): Found[] {
  return rest.find((found) => found.length > first.length && found.length <= 2 * first.length + 1 && first.every(({ value }) => found.some((other) => fold(other.value) === fold(value)))) ?? first;
}

/** A declared author is a name unless it is plainly a list of them. */
function namesIn(value: string, from: string): string[] {
  const inverted = LIBRARY.test(from) ? INVERTED.exec(value.trim()) : null;
  if (inverted) return [`${inverted[2]} ${inverted[1]}`];
  const names = authorsIn(value);
  return names.length > 0 ? names : agencyNamed(value.trim()) === undefined ? [value.trim()] : [];
}
