// The paywall verdict: none, a notice while the text goes on, or the text cut off. From where notices stand and how the text ends.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { PageHead } from '../model/head';
import type { PaywallVerdict } from '../model/reading';
import { CORE_ROLES } from './partition';

/** Characters of article text behind a notice that show that the text goes on. */
const GOES_ON = 240;
/** A text this short before a notice is an opening, not an article; by hand from press pages, whose free openings run to two or three paragraphs. */
const OPENING = 900;
/** The same where the page itself declares that it is not free. */
const DECLARED_OPENING = 2500;
/** Noise blocks between the text's end and a notice after which the notice belongs to the page, not to the text. */
const FAR = 12;

const FINISHED = /[.!?。！？:"'”“»’)\]]\s*$/u;
const BROKEN = /(?:…|\.\.\.|\[…\]|[,;–-]|\p{Ll})["'”“»’)\]]*\s*$/u;

/** `declared` is the page's isAccessibleForFree. */
export function paywallOf(blocks: readonly Block[], labels: readonly Label[], declared: PageHead['accessibleForFree']): PaywallVerdict {
  const notices: number[] = [];
  let size = 0;
  let sizeAtLast = 0;
  let lastText = -1;
  let lastEnd = -1;
  let signed = false;
  for (let i = 0; i < blocks.length; i++) {
    const { name } = labels[i]!;
    if (name === 'paywall') {
      notices.push(i);
      sizeAtLast = size;
    } else if (CORE_ROLES.has(name) && blocks[i]!.kind !== 'image') {
      size += blocks[i]!.text.length;
      lastText = i;
      lastEnd = i;
      signed = false;
    } else if (name === 'credit' && lastText >= 0) {
      // A sign such as "(dpa)" closes wire copy: what bears one is whole.
      signed = lastEnd === i - 1 && blocks[i]!.text.length <= 40;
      lastEnd = i;
    }
  }
  const ending = lastText >= 0 ? blocks[lastText]!.text : '';
  const prose = lastText >= 0 && labels[lastText]!.name === 'paragraph';
  const broken = prose && BROKEN.test(ending) && !FINISHED.test(ending.replace(/(?:…|\.\.\.)\s*$/u, ''));
  if (notices.length === 0) {
    if (declared === false && (broken || size < OPENING) && size > 0) return verdict('cut', 'paywall-declared', { characters: size }, []);
    return verdict('none', 'paywall-none', undefined, []);
  }
  if (size === 0) return verdict('cut', 'paywall-no-text', undefined, notices);
  if (sizeAtLast === 0) {
    return broken && declared === false
      ? verdict('cut', 'paywall-declared', { characters: size }, notices)
      : verdict('notice', 'paywall-before-text', { characters: size }, notices);
  }
  const after = size - sizeAtLast;
  if (after >= GOES_ON) return verdict('notice', 'paywall-text-goes-on', { characters: after }, notices);
  const end = notices.find((i) => i > lastText);
  if (end === undefined) return verdict('notice', 'paywall-text-goes-on', { characters: after }, notices);
  if (broken) return verdict('cut', 'paywall-broken-off', { characters: size }, notices);
  if (signed) return verdict('notice', 'paywall-after-end', undefined, notices);
  let between = 0;
  for (let i = lastText + 1; i < end; i++) if (!isRole(labels[i]!.name)) between++;
  if (between >= FAR) return verdict('notice', 'paywall-after-end', undefined, notices);
  if (size < (declared === false ? DECLARED_OPENING : OPENING)) return verdict('cut', 'paywall-after-opening', { characters: size }, notices);
  return verdict('notice', 'paywall-after-end', undefined, notices);
}

function verdict(name: PaywallVerdict['verdict'], code: string, params: Readonly<Record<string, number>> | undefined, blocks: readonly number[]): PaywallVerdict {
  return { verdict: name, reason: { code, ...(params && { params }) }, blocks };
}
