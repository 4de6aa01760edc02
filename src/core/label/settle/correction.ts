// What a settler is: it looks at the labels found so far and gives corrections. It changes nothing itself.
import type { LabelName } from '../../model/labels';
import type { PageFacts } from '../features';
import type { Evidence } from '../rules';

/** What the scores say of each block, by its index. */
export interface Odds {
  /** How likely it is the title, on any scale. */
  title(i: number): number;
  /** Probability that it belongs to the article. */
  article(i: number): number;
  /** The kind of noise that it would be. */
  kind(i: number): LabelName;
}

/** `names` holds one label a block. */
export type Settler = (page: PageFacts, names: readonly LabelName[], odds: Odds) => Evidence[];
