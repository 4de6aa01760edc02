// Brings the witnesses together: the network's scores with the rules' evidence added on top.
import { LABELS } from '../model/labels';
import type { PageFeatures } from './features';
import { OUTPUTS, scores, type Network } from './network';
import { RULES, type Evidence } from './rules';

const AT: ReadonlyMap<string, number> = new Map(LABELS.map((name, index) => [name, index]));

export interface Scored {
  /** Scores that decide the side: blocks × OUTPUTS. */
  readonly sides: Float32Array;
  /** Scores that decide the label within the side. */
  readonly labels: Float32Array;
  /** The rules' evidence, by block. */
  readonly evidence: readonly Evidence[][];
}

/** The network's scores with the rules' evidence added. */
export function scorePage(features: PageFeatures, network: Network): Scored {
  const sides = scores(network, features);
  const labels = sides.slice();
  const evidence: Evidence[][] = features.facts.facts.map(() => []);
  for (const rule of RULES) {
    for (const item of rule(features.facts)) {
      evidence[item.block]!.push(item);
      const at = item.block * OUTPUTS + AT.get(item.label)!;
      labels[at]! += item.weight;
      if (!item.sideless) sides[at]! += item.weight;
    }
  }
  return { sides, labels, evidence };
}
