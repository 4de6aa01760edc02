// Reading → plain text: the article's body for machines and measurements, and title with body for readers.
import type { Section } from '../model/reading';
import { cleanText } from './clean-text';
import { bodyOf, titleOf, type Exportable } from './exportable';

/**
 * Roles of stray lines that belong to the body's text. Measured on 250 articles whose main text was written down by hand: of
 * the blocks that stand inside the article, headings are part of that text in 92 of 100, table cells in 92, list items in 79,
 * running text in 76, quotes in 73, standfirsts in 56; captions in 14, alternative texts in 14, dates in 16, credits in 12, bylines in 4. On
 * press pages with hand-picked sentences that must stay or go, standfirsts are wanted 12 times and unwanted never,
 * captions wanted twice and unwanted five times, credits and bylines never wanted. So captions, credits, bylines, dates
 * and kickers stay out.
 */
const STRAY_BODY: ReadonlySet<string> = new Set(['standfirst', 'dateline']);

/** The article's body without its title, blocks joined by a blank line. Without an article: the text of all blocks. */
export function bodyText(read: Exportable): string {
  const { page, reading } = read;
  const parts: string[] = [];
  const say = (...indices: readonly (number | undefined)[]): void => {
    const text = indices.filter((index) => index !== undefined).map((index) => page.blocks[index]!.text).join(' ');
    if (text) parts.push(cleanText(text));
  };
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      switch (section.type) {
        case 'heading': say(section.block); break;
        case 'paragraph': say(section.dateline, section.block); break;
        case 'list': case 'quote': section.blocks.forEach((index) => say(index)); break;
        case 'code': parts.push(cleanText(section.blocks.map((index) => page.blocks[index]!.text).join('\n'))); break;
        case 'table': for (const row of section.rows) parts.push(cleanText(row.map((index) => page.blocks[index]!.text).join('\t'))); break;
        case 'infobox': say(section.heading); walk(section.sections); break;
        case 'entry': say(section.time); say(section.heading); walk(section.sections); break;
        case 'line': if (STRAY_BODY.has(reading.labels[section.block]!.name)) say(section.block); break;
        case 'figure': if (!reading.isArticle) say(section.image); break;
        case 'seam': break;
      }
    }
  };
  if (reading.isArticle) reading.head.standfirst.forEach((index) => say(index));
  walk(bodyOf(read));
  return parts.join('\n\n');
}

/** Title and body, for readers; ends with a line break. */
export function toText(read: Exportable): string {
  const title = titleOf(read);
  const body = bodyText(read);
  return `${[...(title ? [cleanText(title)] : []), ...(body ? [body] : [])].join('\n\n')}\n`;
}
