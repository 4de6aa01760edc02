// `npm run train`: reads the corpus, measures by cross-validation over sites, learns from the folds left out how sure the labeller may
// be, trains on everything, writes the weights and docs/training.md. The same corpus gives the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { UNCALIBRATED } from '../../core/label/decide';
import { decodeWeights, encodeWeights } from '../../core/label/weights';
import { corpusFolder, corpusPages, type Syntax } from '../corpus';
import { foldName, foldOf } from '../folds';
import { calibrate } from './calibrate';
import { predict, scoreLines, type Prediction } from './evaluate';
import { examplesOf, type Example } from './examples';
import { report } from './report';
import { PLAN, train } from './training';

const { values } = parseArgs({
  options: {
    /** 0: without cross-validation, hence uncalibrated and without a report: for trying things out. */
    folds: { type: 'string', default: '5' },
    /** Folder for the networks of the folds (fold0.bin …), which `npm run bench:quality` asks about the pages they have not seen. */
    'keep-nets': { type: 'string' },
    /** Takes every n-th page only (and all that were labelled by hand). */
    every: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/core/label/weights.bin' },
    report: { type: 'string', default: 'docs/training.md' },
  },
});

const corpus = corpusFolder();
if (!corpus) {
  process.stderr.write('There is no corpus beside the project (../shared/corpus): nothing to train on.\n');
  process.exit(2);
}
const log = (line: string): void => void process.stdout.write(`${line}\n`);
const SYNTAXES: readonly Syntax[] = ['text', 'html'];

const examples: Example[] = [];
const pages = corpusPages(corpus).filter((page, i) => page.lines !== undefined || i % Number(values.every) === 0);
for (const page of pages) examples.push(...(await examplesOf(page, SYNTAXES)));
const blocks = examples.reduce((n, { features }) => n + features.blocks, 0);
log(`${pages.length} pages, ${examples.length} examples, ${blocks} blocks`);

const folds = Number(values.folds);
const held: { readonly weights: Uint8Array; readonly predictions: readonly Prediction[] }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const network = await train(examples.filter(({ page }) => foldOf(page, folds) !== fold), PLAN, log);
  const weights = encodeWeights(network, foldName(fold, folds));
  // As it would ship: rounded to bytes.
  const rounded = decodeWeights(weights);
  const predictions: Prediction[] = [];
  for (const page of pages) {
    if (foldOf(page, folds) === fold) for (const syntax of SYNTAXES) predictions.push(...[(await predict(rounded, page, syntax)) ?? []].flat());
  }
  held.push({ weights, predictions });
  for (const line of await scoreLines(corpus, predictions)) log(`fold ${fold} ${line}`);
}
const outcomes = held.map(({ predictions }) => predictions.map((prediction) => prediction.outcomes));
const calibration = folds > 1 ? calibrate(outcomes.flat()) : UNCALIBRATED;
const keep = values['keep-nets'];
if (keep) {
  mkdirSync(keep, { recursive: true });
  held.forEach(({ weights }, fold) => {
    // A fold's own pages have no say in how sure its network is about them.
    const others = calibrate(outcomes.filter((_, k) => k !== fold).flat());
    writeFileSync(join(keep, `fold${fold}.bin`), encodeWeights(decodeWeights(weights).network, foldName(fold, folds), others));
  });
}
const scores = await scoreLines(corpus, held.flatMap(({ predictions }) => predictions));
for (const line of scores) log(line);

const network = await train(examples, PLAN, log);
const version = `2-${bytesToHex(sha256(encodeWeights(network, '', calibration))).slice(0, 8)}`;
const bytes = encodeWeights(network, version, calibration);
writeFileSync(values.out, bytes);
const packed = gzipSync(bytes).length;
log(`${values.out}: ${bytes.length} bytes, ${packed} gzipped`);
if (folds > 1) {
  const byHand = pages.filter((page) => page.lines !== undefined).length;
  writeFileSync(values.report, report({ version, pages: pages.length, sites: new Set(pages.map((page) => page.site)).size, byHand, examples: examples.length, blocks, words: network.vocabulary.size, plan: PLAN, folds, scores, calibration, packed }));
}
