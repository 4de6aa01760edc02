// The form that every figure of the report has: one row, a value a tool and version of the page. Tables and the plot are drawn from it.
import type { Syntax } from '../corpus';
import { TOOLS, type Tool } from './answer';
import { SYNTAXES } from './results';

export type ByTool = Readonly<Partial<Record<Tool, number>>>;

export interface Row {
  readonly name: string;
  /** Pages, or gold answers, that the figure is over. */
  readonly count: number;
  /** Absent where a version of the page was not measured; a tool is absent where it gives no answer of the kind. */
  readonly values: Readonly<Partial<Record<Syntax, ByTool>>>;
}

export interface Table {
  readonly title: string;
  /** What is counted, under the title. */
  readonly note?: string;
  /** What `count` counts. */
  readonly counted: string;
  readonly syntaxes: readonly Syntax[];
  /** score: 0.912 · share: how many of `count`, as "380 (92 %)". */
  readonly as: 'score' | 'share';
  /** True where more is not better: nothing is set off then. */
  readonly plain?: boolean;
  readonly rows: readonly Row[];
}

/** A row measured for every tool and version asked for; what `measure` does not know is left out. */
export function rowOf(name: string, count: number, measure: (tool: Tool, syntax: Syntax) => number | undefined, syntaxes: readonly Syntax[] = SYNTAXES): Row {
  const values: Partial<Record<Syntax, ByTool>> = {};
  for (const syntax of syntaxes) {
    const byTool: Partial<Record<Tool, number>> = {};
    for (const tool of TOOLS) {
      const value = measure(tool, syntax);
      if (value !== undefined) byTool[tool] = value;
    }
    values[syntax] = byTool;
  }
  return { name, count, values };
}
