// Trains the network: backpropagation through both GRUs, Adam, seeded. Plain loops over typed arrays; one page is one sequence.
import { FEATURES, type EncodedPage } from '../../core/label/features';
import { encodeBlock, gruStep, inputsOf, OUTPUTS, rowsOf, type Gru, type Network, type Shape } from '../../core/label/network';

/** What is known of a page's blocks: for each a bit mask over LABELS of the acceptable ones (0 = unknown) and a weight. */
export interface Targets {
  readonly allowed: Uint32Array;
  readonly weight: Float32Array;
}

/** Deterministic random numbers in 0…1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A fresh network with Glorot-uniform weights. */
export function newNetwork(shape: Shape, vocabulary: ReadonlyMap<number, number>, random: () => number): Network {
  const matrix = (rows: number, columns: number, scale = Math.sqrt(6 / (rows + columns))): Float32Array => Float32Array.from({ length: rows * columns }, () => (random() * 2 - 1) * scale);
  const { embed, hidden, memory } = shape;
  const gru = (): Gru => ({ w: matrix(3 * memory, hidden), u: matrix(3 * memory, memory), b: new Float32Array(3 * memory) });
  return {
    shape, vocabulary, embeddings: matrix(vocabulary.size, embed, 0.1), w1: matrix(inputsOf(shape), hidden), b1: new Float32Array(hidden),
    forward: gru(), backward: gru(), wo: matrix(OUTPUTS, hidden + 2 * memory), bo: new Float32Array(OUTPUTS),
  };
}

class Adam {
  readonly gradient: Float32Array;
  readonly #m: Float32Array;
  readonly #v: Float32Array;
  readonly #touched: Set<number> | undefined;
  readonly #row: number;

  /** `row` > 0: a sparse table of rows that wide; only touched rows are updated. */
  constructor(readonly values: Float32Array, readonly decay: number, row = 0) {
    this.gradient = new Float32Array(values.length);
    this.#m = new Float32Array(values.length);
    this.#v = new Float32Array(values.length);
    this.#touched = row > 0 ? new Set() : undefined;
    this.#row = row;
  }

  touch(row: number): void { this.#touched!.add(row); }

  step(rate: number, t: number): void {
    const correct = Math.sqrt(1 - 0.999 ** t) / (1 - 0.9 ** t);
    const update = (from: number, to: number): void => {
      const { values, gradient } = this;
      for (let i = from; i < to; i++) {
        const g = gradient[i]! + this.decay * values[i]!;
        this.#m[i] = 0.9 * this.#m[i]! + 0.1 * g;
        this.#v[i] = 0.999 * this.#v[i]! + 0.001 * g * g;
        values[i]! -= (rate * correct * this.#m[i]!) / (Math.sqrt(this.#v[i]!) + 1e-8);
        gradient[i] = 0;
      }
    };
    if (!this.#touched) update(0, this.values.length);
    else {
      for (const row of this.#touched) update(row * this.#row, (row + 1) * this.#row);
      this.#touched.clear();
    }
  }
}

/**
 * Gathers gradients page by page and takes steps. `dropout`: share of words and hidden units left out at random;
 * `smoothing`: share of each target spread over all labels, so that scores stay within bounds (Szegedy et al. 2016).
 */
export class Learner {
  readonly #embeddings: Adam; readonly #w1: Adam; readonly #b1: Adam; readonly #wo: Adam; readonly #bo: Adam;
  readonly #ahead: { w: Adam; u: Adam; b: Adam }; readonly #back: { w: Adam; u: Adam; b: Adam };
  #steps = 0;

  constructor(readonly net: Network, readonly random: () => number, decay = 1e-5, readonly dropout = 0.15, readonly smoothing = 0) {
    const gru = (g: Gru): { w: Adam; u: Adam; b: Adam } => ({ w: new Adam(g.w, decay), u: new Adam(g.u, decay), b: new Adam(g.b, 0) });
    this.#embeddings = new Adam(net.embeddings, decay * 10, net.shape.embed);
    this.#w1 = new Adam(net.w1, decay); this.#b1 = new Adam(net.b1, 0);
    this.#ahead = gru(net.forward); this.#back = gru(net.backward);
    this.#wo = new Adam(net.wo, decay); this.#bo = new Adam(net.bo, 0);
  }

  /** The gradients gathered since the last step, by the name of the network's part. */
  gradients(): Readonly<Record<string, Float32Array>> {
    const named = { embeddings: this.#embeddings, w1: this.#w1, b1: this.#b1, wo: this.#wo, bo: this.#bo };
    const gru = (name: string, part: { w: Adam; u: Adam; b: Adam }): [string, Adam][] => Object.entries(part).map(([key, adam]) => [`${name}.${key}`, adam]);
    return Object.fromEntries([...Object.entries(named), ...gru('forward', this.#ahead), ...gru('backward', this.#back)].map(([name, adam]) => [name, adam.gradient]));
  }

  /** Takes one step of Adam against the gradients gathered, and clears them. */
  step(rate: number): void {
    this.#steps++;
    const all = [this.#embeddings, this.#w1, this.#b1, this.#wo, this.#bo, ...Object.values(this.#ahead), ...Object.values(this.#back)];
    for (const part of all) part.step(rate, this.#steps);
  }

  /** Adds one page's gradients, `scale` times; returns its summed loss. */
  learn(page: EncodedPage, targets: Targets, scale: number): number {
    const { net } = this;
    const { embed, hidden, memory } = net.shape;
    const n = page.blocks;
    const width = hidden + 2 * memory;
    const x = new Float32Array(n * hidden);
    const bags = new Float32Array(n * embed);
    const keep = 1 - this.dropout;
    const rows = page.tokens.map((tokens) => rowsOf(tokens, net.vocabulary).filter(() => this.random() < keep));
    const mask = new Float32Array(n * hidden);
    for (let i = 0; i < n; i++) encodeBlock(net, page, i, rows[i]!, bags.subarray(i * embed, (i + 1) * embed), x.subarray(i * hidden, (i + 1) * hidden));
    for (let k = 0; k < mask.length; k++) { mask[k] = this.random() < keep ? 1 / keep : 0; x[k]! *= mask[k]!; }

    const ahead = new Float32Array((n + 1) * memory), back = new Float32Array((n + 1) * memory);
    const gatesA = new Float32Array(n * 3 * memory), gatesB = new Float32Array(n * 3 * memory);
    for (let i = 0; i < n; i++) gruStep(net.forward, hidden, memory, x, i * hidden, ahead, i * memory, gatesA, i * 3 * memory, ahead, (i + 1) * memory);
    for (let i = n - 1; i >= 0; i--) gruStep(net.backward, hidden, memory, x, i * hidden, back, (i + 1) * memory, gatesB, i * 3 * memory, back, i * memory);

    const dx = new Float32Array(n * hidden), dAhead = new Float32Array((n + 1) * memory), dBack = new Float32Array((n + 1) * memory);
    const p = new Float64Array(OUTPUTS);
    let loss = 0;
    for (let i = 0; i < n; i++) {
      const allowed = targets.allowed[i]!;
      if (allowed === 0) continue;
      let top = -Infinity;
      for (let l = 0; l < OUTPUTS; l++) {
        let sum = net.bo[l]!;
        const at = l * width;
        for (let k = 0; k < hidden; k++) sum += net.wo[at + k]! * x[i * hidden + k]!;
        for (let k = 0; k < memory; k++) sum += net.wo[at + hidden + k]! * ahead[(i + 1) * memory + k]! + net.wo[at + hidden + memory + k]! * back[i * memory + k]!;
        p[l] = sum;
        if (sum > top) top = sum;
      }
      let total = 0, good = 0;
      for (let l = 0; l < OUTPUTS; l++) { p[l] = Math.exp(p[l]! - top); total += p[l]!; if ((allowed >>> l) & 1) good += p[l]!; }
      const weight = targets.weight[i]! * scale;
      loss -= targets.weight[i]! * Math.log(Math.max(good / total, 1e-9));
      const share = Math.max(good, 1e-12);
      for (let l = 0; l < OUTPUTS; l++) {
        const wanted = (1 - this.smoothing) * ((allowed >>> l) & 1 ? p[l]! / share : 0) + this.smoothing / OUTPUTS;
        const d = weight * (p[l]! / total - wanted);
        if (Math.abs(d) < 1e-7) continue;
        const at = l * width;
        const go = this.#wo.gradient;
        this.#bo.gradient[l]! += d;
        for (let k = 0; k < hidden; k++) { go[at + k]! += d * x[i * hidden + k]!; dx[i * hidden + k]! += d * net.wo[at + k]!; }
        for (let k = 0; k < memory; k++) {
          go[at + hidden + k]! += d * ahead[(i + 1) * memory + k]!;
          dAhead[(i + 1) * memory + k]! += d * net.wo[at + hidden + k]!;
          go[at + hidden + memory + k]! += d * back[i * memory + k]!;
          dBack[i * memory + k]! += d * net.wo[at + hidden + memory + k]!;
        }
      }
    }
    for (let i = n - 1; i >= 0; i--) this.#gruBack(net.forward, this.#ahead, x, i, ahead, i, gatesA, dAhead, i + 1, i, dx);
    for (let i = 0; i < n; i++) this.#gruBack(net.backward, this.#back, x, i, back, i + 1, gatesB, dBack, i, i + 1, dx);
    this.#encodeBack(page, rows, bags, x, mask, dx);
    return loss;
  }

  /** Gradient of one GRU step. `from`: row of the state before it; `at`: row of its own gradient; `to`: where the state's gradient goes. */
  #gruBack(gru: Gru, grad: { w: Adam; u: Adam; b: Adam }, x: Float32Array, i: number, state: Float32Array, from: number, gates: Float32Array, d: Float32Array, at: number, to: number, dx: Float32Array): void {
    const { hidden, memory } = this.net.shape;
    const g0 = i * 3 * memory, s0 = from * memory, d0 = at * memory, t0 = to * memory, x0 = i * hidden;
    const dCandidate = new Float32Array(memory), dReset = new Float32Array(memory);
    let any = false;
    for (let k = 0; k < memory; k++) if (d[d0 + k] !== 0) { any = true; break; }
    if (!any) return;
    const gw = grad.w.gradient, gu = grad.u.gradient, gb = grad.b.gradient;
    for (let k = 0; k < memory; k++) {
      const z = gates[g0 + k]!, c = gates[g0 + 2 * memory + k]!, dh = d[d0 + k]!;
      dCandidate[k] = dh * z * (1 - c * c);
      d[t0 + k]! += dh * (1 - z);
    }
    for (let k = 0; k < memory; k++) {
      const row = 2 * memory + k, dc = dCandidate[k]!;
      if (dc === 0) continue;
      gb[row]! += dc;
      for (let j = 0, a = row * hidden; j < hidden; j++) { gw[a + j]! += dc * x[x0 + j]!; dx[x0 + j]! += dc * gru.w[a + j]!; }
      for (let j = 0, a = row * memory; j < memory; j++) {
        const r = gates[g0 + memory + j]!, s = state[s0 + j]!;
        gu[a + j]! += dc * r * s;
        const through = dc * gru.u[a + j]!;
        d[t0 + j]! += through * r;
        dReset[j]! += through * s;
      }
    }
    for (let g = 0; g < 2 * memory; g++) {
      const k = g < memory ? g : g - memory;
      const value = gates[g0 + g]!;
      const dg = (g < memory ? d[d0 + k]! * (gates[g0 + 2 * memory + k]! - state[s0 + k]!) : dReset[k]!) * value * (1 - value);
      if (dg === 0) continue;
      gb[g]! += dg;
      for (let j = 0, a = g * hidden; j < hidden; j++) { gw[a + j]! += dg * x[x0 + j]!; dx[x0 + j]! += dg * gru.w[a + j]!; }
      for (let j = 0, a = g * memory; j < memory; j++) { gu[a + j]! += dg * state[s0 + j]!; d[t0 + j]! += dg * gru.u[a + j]!; }
    }
  }

  #encodeBack(page: EncodedPage, rows: readonly (readonly number[])[], bags: Float32Array, x: Float32Array, mask: Float32Array, dx: Float32Array): void {
    const { net } = this;
    const { embed, hidden } = net.shape;
    const inputs = inputsOf(net.shape);
    const gw = this.#w1.gradient, gb = this.#b1.gradient, ge = this.#embeddings.gradient;
    const d = new Float32Array(hidden);
    for (let i = 0; i < page.blocks; i++) {
      let any = false;
      for (let h = 0; h < hidden; h++) {
        const k = i * hidden + h;
        d[h] = x[k]! > 0 ? dx[k]! * mask[k]! : 0;
        if (d[h] !== 0) { any = true; gb[h]! += d[h]!; }
      }
      if (!any) continue;
      for (let f = 0; f < FEATURES; f++) {
        const value = page.dense[i * FEATURES + f]!;
        if (value === 0) continue;
        for (let h = 0, at = f * hidden; h < hidden; h++) gw[at + h]! += value * d[h]!;
      }
      const list = rows[i]!;
      if (list.length === 0) continue;
      const scale = 1 / Math.sqrt(list.length);
      for (let k = 0; k < embed; k++) {
        const at = (inputs - embed + k) * hidden;
        const value = bags[i * embed + k]!;
        let back = 0;
        for (let h = 0; h < hidden; h++) { gw[at + h]! += value * d[h]!; back += net.w1[at + h]! * d[h]!; }
        back *= scale;
        for (const row of list) ge[row * embed + k]! += back;
      }
      for (const row of list) this.#embeddings.touch(row);
    }
  }
}
