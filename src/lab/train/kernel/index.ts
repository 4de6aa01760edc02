// Compiles the kernel and lends it out together with its memory. Numbers live at byte addresses of one WebAssembly memory.
import asc from 'assemblyscript/asc';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What kernel.as.ts exports; every address and width is a number, see there. */
export interface Arithmetic {
  multiply(a: number, b: number, c: number, n: number, k: number, m: number): void;
  weightGradient(a: number, dc: number, db: number, n: number, k: number, m: number): void;
  inputGradient(dc: number, b: number, a: number, da: number, n: number, k: number, m: number): void;
  sumRows(a: number, c: number, n: number, m: number, scale: number): void;
  spread(b: number, c: number, n: number, m: number, scale: number, add: boolean): void;
  seed(value: number): void;
  bags(rows: number, counts: number, embeddings: number, out: number, n: number, embed: number, keep: number): void;
  bagsGradient(rows: number, counts: number, d: number, gradient: number, touched: number, n: number, embed: number): void;
  rectify(x: number, n: number, keep: number): void;
  rectifyGradient(x: number, d: number, n: number, keep: number): void;
  recur(gates: number, u: number, states: number, n: number, m: number, backward: boolean): void;
  recurGradient(gates: number, u: number, states: number, d: number, du: number, line: number, n: number, m: number, backward: boolean): void;
  softmaxGradient(scores: number, masks: number, weights: number, n: number, m: number, scale: number, smoothing: number): number;
  adam(values: number, gradient: number, first: number, second: number, mean: number, n: number, rate: number, decay: number, follow: number): void;
  adamRows(values: number, gradient: number, first: number, second: number, mean: number, touched: number, rows: number, width: number, rate: number, decay: number, follow: number): void;
}

const SOURCE = fileURLToPath(new URL('./kernel.as.ts', import.meta.url));
const PAGE = 65_536;

async function compile(): Promise<WebAssembly.Module> {
  const found = new Map<string, Uint8Array | string>();
  const { error, stderr } = await asc.main(['kernel.ts', '-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--outFile', 'kernel.wasm'], {
    readFile: (name) => (name === 'kernel.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (name, contents) => void found.set(name, contents),
    listFiles: () => [],
  });
  if (error) throw new Error(`The kernel does not compile: ${stderr.toString()}`);
  return new WebAssembly.Module(found.get('kernel.wasm') as Uint8Array<ArrayBuffer>);
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** The kernel with a memory of its own, which only grows. */
export class Kernel {
  #top = 4 * PAGE;
  private constructor(readonly run: Arithmetic, readonly memory: WebAssembly.Memory) {}

  static async load(): Promise<Kernel> {
    compiled ??= compile();
    const memory = new WebAssembly.Memory({ initial: 16, maximum: 65_536 });
    const abort = (): never => { throw new Error('The kernel gave up.'); };
    const { exports } = await WebAssembly.instantiate(await compiled, { env: { memory, abort } });
    return new Kernel(exports as unknown as Arithmetic, memory);
  }

  /** Address of room for so many bytes, zeroed, for good. */
  take(bytes: number): number {
    const at = this.#top;
    this.#top += (bytes + 15) & ~15;
    const missing = this.#top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** Marks what is taken now; `release` gives back what was taken since, `take` after it finds it unzeroed. */
  mark(): number { return this.#top; }
  release(mark: number): void { this.#top = mark; }

  floats(at: number, length: number): Float32Array { return new Float32Array(this.memory.buffer, at, length); }
  integers(at: number, length: number): Uint32Array { return new Uint32Array(this.memory.buffer, at, length); }
  bytes(at: number, length: number): Uint8Array { return new Uint8Array(this.memory.buffer, at, length); }
}
