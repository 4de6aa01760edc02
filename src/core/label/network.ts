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

/**
 * A matrix turned for the forward pass: a row for each output, in doubles, so that sums stay in registers. Typed arrays of floats cost a
 * conversion at each step.
 */
interface Turned {
  readonly values: Float64Array;
  readonly inputs: number;
  readonly outputs: number;
}

function turn(matrix: Float32Array, row: number, inputs: number, outputs: number): Turned {
  const values = new Float64Array(inputs * outputs);
  for (let k = 0; k < inputs; k++) for (let j = 0; j < outputs; j++) values[j * inputs + k] = matrix[(row + k) * outputs + j]!;
  return { values, inputs, outputs };
}

interface TurnedGru { readonly w: Turned; readonly u: Turned; readonly g: Turned }

interface TurnedNetwork {
  readonly features: Turned;
  readonly bag: Turned;
  readonly forward: TurnedGru;
  readonly backward: TurnedGru;
  readonly block: Turned;
  readonly ahead: Turned;
  readonly back: Turned;
  readonly gist: Turned;
}

const turnedNetworks = new WeakMap<Network, TurnedNetwork>();

function turned(net: Network): TurnedNetwork {
  const known = turnedNetworks.get(net);
  if (known) return known;
  const { embed, hidden, memory } = net.shape;
  const gru = ({ w, u, g }: Gru): TurnedGru => ({ w: turn(w, 0, hidden, 3 * memory), u: turn(u, 0, memory, 3 * memory), g: turn(g, 0, hidden, 3 * memory) });
  const out: TurnedNetwork = {
    features: turn(net.w1, 0, FEATURES, hidden), bag: turn(net.w1, WIDTH, embed, hidden), forward: gru(net.forward), backward: gru(net.backward),
    block: turn(net.wo, 0, hidden, OUTPUTS), ahead: turn(net.wo, hidden, memory, OUTPUTS), back: turn(net.wo, hidden + memory, memory, OUTPUTS),
    gist: turn(net.wo, hidden + 2 * memory, hidden, OUTPUTS),
  };
  turnedNetworks.set(net, out);
  return out;
}

/** Places and values of the inputs under way that are not zero: most features, and after the ReLU more than half of the units, are. */
const places = new Uint16Array(1024);
const active = new Float64Array(1024);

/** out[to …] += x[at …] · matrix for the matrix's outputs from `first` up to `last`; zeros cost nothing. Their numbers are multiples of four. */
function addProduct(x: Float64Array | Float32Array, at: number, { values, inputs }: Turned, first: number, last: number, out: Float64Array, to: number): void {
  let n = 0;
  for (let k = 0; k < inputs; k++) {
    const value = x[at + k]!;
    if (value !== 0) {
      places[n] = k;
      active[n++] = value;
    }
  }
  for (let j = first; j < last; j += 4) {
    const row0 = j * inputs, row1 = row0 + inputs, row2 = row1 + inputs, row3 = row2 + inputs;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (let a = 0; a < n; a++) {
      const k = places[a]!, value = active[a]!;
      s0 += values[row0 + k]! * value;
      s1 += values[row1 + k]! * value;
      s2 += values[row2 + k]! * value;
      s3 += values[row3 + k]! * value;
    }
    const o = to + j;
    out[o]! += s0;
    out[o + 1]! += s1;
    out[o + 2]! += s2;
    out[o + 3]! += s3;
  }
}

/** The same where all inputs count. */
function addDense(x: Float64Array, at: number, { values, inputs }: Turned, first: number, last: number, out: Float64Array, to: number): void {
  for (let j = first; j < last; j += 4) {
    const row0 = j * inputs, row1 = row0 + inputs, row2 = row1 + inputs, row3 = row2 + inputs;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (let k = 0; k < inputs; k++) {
      const value = x[at + k]!;
      s0 += values[row0 + k]! * value;
      s1 += values[row1 + k]! * value;
      s2 += values[row2 + k]! * value;
      s3 += values[row3 + k]! * value;
    }
    const o = to + j;
    out[o]! += s0;
    out[o + 1]! += s1;
    out[o + 2]! += s2;
    out[o + 3]! += s3;
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Embedding bag and dense layer with ReLU for every block: blocks × hidden. */
function encode(net: Network, page: EncodedPage): Float64Array {
  const { embed, hidden } = net.shape;
  const { features, bag: ofBag } = turned(net);
  const x = new Float64Array(page.blocks * hidden);
  const bag = new Float64Array(embed);
  for (let i = 0; i < page.blocks; i++) {
    const at = i * hidden;
    x.set(net.b1, at);
    addProduct(page.dense, i * FEATURES, features, 0, hidden, x, at);
    const rows = rowsOf(page.tokens[i]!, net.vocabulary);
    if (rows.length > 0) {
      bag.fill(0);
      const scale = 1 / Math.sqrt(rows.length);
      for (const row of rows) for (let k = 0, from = row * embed; k < embed; k++) bag[k]! += net.embeddings[from + k]! * scale;
      addProduct(bag, 0, ofBag, 0, hidden, x, at);
    }
    for (let h = at; h < at + hidden; h++) if (x[h]! < 0) x[h] = 0;
  }
  return x;
}

function meanOf(x: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(columns);
  for (let i = 0; i < rows; i++) for (let k = 0, at = i * columns; k < columns; k++) out[k]! += x[at + k]! / rows;
  return out;
}

/** States of one direction: one row more than blocks, the zero state before the first (or behind the last) block. */
function recur(bias: Float32Array, { w, u, g }: TurnedGru, { hidden, memory }: Shape, x: Float64Array, gist: Float64Array, n: number, backward: boolean): Float64Array {
  const states = new Float64Array((n + 1) * memory);
  const base = Float64Array.from(bias);
  addProduct(gist, 0, g, 0, 3 * memory, base, 0);
  const gates = new Float64Array(3 * memory), held = new Float64Array(memory);
  for (let step = 0; step < n; step++) {
    const i = backward ? n - 1 - step : step;
    const before = (backward ? i + 1 : i) * memory, after = (backward ? i : i + 1) * memory;
    gates.set(base);
    addProduct(x, i * hidden, w, 0, 3 * memory, gates, 0);
    addDense(states, before, u, 0, 2 * memory, gates, 0);
    for (let k = 0; k < memory; k++) held[k] = sigmoid(gates[memory + k]!) * states[before + k]!;
    addDense(held, 0, u, 2 * memory, 3 * memory, gates, 0);
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
  const parts = turned(net);
  const x = encode(net, page);
  const gist = meanOf(x, n, hidden);
  const ahead = recur(net.forward.b, parts.forward, net.shape, x, gist, n, false);
  const back = recur(net.backward.b, parts.backward, net.shape, x, gist, n, true);
  const base = Float64Array.from(net.bo);
  addProduct(gist, 0, parts.gist, 0, OUTPUTS, base, 0);
  const out = new Float32Array(n * OUTPUTS);
  const line = new Float64Array(OUTPUTS);
  for (let i = 0; i < n; i++) {
    line.set(base);
    addProduct(x, i * hidden, parts.block, 0, OUTPUTS, line, 0);
    addDense(ahead, (i + 1) * memory, parts.ahead, 0, OUTPUTS, line, 0);
    addDense(back, i * memory, parts.back, 0, OUTPUTS, line, 0);
    out.set(line, i * OUTPUTS);
  }
  return out;
}
