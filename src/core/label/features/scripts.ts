// What the features need of texts in any script: which sort of script it is, where sentences end, what a text speaks of.
// Packs know Latin letters only, so other scripts go by their own function words, and prose by its sentences alone.
import { FUNCTION_GLYPHS, FUNCTION_STRINGS, FUNCTION_WORDS } from '../../phrases/function-words';
import { PACKS } from '../../phrases';

/** latin: the packs' letters · spaced: others with spaces (Cyrillic, Greek, Arabic, Hebrew, Korean …) · unspaced: Chinese, Japanese, Thai … */
export type Script = 'latin' | 'spaced' | 'unspaced';

const STOP_WORDS: ReadonlySet<string> = new Set([...PACKS.flatMap((pack) => pack.stopWords), ...FUNCTION_WORDS]);

const FOREIGN = /[\u0370-\u1dff\u1f00-\u1fff\u2c80-\u2dff\u3005-\udfff\uf900-\ufdff\ufe70-\ufefc]/;

/** Share of the letters from which a script is the text's. Latin names and numbers stand in every other script. */
const LEAST = 0.25;

/** The script that most of the text is written in. */
export function scriptOf(text: string): Script {
  if (!FOREIGN.test(text)) return 'latin';
  let latin = 0, spaced = 0, unspaced = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x370) latin += (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c >= 0xc0 ? 1 : 0;
    else if ((c >= 0xe00 && c < 0xf00) || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800) || (c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xa000) || (c >= 0xd840 && c < 0xd880)) unspaced++;
    else if (c < 0x1e00 || (c >= 0x1f00 && c < 0x2000) || (c >= 0xac00 && c < 0xd7b0) || (c >= 0xfb1d && c < 0xff00)) spaced++;
  }
  const letters = latin + spaced + unspaced;
  return unspaced > LEAST * letters ? 'unspaced' : spaced > LEAST * letters ? 'spaced' : 'latin';
}

/** Stops before a space or the end; the stops of Chinese, Japanese, Hindi and Armenian anywhere. */
const SENTENCE_ENDS = /[.!?…؟۔](?=["”“»)\]’'」』]?(?:\s|$))|[。！？｡।॥։]/g;
const THAI = /[\u0e00-\u0eff]/g;
/** Thai ends sentences with a space, and puts spaces elsewhere, too: only a text of this many letters is counted by them. */
const LONG_THAI = 120;

/** How many sentences end in the text. */
export function sentenceEndsIn(text: string, script: Script): number {
  const marked = text.match(SENTENCE_ENDS)?.length ?? 0;
  if (script !== 'unspaced' || marked > 0) return marked;
  return (text.match(THAI)?.length ?? 0) >= LONG_THAI ? text.split(' ').length - 1 : 0;
}

/** Pieces are longer than particles: a share over this says no more than this. */
const MOST_STOPS = 0.6;

/** Share of the words that are function words; about 0.4 in prose. */
export function stopShareOf(text: string, words: readonly string[], script: Script): number {
  if (words.length === 0) return 0;
  let stops = 0;
  if (script === 'unspaced') {
    for (const glyph of text) if (FUNCTION_GLYPHS.has(glyph)) stops++;
    stops += text.match(FUNCTION_STRINGS)?.length ?? 0;
    return Math.min(MOST_STOPS, stops / words.length);
  }
  for (const word of words) if (STOP_WORDS.has(word)) stops++;
  return stops / words.length;
}

/** Arabic and Hebrew write article and particles onto the word: "والسوق" speaks of "سوق". */
const PREFIXED = /^(?:[وفبكل]{0,2}ال|لل|و|[והבלמשכ](?=\p{L}{3}))(?=\p{L}{2})/u;
const SHORT_SCRIPTS = /^[\u0590-\u06ff\uac00-\ud7af]/;
const HANGUL = /^[\uac00-\ud7af]/;
/** Letters of a word's beginning that name it, endings left off: more in Latin, where compounds are long. */
const LATIN_TERM = 9, OTHER_TERM = 6;

function termOf(word: string): string | undefined {
  if (STOP_WORDS.has(word) || /^\p{N}/u.test(word)) return undefined;
  if (word.charCodeAt(0) < 0x370) return word.length >= 4 ? word.slice(0, LATIN_TERM) : undefined;
  if (HANGUL.test(word)) return word.length >= 2 ? word.slice(0, 2) : undefined;
  if (!SHORT_SCRIPTS.test(word)) return word.length >= 4 ? word.slice(0, OTHER_TERM) : undefined;
  const bare = word.replace(/[\u064b-\u0652\u0591-\u05c7]/g, '').replace(PREFIXED, '');
  return bare.length >= 3 ? bare.slice(0, OTHER_TERM) : undefined;
}

/** Pairs of Chinese characters, overlapping, and words in katakana; four letters of Thai from each that can begin a syllable. */
const PAIR = /(?=([\u3005\u3400-\u9fff]{2}))/g;
const KATAKANA = /[\u30a1-\u30fa\u30fc]{2,12}/g;
const SYLLABLES = /(?=([\u0e01-\u0e2e\u0e40-\u0e44][\u0e00-\u0eff]{3}))/g;

/** Content words of a text, each once; in scripts without spaces pairs of characters, which meet wherever the same word stands. */
export function termsOf(text: string, words: readonly string[], script: Script): string[] {
  const out = new Set<string>();
  if (script === 'unspaced') {
    for (const [, pair] of text.matchAll(PAIR)) if (!FUNCTION_GLYPHS.has(pair![0]!) && !FUNCTION_GLYPHS.has(pair![1]!)) out.add(pair!);
    for (const [word] of text.matchAll(KATAKANA)) out.add(word);
    for (const [, syllable] of text.matchAll(SYLLABLES)) out.add(syllable!);
    for (const word of words) if (word.charCodeAt(0) < 0x370) { const term = termOf(word); if (term) out.add(term); }
  } else for (const word of words) { const term = termOf(word); if (term) out.add(term); }
  return [...out];
}
