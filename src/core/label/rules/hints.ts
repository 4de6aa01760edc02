// Class, id and role tokens by which pages name their noise. The nearest token that names a kind counts.
import { NOISE_KINDS, type NoiseKind } from '../../model/labels';
import type { Evidence, Rule } from './rule';

const NEVER = /^\b$/;

/** Tokens that name a kind. Words of layout ("header", "footer") speak for menus, weakly: they come last. */
export const HINTS: Readonly<Record<NoiseKind, RegExp>> = {
  paywall: /paywall|metered|piano-offer/, consent: /cookie|consent|gdpr|cmp-/, newsletter: /newsletter|mailing-?list/, comments: /^comments?$|comment-|-comments?$|disqus/,
  share: /^share$|share-|-share$|sharing|social-(?:share|links|media)|^social$/, teaser: /related|teaser|recommend|most-?read|popular|trending|read-?next|more-?stories/,
  tags: /^tags?$|^tags-|tag-?list|tagcloud|-tags$|keywords/, 'author-box': /author-?(?:bio|box|card|info|about)|about-?(?:the-)?author/, ad: /^ads?$|^ad-|-ads?$|advert|sponsor/,
  promo: /^promo|-promo$|app-?banner/, media: /player|gallery-controls|carousel-controls/, legal: /copyright|imprint|^legal$/, meta: /reading-?time|view-?count/,
  nav: /^nav|-nav$|navbar|navigation|menu|breadcrumb|pagination|masthead|toolbar|skip-?link|^footer|^header/, crawl: NEVER, other: NEVER,
};

const WEIGHT = 4;

/** Evidence for a kind, should the block be noise; it says nothing of the side. */
export const hints: Rule = (page) => {
  const out: Evidence[] = [];
  // A page repeats its class names on block after block.
  const known = new Map<string, NoiseKind | undefined>();
  const kindOf = (hint: string): NoiseKind | undefined => {
    if (!known.has(hint)) known.set(hint, NOISE_KINDS.find((candidate) => HINTS[candidate].test(hint)));
    return known.get(hint);
  };
  page.facts.forEach(({ block }, i) => {
    for (const hint of block.place.hints) {
      const kind = kindOf(hint);
      if (kind === undefined) continue;
      out.push({ block: i, label: kind, weight: WEIGHT, sideless: true, reason: { code: 'markup-says', params: { hint } } });
      return;
    }
  });
  return out;
};
