// The learned witness: an embedding bag and a dense layer for each block, a GRU over the page in both directions, the page's mean
// block beside each, a softmax over all labels. Forward pass only; training is in lab/train. Cho et al. 2014 for the GRU's equations.
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

/** Features of a block, padded to whole vectors of four. */
export const WIDTH = Math.ceil(FEATURES / 4) * 4;

/** One direction of the GRU; a row for each input, in it the gates z, r and candidate side by side: 3·memory columns. */
export interface Gru {
  readonly w: Float32Array;
  /** From the state before. */
  readonly u: Float32Array;
  /** From the page's mean block. */
  readonly g: Float32Array;
  readonly b: Float32Array;
}

/** Every matrix has a row for each of its inputs, so that inputs that are zero cost nothing. */
export interface Network {
  readonly shape: Shape;
  /** Hash of a token → row of `embeddings`. Only tokens that many sites use. */
  readonly vocabulary: ReadonlyMap<number, number>;
  readonly embeddings: Float32Array;
  /** Rows: features, then (from WIDTH on) the bag. */
  readonly w1: Float32Array;
  readonly b1: Float32Array;
  readonly forward: Gru;
  readonly backward: Gru;
  /** Rows: the block, the state ahead, the state back, the page's mean block. */
  readonly wo: Float32Array;
  readonly bo: Float32Array;
}

/** Rows × columns of each of the network's matrices, in the order of `matricesOf`. */
export function layoutOf({ embed, hidden, memory }: Shape, words: number): readonly (readonly [rows: number, columns: number])[] {
  const gru = [[hidden, 3 * memory], [memory, 3 * memory], [hidden, 3 * memory], [1, 3 * memory]] as const;
  return [[words, embed], [WIDTH + embed, hidden], [1, hidden], ...gru, ...gru, [2 * hidden + 2 * memory, OUTPUTS], [1, OUTPUTS]];
}

export function matricesOf({ embeddings, w1, b1, forward, backward, wo, bo }: Network): readonly Float32Array[] {
  return [embeddings, w1, b1, forward.w, forward.u, forward.g, forward.b, backward.w, backward.u, backward.g, backward.b, wo, bo];
}

/** A network of matrices in the order of `matricesOf`. */
export function networkOf(shape: Shape, vocabulary: ReadonlyMap<number, number>, matrices: readonly Float32Array[]): Network {
  const [embeddings, w1, b1, fw, fu, fg, fb, bw, bu, bg, bb, wo, bo] = matrices as Float32Array[] & { [i: number]: Float32Array };
  return { shape, vocabulary, embeddings: embeddings!, w1: w1!, b1: b1!, forward: { w: fw!, u: fu!, g: fg!, b: fb! }, backward: { w: bw!, u: bu!, g: bg!, b: bb! }, wo: wo!, bo: bo! };
}

/** Rows of known tokens, ascending as the tokens came. */
export function rowsOf(tokens: Uint32Array, vocabulary: ReadonlyMap<number, number>): number[] {
  const rows: number[] = [];
  for (const token of tokens) {
    const row = vocabulary.get(token);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** out += x · matrix, for `length` inputs from `xAt` on and rows from `row` on. */
function addRows(x: Float32Array, xAt: number, length: number, matrix: Float32Array, row: number, columns: number, out: Float32Array): void {
  for (let k = 0; k < length; k++) {
    const value = x[xAt + k]!;
    if (value === 0) continue;
    for (let j = 0, at = (row + k) * columns; j < columns; j++) out[j]! += matrix[at + j]! * value;
  }
}

/** Embedding bag and dense layer with ReLU for every block: blocks × hidden. */
function encode(net: Network, page: EncodedPage): Float32Array {
  const { embed, hidden } = net.shape;
  const x = new Float32Array(page.blocks * hidden);
  const bag = new Float32Array(embed);
  for (let i = 0; i < page.blocks; i++) {
    const out = x.subarray(i * hidden, (i + 1) * hidden);
    out.set(net.b1);
    addRows(page.dense, i * FEATURES, FEATURES, net.w1, 0, hidden, out);
    const rows = rowsOf(page.tokens[i]!, net.vocabulary);
    if (rows.length > 0) {
      bag.fill(0);
      const scale = 1 / Math.sqrt(rows.length);
      for (const row of rows) for (let k = 0, at = row * embed; k < embed; k++) bag[k]! += net.embeddings[at + k]! * scale;
      addRows(bag, 0, embed, net.w1, WIDTH, hidden, out);
    }
    for (let h = 0; h < hidden; h++) if (out[h]! < 0) out[h] = 0;
  }
  return x;
}

function meanOf(x: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(columns);
  for (let i = 0; i < rows; i++) for (let k = 0, at = i * columns; k < columns; k++) out[k]! += x[at + k]! / rows;
  return out;
}

/** States of one direction: one row more than blocks, the zero state before the first (or behind the last) block. */
function recur(gru: Gru, { hidden, memory }: Shape, x: Float32Array, gist: Float32Array, n: number, backward: boolean): Float32Array {
  const states = new Float32Array((n + 1) * memory);
  const base = gru.b.slice();
  addRows(gist, 0, hidden, gru.g, 0, 3 * memory, base);
  const gates = new Float32Array(3 * memory), held = new Float32Array(memory);
  for (let step = 0; step < n; step++) {
    const i = backward ? n - 1 - step : step;
    const before = (backward ? i + 1 : i) * memory, after = (backward ? i : i + 1) * memory;
    gates.set(base);
    addRows(x, i * hidden, hidden, gru.w, 0, 3 * memory, gates);
    for (let k = 0; k < memory; k++) {
      const value = states[before + k]!;
      if (value !== 0) for (let j = 0, at = k * 3 * memory; j < 2 * memory; j++) gates[j]! += gru.u[at + j]! * value;
    }
    for (let k = 0; k < memory; k++) held[k] = sigmoid(gates[memory + k]!) * states[before + k]!;
    for (let k = 0; k < memory; k++) {
      const value = held[k]!;
      if (value !== 0) for (let j = 0, at = k * 3 * memory + 2 * memory; j < memory; j++) gates[2 * memory + j]! += gru.u[at + j]! * value;
    }
    for (let k = 0; k < memory; k++) {
      const z = sigmoid(gates[k]!);
      states[after + k] = (1 - z) * states[before + k]! + z * Math.tanh(gates[2 * memory + k]!);
    }
  }
  return states;
}

/** Scores (log-odds before the softmax) of every label for every block: blocks × OUTPUTS. */
export function scores(net: Network, page: EncodedPage): Float32Array {
  const { hidden, memory } = net.shape;
  const n = page.blocks;
  const x = encode(net, page);
  const gist = meanOf(x, n, hidden);
  const ahead = recur(net.forward, net.shape, x, gist, n, false);
  const back = recur(net.backward, net.shape, x, gist, n, true);
  const base = net.bo.slice();
  addRows(gist, 0, hidden, net.wo, hidden + 2 * memory, OUTPUTS, base);
  const out = new Float32Array(n * OUTPUTS);
  for (let i = 0; i < n; i++) {
    const line = out.subarray(i * OUTPUTS, (i + 1) * OUTPUTS);
    line.set(base);
    addRows(x, i * hidden, hidden, net.wo, 0, OUTPUTS, line);
    addRows(ahead, (i + 1) * memory, memory, net.wo, hidden, OUTPUTS, line);
    addRows(back, i * memory, memory, net.wo, hidden + memory, OUTPUTS, line);
  }
  return out;
}
