// Reading → Markdown (CommonMark with tables and strike-through). Captured text survives literally; no raw HTML, no pictures that load.
import type { Block } from '../model/block';
import type { NoiseItem, Section } from '../model/reading';
import { cleanText, cleanLine } from './clean-text';
import { bodyOf, titleOf, type Exportable, type ExportLanguage } from './exportable';
import { frontMatter } from './front-matter';
import { safeHref } from './links';
import { escapeInline, escapeStart, inlineMarkdown } from './markdown-inline';
import { inline, outermost } from './markup';
import { WORDS } from './words';

export interface MarkdownOptions {
  /** YAML front matter before the text; on unless told otherwise. Without it, author and date stand under the title. */
  readonly frontMatter?: boolean;
  /** What was stripped, as an appendix; off unless told otherwise. */
  readonly noise?: boolean;
  /** Language of the appendix' headings; English unless told otherwise. */
  readonly lang?: ExportLanguage;
}

/** Lines of a block of text: inline markup, line starts escaped, line breaks hard. */
const flow = (text: string): string => text.split('\n').map(escapeStart).filter((line) => line !== '').join('\\\n');

/** The reading as Markdown, ending in a line break. */
export function toMarkdown(read: Exportable, options: MarkdownOptions = {}): string {
  const { page, reading, capture } = read;
  const base = reading.meta.url?.value ?? capture.url;
  const withFront = options.frontMatter ?? true;
  const rich = (index: number): string => inlineMarkdown(inline(page.blocks[index]!.runs, base));
  const oneLine = (index: number): string => rich(index).replace(/\s*\n\s*/g, ' ');
  const plain = (index: number): string => escapeInline(cleanLine(page.blocks[index]!.text));

  const parts: string[] = [];
  const title = titleOf(read);
  if (title) parts.push(`# ${escapeInline(cleanLine(title)).replace(/#+$/u, '\\$&')}`);
  if (reading.isArticle) {
    for (const index of reading.head.standfirst) parts.push(emphasised('**', plain(index)));
    if (!withFront) for (const index of [...reading.head.byline, ...reading.head.date]) parts.push(emphasised('*', plain(index)));
  }
  parts.push(...blocksOf(bodyOf(read), 0));
  if (options.noise && reading.isArticle) parts.push(...appendix(options.lang ?? 'en'));
  return `${withFront ? `${frontMatter(read)}\n` : ''}${parts.filter((part) => part !== '').join('\n\n')}\n`;

  function blocksOf(sections: readonly Section[], deeper: number): string[] {
    return sections.flatMap((section): string[] => {
      switch (section.type) {
        case 'heading': return [heading(section.level + deeper, oneLine(section.block))];
        case 'paragraph': return [flow([section.dateline, section.block, section.credit].filter((index) => index !== undefined).map(rich).join(' '))];
        case 'list': return [list(section.blocks.map((index) => page.blocks[index]!))];
        case 'quote': return [quote(section.blocks.map((index) => flow(rich(index))).join('\n\n'))];
        case 'table': return [table(section.rows, section.headerRows)];
        case 'code': return [fenced(section.blocks.map((index) => page.blocks[index]!.text).join('\n'))];
        case 'figure': return [figure(section)];
        case 'infobox': return [quote([...(section.heading === undefined ? [] : [emphasised('**', plain(section.heading))]), ...blocksOf(section.sections, 1)].join('\n\n'))];
        case 'entry': return [
          ...(section.time === undefined && section.heading === undefined ? [] : [heading(2, [section.time, section.heading].filter((index) => index !== undefined).map(oneLine).join(' · '))]),
          ...blocksOf(section.sections, 1),
        ];
        case 'line': return [emphasised('*', plain(section.block))];
        case 'seam': return [];
      }
    });
  }

  function list(items: readonly Block[]): string {
    const top = outermost(items);
    const counters: number[] = [];
    const indents: number[] = [0];
    return items.map((item) => {
      const depth = Math.min(Math.max(item.level, top) - top, indents.length - 1, 5);
      counters.length = depth + 1;
      indents.length = depth + 1;
      const count = (counters[depth] ?? 0) + 1;
      counters[depth] = count;
      const sign = item.ordered ? `${count}.` : '-';
      indents[depth + 1] = indents[depth]! + sign.length + 1;
      const text = flow(rich(item.index)) || '\u200B';
      const pad = ' '.repeat(indents[depth]!);
      return `${pad}${sign} ${text.split('\n').join(`\n${pad}${' '.repeat(sign.length + 1)}`)}`;
    }).join('\n');
  }

  function table(rows: readonly (readonly number[])[], headerRows: number): string {
    const cells = rows.map(cellsOf);
    const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
    const write = (row: readonly string[]): string => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`;
    const head = headerRows > 0 ? cells[0]! : [];
    const body = headerRows > 0 ? cells.slice(1) : cells;
    return [write(head), `|${' --- |'.repeat(width)}`, ...body.map(write)].join('\n');
  }

  /** A row's cells by column; several blocks of one cell stand together. */
  function cellsOf(row: readonly number[]): string[] {
    const out: string[] = [];
    for (const index of row) {
      const text = oneLine(index).replace(/\|/g, '\\|');
      const column = Math.min(page.blocks[index]!.cell?.column ?? out.length, 200);
      while (out.length < column) out.push('');
      out[column] = out[column] ? `${out[column]} ${text}` : text;
    }
    return out;
  }

  function figure({ image, captions, credits }: Section & { type: 'figure' }): string {
    const lines: string[] = [];
    const source = image === undefined ? undefined : page.blocks[image]!.image?.src;
    const href = source === undefined ? undefined : safeHref(source, base);
    const alt = image === undefined ? '' : cleanLine(page.blocks[image]!.text);
    const repeated = captions.some((index) => page.blocks[index]!.text.startsWith(alt));
    if (href !== undefined && /^https?:/.test(href)) lines.push(`[${escapeInline(alt || '…')}](${href})`);
    else if (alt && !repeated) lines.push(emphasised('*', escapeInline(alt)));
    const below = [...captions, ...credits].map(plain).join(' ');
    if (below) lines.push(emphasised('*', below));
    return lines.join('\\\n');
  }

  function appendix(lang: ExportLanguage): string[] {
    if (reading.noise.length === 0) return [];
    const words = WORDS[lang];
    const itemLines = ({ blocks, teaser }: NoiseItem): string => {
      if (!teaser) return `- ${flow(blocks.map(plain).join('\n')).split('\n').join('\n  ')}`;
      const href = teaser.href === undefined ? undefined : safeHref(teaser.href, base);
      const name = escapeInline(cleanLine(teaser.title));
      const facts = [teaser.kicker, teaser.date, teaser.readingTime, teaser.author].filter((fact) => fact !== undefined).map((fact) => escapeInline(cleanLine(fact)));
      const rest = [facts.join(' · '), teaser.standfirst ? escapeInline(cleanLine(teaser.standfirst)) : ''].filter(Boolean);
      return `- ${[href ? `[${name}](${href})` : escapeStart(name), ...rest.map(escapeStart)].join('\\\n  ')}`;
    };
    return ['---', `## ${words.noise}`, ...reading.noise.flatMap(({ kind, items }) => [`### ${words.kinds[kind]}`, items.map(itemLines).join('\n')])];
  }
}

const heading = (level: number, text: string): string => `${'#'.repeat(Math.min(level, 6))} ${text.trim().replace(/#+$/u, '\\$&')}`;
const quote = (text: string): string => text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
const emphasised = (sign: string, text: string): string => (text.trim() === '' ? '' : `${sign}${text.trim()}${sign}`);

/** Preformatted text in a fence longer than any run of backticks it holds. */
function fenced(code: string): string {
  const text = cleanText(code);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
