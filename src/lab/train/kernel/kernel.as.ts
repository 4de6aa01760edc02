// AssemblyScript: the arithmetic of training, compiled to WebAssembly with SIMD when training starts (kernel/index.ts).
// Matrices are rows of f32 at byte addresses; widths are multiples of four. `multiply` and its gradients skip zeros in `a`:
// features are sparse, and after ReLU and dropout most units are silent.

const LOG2E: f32 = 1.44269504088896341;
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.12194440e-4;

/** eˣ for four numbers; Cephes' expf polynomial (relative error about 2e-7), arguments held within ±87. */
// @ts-ignore: decorator
@inline
function exp4(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-87)), f32x4.splat(87));
  const k = f32x4.nearest(f32x4.mul(x, f32x4.splat(LOG2E)));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(k, f32x4.splat(LN2_HIGH))), f32x4.mul(k, f32x4.splat(LN2_LOW)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.mul(f32x4.mul(p, r), r), f32x4.add(r, f32x4.splat(1)));
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23);
  return f32x4.mul(p, scale);
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.mul(f32x4.splat(2), x))), f32x4.splat(1));
}

// @ts-ignore: decorator
@inline
function sum4(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** Scratch for the places and values of a row's entries that are not zero. */
const PLACES = memory.data(16384, 16);
const VALUES = memory.data(16384, 16);

function findActive(a: usize, k: i32): i32 {
  let n = 0;
  for (let i = 0; i < k; i++) {
    const value = load<f32>(a + (<usize>i << 2));
    if (value != 0) {
      store<i32>(PLACES + (<usize>n << 2), i);
      store<f32>(VALUES + (<usize>n << 2), value);
      n++;
    }
  }
  return n;
}

/** c (1×m) += the active entries of a row · b (k×m). */
function addActive(active: i32, b: usize, c: usize, m: i32): void {
  const row = <usize>m << 2;
  let j: i32 = 0;
  for (; j + 16 <= m; j += 16) {
    const at = <usize>j << 2;
    let s0 = v128.load(c + at), s1 = v128.load(c + at, 16), s2 = v128.load(c + at, 32), s3 = v128.load(c + at, 48);
    for (let i = 0; i < active; i++) {
      const from = b + <usize>load<i32>(PLACES + (<usize>i << 2)) * row + at;
      const v = f32x4.splat(load<f32>(VALUES + (<usize>i << 2)));
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(from)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(from, 16)));
      s2 = f32x4.add(s2, f32x4.mul(v, v128.load(from, 32)));
      s3 = f32x4.add(s3, f32x4.mul(v, v128.load(from, 48)));
    }
    v128.store(c + at, s0); v128.store(c + at, s1, 16); v128.store(c + at, s2, 32); v128.store(c + at, s3, 48);
  }
  for (; j < m; j += 4) {
    const at = <usize>j << 2;
    let s0 = v128.load(c + at);
    for (let i = 0; i < active; i++) {
      const from = b + <usize>load<i32>(PLACES + (<usize>i << 2)) * row + at;
      s0 = f32x4.add(s0, f32x4.mul(f32x4.splat(load<f32>(VALUES + (<usize>i << 2))), v128.load(from)));
    }
    v128.store(c + at, s0);
  }
}

/** c (n×m) += a (n×k) · b (k×m). */
export function multiply(a: usize, b: usize, c: usize, n: i32, k: i32, m: i32): void {
  for (let i = 0; i < n; i++) addActive(findActive(a + <usize>(i * k) * 4, k), b, c + <usize>(i * m) * 4, m);
}

/** db (k×m) += aᵀ · dc, for a (n×k), dc (n×m). */
export function weightGradient(a: usize, dc: usize, db: usize, n: i32, k: i32, m: i32): void {
  const row = <usize>m << 2;
  for (let i = 0; i < n; i++) {
    const from = dc + <usize>i * row;
    const active = findActive(a + <usize>(i * k) * 4, k);
    for (let j = 0; j < active; j++) {
      const to = db + <usize>load<i32>(PLACES + (<usize>j << 2)) * row;
      const v = f32x4.splat(load<f32>(VALUES + (<usize>j << 2)));
      for (let at: usize = 0; at < row; at += 16) v128.store(to + at, f32x4.add(v128.load(to + at), f32x4.mul(v, v128.load(from + at))));
    }
  }
}

/** da (n×k) += dc (n×m) · bᵀ, only where a is not zero. */
export function inputGradient(dc: usize, b: usize, a: usize, da: usize, n: i32, k: i32, m: i32): void {
  const row = <usize>m << 2;
  for (let i = 0; i < n; i++) {
    const from = dc + <usize>i * row;
    const active = findActive(a + <usize>(i * k) * 4, k);
    for (let j = 0; j < active; j++) {
      const place = load<i32>(PLACES + (<usize>j << 2));
      const at = b + <usize>place * row;
      let s0 = f32x4.splat(0), s1 = f32x4.splat(0);
      let o: usize = 0;
      for (; o + 32 <= row; o += 32) {
        s0 = f32x4.add(s0, f32x4.mul(v128.load(from + o), v128.load(at + o)));
        s1 = f32x4.add(s1, f32x4.mul(v128.load(from + o, 16), v128.load(at + o, 16)));
      }
      for (; o < row; o += 16) s0 = f32x4.add(s0, f32x4.mul(v128.load(from + o), v128.load(at + o)));
      const to = da + <usize>(i * k + place) * 4;
      store<f32>(to, load<f32>(to) + sum4(f32x4.add(s0, s1)));
    }
  }
}

/** Sum over the rows of a (n×m), added to c (m), each `scale` times. */
export function sumRows(a: usize, c: usize, n: i32, m: i32, scale: f32): void {
  const row = <usize>m << 2;
  const v = f32x4.splat(scale);
  for (let i = 0; i < n; i++) {
    const from = a + <usize>i * row;
    for (let o: usize = 0; o < row; o += 16) v128.store(c + o, f32x4.add(v128.load(c + o), f32x4.mul(v, v128.load(from + o))));
  }
}

/** Writes b (m) into, or with `add` onto, every row of c (n×m), `scale` times. */
export function spread(b: usize, c: usize, n: i32, m: i32, scale: f32, add: bool): void {
  const row = <usize>m << 2;
  const v = f32x4.splat(scale);
  for (let i = 0; i < n; i++) {
    const to = c + <usize>i * row;
    for (let o: usize = 0; o < row; o += 16) {
      const value = f32x4.mul(v, v128.load(b + o));
      v128.store(to + o, add ? f32x4.add(v128.load(to + o), value) : value);
    }
  }
}

let state: u32 = 1;
export function seed(value: u32): void { state = value == 0 ? 1 : value; }

// @ts-ignore: decorator
@inline
function random(): f32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return <f32>(state >> 8) * <f32>(1.0 / 16777216.0);
}

/**
 * Embedding bags: for each of n blocks the sum of its rows' embeddings over the root of their number. `rows` holds the row numbers
 * (i32), `counts` how many each block has; rows are left out at random (`keep`), and what stays is written back in their place.
 */
export function bags(rows: usize, counts: usize, embeddings: usize, out: usize, n: i32, embed: i32, keep: f32): void {
  const width = <usize>embed << 2;
  let from = rows, to = rows;
  for (let i = 0; i < n; i++) {
    const count = load<i32>(counts + (<usize>i << 2));
    const bag = out + <usize>i * width;
    memory.fill(bag, 0, width);
    let kept = 0;
    for (let j = 0; j < count; j++, from += 4) {
      if (keep < 1 && random() >= keep) continue;
      const row = load<i32>(from);
      store<i32>(to, row);
      to += 4;
      kept++;
      const at = embeddings + <usize>row * width;
      for (let o: usize = 0; o < width; o += 16) v128.store(bag + o, f32x4.add(v128.load(bag + o), v128.load(at + o)));
    }
    store<i32>(counts + (<usize>i << 2), kept);
    if (kept > 0) {
      const scale = f32x4.splat(<f32>(1.0 / Math.sqrt(<f64>kept)));
      for (let o: usize = 0; o < width; o += 16) v128.store(bag + o, f32x4.mul(v128.load(bag + o), scale));
    }
  }
}

/** Gradient of the bags: adds to the embeddings' gradient and marks the rows touched (one byte each). */
export function bagsGradient(rows: usize, counts: usize, d: usize, gradient: usize, touched: usize, n: i32, embed: i32): void {
  const width = <usize>embed << 2;
  let from = rows;
  for (let i = 0; i < n; i++) {
    const count = load<i32>(counts + (<usize>i << 2));
    if (count == 0) continue;
    const scale = f32x4.splat(<f32>(1.0 / Math.sqrt(<f64>count)));
    const bag = d + <usize>i * width;
    for (let j = 0; j < count; j++, from += 4) {
      const row = load<i32>(from);
      store<u8>(touched + row, 1);
      const at = gradient + <usize>row * width;
      for (let o: usize = 0; o < width; o += 16) v128.store(at + o, f32x4.add(v128.load(at + o), f32x4.mul(scale, v128.load(bag + o))));
    }
  }
}

/** ReLU with dropout, in place: what stays is scaled by 1/keep. */
export function rectify(x: usize, n: i32, keep: f32): void {
  const scale: f32 = 1 / keep;
  for (let i = 0; i < n; i++) {
    const at = x + (<usize>i << 2);
    const value = load<f32>(at);
    store<f32>(at, value <= 0 || (keep < 1 && random() >= keep) ? 0 : value * scale);
  }
}

/** Gradient of `rectify`, in place on d. */
export function rectifyGradient(x: usize, d: usize, n: i32, keep: f32): void {
  const scale: f32 = 1 / keep;
  for (let i = 0; i < n; i++) {
    const at = <usize>i << 2;
    store<f32>(d + at, load<f32>(x + at) > 0 ? load<f32>(d + at) * scale : 0);
  }
}

/**
 * A GRU over n rows. `gates` (n×3m) holds the input's part of z, r and candidate, and their values afterwards; u is m×3m;
 * `states` (n+1 rows) has the state before and after each row: from the first row on, or `backward` from the last.
 */
export function recur(gates: usize, u: usize, states: usize, n: i32, m: i32, backward: bool): void {
  const width = <usize>(3 * m) << 2, row = <usize>m << 2;
  for (let step = 0; step < n; step++) {
    const i = backward ? n - 1 - step : step;
    const g = gates + <usize>i * width;
    const before = states + <usize>(backward ? i + 1 : i) * row, after = states + <usize>(backward ? i : i + 1) * row;
    for (let o: usize = 0; o < <usize>2 * row; o += 64) {
      const rest = <usize>2 * row - o;
      if (rest >= 64) {
        let s0 = v128.load(g + o), s1 = v128.load(g + o, 16), s2 = v128.load(g + o, 32), s3 = v128.load(g + o, 48);
        for (let k: usize = 0; k < row; k += 4) {
          const v = f32x4.splat(load<f32>(before + k));
          const at = u + (k >> 2) * width + o;
          s0 = f32x4.add(s0, f32x4.mul(v, v128.load(at)));
          s1 = f32x4.add(s1, f32x4.mul(v, v128.load(at, 16)));
          s2 = f32x4.add(s2, f32x4.mul(v, v128.load(at, 32)));
          s3 = f32x4.add(s3, f32x4.mul(v, v128.load(at, 48)));
        }
        v128.store(g + o, sigmoid4(s0)); v128.store(g + o, sigmoid4(s1), 16); v128.store(g + o, sigmoid4(s2), 32); v128.store(g + o, sigmoid4(s3), 48);
      } else {
        for (let e = o; e < <usize>2 * row; e += 16) {
          let s = v128.load(g + e);
          for (let k: usize = 0; k < row; k += 4) s = f32x4.add(s, f32x4.mul(f32x4.splat(load<f32>(before + k)), v128.load(u + (k >> 2) * width + e)));
          v128.store(g + e, sigmoid4(s));
        }
      }
    }
    for (let o: usize = 0; o < row; o += 16) {
      let s = v128.load(g + 2 * row + o);
      for (let k: usize = 0; k < row; k += 4) {
        const v = f32x4.splat(load<f32>(g + row + k) * load<f32>(before + k));
        s = f32x4.add(s, f32x4.mul(v, v128.load(u + (k >> 2) * width + 2 * row + o)));
      }
      const candidate = tanh4(s);
      v128.store(g + 2 * row + o, candidate);
      const z = v128.load(g + o), h = v128.load(before + o);
      v128.store(after + o, f32x4.add(h, f32x4.mul(z, f32x4.sub(candidate, h))));
    }
  }
}

/**
 * Gradient of `recur`: d (n+1 rows) holds the gradient of every state and gathers what flows back; the gates' gradients
 * (before their functions) replace the gates; du gathers u's. `line`: scratch for 2·m numbers.
 */
export function recurGradient(gates: usize, u: usize, states: usize, d: usize, du: usize, line: usize, n: i32, m: i32, backward: bool): void {
  const width = <usize>(3 * m) << 2, row = <usize>m << 2;
  const one = f32x4.splat(1);
  const reset = line, candidateIn = line + row;
  for (let step = n - 1; step >= 0; step--) {
    const i = backward ? n - 1 - step : step;
    const g = gates + <usize>i * width;
    const before = states + <usize>(backward ? i + 1 : i) * row;
    const dAfter = d + <usize>(backward ? i : i + 1) * row, dBefore = d + <usize>(backward ? i + 1 : i) * row;
    // candidate
    for (let o: usize = 0; o < row; o += 16) {
      const z = v128.load(g + o), c = v128.load(g + 2 * row + o), dh = v128.load(dAfter + o), h = v128.load(before + o);
      v128.store(dBefore + o, f32x4.add(v128.load(dBefore + o), f32x4.mul(dh, f32x4.sub(one, z))));
      const dz = f32x4.mul(f32x4.mul(dh, f32x4.sub(c, h)), f32x4.mul(z, f32x4.sub(one, z)));
      v128.store(g + 2 * row + o, f32x4.mul(f32x4.mul(dh, z), f32x4.sub(one, f32x4.mul(c, c))));
      v128.store(g + o, dz);
      v128.store(candidateIn + o, f32x4.mul(v128.load(g + row + o), h));
    }
    for (let k: usize = 0; k < row; k += 4) {
      const at = u + (k >> 2) * width + 2 * row;
      let s = f32x4.splat(0);
      for (let o: usize = 0; o < row; o += 16) s = f32x4.add(s, f32x4.mul(v128.load(g + 2 * row + o), v128.load(at + o)));
      const through = sum4(s);
      const r = load<f32>(g + row + k), h = load<f32>(before + k);
      store<f32>(dBefore + k, load<f32>(dBefore + k) + through * r);
      store<f32>(reset + k, through * h * r * (1 - r));
    }
    memory.copy(g + row, reset, row);
    for (let k: usize = 0; k < row; k += 4) {
      const at = u + (k >> 2) * width, to = du + (k >> 2) * width;
      const h = f32x4.splat(load<f32>(before + k)), ch = f32x4.splat(load<f32>(candidateIn + k));
      let s = f32x4.splat(0);
      for (let o: usize = 0; o < <usize>2 * row; o += 16) {
        const dg = v128.load(g + o);
        s = f32x4.add(s, f32x4.mul(dg, v128.load(at + o)));
        v128.store(to + o, f32x4.add(v128.load(to + o), f32x4.mul(dg, h)));
      }
      for (let o: usize = <usize>2 * row; o < <usize>3 * row; o += 16) v128.store(to + o, f32x4.add(v128.load(to + o), f32x4.mul(v128.load(g + o), ch)));
      store<f32>(dBefore + k, load<f32>(dBefore + k) + sum4(s));
    }
  }
}

/**
 * Softmax over m ≤ 32 labels for n rows against masks of the acceptable ones (u32, 0 = nothing known) with weights (f32):
 * writes the gradient over the scores, `scale` times, and returns the summed loss. `smoothing` of each target goes to all labels.
 */
export function softmaxGradient(scores: usize, masks: usize, weights: usize, n: i32, m: i32, scale: f32, smoothing: f32): f64 {
  const row = <usize>m << 2;
  let loss: f64 = 0;
  for (let i = 0; i < n; i++) {
    const at = scores + <usize>i * row;
    const allowed = load<u32>(masks + (<usize>i << 2));
    if (allowed == 0) {
      memory.fill(at, 0, row);
      continue;
    }
    let top: f32 = -Infinity;
    for (let o: usize = 0; o < row; o += 4) top = max(top, load<f32>(at + o));
    const high = f32x4.splat(top);
    let sum = f32x4.splat(0);
    for (let o: usize = 0; o < row; o += 16) {
      const p = exp4(f32x4.sub(v128.load(at + o), high));
      v128.store(at + o, p);
      sum = f32x4.add(sum, p);
    }
    const total = sum4(sum);
    let good: f32 = 0;
    for (let l = 0; l < m; l++) if ((allowed >> l) & 1) good += load<f32>(at + (<usize>l << 2));
    const weight = load<f32>(weights + (<usize>i << 2));
    loss -= <f64>weight * Math.log(max(<f64>good / <f64>total, 1e-9));
    const share: f32 = max(good, <f32>1e-12);
    for (let l = 0; l < m; l++) {
      const to = at + (<usize>l << 2);
      const p = load<f32>(to);
      const wanted: f32 = (1 - smoothing) * ((allowed >> l) & 1 ? p / share : 0) + smoothing / <f32>m;
      store<f32>(to, weight * scale * (p / total - wanted));
    }
  }
  return loss;
}

/** One step of Adam over n numbers, with L2 decay; clears the gradient, and draws the running mean of the values nearer. */
export function adam(values: usize, gradient: usize, first: usize, second: usize, mean: usize, n: i32, rate: f32, decay: f32, follow: f32): void {
  const b1 = f32x4.splat(0.9), c1 = f32x4.splat(0.1), b2 = f32x4.splat(0.999), c2 = f32x4.splat(0.001);
  const step = f32x4.splat(rate), pull = f32x4.splat(decay), tiny = f32x4.splat(1e-8), near = f32x4.splat(follow);
  const end = <usize>n << 2;
  for (let o: usize = 0; o < end; o += 16) {
    const value = v128.load(values + o);
    const g = f32x4.add(v128.load(gradient + o), f32x4.mul(pull, value));
    const m = f32x4.add(f32x4.mul(b1, v128.load(first + o)), f32x4.mul(c1, g));
    const v = f32x4.add(f32x4.mul(b2, v128.load(second + o)), f32x4.mul(c2, f32x4.mul(g, g)));
    v128.store(first + o, m);
    v128.store(second + o, v);
    const next = f32x4.sub(value, f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), tiny)));
    v128.store(values + o, next);
    v128.store(gradient + o, f32x4.splat(0));
    const running = v128.load(mean + o);
    v128.store(mean + o, f32x4.add(running, f32x4.mul(near, f32x4.sub(next, running))));
  }
}

/** The same for the rows (each `width` numbers) that were touched; the mean of the others only draws nearer. */
export function adamRows(values: usize, gradient: usize, first: usize, second: usize, mean: usize, touched: usize, rows: i32, width: i32, rate: f32, decay: f32, follow: f32): void {
  const near = f32x4.splat(follow);
  const row = <usize>width << 2;
  for (let i = 0; i < rows; i++) {
    const at = <usize>i * row;
    if (load<u8>(touched + i)) {
      store<u8>(touched + i, 0);
      adam(values + at, gradient + at, first + at, second + at, mean + at, width, rate, decay, follow);
      continue;
    }
    for (let o = at; o < at + row; o += 16) {
      const running = v128.load(mean + o);
      v128.store(mean + o, f32x4.add(running, f32x4.mul(near, f32x4.sub(v128.load(values + o), running))));
    }
  }
}
