// Telling words: a block that consists of a notice's, a button's or a list heading's wording, or opens with a lead-in.
import type { LabelName } from '../../model/labels';
import type { PhraseClass } from '../../phrases';
import type { Evidence, Rule } from './rule';

/** The label a phrase class speaks for; classes that only help others are absent. */
export const SPEAKS_FOR: Readonly<Partial<Record<PhraseClass, LabelName>>> = {
  nav: 'nav', close: 'nav', section: 'nav', paywall: 'paywall', 'teaser-heading': 'teaser', 'teaser-inline': 'teaser', 'teaser-more': 'teaser', 'teaser-badge': 'teaser',
  ad: 'ad', sponsored: 'ad', promo: 'promo', newsletter: 'newsletter', consent: 'consent', share: 'share', comments: 'comments', media: 'media', duration: 'media',
  'author-box': 'author-box', tags: 'tags', legal: 'legal', meta: 'meta', 'reading-time': 'meta', byline: 'byline', updated: 'date', published: 'date', credit: 'credit',
};

/** How much of the block the phrase must cover to speak for it. */
const COVER = 0.34;
/** Weight at full cover. */
const WEIGHT: Readonly<Partial<Record<PhraseClass, number>>> = {
  paywall: 6, newsletter: 4, consent: 2.5, 'teaser-heading': 3.5, 'teaser-inline': 4, comments: 2, share: 2, ad: 2.5, sponsored: 2.5, legal: 3.5, nav: 1, close: 4, tags: 1.5, promo: 1.5,
  'author-box': 1.5, media: 1, duration: 0.5, meta: 1, 'reading-time': 1, 'teaser-more': 1.5, 'teaser-badge': 1, byline: 0.5, updated: 1, published: 1, credit: 1,
};

/** Classes that may name the article itself. */
const NAMES_ARTICLE: readonly PhraseClass[] = ['liveblog', 'opinion'];

/** Lead-ins that speak for a line however little of it they cover, up to so many words. */
const LEADS: Readonly<Partial<Record<PhraseClass, { readonly words: number; readonly weight: number }>>> = {
  'teaser-inline': { words: 25, weight: 6 }, tags: { words: 20, weight: 4 }, byline: { words: 7, weight: 3 }, published: { words: 9, weight: 4 }, updated: { words: 9, weight: 4 },
};

/** Evidence from phrases that cover much of a block. The strongest hit of each label counts once. */
export const phrasing: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ hits, words }, i) => {
    const best = new Map<LabelName, Evidence>();
    for (const hit of hits) {
      const label = SPEAKS_FOR[hit.class];
      const lead = hit.from === 0 ? LEADS[hit.class] : undefined;
      // "Interview" and "Live updates" open teasers as well as articles.
      if (hit.class === 'teaser-inline' && (hit.to - hit.from === 1 || NAMES_ARTICLE.some((name) => hits.some((other) => other.class === name)))) continue;
      if (label && lead && words.length <= lead.words && hit.cover < 1 && lead.weight > (best.get(label)?.weight ?? 0)) {
        best.set(label, { block: i, label, weight: lead.weight, reason: { code: 'starts-with', params: { phrase: hit.phrase } } });
      }
      if (!label || hit.cover < COVER) continue;
      // A single word may as well name a section of the site.
      const weight = (WEIGHT[hit.class] ?? 0) * Math.min(1, hit.cover + 0.2) * (hit.to - hit.from === 1 && hit.class !== 'close' ? 0.6 : 1);
      if (weight > (best.get(label)?.weight ?? 0)) best.set(label, { block: i, label, weight, reason: { code: 'says', params: { phrase: hit.phrase } } });
    }
    out.push(...best.values());
  });
  return out;
};
