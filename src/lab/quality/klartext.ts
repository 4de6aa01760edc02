// Klartext's answer to a page: what its command line writes as the text, its labels, and how sure it was of blocks whose side is known.
import { bodyText } from '../../core/export';
import { sideOf } from '../../core/model/labels';
import { readAll, type Engine, type ReadCapture } from '../../core/pipeline';
import { sourceOf, type CorpusPage, type Syntax } from '../corpus';
import { sideIn, targetsOf } from '../train/targets';
import type { Answer, Judged } from './answer';
import { shareKept } from './kept-lines';

/** Klartext's answer. Throws CaptureError where the page holds nothing to read. */
export async function askKlartext(page: CorpusPage, syntax: Syntax, engine: Engine): Promise<Answer> {
  const [read] = await readAll(sourceOf(page, syntax), engine);
  const { capture, page: { blocks, head }, reading } = read!;
  const { title, authors, published } = reading.meta;
  const text = bodyText(read!);
  return {
    text, certainty: reading.certainty,
    meta: { title: title?.value, author: authors.map(({ value }) => value).join(', ') || undefined, date: published?.value },
    ...(page.set !== 'press-dev' && { judged: judgedOf(page, syntax, read!) }),
    ...(page.set === 'lines-dev' && { spans: reading.labels.map(({ block, name }) => ({ ...blocks[block]!.span, label: name })) }),
    ...(syntax === 'text' ? { kept: shareKept(capture.source, text) } : { declaredLanguage: head.lang }),
  };
}

/** The blocks of which the gold answer tells the side, and whether they were put on it. */
function judgedOf(page: CorpusPage, syntax: Syntax, { capture, page: { blocks }, reading }: ReadCapture): Judged[] {
  const { allowed } = targetsOf(page, blocks, syntax === 'text' ? capture.source : undefined, undefined);
  return reading.labels.flatMap(({ block, name, confidence }): Judged[] => {
    const side = sideIn(allowed[block]!);
    return side === undefined ? [] : [{ confidence, right: Number(sideOf(name) === side) }];
  });
}
