import { describe, expect, it } from 'vitest';
import { renderPlot } from './plot';
import { rowOf, type Table } from './rows';
import { renderTable } from './tables';

const scores: Table = {
  title: 'Figures', note: 'Of all.', counted: 'pages', syntaxes: ['html', 'text'], as: 'score',
  rows: [rowOf('Words', 8, (tool, syntax) => (syntax === 'text' ? (tool === 'klartext' ? 0.5 : undefined) : { klartext: 0.91234, readability: 0.8, defuddle: 0.9121 }[tool]))],
};
const shares: Table = { ...scores, syntaxes: ['html'], as: 'share', rows: [rowOf('Titles <all>', 40, (tool) => ({ klartext: 30, readability: 10, defuddle: 30 })[tool], ['html'])] };

describe('a table', () => {
  it('shows scores, the best of each version in bold, and a dash where nothing is said', () => {
    expect(renderTable(scores)).toBe([
      '## Figures', '', 'Of all.', '',
      '|  | pages | Klartext, HTML | Readability, HTML | Defuddle, HTML | Klartext, bare text | Readability, bare text | Defuddle, bare text |',
      '| --- | --: | --: | --: | --: | --: | --: | --: |',
      '| Words | 8 | **0.912** | 0.800 | **0.912** | 0.500 | – | – |',
    ].join('\n'));
  });
  it('shows shares as numbers and percent', () => expect(renderTable(shares)).toContain('| Titles <all> | 40 | **30 (75 %)** | 10 (25 %) | **30 (75 %)** |'));
  it('sets nothing off where more is not better', () => expect(renderTable({ ...shares, plain: true })).not.toContain('**'));
  it('has a dash for a version that was not measured', () => expect(renderTable({ ...shares, syntaxes: ['html', 'text'] })).toMatch(/\| – \| – \| – \|$/));
});

describe('the plot', () => {
  const svg = renderPlot('A "title"', 'On 8 pages', [
    { title: 'From HTML', syntax: 'html', as: 'score', rows: scores.rows },
    { title: 'From bare text', syntax: 'text', as: 'score', rows: scores.rows },
    { title: 'Empty', syntax: 'html', as: 'score', rows: [] },
    { title: 'Metadata', syntax: 'html', as: 'share', rows: shares.rows },
  ]);
  const widths = (tool: string): number[] => [...svg.matchAll(new RegExp(`<rect x="300" y="\\d+" width="(\\d+)" height="13" rx="2" class="${tool}"/>`, 'g'))].map(([, width]) => Number(width));

  it('draws bars as long as the values', () => {
    expect(widths('klartext')).toEqual([447, 245, 368]);
    expect(widths('readability')).toEqual([392, 123]);
  });
  it('writes every value, shares in percent', () => {
    for (const value of ['0.912', '0.800', '0.500', '75 %', '25 %', '–']) expect(svg).toContain(`>${value}</text>`);
  });
  it('escapes words, leaves out empty panels, knows light and dark', () => {
    expect(svg).toContain('>Titles &lt;all&gt;</text>');
    expect(svg).toContain('aria-label="A &quot;title&quot;. On 8 pages"');
    expect(svg).not.toContain('Empty');
    expect(svg).toContain('prefers-color-scheme: dark');
  });
});
