// Features → one label name a block: scores, the side, the label, then the head of the article and its headings put right together.
import { LABELS, type LabelName } from '../model/labels';
import { decide } from './decide';
import type { PageFeatures } from './features';
import { scorePage } from './label-scores';
import { OUTPUTS, type Network } from './network';
import type { Evidence } from './rules';
import { settle } from './settle';

const TITLE = LABELS.indexOf('title');

export interface Named {
  readonly names: readonly LabelName[];
  /** For each block the probability that it belongs to the article. */
  readonly article: Float32Array;
  /** What rules and settling say, by block. */
  readonly evidence: readonly (readonly Evidence[])[];
}

/** Labels a page's blocks. */
export function nameBlocks(features: PageFeatures, network: Network): Named {
  const { sides, labels, evidence } = scorePage(features, network);
  const verdicts = features.facts.facts.map((_, i) => decide(sides, labels, i));
  const names = verdicts.map((verdict) => LABELS[verdict.label]!);
  const settled = settle(features.facts, names, (i) => labels[i * OUTPUTS + TITLE]!);
  for (const item of settled) {
    names[item.block] = item.label;
    evidence[item.block]!.push(item);
  }
  return { names, article: Float32Array.from(verdicts, (verdict) => verdict.article), evidence };
}
