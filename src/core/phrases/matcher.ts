// Finds every phrase of every pack in a text, in one pass over its words: a trie walked from each word.
// Linear in the text's length (a phrase has at most eight words). Does not judge what a hit means.
import type { LanguagePack, PhraseClass } from './pack';
import { piecesOf, UNSPACED } from './unspaced';

export interface Hit {
  readonly class: PhraseClass;
  readonly phrase: string;
  readonly lang: string;
  /** Index of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Share of the text's words that the phrase covers, 0…1. */
  readonly cover: number;
}

interface Entry { class: PhraseClass; phrase: string; lang: string; where: 'whole' | 'start' | 'end' | 'anywhere' }
interface Node { next: Map<string, Node>; entries: Entry[] }

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[+%€$©]/gu;
const NUMBER = /^\p{N}/u;

/**
 * Lower-case words of a text, apostrophes straightened; numbers keep their inner points, commas and colons.
 * Where a script parts no words by spaces, pieces about as long as words.
 */
export function wordsOf(text: string): string[] {
  const words = (text.toLowerCase().normalize('NFC').match(WORD) ?? []).map((word) => word.replace(/’/g, "'"));
  return UNSPACED.test(text) ? words.flatMap(piecesOf) : words;
}

export class PhraseMatcher {
  readonly #root: Node = { next: new Map(), entries: [] };

  constructor(packs: readonly Pick<LanguagePack, 'lang' | 'phrases'>[]) {
    for (const pack of packs) {
      for (const [name, phrases] of Object.entries(pack.phrases)) {
        for (const phrase of phrases) this.#add(name as PhraseClass, phrase, pack.lang);
      }
    }
  }

  #add(name: PhraseClass, phrase: string, lang: string): void {
    const mark = phrase[0];
    const where = mark === '=' ? 'whole' : mark === '^' ? 'start' : mark === '$' ? 'end' : 'anywhere';
    const body = where === 'anywhere' ? phrase : phrase.slice(1);
    let node = this.#root;
    for (const word of body.split(' ').flatMap(piecesOf)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), entries: [] }));
      node = next;
    }
    node.entries.push({ class: name, phrase: body, lang, where });
  }

  /** All hits in `words` (from `wordsOf`), in order of their first word. Looks at the first and last 60 words of a longer text. */
  find(words: readonly string[]): Hit[] {
    const hits: Hit[] = [];
    const total = words.length;
    for (let from = 0; from < total; from++) {
      if (total > 120 && from === 60) from = total - 60;
      this.#walk(this.#root, words, from, from, hits);
    }
    return hits;
  }

  #walk(node: Node, words: readonly string[], from: number, at: number, hits: Hit[]): void {
    if (at > from) {
      for (const entry of node.entries) {
        const fits = entry.where === 'anywhere'
          || (entry.where === 'whole' ? from === 0 && at === words.length : entry.where === 'start' ? from === 0 : at === words.length);
        if (fits) hits.push({ class: entry.class, phrase: entry.phrase, lang: entry.lang, from, to: at, cover: (at - from) / words.length });
      }
    }
    const word = words[at];
    if (word === undefined) return;
    const exact = node.next.get(word);
    if (exact) this.#walk(exact, words, from, at + 1, hits);
    const number = NUMBER.test(word) ? node.next.get('#') : undefined;
    if (number) this.#walk(number, words, from, at + 1, hits);
    const any = node.next.get('*');
    if (any) this.#walk(any, words, from, at + 1, hits);
  }
}
