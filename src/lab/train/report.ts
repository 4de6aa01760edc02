// What a training run writes down about itself: docs/training.md.
import type { Calibration } from '../../core/label/decide';
import type { Plan } from './training';

export interface Run {
  readonly version: string;
  readonly pages: number;
  readonly sites: number;
  /** Pages whose every line was labelled by hand. */
  readonly byHand: number;
  readonly examples: number;
  readonly blocks: number;
  readonly words: number;
  readonly plan: Plan;
  readonly folds: number;
  /** Scores over all folds, a line each. */
  readonly scores: readonly string[];
  readonly calibration: Calibration;
  /** Bytes of the weights, gzipped. */
  readonly packed: number;
}

/** The report as Markdown. */
export function report({ version, pages, sites, byHand, examples, blocks, words, plan, folds, scores, calibration, packed }: Run): string {
  const { shape } = plan;
  return `# The weights and how they were made

Written by \`npm run train\`; the same corpus gives the same weights and the same page.

| | |
|---|---|
| weights | version ${version}, ${Math.round(packed / 1024)} KB gzipped |
| learnt from | ${pages} pages of ${sites} sites (${byHand} of them labelled line by line by hand), each as HTML and as bare text, and excerpts: ${examples} examples, ${blocks} blocks |
| network | ${words} words with ${shape.embed} numbers each, ${shape.hidden} units, a GRU of ${shape.memory} units in each direction |
| run | ${plan.epochs} epochs, rate ${plan.rate}, dropout ${plan.dropout}, seed ${plan.seed} |
| how sure | log-odds × ${calibration.slope} ${calibration.shift < 0 ? '−' : '+'} ${Math.abs(calibration.shift)}, fitted on the pages left out |

${folds}-fold cross-validation: every page labelled by a network that has seen no page of its site, before calibration. How the labeller
stands beside other tools is in [quality.md](quality.md).

\`\`\`
${scores.join('\n')}
\`\`\`
`;
}
