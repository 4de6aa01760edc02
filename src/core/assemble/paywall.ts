// The paywall verdict: none, a notice while the text goes on, or the text cut off. From where notices stand and how the text ends.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { PageHead } from '../model/head';
import type { PaywallVerdict } from '../model/reading';
import { noticesOf } from './notices';
import { CORE_ROLES } from './partition';

/** Characters of article text behind a notice that show that the text goes on; fewer are its small print. */
const GOES_ON = 500;
/** A text this short before a notice is an opening, not an article: free openings run to two or three paragraphs. */
const OPENING = 900;
/** The same where the page itself declares that it is not free, or where the notice stands a little way behind the text. */
const LONG_OPENING = 2500;
/** A whole text longer than this, in whole sentences, is no opening even where a notice follows at once. */
const ARTICLE = 6000;
/** Noise blocks between the text's end and a notice that follows it at once. */
const NEXT = 3;
/** Noise blocks between the text's end and a notice after which the notice belongs to the page, not to the text. */
const FAR = 12;

const FINISHED = /[.!?。！？"'”“»’)\]]\s*$/u;
const ELLIPSIS = /(?:…|\.\.\.|[[(](?:…|\.\.\.)[\])])["'”“»’)\]]{0,2}\s*$/u;
const BROKEN = /[:,;–\p{Ll}-]["'”“»’)\]]{0,2}\s*$/u;

/** `declared` is the page's isAccessibleForFree. */
export function paywallOf(blocks: readonly Block[], labels: readonly Label[], declared: PageHead['accessibleForFree']): PaywallVerdict {
  const { bars, marks, sells } = noticesOf(blocks, labels);
  const barred = new Set(bars);
  // What nobody sees has no small print.
  const goesOn = bars.every((i) => blocks[i]!.place.hidden) ? 1 : GOES_ON;
  let size = 0;
  let sizeAtLast = 0;
  let lastText = -1;
  let lastEnd = -1;
  let signed = false;
  for (let i = 0; i < blocks.length; i++) {
    const { name } = labels[i]!;
    if (barred.has(i)) {
      sizeAtLast = size;
    } else if (CORE_ROLES.has(name) && blocks[i]!.kind !== 'image' && !(sizeAtLast > 0 && sells(i))) {
      size += blocks[i]!.text.length;
      if (sizeAtLast === 0 || size - sizeAtLast >= goesOn) lastText = i;
      lastEnd = i;
      signed = false;
    } else if (name === 'credit' && lastText >= 0) {
      // A sign such as "(dpa)" closes wire copy: what bears one is whole.
      signed ||= lastEnd === i - 1 && blocks[i]!.text.length <= 40;
      lastEnd = i;
    }
  }
  const ending = lastText >= 0 ? blocks[lastText]!.text : '';
  const prose = lastText >= 0 && labels[lastText]!.name === 'paragraph';
  const trailing = prose && ELLIPSIS.test(ending);
  const broken = trailing || (prose && BROKEN.test(ending) && !FINISHED.test(ending));
  if (bars.length === 0) {
    if (marks.length > 0) {
      return size < OPENING ? verdict('cut', size === 0 ? 'paywall-no-text' : 'paywall-after-opening', size === 0 ? undefined : { characters: size }, marks) : verdict('notice', 'paywall-before-text', { characters: size }, marks);
    }
    if (declared === false && (broken || size < OPENING) && size > 0) return verdict('cut', 'paywall-declared', { characters: size }, []);
    const offers = trailing ? offersBehind(lastText, labels, sells) : [];
    return offers.length > 0 ? verdict('cut', 'paywall-broken-off', { characters: size }, offers) : verdict('none', 'paywall-none', undefined, []);
  }
  if (size === 0) return verdict('cut', 'paywall-no-text', undefined, bars);
  if (sizeAtLast === 0) {
    return broken && declared === false
      ? verdict('cut', 'paywall-declared', { characters: size }, bars)
      : verdict('notice', 'paywall-before-text', { characters: size }, bars);
  }
  const end = bars.find((i) => i > lastText);
  if (end === undefined) return verdict('notice', 'paywall-text-goes-on', { characters: size - sizeAtLast }, bars);
  let between = 0;
  for (let i = lastText + 1; i < end; i++) if (!isRole(labels[i]!.name) && !sells(i)) between++;
  if (between >= FAR) return verdict('notice', 'paywall-after-end', undefined, bars);
  if (broken) return verdict('cut', 'paywall-broken-off', { characters: size }, bars);
  if (signed) return verdict('notice', 'paywall-after-end', undefined, bars);
  const limit = between <= NEXT ? ARTICLE : declared === false ? LONG_OPENING : OPENING;
  return size < limit ? verdict('cut', 'paywall-after-opening', { characters: size }, bars) : verdict('notice', 'paywall-after-end', undefined, bars);
}

/** Offers that follow a text at once, two at least: where it ends in dots they bar it without saying so. */
function offersBehind(lastText: number, labels: readonly Label[], sells: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = lastText + 1; i < Math.min(labels.length, lastText + 1 + FAR); i++) if (sells(i)) found.push(i);
  return found.length >= 2 && found[0]! <= lastText + 1 + NEXT ? found : [];
}

function verdict(name: PaywallVerdict['verdict'], code: string, params: Readonly<Record<string, number>> | undefined, blocks: readonly number[]): PaywallVerdict {
  return { verdict: name, reason: { code, ...(params && { params }) }, blocks };
}
