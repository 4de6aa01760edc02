import { expect, it } from 'vitest';
import { FEATURES, type EncodedPage } from '../../core/label/features';
import { OUTPUTS, scores, type Network } from '../../core/label/network';
import { decodeWeights, encodeWeights } from '../../core/label/weights';
import { Kernel } from './kernel';
import { Learner, newNetwork, type LearnerOptions, type Targets } from './learner';
import { randomFrom } from './random';

const SHAPE = { embed: 4, hidden: 8, memory: 20 };
const OPTIONS: LearnerOptions = { seed: 5, decay: 0, dropout: 0, smoothing: 0, follow: 1 };

function example(seed: number): { page: EncodedPage; targets: Targets } {
  const random = randomFrom(seed);
  const blocks = 5;
  const dense = Float32Array.from({ length: blocks * FEATURES }, () => (random() < 0.1 ? random() : 0));
  const tokens = Array.from({ length: blocks }, () => Uint32Array.from([1, 2, 3, 9].filter(() => random() < 0.6)));
  return {
    page: { blocks, dense, tokens, wordTokens: new Uint16Array(blocks) },
    targets: { allowed: Uint32Array.from([1, 0xffff0000, 0, 6, 1 << 17]), weight: Float32Array.from([1, 0.5, 0, 2, 1]) },
  };
}

function lossOf(net: Network, { page, targets }: ReturnType<typeof example>): number {
  // A copy: the network turns its matrices once, and the test changes them.
  const found = scores({ ...net }, page);
  let loss = 0;
  for (let i = 0; i < page.blocks; i++) {
    if (targets.allowed[i] === 0) continue;
    let total = 0, good = 0;
    for (let l = 0; l < OUTPUTS; l++) {
      const p = Math.exp(found[i * OUTPUTS + l]!);
      total += p;
      if ((targets.allowed[i]! >>> l) & 1) good += p;
    }
    loss -= targets.weight[i]! * Math.log(good / total);
  }
  return loss;
}

const parts = (net: Network): [string, Float32Array][] => [
  ['embeddings', net.embeddings], ['w1', net.w1], ['b1', net.b1],
  ...(['forward', 'backward'] as const).flatMap((side) => (['w', 'u', 'g', 'b'] as const).map((part): [string, Float32Array] => [`${side}.${part}`, net[side][part]])),
  ['wo', net.wo], ['bo', net.bo],
];

it('steps against the true gradient: the loss falls as its slope predicts', async () => {
  const sample = example(3);
  const net = newNetwork(SHAPE, new Map([[1, 0], [2, 1], [3, 2]]), randomFrom(11));
  const learner = new Learner(await Kernel.load(), net, OPTIONS);
  learner.learn(sample.page, sample.targets, 1);
  const gradients = learner.gradients();
  for (const [name, values] of parts(net)) {
    const gradient = gradients[name]!;
    const ranked = [...gradient.keys()].sort((a, b) => Math.abs(gradient[b]!) - Math.abs(gradient[a]!)).slice(0, 6);
    expect(Math.abs(gradient[ranked[0]!]!), name).toBeGreaterThan(1e-4);
    for (const at of ranked) {
      const kept = values[at]!, e = 2e-3;
      values[at] = kept + e;
      const up = lossOf(net, sample);
      values[at] = kept - e;
      const down = lossOf(net, sample);
      values[at] = kept;
      expect(Math.abs((up - down) / (2 * e) - gradient[at]!), `${name}[${at}]`).toBeLessThan(0.02 * Math.max(0.05, Math.abs(gradient[at]!)) + 2e-3);
    }
  }
});

it('learns what it is shown, the same for the same seed', async () => {
  const run = async (): Promise<{ net: Network; first: number; last: number }> => {
    const sample = example(4);
    const net = newNetwork(SHAPE, new Map([[1, 0], [2, 1], [3, 2]]), randomFrom(1));
    const learner = new Learner(await Kernel.load(), net, { seed: 2, decay: 1e-5, dropout: 0.1, smoothing: 0, follow: 0.1 });
    const first = lossOf(net, sample);
    for (let k = 0; k < 60; k++) {
      learner.learn(sample.page, sample.targets, 1);
      learner.step(0.02);
    }
    const learnt = learner.network();
    return { net: learnt, first, last: lossOf(learnt, sample) };
  };
  const a = await run(), b = await run();
  expect(a.last).toBeLessThan(a.first / 4);
  expect(encodeWeights(a.net, 'x')).toEqual(encodeWeights(b.net, 'x'));
});

it('weights come back from their file as they went, to within a byte’s rounding', () => {
  const net = newNetwork(SHAPE, new Map([[77, 0], [5, 1]]), randomFrom(8));
  const { network, version } = decodeWeights(encodeWeights(net, '9'));
  expect(version).toBe('9');
  expect([...network.vocabulary]).toEqual([[77, 0], [5, 1]]);
  parts(network).forEach(([name, values], i) => {
    const original = parts(net)[i]![1];
    const top = Math.max(...original.map(Math.abs));
    values.forEach((value, k) => expect(Math.abs(value - original[k]!), name).toBeLessThanOrEqual(top / 250 + 1e-6));
  });
  expect(() => decodeWeights(new Uint8Array([1, 2, 3]))).toThrow('weights file');
});
