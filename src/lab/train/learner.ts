// Trains the network: backpropagation through both GRUs, Adam, seeded; one page is one sequence. The arithmetic is the kernel's.
import { FEATURES, type EncodedPage } from '../../core/label/features';
import { layoutOf, matricesOf, networkOf, OUTPUTS, rowsOf, WIDTH, type Network, type Shape } from '../../core/label/network';
import type { Kernel } from './kernel';

/** What is known of a page's blocks: for each a bit mask over LABELS of the acceptable ones (0 = unknown) and a weight. */
export interface Targets {
  readonly allowed: Uint32Array;
  readonly weight: Float32Array;
}

/** A fresh network with Glorot-uniform weights. */
export function newNetwork(shape: Shape, vocabulary: ReadonlyMap<number, number>, random: () => number): Network {
  return networkOf(shape, vocabulary, layoutOf(shape, vocabulary.size).map(([rows, columns], i) => {
    const scale = rows === 1 ? 0 : i === 0 ? 0.1 : Math.sqrt(6 / (rows + columns));
    return Float32Array.from({ length: rows * columns }, () => (random() * 2 - 1) * scale);
  }));
}

export interface LearnerOptions {
  readonly seed: number;
  /** L2 decay of weights; ten times as much for embeddings. */
  readonly decay: number;
  /** Share of words and of units left out at random. */
  readonly dropout: number;
  /** Share of each target spread over all labels, so that scores stay within bounds (Szegedy et al. 2016). */
  readonly smoothing: number;
  /** How far the running mean of the weights goes towards them at each step (Polyak averaging); 1: it is the weights. */
  readonly follow: number;
}

/** Addresses of one matrix and of all that its training needs. */
interface Part { readonly length: number; readonly values: number; readonly gradient: number; readonly first: number; readonly second: number; readonly mean: number }

/** Names in the order of `matricesOf`. */
const NAMES = ['embeddings', 'w1', 'b1', 'forward.w', 'forward.u', 'forward.g', 'forward.b', 'backward.w', 'backward.u', 'backward.g', 'backward.b', 'wo', 'bo'] as const;
type Name = (typeof NAMES)[number];
/** Biases are not drawn towards zero. */
const BIAS = /^b[1o]$|\.b$/;

/** Gathers gradients page by page and takes steps. */
export class Learner {
  readonly #parts: Readonly<Record<Name, Part>>;
  readonly #touched: number;
  #steps = 0;

  constructor(readonly kernel: Kernel, readonly start: Network, readonly options: LearnerOptions) {
    const matrices = matricesOf(start);
    this.#parts = Object.fromEntries(NAMES.map((name, i): [Name, Part] => {
      const { length } = matrices[i]!;
      const part = { length, values: kernel.take(4 * length), gradient: kernel.take(4 * length), first: kernel.take(4 * length), second: kernel.take(4 * length), mean: kernel.take(4 * length) };
      kernel.floats(part.values, length).set(matrices[i]!);
      kernel.floats(part.mean, length).set(matrices[i]!);
      return [name, part];
    })) as Record<Name, Part>;
    this.#touched = kernel.take(start.vocabulary.size);
    kernel.run.seed(options.seed);
  }

  #read(what: 'values' | 'mean' | 'gradient'): Float32Array[] {
    return NAMES.map((name) => this.kernel.floats(this.#parts[name][what], this.#parts[name].length).slice());
  }

  /** The network as it is now: the running mean of the weights. */
  network(): Network { return networkOf(this.start.shape, this.start.vocabulary, this.#read('mean')); }

  /** The gradients gathered since the last step, by the name of the network's part. */
  gradients(): Readonly<Record<string, Float32Array>> {
    const all = this.#read('gradient');
    return Object.fromEntries(NAMES.map((name, i) => [name, all[i]!]));
  }

  /** Takes one step of Adam against the gradients gathered, and clears them. */
  step(rate: number): void {
    const { run } = this.kernel;
    const t = ++this.#steps;
    const { decay } = this.options;
    // Early on the mean follows closely, so that the start does not linger in it.
    const follow = Math.max(this.options.follow, 1 / (t + 1));
    const corrected = (rate * Math.sqrt(1 - 0.999 ** t)) / (1 - 0.9 ** t);
    for (const name of NAMES) {
      const { values, gradient, first, second, mean, length } = this.#parts[name];
      if (name === 'embeddings') run.adamRows(values, gradient, first, second, mean, this.#touched, this.start.vocabulary.size, this.start.shape.embed, corrected, 10 * decay, follow);
      else run.adam(values, gradient, first, second, mean, length, corrected, BIAS.test(name) ? 0 : decay, follow);
    }
  }

  /** Adds one page's gradients, `scale` times; returns its summed loss. */
  learn(page: EncodedPage, targets: Targets, scale: number): number {
    const { kernel } = this;
    const mark = kernel.mark();
    const { embed, hidden, memory } = this.start.shape;
    const n = page.blocks, wide = 3 * memory;
    const keep = 1 - this.options.dropout;
    const room = (rows: number, columns: number): number => {
      const at = kernel.take(4 * rows * columns);
      kernel.bytes(at, 4 * rows * columns).fill(0);
      return at;
    };
    const known = page.tokens.map((tokens) => rowsOf(tokens, this.start.vocabulary));
    const words = known.reduce((sum, rows) => sum + rows.length, 0);
    const features = room(n, WIDTH), rows = room(words + 1, 1), counts = room(n, 1), bags = room(n, embed);
    const x = room(n, hidden), gist = room(1, hidden), out = room(n, OUTPUTS), masks = room(n, 1), weights = room(n, 1);
    const states = [room(n + 1, memory), room(n + 1, memory)] as const, gates = [room(n, wide), room(n, wide)] as const;
    const dx = room(n, hidden), dBags = room(n, embed), dGist = room(1, hidden), dBase = room(1, Math.max(wide, OUTPUTS)), line = room(1, 2 * memory);
    const dStates = [room(n + 1, memory), room(n + 1, memory)] as const;
    const all = kernel.floats(features, n * WIDTH);
    for (let i = 0; i < n; i++) all.set(page.dense.subarray(i * FEATURES, (i + 1) * FEATURES), i * WIDTH);
    const list = kernel.integers(rows, words), sizes = kernel.integers(counts, n);
    let at = 0;
    known.forEach((found, i) => { list.set(found, at); at += found.length; sizes[i] = found.length; });
    kernel.integers(masks, n).set(targets.allowed);
    kernel.floats(weights, n).set(targets.weight);

    const { run } = kernel;
    const p = this.#parts;
    const bagRows = p.w1.values + 4 * WIDTH * hidden;
    run.bags(rows, counts, p.embeddings.values, bags, n, embed, keep);
    run.spread(p.b1.values, x, n, hidden, 1, false);
    run.multiply(features, p.w1.values, x, n, WIDTH, hidden);
    run.multiply(bags, bagRows, x, n, embed, hidden);
    run.rectify(x, n * hidden, keep);
    run.sumRows(x, gist, n, hidden, 1 / n);
    const directions = ['forward', 'backward'] as const;
    directions.forEach((direction, k) => {
      run.spread(p[`${direction}.b`].values, gates[k]!, n, wide, 1, false);
      const base = room(1, wide);
      run.multiply(gist, p[`${direction}.g`].values, base, 1, hidden, wide);
      run.spread(base, gates[k]!, n, wide, 1, true);
      run.multiply(x, p[`${direction}.w`].values, gates[k]!, n, hidden, wide);
      run.recur(gates[k]!, p[`${direction}.u`].values, states[k]!, n, memory, k === 1);
    });
    // Where in wo each input's rows begin, and where the inputs and their gradients are.
    const inputs = [
      { of: 0, from: x, d: dx, width: hidden },
      { of: hidden, from: states[0] + 4 * memory, d: dStates[0] + 4 * memory, width: memory },
      { of: hidden + memory, from: states[1], d: dStates[1], width: memory },
    ];
    const wo = (row: number): number => p.wo.values + 4 * row * OUTPUTS, dWo = (row: number): number => p.wo.gradient + 4 * row * OUTPUTS;
    const base = room(1, OUTPUTS);
    run.multiply(gist, wo(hidden + 2 * memory), base, 1, hidden, OUTPUTS);
    run.spread(p.bo.values, out, n, OUTPUTS, 1, false);
    run.spread(base, out, n, OUTPUTS, 1, true);
    for (const { of, from, width } of inputs) run.multiply(from, wo(of), out, n, width, OUTPUTS);
    const loss = run.softmaxGradient(out, masks, weights, n, OUTPUTS, scale, this.options.smoothing);

    run.sumRows(out, p.bo.gradient, n, OUTPUTS, 1);
    run.sumRows(out, dBase, n, OUTPUTS, 1);
    run.weightGradient(gist, dBase, dWo(hidden + 2 * memory), 1, hidden, OUTPUTS);
    run.inputGradient(dBase, wo(hidden + 2 * memory), gist, dGist, 1, hidden, OUTPUTS);
    for (const { of, from, d, width } of inputs) {
      run.weightGradient(from, out, dWo(of), n, width, OUTPUTS);
      run.inputGradient(out, wo(of), from, d, n, width, OUTPUTS);
    }
    directions.forEach((direction, k) => {
      run.recurGradient(gates[k]!, p[`${direction}.u`].values, states[k]!, dStates[k]!, p[`${direction}.u`].gradient, line, n, memory, k === 1);
      kernel.floats(dBase, wide).fill(0);
      run.sumRows(gates[k]!, dBase, n, wide, 1);
      run.sumRows(dBase, p[`${direction}.b`].gradient, 1, wide, 1);
      run.weightGradient(gist, dBase, p[`${direction}.g`].gradient, 1, hidden, wide);
      run.inputGradient(dBase, p[`${direction}.g`].values, gist, dGist, 1, hidden, wide);
      run.weightGradient(x, gates[k]!, p[`${direction}.w`].gradient, n, hidden, wide);
      run.inputGradient(gates[k]!, p[`${direction}.w`].values, x, dx, n, hidden, wide);
    });
    run.spread(dGist, dx, n, hidden, 1 / n, true);
    run.rectifyGradient(x, dx, n * hidden, keep);
    run.sumRows(dx, p.b1.gradient, n, hidden, 1);
    run.weightGradient(features, dx, p.w1.gradient, n, WIDTH, hidden);
    run.weightGradient(bags, dx, p.w1.gradient + 4 * WIDTH * hidden, n, embed, hidden);
    run.inputGradient(dx, bagRows, bags, dBags, n, embed, hidden);
    run.bagsGradient(rows, counts, dBags, p.embeddings.gradient, this.#touched, n, embed);
    kernel.release(mark);
    return loss;
  }
}
