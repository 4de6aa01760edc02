// What several features need of a page, worked out once: words, phrase hits, prose-ness, and which words the page's core uses.
import type { Block, Page } from '../../model/block';
import { PACKS, PHRASES, wordsOf, type Hit } from '../../phrases';
import type { Opinion } from '../readability';

/** Read at most this much of a block's text for features; the rest of a longer block says nothing new. */
const TEXT_LIMIT = 4000;

const STOP_WORDS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => pack.stopWords));
const SENTENCE_ENDS = /[.!?…。！？؟](?=["”“»)\]’']?(?:\s|$))/g;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export interface BlockFacts {
  readonly block: Block;
  readonly text: string;
  readonly words: readonly string[];
  /** Content words (at least four letters, no stop word), each once. */
  readonly terms: readonly string[];
  readonly hits: readonly Hit[];
  readonly sentenceEnds: number;
  readonly stopShare: number;
  /** Words of running prose this block is worth: 0 for anything that does not read like sentences. */
  readonly prose: number;
  readonly folded: string;
}

/** Lines at most so long can be halves of one phrase that a line break tore apart. */
const TORN_WORDS = 6;

/** Phrases that run over a line break in bare text, for both lines: "You have no / valid subscription". */
function joinTorn(facts: BlockFacts[]): void {
  for (let i = 0; i + 1 < facts.length; i++) {
    const a = facts[i]!, b = facts[i + 1]!;
    if (a.words.length === 0 || a.words.length > TORN_WORDS || b.words.length === 0 || b.words.length > TORN_WORDS || b.block.gap > 0 || a.block.place.path !== '' || a.words.length + b.words.length < 4) continue;
    const spanning = PHRASES.find([...a.words, ...b.words]).filter((hit) => hit.from < a.words.length && hit.to > a.words.length && hit.cover >= 0.7);
    if (spanning.length === 0) continue;
    facts[i] = { ...a, hits: [...a.hits, ...spanning] };
    facts[i + 1] = { ...b, hits: [...b.hits, ...spanning] };
  }
}

export interface PageFacts {
  readonly page: Page;
  readonly facts: readonly BlockFacts[];
  /** Total characters of all blocks before block i; one entry more than blocks. */
  readonly charsBefore: Float64Array;
  readonly repeats: ReadonlyMap<string, number>;
  /** For each term: how many prose blocks use it. */
  readonly core: ReadonlyMap<string, number>;
  readonly headTerms: ReadonlySet<string>;
  readonly opinion: Opinion | undefined;
  readonly isMarkup: boolean;
}

/** Makes `work` answer a page's second question from memory. */
export function oncePerPage<T>(work: (page: PageFacts) => T): (page: PageFacts) => T {
  const known = new WeakMap<PageFacts, T>();
  return (page) => {
    const before = known.get(page);
    if (before !== undefined) return before;
    const fresh = work(page);
    known.set(page, fresh);
    return fresh;
  };
}

function termsOf(words: readonly string[]): string[] {
  const out = new Set<string>();
  for (const word of words) if (word.length >= 4 && !STOP_WORDS.has(word) && !/^\p{N}/u.test(word)) out.add(word.slice(0, 9));
  return [...out];
}

function factsOf(block: Block): BlockFacts {
  const text = block.text.length > TEXT_LIMIT ? block.text.slice(0, TEXT_LIMIT) : block.text;
  let words = wordsOf(text);
  const glyphs = text.match(CJK);
  // Scripts without spaces: two glyphs are about a word.
  if (glyphs && glyphs.length > text.length / 4) words = wordsOf(text.replace(CJK, ' $&'));
  const stops = words.reduce((n, word) => n + (STOP_WORDS.has(word) ? 1 : 0), 0);
  const stopShare = words.length > 0 ? stops / words.length : 0;
  const sentenceEnds = text.match(SENTENCE_ENDS)?.length ?? 0;
  const prose = words.length >= 12 && sentenceEnds > 0 && (stopShare > 0.15 || glyphs) ? words.length : 0;
  return { block, text, words, terms: termsOf(words), hits: PHRASES.find(words), sentenceEnds, stopShare, prose, folded: words.join(' ') };
}

/** Works out the shared facts of a page; linear in its size. */
export function pageFacts(page: Page, opinion?: Opinion): PageFacts {
  const facts = page.blocks.map(factsOf);
  joinTorn(facts);
  const charsBefore = new Float64Array(facts.length + 1);
  const repeats = new Map<string, number>();
  const core = new Map<string, number>();
  facts.forEach((fact, i) => {
    charsBefore[i + 1] = charsBefore[i]! + fact.block.text.length;
    repeats.set(fact.folded, (repeats.get(fact.folded) ?? 0) + 1);
    if (fact.prose >= 20) for (const term of fact.terms) core.set(term, (core.get(term) ?? 0) + 1);
  });
  const headTerms = new Set(termsOf(page.head.titles.slice(0, 3).flatMap((title) => wordsOf(title.value))));
  return { page, facts, charsBefore, repeats, core, headTerms, opinion, isMarkup: page.blocks.some((block) => block.place.path !== '') };
}
