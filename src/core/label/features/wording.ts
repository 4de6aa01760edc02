// Which classes of phrases a block holds, how much of it they cover, and how near the last one stood before it.
import { PHRASE_CLASSES, type PhraseClass } from '../../phrases/pack';
import type { FeatureGroup } from './feature';

const AT: ReadonlyMap<PhraseClass, number> = new Map(PHRASE_CLASSES.map((name, index) => [name, index]));
const N = PHRASE_CLASSES.length;

export const WORDING: FeatureGroup = {
  names: [...PHRASE_CLASSES.map((name) => `says-${name}`), ...PHRASE_CLASSES.map((name) => `is-${name}`)],
  fill(page, i, out, at) {
    for (const hit of page.facts[i]!.hits) {
      const k = AT.get(hit.class)!;
      out[at + k] = 1;
      out[at + N + k] = Math.max(out[at + N + k]!, hit.cover);
    }
  },
};
