// The learned witness: an embedding bag and a dense layer for each block, a GRU over the page in both directions, a softmax over
// all labels. Forward pass only; training is in lab/train. Cho et al. 2014 for the GRU's equations.
import { LABELS } from '../model/labels';
import { FEATURES, type EncodedPage } from './features';

export const OUTPUTS = LABELS.length;

/** Sizes of the network's layers. */
export interface Shape {
  /** Width of a word's embedding. */
  readonly embed: number;
  /** Units of the dense layer. */
  readonly hidden: number;
  /** Units of the GRU, each direction. */
  readonly memory: number;
}

export const SHAPE: Shape = { embed: 24, hidden: 48, memory: 32 };

/** One direction of the GRU; gates z, r and candidate h stacked: 3·memory rows. */
export interface Gru {
  readonly w: Float32Array;
  readonly u: Float32Array;
  readonly b: Float32Array;
}

export interface Network {
  readonly shape: Shape;
  /** Hash of a token → row of `embeddings`. Only tokens that many sites use. */
  readonly vocabulary: ReadonlyMap<number, number>;
  readonly embeddings: Float32Array;
  readonly w1: Float32Array;
  readonly b1: Float32Array;
  readonly forward: Gru;
  readonly backward: Gru;
  readonly wo: Float32Array;
  readonly bo: Float32Array;
}

export const inputsOf = (shape: Shape): number => FEATURES + shape.embed;

/** Rows of known tokens, ascending as the tokens came. */
export function rowsOf(tokens: Uint32Array, vocabulary: ReadonlyMap<number, number>): number[] {
  const rows: number[] = [];
  for (const token of tokens) {
    const row = vocabulary.get(token);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Embedding bag and dense layer: writes `hidden` activations (ReLU) for block `i` to `out`, the bag to `bag`. */
export function encodeBlock(net: Network, page: EncodedPage, i: number, rows: readonly number[], bag: Float32Array, out: Float32Array): void {
  const { embed, hidden } = net.shape;
  const inputs = inputsOf(net.shape);
  bag.fill(0);
  if (rows.length > 0) {
    const scale = 1 / Math.sqrt(rows.length);
    for (const row of rows) for (let k = 0, at = row * embed; k < embed; k++) bag[k]! += net.embeddings[at + k]! * scale;
  }
  out.set(net.b1);
  const { w1 } = net;
  const from = i * FEATURES;
  // Columns of w1 are contiguous per input, so that zero features cost nothing.
  for (let f = 0; f < FEATURES; f++) {
    const value = page.dense[from + f]!;
    if (value === 0) continue;
    for (let h = 0, at = f * hidden; h < hidden; h++) out[h]! += w1[at + h]! * value;
  }
  for (let k = 0; k < embed; k++) {
    const value = bag[k]!;
    if (value === 0) continue;
    for (let h = 0, at = (inputs - embed + k) * hidden; h < hidden; h++) out[h]! += w1[at + h]! * value;
  }
  for (let h = 0; h < hidden; h++) if (out[h]! < 0) out[h] = 0;
}

/** Places of the units that are not zero, for the step under way: after the ReLU more than half are, and a product with zero is lost work. */
const active = new Uint16Array(1024);

function findActive(x: Float32Array, at: number, length: number): number {
  let n = 0;
  for (let k = 0; k < length; k++) if (x[at + k] !== 0) active[n++] = k;
  return n;
}

/** One step of the GRU from `state` (memory units) with input `x`; writes gates z, r, candidate and new state at `at`. */
export function gruStep(gru: Gru, hidden: number, memory: number, x: Float32Array, xAt: number, state: Float32Array, stateAt: number, gates: Float32Array, gatesAt: number, next: Float32Array, nextAt: number): void {
  const { w, u, b } = gru;
  const n = findActive(x, xAt, hidden);
  for (let g = 0; g < 2 * memory; g++) {
    let sum = b[g]!;
    for (let j = 0, at = g * hidden; j < n; j++) sum += w[at + active[j]!]! * x[xAt + active[j]!]!;
    for (let k = 0, at = g * memory; k < memory; k++) sum += u[at + k]! * state[stateAt + k]!;
    gates[gatesAt + g] = sigmoid(sum);
  }
  for (let g = 0; g < memory; g++) {
    const row = 2 * memory + g;
    let sum = b[row]!;
    for (let j = 0, at = row * hidden; j < n; j++) sum += w[at + active[j]!]! * x[xAt + active[j]!]!;
    for (let k = 0, at = row * memory; k < memory; k++) sum += u[at + k]! * gates[gatesAt + memory + k]! * state[stateAt + k]!;
    const candidate = Math.tanh(sum);
    gates[gatesAt + row] = candidate;
    const z = gates[gatesAt + g]!;
    next[nextAt + g] = (1 - z) * state[stateAt + g]! + z * candidate;
  }
}

/** Scores (log-odds before the softmax) of every label for every block: blocks × OUTPUTS. */
export function scores(net: Network, page: EncodedPage): Float32Array {
  const { embed, hidden, memory } = net.shape;
  const n = page.blocks;
  const x = new Float32Array(n * hidden);
  const bag = new Float32Array(embed);
  for (let i = 0; i < n; i++) encodeBlock(net, page, i, rowsOf(page.tokens[i]!, net.vocabulary), bag, x.subarray(i * hidden, (i + 1) * hidden));
  // States have one row more than blocks: the zero state before the first (or after the last) block.
  const ahead = new Float32Array((n + 1) * memory);
  const back = new Float32Array((n + 1) * memory);
  const gates = new Float32Array(3 * memory);
  for (let i = 0; i < n; i++) gruStep(net.forward, hidden, memory, x, i * hidden, ahead, i * memory, gates, 0, ahead, (i + 1) * memory);
  for (let i = n - 1; i >= 0; i--) gruStep(net.backward, hidden, memory, x, i * hidden, back, (i + 1) * memory, gates, 0, back, i * memory);
  const out = new Float32Array(n * OUTPUTS);
  const width = hidden + 2 * memory;
  const { wo, bo } = net;
  for (let i = 0; i < n; i++) {
    const from = i * hidden, fromAhead = (i + 1) * memory, fromBack = i * memory;
    const units = findActive(x, from, hidden);
    for (let l = 0; l < OUTPUTS; l++) {
      let sum = bo[l]!;
      const at = l * width, atAhead = at + hidden, atBack = atAhead + memory;
      for (let j = 0; j < units; j++) sum += wo[at + active[j]!]! * x[from + active[j]!]!;
      for (let k = 0; k < memory; k++) sum += wo[atAhead + k]! * ahead[fromAhead + k]! + wo[atBack + k]! * back[fromBack + k]!;
      out[i * OUTPUTS + l] = sum;
    }
  }
  return out;
}
