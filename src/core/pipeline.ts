// Composes the stages: Source → Captures → Page → Labels → Reading. What worker, command line and tests call.
import type { Capture, Source } from './model/capture';
import type { Page } from './model/block';
import type { Label } from './model/label';
import type { Decision } from './model/decision';
import type { Reading } from './model/reading';
import { openSource } from './read';
import { segment } from './segment';
import { labelPage, type Engine } from './label';
import { assemble } from './assemble';

export { openSource } from './read';
export { loadEngine, type Engine } from './label';

/** A capture read as far as the engine goes; a Reading follows from it and the reader's decisions. */
export interface Digest {
  readonly capture: Capture;
  /** Without its markup tree, so that it can be cloned, stored and sent. */
  readonly page: Page;
  readonly labels: readonly Label[];
  /** Engine and weights version. */
  readonly labeller: string;
}

/** Everything the views and exports need. */
export interface ReadCapture extends Digest {
  readonly reading: Reading;
}

/** Segments and labels one capture. Throws CaptureError only. */
export async function digest(capture: Capture, engine: Engine): Promise<Digest> {
  const { tree, notes: onPage = [], ...page } = await segment(capture);
  const { labels, notes: onLabels } = await labelPage({ ...page, ...(tree && { tree }) }, engine);
  const notes = [...capture.notes, ...onPage, ...onLabels];
  return { capture: { ...capture, notes }, page, labels, labeller: engine.version };
}

/** Applies the reader's decisions and assembles; pure and fast enough to call on every change. */
export function readingOf(done: Digest, decisions: readonly Decision[] = []): Reading {
  return assemble(done.capture, done.page, done.labels, done.labeller, decisions);
}

/** From bytes or clipboard to readings; one source may hold several captures. */
export async function readAll(source: Source, engine: Engine): Promise<ReadCapture[]> {
  const out: ReadCapture[] = [];
  for (const capture of openSource(source)) {
    const done = await digest(capture, engine);
    out.push({ ...done, reading: readingOf(done) });
  }
  return out;
}
