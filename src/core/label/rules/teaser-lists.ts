// A list of other stories runs on from its heading until the article or another notice takes over.
import { shareInCore, type PageFacts } from '../features';
import type { Hit } from '../../phrases';
import type { Evidence, Rule } from './rule';
import { SPEAKS_FOR } from './phrasing';

const LONGEST = 90;
const HEADING_COVER = 0.75;
const HEADING_WORDS = 7;
const MENU_LINES = 4;
const DATED = /^\d{1,2}[.:/]\d|^\d+ min/i;
/** Share of a prose block's words that the page's core knows, from which the article is taken to go on. */
const RESUMES = 0.35;

function endsList(page: PageFacts, i: number): boolean {
  const { hits } = page.facts[i]!;
  if (hits.some((hit) => hit.cover >= HEADING_COVER && SPEAKS_FOR[hit.class] !== undefined && !['teaser', 'media', 'meta', 'date', 'byline', 'credit'].includes(SPEAKS_FOR[hit.class]!) && hit.class !== 'section')) return true;
  return resumes(page, i) || isMenu(page, i);
}

/** Whether a run of very short lines begins that are neither dates nor durations: a menu, not titles. */
function isMenu(page: PageFacts, i: number): boolean {
  const run = page.facts.slice(i, i + MENU_LINES);
  return run.length === MENU_LINES && run.every(({ words, text }) => words.length <= 3 && !DATED.test(text));
}

/** Whether block `i` and the next are prose that shares its words with the page's core. */
function resumes(page: PageFacts, i: number): boolean {
  return page.facts[i]!.prose >= 30 && (page.facts[i + 1]?.prose ?? 0) >= 30 && shareInCore(page, i) >= RESUMES;
}

/** The phrase by which block `i` heads a list: one that fills it, or that opens a few words ("More on …"). */
function headingOf(page: PageFacts, i: number): Hit | undefined {
  const { hits, words, sentenceEnds } = page.facts[i]!;
  return hits.find((hit) => hit.class === 'teaser-heading' && (hit.cover >= HEADING_COVER || (hit.from === 0 && words.length <= HEADING_WORDS && sentenceEnds === 0)));
}

/** Whether the article's own text comes again behind block `i`: for each block, from the end. */
function resumesBehind(page: PageFacts): Uint8Array {
  const out = new Uint8Array(page.facts.length + 1);
  for (let i = page.facts.length - 1; i >= 0; i--) out[i] = out[i + 1]! | (resumes(page, i) ? 1 : 0);
  return out;
}

/** Evidence for teaser. Strong where the article does not go on behind the list, or dates and durations set its rhythm. */
export const teaserLists: Rule = (page) => {
  const out: Evidence[] = [];
  let behind: Uint8Array | undefined;
  for (let i = 0; i < page.facts.length; i++) {
    const heading = headingOf(page, i);
    if (!heading) continue;
    const reason = { code: 'in-teaser-list', params: { phrase: heading.phrase } };
    behind ??= resumesBehind(page);
    const dated = page.facts.slice(i + 1, i + 13).filter(({ text }) => text.length < 40 && DATED.test(text)).length >= 2;
    const weight = 1.5 + (behind[i + 1] === 0 ? 2.5 : 0) + (dated ? 1.5 : 0);
    if (heading.cover < HEADING_COVER && behind[i + 1] === 0) out.push({ block: i, label: 'teaser', weight: 4, reason: { code: 'says', params: { phrase: heading.phrase } } });
    let j = i + 1;
    for (; j < page.facts.length && j - i <= LONGEST && !endsList(page, j); j++) {
      if (headingOf(page, j)) break;
      out.push({ block: j, label: 'teaser', weight: 2.5, sideless: true, reason });
      out.push({ block: j, label: 'teaser', weight, reason });
    }
    i = j - 1;
  }
  return out;
};
