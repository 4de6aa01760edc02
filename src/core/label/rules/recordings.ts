// Durations of recordings, the words under them, and badges of the teaser above, split off the lines they were glued to.
import type { Evidence, Rule } from './rule';

const DURATION = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s?[|·•–-]\s?)?\d{1,3}:\d{2}(?::\d{2})?(?:\s?\p{L}{1,8}\.?)?$/u;

/** Words of the longest text that can be a recording's caption. */
const MOST_CAPTION_WORDS = 60;

/** Characters of the longest kicker or title of a teaser. */
const MOST_TITLE = 160;

/** Evidence for media (a duration) and teaser (a badge such as "with video" that ends one). */
export const recordings: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ block, text, hits }, i) => {
    const next = page.facts[i + 1]?.block;
    if (text.length < 40 && DURATION.test(text) && (next?.glued || block.glued)) {
      out.push({ block: i, label: 'media', weight: 14, reason: { code: 'duration' } });
      const before = page.facts[i - 1];
      if (/^\d{1,2}[./-]/.test(text) && before && before.words.length >= 8 && before.words.length <= MOST_CAPTION_WORDS) out.push({ block: i - 1, label: 'caption', weight: 14, reason: { code: 'before-duration' } });
    }
    if (hits.some((hit) => hit.class === 'teaser-badge' && hit.cover === 1 && (next?.glued || (i > 0 && hit.phrase.includes(' '))))) {
      const reason = { code: 'teaser-badge' };
      out.push({ block: i, label: 'teaser', weight: 5, reason });
      // A badge never opens the article's own text: what is glued behind it is the next teaser.
      for (let j = i + 1; page.facts[j]?.block.glued && page.facts[j]!.prose < 20 && page.facts[j]!.text.length <= MOST_TITLE; j++) out.push({ block: j, label: 'teaser', weight: 6, reason });
    }
  });
  return out;
};
