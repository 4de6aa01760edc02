// Chooses between the two flavours of a clipboard: markup where it holds the page's structure, plain text where it is mere styling.
// Strips the wrappers that systems and editors put round the markup.
import type { Note } from '../model/capture';
import { looksLikeHtml } from './detect';

export interface Flavour {
  readonly text: string;
  readonly syntax: 'text' | 'html';
  readonly notes: readonly Note[];
}

/** Tags that carry structure; div and span do not, since editors style with them. */
const STRUCTURE = /<(?:p|h[1-6]|li|td|th|article|section|blockquote|figure|dt|dd|main|aside)(?=[\s/>])/gi;
const LINK = /<a\s[^>]{0,4000}?href/gi;
const DIV = /<div(?=[\s/>])/gi;
/** Block elements or links from which markup is worth more than plain text. */
const LEAST = 3;

/** The flavour to read; undefined when there is no visible character in either. */
export function chooseFlavour(html: string | undefined, text: string | undefined): Flavour | undefined {
  const plain = text !== undefined && /\S/.test(text) ? text : undefined;
  const markup = html === undefined ? undefined : unwrap(html);
  if (markup === undefined || !/\S/.test(markup)) return plain === undefined ? undefined : asPlain(plain, []);
  if (plain === undefined) return { text: markup, syntax: 'html', notes: [] };
  // Source code copied from an editor or a view-source window: the page is in the plain text, the markup only colours it.
  if (looksLikeHtml(plain) && /&lt;\/?[a-z!]/i.test(markup)) return asPlain(plain, [preferred('source-code')]);
  if (isEditorStyling(markup)) return asPlain(plain, [preferred('editor')]);
  const structure = count(markup, STRUCTURE);
  const links = count(markup, LINK);
  const divs = count(markup, DIV);
  if (structure >= LEAST || links >= LEAST || /<(?:h[1-6]|table|ul|ol)(?=[\s>])/i.test(markup) || (links > 0 && structure + divs >= LEAST)) {
    return { text: markup, syntax: 'html', notes: [] };
  }
  // Unclassed markup loses the line breaks of divs to nobody; plain text is what the reader saw.
  return asPlain(plain, structure + links === 0 ? [preferred('styling')] : [preferred('little-structure')]);
}

const preferred = (because: string): Note => ({ code: 'clipboard-plain-preferred', params: { because } });

function asPlain(text: string, notes: readonly Note[]): Flavour {
  return { text, syntax: looksLikeHtml(text) ? 'html' : 'text', notes };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found > 50) break;
  return found;
}

/** Code editors copy one monospaced block that keeps white space. */
function isEditorStyling(markup: string): boolean {
  const front = markup.slice(0, 3000);
  return /style\s{0,9}=\s{0,9}["'][^>]{0,600}font-family:[^>]{0,300}monospace[^>]{0,600}white-space:\s{0,9}pre/i.test(front)
    && !/<(?:p|h[1-6]|a|li|td)(?=[\s>])/i.test(markup);
}

/** Removes the header of the Windows clipboard format and everything outside the copied fragment. */
function unwrap(html: string): string {
  const headed = /^Version:\d/.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
  const start = headed.indexOf('<!--StartFragment-->');
  if (start < 0) return headed;
  const from = start + '<!--StartFragment-->'.length;
  const end = headed.lastIndexOf('<!--EndFragment-->');
  const fragment = headed.slice(from, end < from ? undefined : end);
  return /\S/.test(fragment) ? fragment : headed;
}
