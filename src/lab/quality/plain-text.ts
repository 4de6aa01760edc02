// Markup and bare text, there and back: a rival's markup as lines of text, and bare text as the plainest page that holds it.
import { parseHTML } from 'linkedom';

/** The little of the DOM that is needed here. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly childNodes?: Iterable<MarkupNode>;
}

const ELEMENT = 1;
const TEXT = 3;
/** Elements that stand on lines of their own. */
const LINES: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot',
  'th', 'thead', 'tr', 'ul',
]);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** The text of an element, a line for each element that stands on lines of its own, so that no two words are glued. */
export function textOf(root: MarkupNode): string {
  let out = '';
  const walk = (node: MarkupNode): void => {
    if (node.nodeType === TEXT) out += node.data ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.localName ?? '';
    if (SILENT.has(name)) return;
    const apart = LINES.has(name) || name === 'br';
    if (apart) out += '\n';
    for (const child of node.childNodes ?? []) walk(child);
    if (apart) out += '\n';
  };
  walk(root);
  return out.replace(/\n\s+/g, '\n').trim();
}

/** The text of markup that is a piece of a page. */
export function textOfMarkup(markup: string): string {
  return textOf(parseHTML(`<!DOCTYPE html><html><body>${markup}</body></html>`).document.body as unknown as MarkupNode);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Bare text as a page: each line a paragraph. */
export function pageOfText(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return `<!DOCTYPE html><html><head></head><body>\n${lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => ESCAPES[sign]!)}</p>\n`).join('')}</body></html>`;
}
