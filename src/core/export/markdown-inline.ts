// Safe inline nodes → one piece of Markdown in which captured text cannot act as markup. Blocks are markdown.ts' work.
import type { SafeElement, SafeNode } from './markup';

/** Escapes what Markdown or HTML would act on inside a line. `<` before a letter and `&` before an entity become entities: no raw HTML passes. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '&amp;')
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;');
}

/** Escapes what only acts at the beginning of a line: headings, quotes, lists, rules, underlines of tables and headings. */
export function escapeStart(line: string): string {
  const text = line.trimStart();
  if (/^[-=:|\s+*_]+$/u.test(text) && text !== '') return `\\${text}`;
  if (/^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$))/u.test(text)) return `\\${text}`;
  const number = /^(\d{1,9})([.)])(?=\s|$)/u.exec(text);
  return number ? `${number[1]!}\\${text.slice(number[1]!.length)}` : text;
}

/** Code in a line: fenced by more backticks than it holds. */
export function codeSpan(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[`\s]|[`\s]$/.test(flat) ? ' ' : '';
  return flat.trim() === '' ? escapeInline(flat) : `${fence}${pad}${flat}${pad}${fence}`;
}

export const plainOf = (nodes: readonly SafeNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : plainOf(node.children))).join('');

const SIGN: Readonly<Partial<Record<SafeElement['tag'], string>>> = { strong: '**', em: '*', del: '~~' };
const WORD = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Nodes → Markdown. `before` and `after` are the characters around, which decide whether emphasis can begin and end there. */
export function inlineMarkdown(nodes: readonly SafeNode[], before = '', after = ''): string {
  let out = '';
  for (const [i, node] of nodes.entries()) {
    const last = out.at(-1) ?? before;
    if (typeof node === 'string') {
      out += escapeInline(node);
      continue;
    }
    if (node.tag === 'br') {
      out += '\n';
      continue;
    }
    const text = plainOf(node.children);
    const next = i + 1 < nodes.length ? plainOf(nodes.slice(i + 1, i + 2)).at(0) ?? '' : after;
    const sign = SIGN[node.tag];
    if (node.tag === 'a') {
      const label = inlineMarkdown(node.children).replace(/\s*\n\s*/g, ' ');
      // Before a link's "[" an exclamation mark would make a picture.
      if (out.endsWith('!')) out = `${out.slice(0, -1)}\\!`;
      out += label.trim() === '' ? label : `[${label}](${node.attrs['href']!})`;
    } else if (node.tag === 'code') out += codeSpan(text);
    else if (sign && canEmphasise(text, last, next) && !out.endsWith(sign[0]!)) {
      // Emphasis signs must touch words: white space moves out of them.
      const lead = /^\s*/.exec(text)![0];
      const tail = /\s*$/.exec(text)![0];
      const inner = inlineMarkdown(node.children).trim();
      out += `${lead}${sign}${inner}${sign}${tail}`;
    } else out += inlineMarkdown(node.children, last, next);
  }
  return out;
}

/** CommonMark's flanking rule: a sign between a letter and punctuation opens or closes nothing. */
function canEmphasise(text: string, before: string, after: string): boolean {
  const inner = text.trim();
  if (inner === '' || inner.includes('\n')) return false;
  const opens = /^\s/.test(text) || !(WORD.test(before) && PUNCTUATION.test(inner[0]!));
  const closes = /\s$/.test(text) || !(WORD.test(after) && PUNCTUATION.test(inner.at(-1)!));
  return opens && closes;
}
