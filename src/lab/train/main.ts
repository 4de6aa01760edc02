// `npm run train`: reads the corpus, trains, writes the weights and a report. `-- --folds 5` measures by
// cross-validation over sites instead (`--only-fold N` one of them; `--keep-nets PREFIX` keeps their networks).
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { encodeWeights } from '../../core/label/weights';
import type { Network } from '../../core/label/network';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { corpusFolder, corpusPages, type Syntax } from '../corpus';
import { foldOf } from '../folds';
import { examplesOf, type Example } from './examples';
import { predict, scoreLines, type Prediction } from './evaluate';
import { PLAN, train } from './training';

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: '0' },
    'only-fold': { type: 'string' },
    'keep-nets': { type: 'string' },
    syntax: { type: 'string', default: 'text,html' },
    epochs: { type: 'string', default: String(PLAN.epochs) },
    every: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/core/label/weights.bin' },
  },
});

const corpus = corpusFolder();
if (!corpus) {
  process.stderr.write('There is no corpus beside the project (../shared/corpus): nothing to train on.\n');
  process.exit(2);
}
const log = (line: string): void => void process.stdout.write(`${line}\n`);
const syntaxes = values.syntax.split(',') as Syntax[];
const every = Number(values.every);
const plan = { ...PLAN, epochs: Number(values.epochs) };

const examples: Example[] = [];
const pages = corpusPages(corpus).filter((page, i) => page.set === 'lines-dev' || i % every === 0);
for (const page of pages) examples.push(...(await examplesOf(page, syntaxes)));
log(`${pages.length} pages, ${examples.length} examples, ${examples.reduce((n, e) => n + e.features.blocks, 0)} blocks`);

const folds = Number(values.folds);
const version = (net: Network): string => `1-${bytesToHex(sha256(encodeWeights(net, ''))).slice(0, 8)}`;
if (folds > 1) {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < folds; fold++) {
    if (values['only-fold'] !== undefined && Number(values['only-fold']) !== fold) continue;
    const net = train(examples.filter(({ page }) => foldOf(page, folds) !== fold), plan, log);
    if (values['keep-nets']) writeFileSync(`${values['keep-nets']}${fold}.bin`, encodeWeights(net, `fold-${fold}`));
    const held: Prediction[] = [];
    for (const page of pages.filter((candidate) => foldOf(candidate, folds) === fold)) {
      for (const syntax of syntaxes) held.push(...[(await predict(net, page, syntax)) ?? []].flat());
    }
    predictions.push(...held);
    for (const line of await scoreLines(corpus, held)) log(`fold ${fold} ${line}`);
  }
  for (const line of await scoreLines(corpus, predictions)) log(line);
} else {
  const net = train(examples, plan, log);
  const bytes = encodeWeights(net, version(net));
  writeFileSync(values.out, bytes);
  log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}
