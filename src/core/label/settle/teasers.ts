// What belongs to a teaser: dates and reading times between two, the title that was glued to its kicker.
import { isRole } from '../../model/labels';
import type { Evidence } from '../rules';
import type { Settler } from './correction';

const FURNITURE_WORDS = 5;

/** Corrections to teaser, from other noise. */
export const settleTeasers: Settler = ({ facts }, names) => {
  const out: Evidence[] = [];
  facts.forEach(({ words, block }, i) => {
    const before = names[i - 1];
    if (names[i] === 'meta' && words.length <= FURNITURE_WORDS && (before === 'teaser' || names[i + 1] === 'teaser')) {
      out.push({ block: i, label: 'teaser', weight: 1, reason: { code: 'among', params: { label: 'teaser' } } });
    }
    if (!block.glued || !before || !facts[i - 1]!.text.endsWith(':') || isRole(names[i]!) || isRole(before) || names[i] === before) return;
    if (names[i] === 'teaser' || before === 'teaser') out.push({ block: names[i] === 'teaser' ? i - 1 : i, label: 'teaser', weight: 3, reason: { code: 'kicker-and-title' } });
  });
  return out;
};
