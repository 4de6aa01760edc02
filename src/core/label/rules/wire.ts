// Traces of crawlers and news agencies: a crawler's date field, datelines, sign-offs, desk signs, copyright lines. Pieces come from the segmenter.
import { agencyNamed } from '../../phrases/agencies';
import type { Evidence, Rule } from './rule';

const CRAWL_FIELD = /^(?:date|time|timestamp|crawled|fetched|published|retrieved)[ :=]{1,3}\d{4}-\d{2}-\d{2}(?:[T ][\d:+Z-]{5,14})?$/i;
const DATELINE = /^[\p{L}.,'’/ \d-]{0,70}(?:\([\p{L}\d/ .-]{2,26}\))?\s?(?:[-–—:]{1,2}|\.-)$/u;
const PLACE_ALONE = /^\p{Lu}[\p{L}-]{1,24}(?:[ /]\p{Lu}[\p{L}-]{1,24}){0,2}\.$/u;
const SIGNS = /^(?:\/[\p{L}]{2,4}){2,5}$/u;
/** A line that opens with a copyright sign or its word and names a year, or says both: a sign with a name alone is rather a picture's credit. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)[^\d\n]{0,60}(?:\b(?:19|20)\d{2}\b|\bcopyright\b)|^copyright (?:©|\(c\))/i;
const BRACKETED = /^\(([\p{L}\d][\p{L}\d/ ,.-]{1,28})\)$/u;

/** Evidence for crawl, dateline, credit and legal. */
export const wire: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ block, text, prose }, i) => {
    const next = page.facts[i + 1];
    if (i === 0 && CRAWL_FIELD.test(text)) out.push({ block: i, label: 'crawl', weight: 14, reason: { code: 'crawler-field' } });
    if (text.length < 100 && next?.block.glued && next.prose > 0 && DATELINE.test(text)) out.push({ block: i, label: 'dateline', weight: 12, reason: { code: 'opens-wire-copy' } });
    else if (PLACE_ALONE.test(text) && next && next.prose >= 20 && prose === 0) out.push({ block: i, label: 'dateline', weight: 12, reason: { code: 'place-before-text' } });
    if (block.glued && SIGNS.test(text)) out.push({ block: i, label: 'credit', weight: 14, reason: { code: 'desk-signs' } });
    if (COPYRIGHT.test(text) && text.length < 160 && block.kind !== 'caption' && next?.block.kind !== 'caption') out.push({ block: i, label: 'legal', weight: 7, reason: { code: 'copyright-line' } });
    const bracket = BRACKETED.exec(text);
    if (bracket && bracket[1]!.split('/').some((sign) => agencyNamed(sign))) out.push({ block: i, label: 'credit', weight: 10, reason: { code: 'agency-sign', params: { agency: bracket[1]! } } });
  });
  return out;
};
