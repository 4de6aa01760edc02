// The training run itself: vocabulary from many sites, epochs over shuffled pages, a falling rate. Deterministic for a seed.
import { FEATURES, MARKUP_FEATURES, type EncodedPage } from '../../core/label/features';
import type { Network, Shape } from '../../core/label/network';
import type { Example } from './examples';
import { Kernel } from './kernel';
import { Learner, newNetwork } from './learner';
import { randomFrom } from './random';

export interface Plan {
  readonly shape: Shape;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  /** A token is learnt when it occurs on at least so many sites: no site's own words. */
  readonly sites: number;
  readonly words: number;
  /** Pages whose every line is labelled by hand count so many times. */
  readonly handWeight: number;
  /** How often an HTML page is shown without its markup. */
  readonly markupDropout: number;
  readonly decay: number;
  readonly dropout: number;
  readonly smoothing: number;
  /** How far the running mean of the weights, which is what ships, goes towards them at each step. */
  readonly follow: number;
}

export const PLAN: Plan = { shape: { embed: 24, hidden: 64, memory: 48 }, epochs: 3, rate: 2e-3, seed: 20251, sites: 8, words: 7000, handWeight: 3, markupDropout: 0.25, decay: 1e-4, dropout: 0.3, smoothing: 0.03, follow: 2e-3 };

/** The same page as if its markup were unknown: what the network must manage with for bare text. */
function withoutMarkup(features: EncodedPage): EncodedPage {
  const dense = features.dense.slice();
  for (let i = 0; i < features.blocks; i++) dense.fill(0, i * FEATURES + MARKUP_FEATURES, (i + 1) * FEATURES);
  return { ...features, dense, tokens: features.tokens.map((tokens, i) => tokens.subarray(0, features.wordTokens[i]!)) };
}

/** Tokens by how many sites use them, the most widespread first. */
export function vocabularyOf(examples: readonly Example[], plan: Plan): Map<number, number> {
  const seen = new Map<number, Set<string>>();
  for (const example of examples) {
    for (const tokens of example.features.tokens) {
      for (const token of tokens) {
        const sites = seen.get(token);
        if (!sites) seen.set(token, new Set([example.page.site]));
        else if (sites.size < 400) sites.add(example.page.site);
      }
    }
  }
  const ranked = [...seen].filter(([, sites]) => sites.size >= plan.sites).sort((a, b) => b[1].size - a[1].size || a[0] - b[0]).slice(0, plan.words);
  return new Map(ranked.map(([token], row) => [token, row]));
}

/** Trains a network on the examples. */
export async function train(examples: readonly Example[], plan: Plan, log: (line: string) => void = () => {}): Promise<Network> {
  const random = randomFrom(plan.seed);
  const learner = new Learner(await Kernel.load(), newNetwork(plan.shape, vocabularyOf(examples, plan), random), plan);
  const totals = examples.map((example) => example.targets.weight.reduce((a, b) => a + b, 0));
  const order: number[] = [];
  examples.forEach((example, i) => {
    if (totals[i]! > 0) for (let k = 0; k < (example.page.lines ? plan.handWeight : 1); k++) order.push(i);
  });
  const batch = 4;
  const steps = Math.ceil((plan.epochs * order.length) / batch);
  let step = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0, weight = 0;
    for (let at = 0; at < order.length; at += batch) {
      for (const index of order.slice(at, at + batch)) {
        const example = examples[index]!;
        const features = example.syntax === 'html' && random() < plan.markupDropout ? withoutMarkup(example.features) : example.features;
        loss += learner.learn(features, example.targets, 1 / Math.sqrt(30 + totals[index]!) / batch);
        weight += totals[index]!;
      }
      const progress = step++ / steps;
      learner.step(plan.rate * Math.min(1, (step + 1) / 50) * (progress < 0.4 ? 1 : 0.02 + 0.98 * 0.5 * (1 + Math.cos((Math.PI * (progress - 0.4)) / 0.6))));
    }
    log(`epoch ${epoch + 1}/${plan.epochs}: loss ${(loss / weight).toFixed(4)}`);
  }
  return learner.network();
}
