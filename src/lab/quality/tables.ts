// Rows → Markdown tables; the best value of each version of the page is bold.
import { TOOLS } from './answer';
import { SYNTAX_NAMES, TOOL_NAMES } from './names';
import type { ByTool, Row, Table } from './rows';

/** A Markdown table; the first column is aligned left, the others right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** 0.9123 → "0.912". */
export const score = (value: number): string => value.toFixed(3);

/** 380 of 414 → "380 (92 %)". */
export const shareOf = (value: number, count: number): string => `${value} (${Math.round((100 * value) / count)} %)`;

function cells(values: ByTool | undefined, show: (value: number) => string, plain: boolean): string[] {
  const shown = TOOLS.map((tool) => (values?.[tool] === undefined ? undefined : show(values[tool])));
  const best = show(Math.max(...Object.values(values ?? {})));
  const alone = shown.filter((text) => text !== undefined).length < 2;
  return shown.map((text) => (text === undefined ? '–' : !plain && !alone && text === best ? `**${text}**` : text));
}

/** One table of the report, with its title. */
export function renderTable({ title, note, counted, syntaxes, as, plain = false, rows }: Table): string {
  const head = ['', counted, ...syntaxes.flatMap((syntax) => TOOLS.map((tool) => `${TOOL_NAMES[tool]}, ${SYNTAX_NAMES[syntax]}`))];
  const line = ({ name, count, values }: Row): string[] => {
    const show = (value: number): string => (as === 'score' ? score(value) : shareOf(value, count));
    return [name, String(count), ...syntaxes.flatMap((syntax) => cells(values[syntax], show, plain))];
  };
  return [`## ${title}`, ...(note ? [note] : []), markdownTable(head, rows.map(line))].join('\n\n');
}
