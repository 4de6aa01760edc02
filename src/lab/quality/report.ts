// All figures → docs/quality.md and docs/quality.svg.
import type { Scorer } from '../scorer';
import { renderCalibration } from './calibration-table';
import { emptyTable, heldTable, keptTable, languageTables, mainTable, metadataTable, typeTable } from './figures';
import { SYNTAX_NAMES, TOOL_NAMES } from './names';
import { renderPlot } from './plot';
import type { Failure, Result } from './results';
import type { Table } from './rows';
import { renderTable } from './tables';

/** What was measured with what. */
export interface Setting {
  readonly versions: { readonly klartext: string; readonly network: string; readonly readability: string; readonly defuddle: string; readonly linkedom: string; readonly node: string };
  /** Networks of the cross-validation; 0 when the shipped weights labelled all pages. */
  readonly folds: number;
  /** Pages of the whole corpus. */
  readonly corpus: number;
  /** Seconds of computing time that a tool had for a page. */
  readonly patience: number;
}

export interface Rendered { readonly markdown: string; readonly svg: string }

/** The whole report. */
export function renderReport(scorer: Scorer, results: readonly Result[], failures: readonly Failure[], setting: Setting): Rendered {
  const main = mainTable(scorer, results), metadata = metadataTable(results);
  const title = 'How well the article is found';
  const subtitle = `${results.length} pages; ${setting.folds > 0 ? `cross-validated over sites, ${setting.folds} folds` : 'Klartext’s weights were trained on these pages'}`;
  const sections = [
    '# Quality', ...introduction(results, setting), '![The main figures as bars](quality.svg)',
    ...[main, typeTable(scorer, results), ...languageTables(scorer, results), metadata, heldTable(results), keptTable(results), emptyTable(results)].filter(({ rows }) => rows.length > 0).map(renderTable),
    renderCalibration(scorer, results), ...method(setting), renderFailures(failures, setting),
  ];
  return { markdown: `${sections.filter((section) => section !== undefined).join('\n\n')}\n`, svg: renderPlot(title, subtitle, panelsOf(main, metadata)) };
}

const panelsOf = (main: Table, metadata: Table) => [
  { title: 'From HTML', syntax: 'html', as: 'score', rows: plotted(main.rows.filter(({ values }) => values.html !== undefined)) },
  { title: 'From bare text', syntax: 'text', as: 'score', rows: plotted(main.rows.filter(({ values }) => values.text?.readability !== undefined)) },
  { title: 'Metadata from HTML, right where the gold answer has it', syntax: 'html', as: 'share', rows: plotted(metadata.rows) },
] as const;

/** What stands in brackets is for the table. */
const plotted = (rows: Table['rows']): Table['rows'] => rows.map((row) => ({ ...row, name: row.name.replace(/ \([^)]{1,80}\)$/, '') }));

function introduction(results: readonly Result[], { versions, folds, corpus }: Setting): string[] {
  const sample = results.length < corpus ? ` **A quick look at a sample: the corpus has ${corpus} pages.**` : '';
  return [
    `Klartext, Mozilla’s Readability and Defuddle on the same ${results.length} pages in one run, each page once as HTML and once as the bare text that a person copies.${sample}`,
    folds > 0
      ? `Cross-validated: each page was labelled by one of ${folds} networks, the one whose training had left out all pages of its site (${versions.network}). What is not learnt in training, the rules, the wording and a few thresholds, was made with these pages in sight.`
      : `**Klartext’s weights (${versions.network}) were trained on these very pages, so its figures here flatter it.** Cross-validated ones: \`npm run bench:quality -- --nets DIR\`.`,
    `Klartext ${versions.klartext}, @mozilla/readability ${versions.readability}, defuddle ${versions.defuddle}; both rivals over linkedom ${versions.linkedom}, Node ${versions.node}.`,
  ];
}

const method = ({ patience }: Setting): string[] => ['## How it was measured', `- **Corpus.** WCXB: the development part of a public benchmark of seven types of page, with the main content as text. Press pages: half of trafilatura’s evaluation pages, mostly German, with sentences that must stay or must go. Labelled lines: press pages whose every line was labelled by hand.
- **Scores** are those of the corpus’s own scorer. The shingle figure is not one of a set of news articles: it takes the articles of WCXB for one, with that metric (mean precision and recall of 4-word shingles).
- **Klartext’s text** is what its command line writes as \`text\`: the body without title, captions and credits; where it finds no article, everything.
- **The rivals’ text** is made from the markup they leave, each block on a line of its own. Their standard settings; none may fetch anything; Defuddle is told the page’s address, since it has rules for some sites. Both run over linkedom: on every seventh WCXB page jsdom gave Readability the same word F1 (0.781) and Defuddle 0.811 instead of 0.807 (the same on articles), and took five to seven times as long.
- **Bare text** is no input that the rivals are made for. They got it as the plainest page that holds it, each line a paragraph (as one \`<pre>\`, Readability did the same and Defuddle slightly worse). Readability then keeps the whole text and Defuddle most of it: see the table above. They name no kinds and roles, so those rows are Klartext’s alone.
- **Metadata** is right when it is the gold answer but for case, white space, what stands between several names, and how the day is written.
- **Language** is that of the gold text, by its words and script; groups of fewer than eight pages are shown together.
- A tool that does not answer within ${patience} seconds of computing time, or throws an error, has answered nothing.`];

function renderFailures(failures: readonly Failure[], { patience }: Setting): string {
  const lines = failures.map(({ job, page, why }) =>
    `- ${TOOL_NAMES[job.tool]}, ${SYNTAX_NAMES[job.syntax]}, ${page.set} ${page.gold.id}: ${why === 'time' ? `not done in ${patience} seconds` : why.replace(/\s+/g, ' ').slice(0, 120)}`);
  return ['## Not answered', lines.length === 0 ? 'Every tool answered on every page.' : lines.sort().join('\n')].join('\n\n');
}
