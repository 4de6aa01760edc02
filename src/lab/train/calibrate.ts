// Fits how sure the labeller may say it is: log-odds of pages it had not seen → probabilities that come true. Not shipped.
import type { Calibration } from '../../core/label/decide';
import type { Targets } from './learner';
import { sideIn } from './targets';

/** What was said and what was so, for blocks whose side is known. */
export interface Outcomes {
  readonly said: readonly number[];
  readonly was: readonly boolean[];
}

/** Pairs the probabilities said for a page's blocks with what the gold says of their side; blocks that it leaves open drop out. */
export function outcomesOf(article: Float32Array, { allowed }: Targets): Outcomes {
  const said: number[] = [], was: boolean[] = [];
  article.forEach((p, i) => {
    const side = sideIn(allowed[i]!);
    if (side === undefined) return;
    said.push(p);
    was.push(side === 'article');
  });
  return { said, was };
}

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));

/** Slope and shift of the log-odds under which the outcomes are likeliest (Platt 1999), by Newton's method. */
export function calibrate(outcomes: readonly Outcomes[]): Calibration {
  let slope = 1, shift = 0;
  for (let round = 0; round < 20; round++) {
    let ga = 0, gb = 0, haa = 1e-6, hab = 0, hbb = 1e-6;
    for (const { said, was } of outcomes) {
      said.forEach((p, i) => {
        const x = logOdds(p);
        const now = 1 / (1 + Math.exp(-(slope * x + shift)));
        const off = now - (was[i] ? 1 : 0), curve = now * (1 - now);
        ga += off * x;
        gb += off;
        haa += curve * x * x;
        hab += curve * x;
        hbb += curve;
      });
    }
    const det = haa * hbb - hab * hab;
    slope -= (ga * hbb - gb * hab) / det;
    shift -= (gb * haa - ga * hab) / det;
  }
  const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;
  return { slope: rounded(slope), shift: rounded(shift) };
}
