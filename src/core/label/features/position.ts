// Where a block stands: from the start, from the end, among gaps, repetitions and prose around it.
import { oncePerPage } from './context';
import type { FeatureGroup } from './feature';

const NEAR = 6;

export const POSITION: FeatureGroup = {
  names: [
    'at', 'at-chars', 'from-start', 'from-end', 'first', 'last', 'gap-before', 'gap-after', 'glued', 'repeats', 'prose-before', 'prose-after', 'prose-near-before',
    'prose-near-after', 'short-near-before', 'short-near-after', 'page-blocks', 'page-prose', 'prose-total-before', 'since-prose', 'until-prose', 'paragraph-repeat',
  ],
  fill(page, i, out, at) {
    const { facts, charsBefore, repeats } = page;
    const n = facts.length;
    const fact = facts[i]!;
    let nearBefore = 0, nearAfter = 0, shortBefore = 0, shortAfter = 0;
    for (let d = 1; d <= NEAR; d++) {
      const before = facts[i - d], after = facts[i + d];
      if (before) { nearBefore += before.prose; shortBefore += before.words.length <= 5 ? 1 : 0; }
      if (after) { nearAfter += after.prose; shortAfter += after.words.length <= 5 ? 1 : 0; }
    }
    const { since, until, sum } = runs(page);
    const total = sum[n]!;
    const values = [
      i / n, charsBefore[i]! / (charsBefore[n]! || 1), Math.log1p(i) / 6, Math.log1p(n - 1 - i) / 6, i === 0 ? 1 : 0, i === n - 1 ? 1 : 0, Math.min(fact.block.gap, 3) / 3,
      Math.min(facts[i + 1]?.block.gap ?? 3, 3) / 3, fact.block.glued ? 1 : 0, Math.log(repeats.get(fact.folded) ?? 1) / 2, Math.min(1, (facts[i - 1]?.prose ?? 0) / 40),
      Math.min(1, (facts[i + 1]?.prose ?? 0) / 40), Math.min(1, nearBefore / 200), Math.min(1, nearAfter / 200), shortBefore / NEAR, shortAfter / NEAR, Math.log1p(n) / 7,
      Math.log1p(total) / 8, total > 0 ? sum[i]! / total : 0, Math.min(1, since[i]! / 20), Math.min(1, until[i]! / 20), fact.prose > 0 && (repeats.get(fact.folded) ?? 1) > 1 ? 1 : 0,
    ];
    for (let k = 0; k < values.length; k++) out[at + k] = values[k]!;
  },
};

interface Runs { since: Float64Array; until: Float64Array; sum: Float64Array }
/** Blocks since and until the nearest prose, and prose words summed up, worked out once a page. */
const runs = oncePerPage((page): Runs => {
  const n = page.facts.length;
  const out: Runs = { since: new Float64Array(n), until: new Float64Array(n), sum: new Float64Array(n + 1) };
  for (let i = 0, last = -99; i < n; i++) {
    out.since[i] = i - last;
    if (page.facts[i]!.prose >= 20) last = i;
    out.sum[i + 1] = out.sum[i]! + page.facts[i]!.prose;
  }
  for (let i = n - 1, next = n + 99; i >= 0; i--) {
    out.until[i] = next - i;
    if (page.facts[i]!.prose >= 20) next = i;
  }
  return out;
});
