// The corpus's own scorer, and how a part of a set is put before it. Not shipped.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Gold } from './corpus';

export type Metric = 'word-f1' | 'shingles' | 'snippets' | 'lines';

/** What is predicted of one page: its text, or for the metric "lines" its labelled spans. */
export interface Predicted {
  readonly id: string;
  readonly text?: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

export interface Fraction { readonly precision: number; readonly recall: number; readonly f1: number }

/** What the scorer says, by metric. */
export interface Scores {
  'word-f1': Fraction & { readonly byType: Readonly<Record<string, number>> };
  shingles: Fraction;
  snippets: Fraction;
  lines: { readonly keep: Fraction; readonly kindAccuracy: number; readonly roleAccuracy: number; readonly confusion: Readonly<Record<string, number>> };
}

export interface Scorer {
  scoreSet(folder: string, predictions: readonly Predicted[], options?: { readonly text?: boolean }): unknown;
  /** Precision, recall and F1 over words. */
  wordF1(prediction: string, gold: string): [precision: number, recall: number, f1: number];
}

/** Loads the scorer that lies beside the corpus. */
export async function scorerOf(corpus: string): Promise<Scorer> {
  return (await import(pathToFileURL(resolve(corpus, '../score/score.mjs')).href)) as Scorer;
}

/** Scores predictions against these gold answers only, as if they were a whole set. `text`: predicted from bare text. */
export function scorePart<M extends Metric>(scorer: Scorer, metric: M, gold: readonly Gold[], predictions: readonly Predicted[], text = false): Scores[M] {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
  try {
    writeFileSync(join(folder, 'set.json'), JSON.stringify({ metric }));
    writeFileSync(join(folder, 'gold.jsonl'), gold.map((page) => JSON.stringify(page)).join('\n'));
    return scorer.scoreSet(folder, predictions, { text }) as Scores[M];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
