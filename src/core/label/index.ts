// Page → Labels: every block gets exactly one label, with confidence and reasons.
// The network reads the whole page; rules add what they know for certain; the side is decided first, then the label.
import type { Page } from '../model/block';
import type { Note } from '../model/capture';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import { extract } from './features';
import { nameBlocks, type Judgement } from './name-blocks';
import { secondOpinion } from './readability';
import { reasonsFor } from './evidence';
import { decodeWeights } from './weights';

/** The labeller with its weights loaded. `version` names engine and weights. */
export interface Engine extends Judgement {
  readonly version: string;
}

/** Builds the engine from the bytes of the weights file. Throws an Error when they are damaged or made for another version. */
export function loadEngine(weights: Uint8Array): Engine {
  return decodeWeights(weights);
}

export interface Labelled {
  /** One per block, in order. */
  readonly labels: readonly Label[];
  /** What the reader should know of how the labels were found. */
  readonly notes: readonly Note[];
}

/** Labels every block of the page. Throws nothing of its own. */
export async function labelPage(page: Page, engine: Engine): Promise<Labelled> {
  const opinion = page.tree && (await secondOpinion(page.tree, page.blocks.length));
  const features = extract(page, opinion);
  const { names, article, evidence } = nameBlocks(features, engine);
  const labels = names.map((name, i): Label => {
    const share = article[i]!;
    return {
      block: i,
      name,
      confidence: isRole(name) ? share : 1 - share,
      reasons: reasonsFor(features.facts, i, name, evidence[i]!, (k) => names[k]),
      by: 'engine',
    };
  });
  return { labels, notes: opinion?.skipped ? [{ code: 'readability-skipped' }] : [] };
}
