// Which blocks of a page stand in its gold main text, in running order. A menu item whose word also occurs in the article is none.
import { wordsOf } from '../../core/phrases';

/** `whole`: in it, a line or more; `inside`: a few words that occur within a line of it; `part`: some of it; `absent`: nowhere. */
export type Standing = 'whole' | 'inside' | 'part' | 'absent';

const GRAM = 4;
/** Shorter blocks must occur word for word. */
const LONG = GRAM + 2;
/** Places of a short block's words that are tried. */
const PLACES = 40;
/** What a word within a line counts against one that fills a line: enough to be placed where nothing else stands. */
const INSIDE = 0.3;

interface Place { readonly from: number; readonly to: number; readonly worth: number; readonly whole: boolean }

/** Greatest value over all positions up to one, and who set it (a Fenwick tree of maxima). */
class Heights {
  readonly #best: Float64Array;
  readonly #who: Int32Array;
  constructor(size: number) {
    this.#best = new Float64Array(size + 2);
    this.#who = new Int32Array(size + 2).fill(-1);
  }
  raise(at: number, value: number, who: number): void {
    for (let i = at + 1; i < this.#best.length; i += i & -i) if (value > this.#best[i]!) { this.#best[i] = value; this.#who[i] = who; }
  }
  upTo(at: number): { value: number; who: number } {
    let value = 0, who = -1;
    for (let i = at + 1; i > 0; i -= i & -i) if (this.#best[i]! > value) { value = this.#best[i]!; who = this.#who[i]!; }
    return { value, who };
  }
}

class MainText {
  readonly words: readonly string[];
  readonly #byWord = new Map<string, number[]>();
  readonly #byGram = new Map<string, number[]>();
  /** Ordinals of words that begin a line; the end counts as one. */
  readonly #lineStarts = new Set<number>();

  constructor(text: string) {
    const words: string[] = [];
    for (const line of text.split('\n')) {
      this.#lineStarts.add(words.length);
      words.push(...wordsOf(line));
    }
    this.#lineStarts.add(words.length);
    this.words = words;
    const add = (map: Map<string, number[]>, key: string, at: number): void => {
      const list = map.get(key);
      if (list) list.push(at);
      else map.set(key, [at]);
    };
    words.forEach((word, i) => {
      add(this.#byWord, word, i);
      if (i + GRAM <= words.length) add(this.#byGram, words.slice(i, i + GRAM).join(' '), i);
    });
  }

  /** Share of a long block's runs of four words that occur, and where it may stand. */
  long(words: readonly string[]): { share: number; places: Place[] } {
    let hits = 0, n = 0;
    const starts = new Map<number, number>();
    for (let i = 0; i + GRAM <= words.length; i++, n++) {
      const found = this.#byGram.get(words.slice(i, i + GRAM).join(' '));
      if (!found) continue;
      hits++;
      for (const at of found.slice(0, PLACES)) starts.set(at - i, (starts.get(at - i) ?? 0) + 1);
    }
    const places = [...starts].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([start, count]): Place => {
      const from = Math.max(0, start);
      return { from, to: Math.min(this.words.length, from + Math.max(1, Math.floor(words.length * 0.8))), worth: count, whole: true };
    });
    return { share: hits / n, places };
  }

  /** Where a short block's words stand, one behind the other. */
  short(words: readonly string[]): Place[] {
    const out: Place[] = [];
    for (const from of this.#byWord.get(words[0]!) ?? []) {
      if (!words.every((word, k) => this.words[from + k] === word)) continue;
      const to = from + words.length;
      const whole = this.#lineStarts.has(from) && this.#lineStarts.has(to);
      out.push({ from, to, worth: words.length * (whole ? 1 : INSIDE), whole });
    }
    return out.sort((a, b) => Number(b.whole) - Number(a.whole)).slice(0, PLACES);
  }
}

/** The heaviest chain of places in which blocks and main text run in the same order: for each block its place, or undefined. */
function chain(places: readonly (readonly Place[])[], length: number): (Place | undefined)[] {
  const heights = new Heights(length);
  const links: { block: number; place: Place; before: number; value: number }[] = [];
  places.forEach((candidates, block) => {
    const first = links.length;
    for (const place of candidates) {
      const { value, who } = heights.upTo(place.from);
      links.push({ block, place, before: who, value: value + place.worth });
    }
    for (let i = first; i < links.length; i++) heights.raise(links[i]!.place.to, links[i]!.value, i);
  });
  const out: (Place | undefined)[] = places.map(() => undefined);
  for (let at = heights.upTo(length).who; at >= 0; at = links[at]!.before) out[links[at]!.block] = links[at]!.place;
  return out;
}

/** How each block, given as its folded words, stands in the main text. */
export function standings(mainText: string, blocks: readonly (readonly string[])[]): Standing[] {
  const main = new MainText(mainText);
  const shares = new Float64Array(blocks.length).fill(-1);
  const places = blocks.map((words, i): readonly Place[] => {
    if (words.length === 0) return [];
    if (words.length < LONG) return main.short(words);
    const { share, places: found } = main.long(words);
    shares[i] = share;
    return share >= 0.7 ? found : [];
  });
  const chosen = chain(places, main.words.length);
  const placed = new Set(blocks.flatMap((words, i) => (chosen[i] ? [words.join(' ')] : [])));
  return blocks.map((words, i): Standing => {
    if (words.length === 0) return 'part';
    const place = chosen[i];
    if (place) return place.whole ? 'whole' : 'inside';
    if (words.length < LONG) return places[i]!.length === 0 ? 'absent' : 'part';
    // Twice on the page, once in the main text: only the one in running order is surely meant.
    if (shares[i]! >= 0.7) return placed.has(words.join(' ')) ? 'part' : 'whole';
    return shares[i]! <= 0.25 ? 'absent' : 'part';
  });
}
