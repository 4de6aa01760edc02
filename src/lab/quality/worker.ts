// A thread that asks the tools, one job at a time. It reads the corpus itself, so that messages stay small.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadEngine, openSource, type Engine } from '../../core/pipeline';
import { corpusPages, sourceOf, type CorpusPage } from '../corpus';
import { foldOf } from '../folds';
import type { Answer, Job } from './answer';
import { keptLines, shareKept } from './kept-lines';
import { askKlartext } from './klartext';
import { pageOfText } from './plain-text';
import { askDefuddle, askReadability } from './rivals';

/** What a thread is told when it starts. */
export interface Setup {
  readonly corpus: string;
  /** Files of weights: the shipped ones alone, or one a fold. */
  readonly networks: readonly string[];
}

const { corpus, networks } = workerData as Setup;
const pages = corpusPages(corpus);
const engines: Engine[] = networks.map((file) => loadEngine(new Uint8Array(readFileSync(file))));

// Nothing is fetched while measuring, and a rival's remarks on a page's markup are no part of the report.
globalThis.fetch = () => Promise.reject(new Error('offline'));
console.error = console.warn = console.log = () => {};

async function askRival(tool: 'readability' | 'defuddle', page: CorpusPage, syntax: Job['syntax']): Promise<Answer> {
  // The same decoding for all three: none of the rivals decodes bytes.
  const { source } = openSource(sourceOf(page, syntax))[0]!;
  const html = syntax === 'text' ? pageOfText(source) : source;
  const reply = tool === 'readability' ? askReadability(html) : await askDefuddle(html, page.gold.url?.startsWith('http') ? page.gold.url : undefined);
  if (syntax === 'html') return reply;
  return { ...reply, kept: shareKept(source, reply.text), ...(page.set === 'lines-dev' && { spans: keptLines(source, reply.text) }) };
}

parentPort!.on('message', async ({ tool, syntax, page: index }: Job) => {
  try {
    const page = pages[index]!;
    const answer = tool === 'klartext' ? await askKlartext(page, syntax, engines[foldOf(page, engines.length)]!) : await askRival(tool, page, syntax);
    parentPort!.postMessage({ answer });
  } catch (error) {
    parentPort!.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
parentPort!.postMessage({ ready: true });
