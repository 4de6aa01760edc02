// Answers → figures: every table of the report, scored by the corpus's own scorer wherever it has the metric.
import type { Gold, SetName, Syntax } from '../corpus';
import { scorePart, type Scorer } from '../scorer';
import type { Tool } from './answer';
import { grouped } from './groups';
import { languageOfGold } from './languages';
import { FIELDS, isHeld, isRight, type Field } from './metadata';
import { SET_NAMES } from './names';
import { SYNTAXES, type Result } from './results';
import { rowOf, type Row, type Table } from './rows';

const SETS: readonly SetName[] = ['wcxb-dev', 'press-dev', 'lines-dev'];

/** Languages with fewer pages are shown together. */
const FEWEST = 8;

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

/** Pages of a set. */
export const of = (results: readonly Result[], set: SetName): Result[] => results.filter(({ page }) => page.set === set);

const predicted = (results: readonly Result[], tool: Tool, syntax: Syntax) =>
  results.map(({ page, answer }) => ({ id: page.gold.id, text: answer(tool, syntax).text, spans: answer(tool, syntax).spans ?? [] }));

const languageOfResult = ({ page, answer }: Result): string | undefined => languageOfGold(page.gold, answer('klartext', 'html').declaredLanguage);

/** A word F1 is worked out once a page and averaged over whatever pages are asked for. */
function wordScores(scorer: Scorer): (some: readonly Result[], tool: Tool, syntax: Syntax) => number {
  const known = new Map<string, number>();
  const score = ({ page, answer }: Result, tool: Tool, syntax: Syntax): number => {
    const key = `${page.gold.id} ${tool} ${syntax}`;
    if (!known.has(key)) known.set(key, scorer.wordF1(answer(tool, syntax).text, page.gold.text ?? '')[2]);
    return known.get(key)!;
  };
  return (some, tool, syntax) => mean(some.map((result) => score(result, tool, syntax)));
}

const pressF1 = (scorer: Scorer, some: readonly Result[]) => (tool: Tool, syntax: Syntax): number =>
  scorePart(scorer, 'snippets', some.map(({ page }) => page.gold), predicted(some, tool, syntax), syntax === 'text').f1;

/** The main figures, one row each. */
export function mainTable(scorer: Scorer, results: readonly Result[]): Table {
  const [wcxb, press, lines] = SETS.map((set) => of(results, set)) as [Result[], Result[], Result[]];
  const articles = wcxb.filter(({ page }) => page.gold.type === 'article');
  const words = wordScores(scorer);
  const lineScores = (tool: Tool) => scorePart(scorer, 'lines', lines.map(({ page }) => page.gold), predicted(lines, tool, 'text'));
  const onlyKlartext = (measure: (tool: Tool) => number) => (tool: Tool): number | undefined => (tool === 'klartext' ? measure(tool) : undefined);
  const rows: (Row | false)[] = [
    wcxb.length > 0 && rowOf('WCXB, all pages: word F1', wcxb.length, (tool, syntax) => words(wcxb, tool, syntax)),
    articles.length > 0 && rowOf('WCXB, articles: word F1', articles.length, (tool, syntax) => words(articles, tool, syntax)),
    articles.length > 0 && rowOf('WCXB, articles: 4-word shingles F1 (stand-in for a set of news articles)', articles.length, (tool, syntax) =>
      scorePart(scorer, 'shingles', articles.map(({ page }) => page.gold), predicted(articles, tool, syntax)).f1),
    press.length > 0 && rowOf('Press pages: snippets F1', press.length, pressF1(scorer, press)),
    lines.length > 0 && rowOf('Labelled lines: kept text F1', lines.length, (tool) => lineScores(tool).keep.f1, ['text']),
    lines.length > 0 && rowOf('Labelled lines: right kind of noise', lines.length, onlyKlartext((tool) => lineScores(tool).kindAccuracy), ['text']),
    lines.length > 0 && rowOf('Labelled lines: right role in the article', lines.length, onlyKlartext((tool) => lineScores(tool).roleAccuracy), ['text']),
  ];
  return { title: 'Main figures', counted: 'pages', syntaxes: SYNTAXES, as: 'score', rows: rows.filter((row) => row !== false) };
}

/** WCXB by type of page, the most frequent first. */
export function typeTable(scorer: Scorer, results: readonly Result[]): Table {
  const wcxb = of(results, 'wcxb-dev');
  const words = wordScores(scorer);
  const groups = grouped(wcxb, ({ page }) => page.gold.type);
  return {
    title: 'By type of page', note: 'WCXB, mean word F1.', counted: 'pages', syntaxes: SYNTAXES, as: 'score',
    rows: groups.map(([type, some]) => rowOf(type, some.length, (tool, syntax) => words(some, tool, syntax))),
  };
}

/** WCXB and press pages by the language of the gold text. */
export function languageTables(scorer: Scorer, results: readonly Result[]): Table[] {
  const wcxb = of(results, 'wcxb-dev'), press = of(results, 'press-dev');
  const words = wordScores(scorer);
  const form = { counted: 'pages', syntaxes: SYNTAXES, as: 'score' } as const;
  return [
    { ...form, title: 'By language: WCXB', note: 'Mean word F1.', rows: grouped(wcxb, languageOfResult, FEWEST).map(([language, some]) => rowOf(language, some.length, (tool, syntax) => words(some, tool, syntax))) },
    { ...form, title: 'By language: press pages', note: 'Snippets F1.', rows: grouped(press, languageOfResult, FEWEST).map(([language, some]) => rowOf(language, some.length, pressF1(scorer, some))) },
  ];
}

/** Gold answers give several authors as one text or, now and then, as a list. */
const goldField = (gold: Gold, field: Field): string => {
  const value: unknown = gold[field];
  return Array.isArray(value) ? value.join(', ') : String(value);
};

const countRows = (results: readonly Result[], fields: readonly Field[], counts: (field: Field, said: string | undefined, gold: string) => boolean): Row[] =>
  (['press-dev', 'wcxb-dev'] as const).flatMap((set) => fields.flatMap((field) => {
    const some = of(results, set).filter(({ page }) => page.gold[field]);
    const right = (tool: Tool, syntax: Syntax): number => some.filter(({ page, answer }) => counts(field, answer(tool, syntax).meta[field], goldField(page.gold, field))).length;
    return some.length === 0 ? [] : [rowOf(`${SET_NAMES[set]}: ${field}`, some.length, right)];
  }));

/** Title, author and date: right, of the pages whose gold answer has one. */
export function metadataTable(results: readonly Result[]): Table {
  return {
    title: 'Title, author, date of publication', note: 'Right, of the pages whose gold answer has one.', counted: 'gold has it', syntaxes: SYNTAXES, as: 'share',
    rows: countRows(results, FIELDS, isRight),
  };
}

/** The same, less strictly: Readability gives a byline as it stands and a title as declared. */
export function heldTable(results: readonly Result[]): Table {
  return {
    title: 'Title and author within what is said', note: 'A site’s name behind the title or “By” before a name does no harm here.', counted: 'gold has it', syntaxes: ['html'], as: 'share',
    rows: countRows(results, ['title', 'author'], (field, said, gold) => field !== 'date' && isHeld(field, said, gold)),
  };
}

/** How much of a page's bare text each tool leaves standing. */
export function keptTable(results: readonly Result[]): Table {
  const rows = SETS.map((set) => of(results, set)).flatMap((some) => {
    const shares = (tool: Tool): number => mean(some.map(({ answer }) => answer(tool, 'text').kept ?? 0));
    return some.length === 0 ? [] : [rowOf(SET_NAMES[some[0]!.page.set], some.length, shares, ['text'])];
  });
  return { title: 'How much of a bare text is kept', note: 'Mean share of the letters and digits.', counted: 'pages', syntaxes: ['text'], as: 'score', plain: true, rows };
}

/** Pages of which a tool says that there is no article. */
export function emptyTable(results: readonly Result[]): Table {
  const empty = (tool: Tool, syntax: Syntax): number => results.filter(({ answer }) => answer(tool, syntax).text === '').length;
  return { title: 'Pages left without any text', counted: 'pages', syntaxes: SYNTAXES, as: 'share', plain: true, rows: [rowOf('All sets', results.length, empty)] };
}
