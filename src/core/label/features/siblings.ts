// What a block's likes in the markup look like: blocks with the same path and class, and those in the same kind of container.
// Templates make equal things equal: one teaser's place in the markup is that of all. All 0 in text captures.
import type { Block } from '../../model/block';
import { oncePerPage, type PageFacts } from './context';
import type { FeatureGroup } from './feature';

const STATISTICS = ['count', 'chars', 'prose', 'links', 'spread', 'opinion', 'core'] as const;

interface Likes { count: number; chars: number; prose: number; linkChars: number; first: number; last: number; kept: number; inCore: number; terms: number }

/** Class and id tokens without numbers, so that "post-17" is like "post-18". */
const nameOf = (hint: string): string => hint.replace(/\d+/g, '');

/** The block's own place in the template, and its container's. */
function signatures({ kind, level, place }: Block): [own: string, container: string] {
  const [first = '', second = ''] = place.hints;
  const end = place.path.lastIndexOf('>');
  return [`${place.path}|${kind}${level}|${nameOf(first)} ${nameOf(second)}`, place.path.slice(0, Math.max(0, end))];
}

const likes = oncePerPage((page: PageFacts): readonly (readonly [Likes, Likes])[] => {
  const bySignature = new Map<string, Likes>();
  const note = (key: string, i: number): Likes => {
    const { block, prose, terms, linkChars } = page.facts[i]!;
    let found = bySignature.get(key);
    if (!found) bySignature.set(key, (found = { count: 0, chars: 0, prose: 0, linkChars: 0, first: i, last: i, kept: 0, inCore: 0, terms: 0 }));
    found.count++;
    found.chars += block.text.length;
    found.prose += prose > 0 ? 1 : 0;
    found.linkChars += linkChars;
    found.last = i;
    found.kept += page.opinion?.kept?.[i] ?? 0;
    const own = prose >= 20 ? 1 : 0;
    for (const term of terms) if ((page.core.get(term) ?? 0) > own) found.inCore++;
    found.terms += terms.length;
    return found;
  };
  return page.facts.map(({ block }, i) => {
    const [own, container] = signatures(block);
    return [note(`=${own}`, i), note(container, i)] as const;
  });
});

export const SIBLINGS: FeatureGroup = {
  names: [
    ...STATISTICS.map((name) => `likes-${name}`), ...STATISTICS.map((name) => `container-${name}`),
    'schema-article', 'schema-product', 'schema-list', 'schema-forum', 'schema-page', 'schema-none', 'opinion-share',
  ],
  fill(page, i, out, at) {
    if (!page.isMarkup) return;
    const n = page.facts.length;
    let k = at;
    for (const { count, chars, prose, linkChars, first, last, kept, inCore, terms } of likes(page)[i]!) {
      for (const value of [Math.log1p(count) / 6, Math.log1p(chars / count) / 7, prose / count, linkChars / (chars || 1), (last - first) / n, kept / count, inCore / (terms || 1)]) out[k++] = value;
    }
    for (const value of pageKind(page)) out[k++] = value;
  },
};

/** What the page declares itself to be, and how much of it Readability keeps. */
const pageKind = oncePerPage((page: PageFacts): readonly number[] => {
  const types = page.page.head.schemaTypes;
  const some = (pattern: RegExp): number => (types.some((type) => pattern.test(type)) ? 1 : 0);
  const kept = page.opinion?.kept;
  let share = 0;
  if (kept) page.facts.forEach(({ block }, i) => { share += (kept[i] ?? 0) * block.text.length; });
  return [
    some(/Article$|Report$|Review$|Recipe$|BlogPosting$|HowTo$/), some(/^Product|Offer/), some(/CollectionPage$|ItemList$|SearchResults/), some(/Forum|QAPage|Comment$|^Question$/),
    some(/^WebPage$|WebSite$|Service$|Organization$|FAQPage$/), types.length === 0 ? 1 : 0, share / (page.charsBefore.at(-1)! || 1),
  ];
});
