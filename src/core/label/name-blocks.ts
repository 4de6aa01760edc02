// Features → one label name a block: scores, the page's line between the sides, the label, then the head of the article and its headings put right together.
import { LABELS, type LabelName } from '../model/labels';
import { articleFrom, articleShare, labelOn, type Calibration } from './decide';
import type { PageFeatures } from './features';
import { scorePage } from './label-scores';
import { OUTPUTS, type Network } from './network';
import type { Evidence } from './rules';
import { settle } from './settle';

const TITLE = LABELS.indexOf('title');

/** What labels are found with. */
export interface Judgement {
  readonly network: Network;
  readonly calibration: Calibration;
}

export interface Named {
  readonly names: readonly LabelName[];
  /** For each block the probability that it belongs to the article. */
  readonly article: Float32Array;
  /** What rules and settling say, by block. */
  readonly evidence: readonly (readonly Evidence[])[];
}

/** Labels a page's blocks. */
export function nameBlocks(features: PageFeatures, { network, calibration }: Judgement): Named {
  const { sides, labels, evidence } = scorePage(features, network);
  const { facts } = features.facts;
  const article = Float32Array.from(facts, (_, i) => articleShare(sides, i, calibration));
  const line = articleFrom(article, facts.map(({ words }) => Math.max(1, words.length)));
  const names = facts.map((_, i) => LABELS[labelOn(labels, i, article[i]! >= line)]!);
  const settled = settle(features.facts, names, {
    title: (i) => labels[i * OUTPUTS + TITLE]!,
    article: (i) => article[i]!,
    kind: (i) => LABELS[labelOn(labels, i, false)]!,
  });
  for (const item of settled) {
    names[item.block] = item.label;
    evidence[item.block]!.push(item);
  }
  return { names, article, evidence };
}
