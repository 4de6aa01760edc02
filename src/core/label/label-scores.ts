// Brings the witnesses together: the network's scores with the rules' evidence added on top.
import { LABELS } from '../model/labels';
import type { PageFeatures } from './features';
import { OUTPUTS, scores, type Network } from './network';
import { RULES, type Evidence } from './rules';

const AT: ReadonlyMap<string, number> = new Map(LABELS.map((name, index) => [name, index]));

/** The network's scores with the rules' evidence added, and that evidence by block. */
export function scorePage(features: PageFeatures, network: Network): { scores: Float32Array; evidence: readonly Evidence[][] } {
  const found = scores(network, features);
  const evidence: Evidence[][] = features.facts.facts.map(() => []);
  for (const rule of RULES) {
    for (const item of rule(features.facts)) {
      evidence[item.block]!.push(item);
      found[item.block * OUTPUTS + AT.get(item.label)!]! += item.weight;
    }
  }
  return { scores: found, evidence };
}
