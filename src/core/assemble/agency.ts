// Which news agency the text comes from: dateline, sign at the end, copyright line, byline. Picture credits do not count.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import type { ArticleHead, Found } from '../model/reading';
import { agencyNamed } from '../phrases/agencies';

/** Agency in a bracket, or between slashes and the like: each piece is tried. */
function inPieces(text: string): string | undefined {
  for (const piece of text.split(/[/,;|()[\]–—]|\s-\s|\s(?:und|and|mit|with|et|y|e)\s/u)) {
    const name = agencyNamed(piece.replace(/^[\s©.:]+|[\s.:]+$/gu, ''));
    if (name) return name;
  }
  return undefined;
}

const OPENING = /^[\p{Lu}\p{L}\p{M}\s,./'’-]{2,60}\(([^()]{2,60})\)\s?[-–—:.,]/u;
const CLOSING = /\(([^()]{2,40})\)\s*$|\s\/(\p{L}[\p{L}/-]{1,20})\s*$/u;
const COPYRIGHT = /(?:©|\(c\)|copyright)/iu;

/** Reads the agency from the page's blocks; the first place that names one wins, in the order of their worth. */
export function agencyOf(blocks: readonly Block[], labels: readonly Label[], head: ArticleHead): Found | undefined {
  let firstText: number | undefined;
  let lastText: number | undefined;
  const found: { rank: number; value: string; block: number; from: string }[] = [];
  const add = (rank: number, value: string | undefined, block: number, from: string): void => {
    if (value) found.push({ rank, value, block, from });
  };
  for (let i = 0; i < blocks.length; i++) {
    const { name } = labels[i]!;
    const { text } = blocks[i]!;
    if (name === 'paragraph') {
      firstText ??= i;
      lastText = i;
    } else if (name === 'dateline') {
      // The bracket names the agency; a bare "Reuters -" does, too, but "AP" in a place's name must not.
      const bracket = /\(([^()]{2,60})\)/u.exec(text);
      add(0, inPieces(bracket ? bracket[1]! : text), i, 'dateline');
    } else if (name === 'credit' && text.length <= 60 && !nearPicture(labels, i)) add(1, inPieces(text), i, 'credit');
    else if (name === 'legal' && text.length <= 160 && COPYRIGHT.test(text)) {
      const words = text.replace(COPYRIGHT, ' ').match(/[\p{L}-]+/gu) ?? [];
      for (const [at, word] of words.slice(0, 8).entries()) {
        const sign = agencyNamed(word) ?? agencyNamed(`${word} ${words[at + 1] ?? ''}`);
        if (sign && text.length <= 80) add(3, sign, i, 'copyright');
      }
    }
  }
  if (firstText !== undefined) {
    const opening = OPENING.exec(blocks[firstText]!.text.slice(0, 140));
    if (opening) add(0, inPieces(opening[1]!), firstText, 'dateline');
  }
  if (lastText !== undefined) {
    const closing = CLOSING.exec(blocks[lastText]!.text.slice(-80));
    if (closing) add(1, inPieces(closing[1] ?? closing[2]!), lastText, 'credit');
  }
  for (const index of head.byline) {
    const { text } = blocks[index]!;
    if (text.length <= 80) add(2, inPieces(text.replace(/^\S{2,6}\s/u, (lead) => (agencyNamed(lead) ? lead : ''))) ?? inPieces(text), index, 'byline');
  }
  const best = found.sort((a, b) => a.rank - b.rank || a.block - b.block)[0];
  return best && { value: best.value, block: best.block, from: best.from };
}

const nearPicture = (labels: readonly Label[], at: number): boolean => labels[at - 1]?.name === 'caption' || labels[at + 1]?.name === 'caption';
