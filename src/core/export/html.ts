// Reading → one self-contained HTML file: the safe tree written out, its own style, no script, no pictures, nothing that loads.
import { sha256 } from '@noble/hashes/sha2.js';
import { cleanLine } from './clean-text';
import { titleOf, type Exportable, type ExportLanguage } from './exportable';
import { STYLE } from './html-style';
import { safeHref } from './links';
import { articleTree, element, langOf, type SafeNode } from './markup';
import { stripSvg } from './strip';
import { WORDS } from './words';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);

/** A safe tree as HTML. */
export function serialise(node: SafeNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  if (VOID.has(node.tag)) return `<${node.tag}${attrs}>`;
  // A line break right after <pre> would be swallowed.
  return `<${node.tag}${attrs}>${node.tag === 'pre' ? '\n' : ''}${node.children.map(serialise).join('')}</${node.tag}>`;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function base64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    out += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]! + (left > 1 ? ALPHABET[(bits >> 6) & 63]! : '=') + (left > 2 ? ALPHABET[bits & 63]! : '=');
  }
  return out;
}

/** Nothing may run or load; the one stylesheet is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(STYLE)))}'; base-uri 'none'; form-action 'none'`;

export interface HtmlOptions {
  /** Language of the file's own words; English unless told otherwise. */
  readonly lang?: ExportLanguage;
}

/** The article alone as a piece of HTML without style, for the clipboard: whoever pastes it has a style of their own. */
export const toHtmlFragment = (read: Exportable): string => serialise(articleTree(read));

/** The reading as one HTML file that prints well. */
export function toHtml(read: Exportable, options: HtmlOptions = {}): string {
  const { capture, reading } = read;
  const { meta } = reading;
  const words = WORDS[options.lang ?? 'en'];
  const own = options.lang ?? 'en';
  const lang = langOf(read);
  const href = meta.url && safeHref(meta.url.value);
  const facts: SafeNode[][] = [
    ...(meta.site ? [[element('bdi', {}, cleanLine(meta.site.value))]] : []),
    ...(meta.authors.length > 0 ? [[element('bdi', {}, cleanLine(meta.authors.map(({ value }) => value).join(', ')))]] : []),
    ...(meta.published ? [[element('time', { datetime: cleanLine(meta.published.value) }, cleanLine(meta.published.value).replace('T', ' '))]] : []),
    ...(meta.agency ? [[element('bdi', {}, cleanLine(meta.agency.value))]] : []),
  ];
  const about = element('footer', { class: 'about', lang: own, dir: 'ltr' },
    ...(facts.length > 0 ? [element('p', {}, ...facts.flatMap((fact, i) => (i === 0 ? fact : [' · ', ...fact])))] : []),
    element('p', {}, `${words.source}: `, href ? element('a', { href, rel: 'noreferrer noopener nofollow' }, element('bdi', {}, href)) : element('bdi', {}, cleanLine(capture.name)),
      ' · SHA-256 ', element('code', {}, capture.id)));
  const notice = meta.paywall.verdict === 'cut' ? element('p', { class: 'notice', lang: own, dir: 'ltr' }, words.cut) : '';
  return `<!doctype html>
<html lang="${escapeHtml(lang ?? own)}" dir="${meta.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(cleanLine(titleOf(read) ?? capture.name))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${stripSvg(read, own)}
${serialise(notice)}
${serialise(articleTree(read))}
${serialise(about)}
</main>
</body>
</html>
`;
}
