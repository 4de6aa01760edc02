// Puts right what only shows once the labels around a block are known. The title first: the others look at it.
import type { LabelName } from '../../model/labels';
import type { PageFacts } from '../features';
import type { Evidence } from '../rules';
import { settleContinued } from './continued';
import type { Odds } from './correction';
import { settleHead } from './head';
import { settleHeadings, settleLoneItems } from './headings';
import { settleInterview } from './interview';
import { settlePictures } from './pictures';
import { settleStrays } from './strays';
import { settleTeasers } from './teasers';
import { settleTitle } from './title';

/** Corrections to `names`, each to be taken as it stands. */
export function settle(page: PageFacts, names: readonly LabelName[], odds: Odds): Evidence[] {
  const out = [...settleTitle(page, names, odds), ...settleContinued(page, names, odds)];
  const titled = names.slice();
  const settled = new Set<number>();
  for (const { block, label } of out) {
    titled[block] = label;
    settled.add(block);
  }
  for (const settler of [settleStrays, settleHead, settleInterview, settleHeadings, settleLoneItems, settlePictures, settleTeasers]) {
    for (const item of settler(page, titled, odds)) {
      if (settled.has(item.block)) continue;
      settled.add(item.block);
      out.push(item);
    }
  }
  return out;
}
