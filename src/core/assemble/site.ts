// What the site is called: a declared name that is one, else what is left of the window's title beside the article's own, else its host.
import type { PageHead } from '../model/head';
import type { Found } from '../model/reading';
import { fold } from './titles';

const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const GENERIC = /^(?:home|homepage|start(?:seite)?|blog|news|website|wordpress|untitled)$/iu;
const JOINT = /\s(?:[|–—»«·•-]|::)\s/u;
const LONGEST = 80;

/** The site's name; its host ("quay.example") only where no name is declared, an account's sign never. */
export function siteOf(head: PageHead, title: string | undefined, url: string | undefined): Found | undefined {
  const fit = head.sites.filter(({ value, from }) => from !== 'twitter:site' && value.length <= LONGEST && !GENERIC.test(value.trim()) && !ADDRESS.test(value));
  const [named] = fit;
  if (named) return { value: withoutMotto(named.value, fit.map(({ value }) => value)).replace(/\s+[|–—-]\s*$/u, ''), from: named.from };
  const tail = title === undefined ? undefined : tailOf(head, title);
  if (tail) return tail;
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]{3,100})/i.exec(url ?? '')?.[1];
  return host ? { value: host.toLowerCase(), from: 'url' } : undefined;
}

/** "The Quay – All about the harbour" is "The Quay" where another declaration calls it so. */
function withoutMotto(name: string, others: readonly string[]): string {
  const [first] = name.split(JOINT);
  return first !== undefined && first !== name && others.some((other) => fold(other) === fold(first)) ? first : name;
}

/** "Ferry late | The Quay" on a page whose title is "Ferry late". */
function tailOf(head: PageHead, title: string): Found | undefined {
  for (const { value, from } of head.titles) {
    if (value.length <= title.length || !value.startsWith(title)) continue;
    const rest = /^\s*(?:[|–—»·•-]|::)\s+(.{2,60})$/u.exec(value.slice(title.length));
    const name = rest?.[1]!.split(JOINT).at(-1)!.trim();
    if (name && !GENERIC.test(name)) return { value: name, from };
  }
  return undefined;
}
