// Rows → a bar chart as SVG text, light or dark as its reader's system is. Every bar has its value in figures.
import type { Syntax } from '../corpus';
import { TOOLS } from './answer';
import { TOOL_NAMES } from './names';
import type { Row } from './rows';

/** Bars under one heading, all of one version of the page. */
export interface Panel {
  readonly title: string;
  readonly syntax: Syntax;
  readonly rows: readonly Row[];
  /** share: the values are numbers out of `count`. */
  readonly as: 'score' | 'share';
}

const WIDTH = 860;
const LEFT = 300;
const RIGHT = 70;
const BAR = 13;
const BAR_STEP = 16;
const ROW_GAP = 14;
const PANEL_HEAD = 56;
const TOP = 98;
const SCALE = WIDTH - LEFT - RIGHT;

const STYLE = `
  .paper { fill: #fdfbf7 } .ink { fill: #26221d } .soft { fill: #5b554c } .grid { stroke: #d9d4ca }
  .klartext { fill: #2b56a6 } .readability { fill: #8d8577 } .defuddle { fill: #bd8427 }
  text { font: 13px system-ui, "Segoe UI", Roboto, sans-serif } .head { font-weight: 600; font-size: 15px } .title { font-weight: 600; font-size: 18px }
  .value { font-size: 12px; font-variant-numeric: tabular-nums }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #221f1b } .ink { fill: #ece6da } .soft { fill: #b8b0a2 } .grid { stroke: #453f37 }
    .klartext { fill: #8fb3f2 } .readability { fill: #8b8375 } .defuddle { fill: #d49d46 }
  }
`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
const text = (x: number, y: number, kind: string, words: string, anchor = 'start'): string => `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escaped(words)}</text>`;

const rowHeight = TOOLS.length * BAR_STEP + ROW_GAP;

function bars({ name, count, values }: Row, { syntax, as }: Panel, top: number): string[] {
  const middle = top + (TOOLS.length * BAR_STEP) / 2 + 2;
  return [text(LEFT - 14, middle, 'ink', name, 'end'), ...TOOLS.flatMap((tool, i) => {
    const value = values[syntax]?.[tool];
    const y = top + i * BAR_STEP;
    if (value === undefined) return [text(LEFT + 6, y + BAR - 2, 'value soft', '–')];
    const share = as === 'share' ? value / count : value;
    const width = Math.max(1, Math.round(share * SCALE));
    return [
      `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR}" rx="2" class="${tool}"/>`,
      text(LEFT + width + 6, y + BAR - 2, 'value ink', as === 'share' ? `${Math.round(100 * share)} %` : share.toFixed(3)),
    ];
  })];
}

function panelAt(panel: Panel, top: number): string[] {
  const bottom = top + PANEL_HEAD + panel.rows.length * rowHeight - ROW_GAP;
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((at) => {
    const x = LEFT + at * SCALE;
    return [`<line x1="${x}" x2="${x}" y1="${top + PANEL_HEAD - 8}" y2="${bottom + 4}" class="grid"/>`, text(x, top + PANEL_HEAD - 14, 'value soft', panel.as === 'share' ? `${100 * at} %` : String(at), 'middle')];
  });
  return [text(20, top + 16, 'head ink', panel.title), ...grid, ...panel.rows.flatMap((row, i) => bars(row, panel, top + PANEL_HEAD + i * rowHeight))];
}

/** The chart. `title` says what it shows, `subtitle` on what. */
export function renderPlot(title: string, subtitle: string, panels: readonly Panel[]): string {
  let top = TOP;
  const parts: string[] = [];
  for (const panel of panels.filter(({ rows }) => rows.length > 0)) {
    parts.push(...panelAt(panel, top));
    top += PANEL_HEAD + panel.rows.length * rowHeight + 12;
  }
  const legend = TOOLS.flatMap((tool, i) => {
    const x = LEFT + i * 120;
    return [`<rect x="${x}" y="70" width="12" height="12" rx="2" class="${tool}"/>`, text(x + 18, 81, 'ink', TOOL_NAMES[tool])];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 8}" width="${WIDTH}" height="${top + 8}" role="img" aria-label="${escaped(`${title}. ${subtitle}`)}">
<style>${STYLE}</style>
<rect width="100%" height="100%" class="paper"/>
${[text(20, 32, 'title ink', title), text(20, 52, 'soft', subtitle), ...legend, ...parts].join('\n')}
</svg>
`;
}
