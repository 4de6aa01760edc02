// Captured text → text that is safe to print anywhere: no control characters, no override of reading direction, valid Unicode.

// oxlint-disable-next-line no-control-regex -- finding control characters is this file's work
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;
/** Embeddings and overrides: a page can use them to show a word as another, and an open one spills into our own text. */
const OVERRIDE = /[\u202A-\u202E]/g;
const ISOLATE_OPEN = /[\u2066-\u2068]/g;
const ISOLATE_CLOSE = /\u2069/g;

/** Half a character becomes the replacement sign, so that the text can be written as UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** Keeps every visible character. Isolates stay where each is closed again; else they go. */
export function cleanText(text: string): string {
  const out = wellFormed(text).replace(CONTROL, '').replace(OVERRIDE, '');
  let open = 0;
  for (const sign of out.match(/[\u2066-\u2069]/g) ?? []) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) break;
  }
  return open === 0 ? out : out.replace(ISOLATE_OPEN, '').replace(ISOLATE_CLOSE, '');
}

/** The same in one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
