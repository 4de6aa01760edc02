// What Klartext's confidences are worth, as a section of the report.
import type { SetName, Syntax } from '../corpus';
import type { Scorer } from '../scorer';
import type { Judged } from './answer';
import { binsOf, calibrationError, pageJudged } from './calibration';
import { SET_NAMES, SYNTAX_NAMES } from './names';
import type { Result } from './results';
import { markdownTable, score } from './tables';

const MEASURED: readonly (readonly [set: SetName, syntax: Syntax])[] = [['lines-dev', 'text'], ['lines-dev', 'html'], ['wcxb-dev', 'text'], ['wcxb-dev', 'html']];

const NOTE = `Expected calibration error in ten bins of equal width; 0 is perfect. A block is right when it is on the right side (article or noise). On the
labelled lines that is known by hand; on WCXB it is what the gold text tells of a block: its words are in it or they are not,
and blocks of which it says nothing clear are left out. A page’s confidence is the mean over its blocks, measured against the share of
them that is right. These are confidences for the side, not for the label. On WCXB a page’s confidence is the word F1 that Klartext
expects of its text (\`certainty\`), measured against the word F1 it gets; pages whose gold text is empty are left out.`;

/** What Klartext expects of its texts, and what the gold texts say of them. */
function textsJudged(scorer: Scorer, results: readonly Result[], syntax: Syntax): Judged[] {
  return results.flatMap(({ page, answer }): Judged[] => {
    const { certainty, text } = answer('klartext', syntax);
    const gold = page.set === 'wcxb-dev' ? page.gold.text : undefined;
    return gold && certainty !== undefined ? [{ confidence: certainty, right: scorer.wordF1(text, gold)[2] }] : [];
  });
}

/** The section; undefined where nothing could be judged. */
export function renderCalibration(scorer: Scorer, results: readonly Result[]): string | undefined {
  const all = MEASURED.map(([set, syntax]) => {
    const byPage = results.filter(({ page }) => page.set === set).map(({ answer }) => answer('klartext', syntax).judged ?? []);
    const pages = set === 'wcxb-dev' ? textsJudged(scorer, results, syntax) : byPage.flatMap((blocks) => pageJudged(blocks) ?? []);
    return { name: `${SET_NAMES[set]}, ${SYNTAX_NAMES[syntax]}`, blocks: byPage.flat(), pages };
  }).filter(({ blocks }) => blocks.length > 0);
  if (all.length === 0) return undefined;
  const error = (judged: readonly Judged[]): string => {
    const found = calibrationError(judged);
    return found === undefined ? '–' : score(found);
  };
  const errors = markdownTable(['', 'blocks', 'error a block', 'pages', 'error a page'],
    all.map(({ name, blocks, pages }) => [name, String(blocks.length), error(blocks), String(pages.length), error(pages)]));
  const bins = markdownTable(['confidence', ...all.map(({ name }) => `right: ${name} (blocks)`)], binsOf([]).map(({ from, to }, i) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    ...all.map(({ blocks }) => {
      const { count, right } = binsOf(blocks)[i]!;
      return count === 0 ? '–' : `${score(right)} (${count})`;
    }),
  ]));
  return ['## Klartext’s confidence', NOTE, errors, bins].join('\n\n');
}
