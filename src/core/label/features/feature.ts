// The shape of a group of features: names and how to fill them for one block.
import type { PageFacts } from './context';

export interface FeatureGroup {
  /** One name per value, in order; shown in reports and turned into reasons. */
  readonly names: readonly string[];
  /** Writes `names.length` values for block `i` into `out` from `at`; values lie within about -1…2. */
  fill(page: PageFacts, i: number, out: Float32Array, at: number): void;
}
