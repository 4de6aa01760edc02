// Page → numbers: dense features a block, and the hashed words and markup hints that the model embeds.
import type { Page } from '../../model/block';
import type { Opinion } from '../readability';
import { pageFacts, type PageFacts } from './context';
import { BOND } from './bond';
import { PLACE } from './place';
import { POSITION } from './position';
import { SHAPE } from './shape';
import { SIBLINGS } from './siblings';
import { WORDING } from './wording';

export { pageFacts, type PageFacts } from './context';
export { shareInCore, shareOf, termsBehind, textBegins } from './share';

const GROUPS = [SHAPE, WORDING, POSITION, BOND, PLACE, SIBLINGS];
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.names);
export const FEATURES = FEATURE_NAMES.length;
/** From this feature on all speak of markup: 0 in bare text. */
export const MARKUP_FEATURES = FEATURES - PLACE.names.length - SIBLINGS.names.length;

/** Words looked at from the start and from the end of a block. */
const FIRST_WORDS = 10;
const LAST_WORDS = 4;
/** Markup hints looked at, nearest first. */
const HINTS = 16;

/** A page as numbers: all that the network sees. */
export interface EncodedPage {
  readonly blocks: number;
  /** blocks × FEATURES, row by row. */
  readonly dense: Float32Array;
  /** For each block the hashes of its words and affixes, then of its markup hints. */
  readonly tokens: readonly Uint32Array[];
  /** For each block how many of its tokens are of words. */
  readonly wordTokens: Uint16Array;
}

/** The same with the facts that rules and reasons need. */
export interface PageFeatures extends EncodedPage {
  readonly facts: PageFacts;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function tokensOf(page: PageFacts, i: number): { tokens: Uint32Array; words: number } {
  const { words, block } = page.facts[i]!;
  const out = new Set<number>();
  const add = (word: string): void => {
    const plain = /^\p{N}/u.test(word) ? '0' : word;
    out.add(hash(plain));
    if (plain.length > 6) out.add(hash(`${plain.slice(0, 5)}*`));
  };
  const head = words.length <= FIRST_WORDS + LAST_WORDS ? words : words.slice(0, FIRST_WORDS);
  head.forEach(add);
  if (head !== words) words.slice(-LAST_WORDS).forEach((word) => out.add(hash(`${word}$`)));
  if (words.length > 0) out.add(hash(`^${words[0]}`));
  if (words.length > 1) out.add(hash(`^${words[0]} ${words[1]}`));
  if (words.length > 0 && words.length <= 4) out.add(hash(`=${words.map((word) => (/^\p{N}/u.test(word) ? '0' : word)).join(' ')}`));
  const ofWords = out.size;
  for (const hint of block.place.hints.slice(0, HINTS)) {
    for (const part of hint.split(/[-_]+/)) if (part.length > 1) out.add(hash(`#${part}`));
  }
  for (const tag of block.place.path.split('>').slice(-3)) if (tag !== '') out.add(hash(`<${tag}`));
  return { tokens: Uint32Array.from(out), words: ofWords };
}

/** All evidence of a page as numbers; linear in its size. */
export function extract(page: Page, opinion?: Opinion): PageFeatures {
  const facts = pageFacts(page, opinion);
  const blocks = page.blocks.length;
  const dense = new Float32Array(blocks * FEATURES);
  const tokens: Uint32Array[] = [];
  const wordTokens = new Uint16Array(blocks);
  for (let i = 0; i < blocks; i++) {
    let at = i * FEATURES;
    for (const group of GROUPS) {
      group.fill(facts, i, dense, at);
      at += group.names.length;
    }
    const found = tokensOf(facts, i);
    tokens.push(found.tokens);
    wordTokens[i] = found.words;
  }
  return { facts, blocks, dense, tokens, wordTokens };
}
