// Of several dates for one event, the one that most sources agree on, on the clock of the place where the page was made.
import type { Found } from '../model/reading';

const dayOf = (iso: string): string => iso.slice(0, 10);
const IN_UTC = /(?:Z|[+-]00:00)$/;
const WITH_ZONE = /T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const WITH_TIME = /T\d{2}:\d{2}/;
const MINUTE = 60_000;
/** Clocks run from 12 hours behind UTC to 14 before it. */
const WEST = -12 * 60, EAST = 14 * 60;

/** `dates` in order of trust; all ISO 8601. */
export function chooseDate(dates: readonly Found[]): Found | undefined {
  const votes = new Map<string, Set<string>>();
  for (const { value, from } of dates) {
    const day = dayOf(value);
    let sources = votes.get(day);
    if (!sources) votes.set(day, (sources = new Set()));
    sources.add(from);
  }
  let best: Found | undefined;
  let most = 0;
  for (const date of dates) {
    const count = votes.get(dayOf(date.value))!.size;
    if (count > most) [best, most] = [date, count];
  }
  if (!best) return undefined;
  const agreed = dates.filter(({ value }) => dayOf(value) === dayOf(best.value));
  const exact = agreed.find(({ value }) => WITH_ZONE.test(value)) ?? agreed.find(({ value }) => WITH_TIME.test(value)) ?? best;
  return onLocalClock(exact, dates);
}

/** A time in UTC may fall on the day before or after: where another source writes the same moment on its own clock, that one. */
function onLocalClock(date: Found, others: readonly Found[]): Found {
  if (!IN_UTC.test(date.value) || !WITH_TIME.test(date.value)) return date;
  const moment = Date.parse(date.value);
  const sameMoment = others.find(({ value }) => WITH_ZONE.test(value) && !IN_UTC.test(value) && Math.abs(Date.parse(value) - moment) <= 2 * MINUTE);
  if (sameMoment) return sameMoment;
  const local = others.find(({ value }) => {
    if (WITH_ZONE.test(value) || dayOf(value) === dayOf(date.value)) return false;
    if (WITH_TIME.test(value)) {
      const ahead = Math.round((Date.parse(`${value}Z`) - moment) / MINUTE);
      return ahead >= WEST && ahead <= EAST && ahead % 15 === 0;
    }
    const start = Date.parse(`${value}T00:00Z`);
    return start + 24 * 60 * MINUTE > moment + WEST * MINUTE && start <= moment + EAST * MINUTE;
  });
  return local ?? date;
}
