// A list of other stories runs on from its heading until the article or another notice takes over.
import type { PageFacts } from '../features';
import type { Evidence, Rule } from './rule';
import { SPEAKS_FOR } from './phrasing';

const LONGEST = 90;
const HEADING_COVER = 0.75;
/** Share of a prose block's words that the page's core knows, from which the article is taken to go on. */
const RESUMES = 0.35;

function endsList(page: PageFacts, i: number): boolean {
  const { hits, prose, terms } = page.facts[i]!;
  if (hits.some((hit) => hit.cover >= HEADING_COVER && SPEAKS_FOR[hit.class] !== undefined && !['teaser', 'media', 'meta', 'date', 'byline', 'credit'].includes(SPEAKS_FOR[hit.class]!) && hit.class !== 'section')) return true;
  if (prose < 30) return false;
  const own = prose >= 20 ? 1 : 0;
  return terms.filter((term) => (page.core.get(term) ?? 0) > own).length / (terms.length || 1) >= RESUMES && (page.facts[i + 1]?.prose ?? 0) >= 30;
}

/** Evidence for teaser. */
export const teaserLists: Rule = (page) => {
  const out: Evidence[] = [];
  for (let i = 0; i < page.facts.length; i++) {
    const heading = page.facts[i]!.hits.find((hit) => hit.class === 'teaser-heading' && hit.cover >= HEADING_COVER);
    if (!heading) continue;
    const reason = { code: 'in-teaser-list', params: { phrase: heading.phrase } };
    let j = i + 1;
    for (; j < page.facts.length && j - i <= LONGEST && !endsList(page, j); j++) {
      const { prose, hits } = page.facts[j]!;
      if (hits.some((hit) => hit.class === 'teaser-heading' && hit.cover >= HEADING_COVER)) break;
      out.push({ block: j, label: 'teaser', weight: 2.5, sideless: true, reason });
      if (prose < 40) out.push({ block: j, label: 'teaser', weight: 1.5, reason });
    }
    i = j - 1;
  }
  return out;
};
