// Page → Labels: every block gets exactly one label, with confidence and reasons.
// The network reads the whole page; rules add what they know for certain; the side is decided first, then the label.
import type { Page } from '../model/block';
import type { Label } from '../model/label';
import { LABELS } from '../model/labels';
import { decide } from './decide';
import { extract } from './features';
import { scorePage } from './label-scores';
import type { Network } from './network';
import { secondOpinion } from './readability';
import { reasonsFor } from './evidence';
import { decodeWeights } from './weights';

/** The labeller with its weights loaded. `version` names engine and weights. */
export interface Engine {
  readonly version: string;
  readonly network: Network;
}

/** Builds the engine from the bytes of the weights file. Throws an Error when they are damaged or made for another version. */
export function loadEngine(weights: Uint8Array): Engine {
  return decodeWeights(weights);
}

/** Labels every block of the page, in order. Throws nothing of its own. */
export async function labelPage(page: Page, engine: Engine): Promise<Label[]> {
  const opinion = page.tree && (await secondOpinion(page.tree, page.blocks.length));
  const features = extract(page, opinion);
  const { scores: found, evidence } = scorePage(features, engine.network);
  const verdicts = page.blocks.map((_, i) => decide(found, i));
  return verdicts.map(({ label, article }, i) => {
    const name = LABELS[label]!;
    return {
      block: i,
      name,
      confidence: article >= 0.5 ? article : 1 - article,
      reasons: reasonsFor(features.facts, i, name, evidence[i]!, (k) => (verdicts[k] ? LABELS[verdicts[k].label] : undefined)),
      by: 'engine' as const,
    };
  });
}
