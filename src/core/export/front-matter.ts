// Metadata → YAML front matter. Strings are written as JSON writes them, which YAML reads the same.
import type { Exportable } from './exportable';
import { titleOf } from './exportable';
import { cleanLine, wellFormed } from './clean-text';
import { safeHref } from './links';

/** A string as YAML and JSON both understand it. What YAML counts as unprintable or as a line break is escaped. */
export const quoted = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The lines between and with the two "---", ending in a line break. Only what is known is written. */
export function frontMatter(read: Exportable): string {
  const { capture, reading } = read;
  const { meta } = reading;
  const lines: string[] = ['---'];
  const put = (key: string, value: string | undefined): void => {
    const line = value === undefined ? '' : cleanLine(value);
    if (line) lines.push(`${key}: ${quoted(line)}`);
  };
  put('title', titleOf(read));
  put('kicker', meta.kicker?.value);
  put('standfirst', meta.standfirst?.value);
  if (meta.authors.length > 0) lines.push('authors:', ...meta.authors.map(({ value }) => `  - ${quoted(cleanLine(value))}`));
  put('published', meta.published?.value);
  put('updated', meta.updated?.value);
  put('dateline', meta.dateline?.value);
  put('agency', meta.agency?.value);
  put('site', meta.site?.value);
  put('url', meta.url && safeHref(meta.url.value));
  put('lang', meta.lang?.value);
  put('paywall', meta.paywall.verdict);
  put('file', capture.name);
  put('sha256', capture.id);
  lines.push('---', '');
  return lines.join('\n');
}
