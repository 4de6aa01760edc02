// Page + Labels + Decisions → Reading: two views of one partition. Pure, linear, changes nothing it is given.
import type { Page } from '../model/block';
import type { Capture } from '../model/capture';
import type { Decision } from '../model/decision';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { Reading } from '../model/reading';
import { sectionsOf } from './article';
import { applyDecisions } from './decisions';
import { certaintyOf, doubtfulOf, sharesOf } from './doubt';
import { metaOf } from './metadata';
import { noiseOf, SeamBook } from './noise';
import { CORE_ROLES, partition } from './partition';

export { anchorOf, applyDecisions, lostDecisions, resolveDecisions } from './decisions';

/** Fewer letters of text than this are no article. Letters of scripts that write words with one or two signs count threefold. */
const LEAST_TEXT = 120;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Assembles the reading of one page. `labels` holds one label per block, in order. */
export function assemble(capture: Capture, page: Page, labels: readonly Label[], labeller: string, decisions: readonly Decision[]): Reading {
  const { blocks } = page;
  const final = applyDecisions(page, labels, decisions);
  const { head, inHead } = partition(blocks, final);
  const noise = noiseOf(blocks, final);
  const book = new SeamBook(final, noise.itemOf);
  const sections = sectionsOf(blocks, final, inHead, book.make);
  return {
    capture: capture.id,
    labeller,
    meta: metaOf(capture, page, final, head),
    labels: final,
    head,
    sections,
    noise: noise.groups,
    seams: book.seams,
    isArticle: isArticle(page, final),
    doubtful: doubtfulOf(blocks, final),
    certainty: certaintyOf(blocks, final),
    shares: sharesOf(blocks, final),
  };
}

function isArticle({ blocks }: Page, labels: readonly Label[]): boolean {
  let size = 0;
  for (const { block, name, by } of labels) {
    // A reader who takes a block for the article settles the question.
    if (by === 'reader' && isRole(name)) return true;
    if (!CORE_ROLES.has(name) || blocks[block]!.kind === 'image') continue;
    const { text } = blocks[block]!;
    size += text.length + 2 * (text.match(DENSE)?.length ?? 0);
    if (size >= LEAST_TEXT) return true;
  }
  return false;
}
