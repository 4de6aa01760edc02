// Collects what speaks for a label that was given, strongest first: rules that fired, wording, markup, shape, neighbours.
// Only evidence that is true of the block and speaks for its side is named.
import type { Reason } from '../model/label';
import { sideOf, type LabelName, type NoiseKind } from '../model/labels';
import { shareInCore, type PageFacts } from './features';
import type { Evidence } from './rules';
import { HINTS } from './rules/hints';
import { SPEAKS_FOR } from './rules/phrasing';

/** At most so many reasons a label. */
const MOST = 3;
const TELLING_TAGS = ['nav', 'footer', 'aside', 'header', 'form', 'button'] as const;

interface Weighed {
  readonly weight: number;
  readonly reason: Reason;
}

function wording(page: PageFacts, i: number, name: LabelName): Weighed[] {
  const hit = page.facts[i]!.hits.filter((found) => SPEAKS_FOR[found.class] === name).sort((a, b) => b.cover - a.cover)[0];
  return hit ? [{ weight: 1 + 3 * hit.cover, reason: { code: 'says', params: { phrase: hit.phrase } } }] : [];
}

function markup(page: PageFacts, i: number, name: LabelName): Weighed[] {
  const { block } = page.facts[i]!;
  if (block.place.path === '') return [];
  const out: Weighed[] = [];
  const tags = block.place.path.split('>');
  const links = block.runs.reduce((n, run) => n + (run.marks.some((mark) => mark.type === 'link') ? run.text.length : 0), 0) / block.text.length;
  const kept = page.opinion?.kept[i];
  if (sideOf(name) === 'noise') {
    if (block.place.hidden) out.push({ weight: 3, reason: { code: 'hidden' } });
    const tag = TELLING_TAGS.find((candidate) => tags.includes(candidate));
    if (tag) out.push({ weight: tag === 'header' ? 1 : 2.2, reason: { code: 'in-element', params: { element: tag } } });
    const hint = block.place.hints.find((candidate) => HINTS[name as NoiseKind].test(candidate));
    if (hint) out.push({ weight: 2.5, reason: { code: 'markup-says', params: { hint } } });
    if (links > 0.8) out.push({ weight: 1.2, reason: { code: 'all-links' } });
    if (kept === 0) out.push({ weight: 1, reason: { code: 'readability-drops' } });
  } else {
    if (block.kind === 'heading' && (name === 'heading' || name === 'title')) out.push({ weight: 2.5, reason: { code: 'is-heading', params: { level: block.level } } });
    if (block.kind === 'caption' && (name === 'caption' || name === 'credit')) out.push({ weight: 2.5, reason: { code: 'is-caption' } });
    if (tags.includes('article') || tags.includes('main')) out.push({ weight: 1, reason: { code: 'in-article-element' } });
    if (kept === 1) out.push({ weight: 1.5, reason: { code: 'readability-keeps' } });
  }
  return out;
}

function shape(page: PageFacts, i: number, name: LabelName): Weighed[] {
  const { prose, sentenceEnds, words, terms, text } = page.facts[i]!;
  const out: Weighed[] = [];
  const percent = Math.round(100 * shareInCore(page, i));
  if (sideOf(name) === 'article') {
    if (prose > 0) out.push({ weight: 1.6, reason: { code: 'sentences', params: { sentences: sentenceEnds, words: words.length } } });
    if (terms.length >= 3 && percent >= 40) out.push({ weight: 1 + percent / 100, reason: { code: 'shares-words', params: { percent } } });
    const declared = terms.length >= 2 && terms.every((term) => page.headTerms.has(term));
    if (declared) out.push({ weight: name === 'title' ? 4 : 1, reason: { code: 'declared-title' } });
  } else {
    if (terms.length >= 4 && percent <= 20) out.push({ weight: 1.5, reason: { code: 'shares-few-words', params: { percent } } });
    if (words.length <= 4 && sentenceEnds === 0) out.push({ weight: 0.8, reason: { code: 'short', params: { words: words.length } } });
    if ((page.repeats.get(page.facts[i]!.folded) ?? 1) > 1) out.push({ weight: 0.9, reason: { code: 'repeats', params: { times: page.repeats.get(page.facts[i]!.folded)! } } });
    if (/^[\d\s.,:/%+|-]+$/.test(text)) out.push({ weight: 0.8, reason: { code: 'numbers-only' } });
  }
  return out;
}

function neighbours(i: number, name: LabelName, nameOf: (i: number) => LabelName | undefined): Weighed[] {
  const around = [nameOf(i - 2), nameOf(i - 1), nameOf(i + 1), nameOf(i + 2)];
  const alike = around.filter((other) => other === name).length;
  if (alike >= 3) return [{ weight: 0.7, reason: { code: 'among', params: { label: name } } }];
  const side = sideOf(name);
  const before = nameOf(i - 1), after = nameOf(i + 1);
  if (before && after && sideOf(before) === side && sideOf(after) === side) return [{ weight: 0.5, reason: { code: side === 'article' ? 'inside-article' : 'inside-noise' } }];
  return [{ weight: 0.1, reason: { code: side === 'article' ? 'reads-like-article' : 'reads-like-noise' } }];
}

/** The reasons for giving block `i` the label `name`, at least one. `nameOf` tells the labels of other blocks. */
export function reasonsFor(page: PageFacts, i: number, name: LabelName, evidence: readonly Evidence[], nameOf: (i: number) => LabelName | undefined): Reason[] {
  const fired = evidence.filter((item) => item.label === name && item.reason.code !== 'markup-says').map(({ weight, reason }) => ({ weight, reason }));
  const all: Weighed[] = [...fired, ...(fired.some((item) => item.reason.code === 'says') ? [] : wording(page, i, name)), ...markup(page, i, name), ...shape(page, i, name), ...neighbours(i, name, nameOf)];
  return all.sort((a, b) => b.weight - a.weight).slice(0, MOST).map((item) => item.reason);
}
