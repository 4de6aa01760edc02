// What several features need of a page, worked out once: words, phrase hits, prose-ness, and which words the page's core uses.
import type { Block, Page } from '../../model/block';
import { PHRASES, wordsOf, type Hit } from '../../phrases';
import type { Opinion } from '../readability';
import { scriptOf, sentenceEndsIn, stopShareOf, termsOf, type Script } from './scripts';

/** Read at most this much of a block's text for features; the rest of a longer block says nothing new. */
const TEXT_LIMIT = 4000;

/** Letters and a space that a word takes up in Latin script: how long a text without spaces would be there. */
const WORD_WIDTH = 6;

export interface BlockFacts {
  readonly block: Block;
  readonly text: string;
  readonly script: Script;
  /** Characters, as many as a text of so many words has in Latin script. */
  readonly width: number;
  readonly words: readonly string[];
  /** Content words (in Latin script at least four letters, no stop word), each once. */
  readonly terms: readonly string[];
  readonly hits: readonly Hit[];
  /** Links in it, and how many of its characters they cover. */
  readonly links: number;
  readonly linkChars: number;
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

function factsOf(block: Block): BlockFacts {
  const text = block.text.length > TEXT_LIMIT ? block.text.slice(0, TEXT_LIMIT) : block.text;
  const script = scriptOf(text);
  const words = wordsOf(text);
  const stopShare = stopShareOf(text, words, script);
  const sentenceEnds = sentenceEndsIn(text, script);
  // Function words tell prose from lists only where we know enough of them.
  const prose = words.length >= 12 && sentenceEnds > 0 && (stopShare > 0.15 || script !== 'latin') ? words.length : 0;
  let links = 0, linkChars = 0;
  for (const run of block.runs) {
    if (!run.marks.some((mark) => mark.type === 'link')) continue;
    links++;
    linkChars += run.text.length;
  }
  const width = script === 'unspaced' ? words.length * WORD_WIDTH : block.text.length;
  return { block, text, script, width, words, terms: termsOf(text, words, script), hits: PHRASES.find(words), links, linkChars, sentenceEnds, stopShare, prose, folded: words.join(' ') };
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
  const headTerms = new Set(page.head.titles.slice(0, 3).flatMap(({ value }) => termsOf(value, wordsOf(value), scriptOf(value))));
  return { page, facts, charsBefore, repeats, core, headTerms, opinion, isMarkup: page.blocks.some((block) => block.place.path !== '') };
}
