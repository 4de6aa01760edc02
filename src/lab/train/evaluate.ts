// Scores a network's labels on corpus pages with the corpus's own scorer, on whatever part of a set was predicted. Not shipped.
import { nameBlocks, type Judgement } from '../../core/label/name-blocks';
import type { CorpusPage, SetName, Syntax } from '../corpus';
import { scorePart, scorerOf } from '../scorer';
import { outcomesOf, type Outcomes } from './calibrate';
import { featuresOf, openPage } from './examples';
import { targetsOf } from './targets';

/** Roles whose text counts as the article's body. */
const BODY: ReadonlySet<string> = new Set(['standfirst', 'heading', 'paragraph', 'list', 'quote', 'table', 'code', 'infobox', 'entry', 'dateline']);

export interface Prediction {
  readonly page: CorpusPage;
  readonly set: SetName;
  readonly syntax: Syntax;
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { start: number; end: number; label: string }[];
  readonly outcomes: Outcomes;
}

/** What the network and the rules say of one version of a page, in the scorer's form; undefined where it holds nothing. */
export async function predict(judgement: Judgement, page: CorpusPage, syntax: Syntax): Promise<Prediction | undefined> {
  const open = await openPage(page, syntax);
  if (!open) return undefined;
  const { blocks } = open.segmented;
  const { names, article } = nameBlocks(await featuresOf(open), judgement);
  const kept = blocks.filter((_, i) => BODY.has(names[i]!)).map((block) => block.text);
  const spans = blocks.map((block, i) => ({ start: block.span.start, end: block.span.end, label: names[i]! }));
  return { page, set: page.set, syntax, id: page.gold.id, text: kept.join('\n'), spans, outcomes: outcomesOf(article, targetsOf(page, blocks, open.source, undefined)) };
}

/** Mean scores over the pages predicted, by set and syntax, as lines of text. */
export async function scoreLines(corpus: string, predictions: readonly Prediction[]): Promise<string[]> {
  const scorer = await scorerOf(corpus);
  const out: string[] = [];
  for (const syntax of ['text', 'html'] as const) {
    const mine = predictions.filter((p) => p.syntax === syntax);
    const wcxb = mine.filter((p) => p.set === 'wcxb-dev').map((p) => ({ type: p.page.gold.type!, score: scorer.wordF1(p.text, p.page.gold.text!) })).map(({ type, score }) => ({ type, precision: score[0], recall: score[1], f1: score[2] }));
    const mean = (list: readonly number[]): string => (list.reduce((a, b) => a + b, 0) / (list.length || 1)).toFixed(4);
    if (wcxb.length > 0) {
      const types = [...new Set(wcxb.map((x) => x.type))].sort();
      out.push(`${syntax} wcxb ${wcxb.length}: all ${mean(wcxb.map((x) => x.f1))} (p ${mean(wcxb.map((x) => x.precision))} r ${mean(wcxb.map((x) => x.recall))}) ${types.map((t) => `${t} ${mean(wcxb.filter((x) => x.type === t).map((x) => x.f1))}`).join(' ')}`);
    }
    const press = mine.filter((p) => p.set === 'press-dev');
    if (press.length > 0) {
      const s = scorePart(scorer, 'snippets', press.map((p) => p.page.gold), press, syntax === 'text');
      out.push(`${syntax} press ${press.length}: f1 ${s.f1} (p ${s.precision} r ${s.recall})`);
    }
    const lines = mine.filter((p) => p.set === 'lines-dev' && syntax === 'text');
    if (lines.length > 0) {
      const s = scorePart(scorer, 'lines', lines.map((p) => p.page.gold), lines);
      out.push(`${syntax} lines ${lines.length}: keep ${s.keep.f1} (p ${s.keep.precision} r ${s.keep.recall}) kind ${s.kindAccuracy} role ${s.roleAccuracy}`, `  ${JSON.stringify(s.confusion)}`);
    }
  }
  return out;
}
