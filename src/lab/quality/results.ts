// All answers of one run, by page.
import type { CorpusPage, Syntax } from '../corpus';
import { TOOLS, type Answer, type Job, type Tool } from './answer';
import type { Outcome } from './crew';

export const SYNTAXES: readonly Syntax[] = ['html', 'text'];

/** Why there is no answer: the page was not done in time, or the tool threw an error. */
export interface Failure { readonly job: Job; readonly page: CorpusPage; readonly why: string }

/** One page and what each tool answered from each of its versions. */
export interface Result {
  readonly page: CorpusPage;
  /** A tool that failed answered nothing: an empty text. */
  answer(tool: Tool, syntax: Syntax): Answer;
}

const NOTHING: Answer = { text: '', meta: {} };

/** Collects answers as they come in. */
export class Results {
  readonly failures: Failure[] = [];
  readonly #answers = new Map<string, Answer>();

  /** `pages`: the whole corpus; `chosen`: places of the pages that are asked about. */
  constructor(readonly pages: readonly CorpusPage[], readonly chosen: readonly number[]) {}

  /** Every tool from every version of every chosen page. */
  jobs(): Job[] {
    return this.chosen.flatMap((page) => SYNTAXES.flatMap((syntax) => TOOLS.map((tool) => ({ tool, syntax, page }))));
  }

  take(job: Job, outcome: Outcome<Answer>): void {
    if ('answer' in outcome) this.#answers.set(keyOf(job), outcome.answer);
    else this.failures.push({ job, page: this.pages[job.page]!, why: outcome.failed });
  }

  all(): Result[] {
    return this.chosen.map((page) => ({ page: this.pages[page]!, answer: (tool, syntax) => this.#answers.get(keyOf({ tool, syntax, page })) ?? NOTHING }));
  }
}

const keyOf = ({ tool, syntax, page }: Job): string => `${tool} ${syntax} ${page}`;
