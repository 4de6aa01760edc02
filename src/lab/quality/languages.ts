// The language of a page: of its gold text by the product's own means, with what the page declares as a hint.
import { languageOf } from '../../core/assemble/language';
import type { Gold } from '../corpus';

/** Primary language tag ("de"), or undefined where nothing tells it. */
export function languageOfGold(gold: Gold, declared: string | undefined): string | undefined {
  return languageOf(gold.text ?? (gold.with ?? []).join('\n'), declared)?.value.split('-')[0];
}
