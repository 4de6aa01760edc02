// `npm run bench:quality`: Klartext and its rivals on the corpus, one run, one report (docs/quality.md, docs/quality.svg).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { corpusFolder, corpusPages } from '../corpus';
import { evenly } from '../evenly';
import { scorerOf } from '../scorer';
import type { Answer, Job } from './answer';
import { workOff } from './crew';
import { networksIn } from './networks';
import { optionsFrom, USAGE, UsageError } from './options';
import { renderReport } from './report';
import { Results } from './results';
import type { Setup } from './worker';

const THREADS = 2;
/** Seconds of computing that a tool may take for a page. Readability is known not to come back from a few. */
const PATIENCE = 30;

function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function ordered() {
  try {
    const options = optionsFrom(process.argv.slice(2));
    return { options, networks: networksIn(options.nets) };
  } catch (error) {
    if (error instanceof UsageError) giveUp(`${error.message}\n\n${USAGE}`);
    throw error;
  }
}

const versionIn = (folder: string): string => (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

const { options, networks } = ordered();
const corpus = corpusFolder();
if (!corpus) giveUp('There is no corpus to measure on: it is expected in ../shared/corpus, or where KLARTEXT_CORPUS says.');
const scorer = await scorerOf(corpus);
const pages = corpusPages(corpus);
const results = new Results(pages, evenly([...pages.keys()], options.pages ?? pages.length));
const jobs = results.jobs();

let done = 0;
const setup: Setup = { corpus, networks: networks.files };
// A thread does not inherit tsx on every Node that is supported: it registers it itself.
const entry = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)}); });`;
const start = (): Worker => new Worker(entry, { eval: true, workerData: setup });
// All threads' computing time, as if they had shared it evenly.
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 / THREADS;
};
await workOff<Job, Answer>(jobs, { size: THREADS, patience: PATIENCE * 1000, clock, start }, (job, outcome) => {
  results.take(job, outcome);
  done++;
  if (done % Math.ceil(jobs.length / 20) === 0) process.stderr.write(`${done} of ${jobs.length} answers\n`);
});

const { markdown, svg } = renderReport(scorer, results.all(), results.failures, {
  versions: {
    klartext: versionIn('.'), network: networks.version, readability: versionIn('node_modules/@mozilla/readability'),
    defuddle: versionIn('node_modules/defuddle'), linkedom: versionIn('node_modules/linkedom'), node: process.versions.node,
  },
  folds: networks.crossValidated ? networks.files.length : 0, corpus: pages.length, patience: PATIENCE,
});
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'quality.md'), markdown);
writeFileSync(join(options.out, 'quality.svg'), svg);
process.stdout.write(markdown);
