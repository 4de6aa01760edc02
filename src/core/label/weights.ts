// The weights file: a JSON header, then vocabulary hashes, then every matrix as signed bytes with one scale a row.
import { FEATURE_NAMES, hash } from './features';
import { UNCALIBRATED, type Calibration } from './decide';
import type { Judgement } from './name-blocks';
import { layoutOf, matricesOf, networkOf, type Network, type Shape } from './network';

const MAGIC = 'KTW1';

interface Header {
  readonly version: string;
  readonly shape: Shape;
  readonly words: number;
  /** Hash over the names of the features: weights fit one engine only. */
  readonly features: number;
  readonly calibration: Calibration;
}

const FEATURES_HASH = hash(FEATURE_NAMES.join(' '));

/** The weights file's bytes; the same network gives the same bytes. */
export function encodeWeights(net: Network, version: string, calibration: Calibration = UNCALIBRATED): Uint8Array {
  const words = net.vocabulary.size;
  const header = new TextEncoder().encode(JSON.stringify({ version, shape: net.shape, words, features: FEATURES_HASH, calibration } satisfies Header));
  const shapes = layoutOf(net.shape, words);
  const size = shapes.reduce((n, [rows, columns]) => n + rows * (4 + columns), 8 + header.length + 4 * words);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = 8 + header.length;
  const hashes = new Uint32Array(words);
  for (const [token, row] of net.vocabulary) hashes[row] = token;
  for (const token of hashes) { view.setUint32(at, token, true); at += 4; }
  matricesOf(net).forEach((matrix, m) => {
    const [rows, columns] = shapes[m]!;
    for (let r = 0; r < rows; r++) {
      let top = 0;
      for (let c = 0; c < columns; c++) top = Math.max(top, Math.abs(matrix[r * columns + c]!));
      view.setFloat32(at, top / 127, true);
      at += 4;
      for (let c = 0; c < columns; c++) view.setInt8(at + c, top === 0 ? 0 : Math.round((matrix[r * columns + c]! / top) * 127));
      at += columns;
    }
  });
  return bytes;
}

/** Reads a weights file. Throws an Error when it is damaged or made for other features. */
export function decodeWeights(bytes: Uint8Array): Judgement & { readonly version: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('The weights file is not one of Klartext\'s.');
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as Header;
  if (header.features !== FEATURES_HASH) throw new Error('The weights file was made for other features: run the training again.');
  let at = 8 + headerLength;
  const vocabulary = new Map<number, number>();
  for (let row = 0; row < header.words; row++, at += 4) vocabulary.set(view.getUint32(at, true), row);
  const read = layoutOf(header.shape, header.words).map(([rows, columns]) => {
    const matrix = new Float32Array(rows * columns);
    for (let r = 0; r < rows; r++) {
      const scale = view.getFloat32(at, true);
      at += 4;
      for (let c = 0; c < columns; c++) matrix[r * columns + c] = view.getInt8(at + c) * scale;
      at += columns;
    }
    return matrix;
  });
  return { version: header.version, calibration: header.calibration, network: networkOf(header.shape, vocabulary, read) };
}
