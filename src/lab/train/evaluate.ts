// Scores a network's labels on corpus pages with the corpus's own scorer, on whatever part of a set was predicted. Not shipped.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nameBlocks } from '../../core/label/name-blocks';
import type { Network } from '../../core/label/network';
import type { CorpusPage, SetName, Syntax } from '../corpus';
import { featuresOf, openPage } from './examples';

/** Roles whose text counts as the article's body. */
const BODY: ReadonlySet<string> = new Set(['standfirst', 'heading', 'paragraph', 'list', 'quote', 'table', 'code', 'infobox', 'entry', 'dateline']);

interface Scorer {
  scoreSet(folder: string, predictions: object[], options?: object): Record<string, unknown>;
  wordF1(prediction: string, gold: string): [number, number, number];
}

export interface Prediction {
  readonly page: CorpusPage;
  readonly set: SetName;
  readonly syntax: Syntax;
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { start: number; end: number; label: string }[];
}

/** What the network and the rules say of one version of a page, in the scorer's form; undefined where it holds nothing. */
export async function predict(net: Network, page: CorpusPage, syntax: Syntax): Promise<Prediction | undefined> {
  const open = await openPage(page, syntax);
  if (!open) return undefined;
  const { blocks } = open.segmented;
  const names = nameBlocks(await featuresOf(open), net).names;
  const kept = blocks.filter((_, i) => BODY.has(names[i]!)).map((block) => block.text);
  const spans = blocks.map((block, i) => ({ start: block.span.start, end: block.span.end, label: names[i]! }));
  return { page, set: page.set, syntax, id: page.gold.id, text: kept.join('\n'), spans };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Mean scores over the pages predicted, by set and syntax, as lines of text. */
export async function scoreLines(corpus: string, predictions: readonly Prediction[]): Promise<string[]> {
  const scorer = (await import(pathToFileURL(resolve(corpus, '../score/score.mjs')).href)) as Scorer;
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
    let kept = 0, lost = 0, wrong = 0;
    for (const p of press) {
      const { gold } = p.page;
      const text = squeeze(p.text);
      const holds = (snippets: readonly string[] | undefined): number => (snippets ?? []).filter((snippet) => text.includes(squeeze(snippet))).length;
      const wanted = (syntax === 'text' ? gold.textWith : undefined) ?? gold.with, unwanted = (syntax === 'text' ? gold.textWithout : undefined) ?? gold.without;
      kept += holds(wanted);
      lost += (wanted?.length ?? 0) - holds(wanted);
      wrong += holds(unwanted);
    }
    if (press.length > 0) out.push(`${syntax} press ${press.length}: f1 ${((2 * kept) / (2 * kept + wrong + lost)).toFixed(4)} kept ${kept} lost ${lost} wrongly kept ${wrong}`);
    const lines = mine.filter((p) => p.set === 'lines-dev' && syntax === 'text');
    if (lines.length > 0) {
      const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
      try {
        writeFileSync(join(folder, 'set.json'), JSON.stringify({ metric: 'lines' }));
        writeFileSync(join(folder, 'gold.jsonl'), lines.map((p) => JSON.stringify(p.page.gold)).join('\n'));
        const s = scorer.scoreSet(folder, lines.map(({ id, spans }) => ({ id, spans }))) as { keep: { f1: number; precision: number; recall: number }; kindAccuracy: number; roleAccuracy: number; confusion: object };
        out.push(`${syntax} lines ${lines.length}: keep ${s.keep.f1} (p ${s.keep.precision} r ${s.keep.recall}) kind ${s.kindAccuracy} role ${s.roleAccuracy}`, `  ${JSON.stringify(s.confusion)}`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  }
  return out;
}
