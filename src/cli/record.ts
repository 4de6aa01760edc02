// A capture that was read → the object that `--to jsonl` prints for it. The fields are a contract: see e2e/README.md.
import { bodyText } from '../core/export';
import { sentenceOf } from '../core/label/reasons';
import { sideOf } from '../core/model/labels';
import type { ReadCapture } from '../core/pipeline';
import type { Language } from './arguments';

export interface Failure {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** Unknown values are null, so that every object has the same fields. */
export function recordOf(path: string, read: ReadCapture, lang: Language) {
  const { capture, page, reading } = read;
  const { meta } = reading;
  return {
    path,
    sha256: capture.id,
    format: capture.format,
    encoding: capture.encoding,
    lang: meta.lang?.value ?? null,
    url: meta.url?.value ?? null,
    title: meta.title?.value ?? null,
    kicker: meta.kicker?.value ?? null,
    standfirst: meta.standfirst?.value ?? null,
    byline: meta.authors.length > 0 ? meta.authors.map(({ value }) => value).join(', ') : null,
    published: meta.published?.value ?? null,
    updated: meta.updated?.value ?? null,
    dateline: meta.dateline?.value ?? null,
    site: meta.site?.value ?? null,
    agency: meta.agency?.value ?? null,
    paywall: { verdict: meta.paywall.verdict, reason: sentenceOf(meta.paywall.reason, lang) },
    isArticle: reading.isArticle,
    certainty: Math.round(reading.certainty * 1000) / 1000,
    text: bodyText(read),
    notes: capture.notes.map(({ code, params }) => ({ code, ...(params && { params }) })),
    blocks: page.blocks.map(({ index, span, text }) => {
      const { name, confidence, reasons } = reading.labels[index]!;
      return {
        start: span.start, end: span.end, text, side: sideOf(name), label: name,
        confidence: Math.round(confidence * 1000) / 1000, reasons: reasons.map((reason) => sentenceOf(reason, lang)),
      };
    }),
    teasers: reading.noise.flatMap(({ items }) => items.flatMap(({ teaser }) => (teaser === undefined ? [] : [{
      title: teaser.title, kicker: teaser.kicker ?? null, date: teaser.date ?? null, readingTime: teaser.readingTime ?? null,
      author: teaser.author ?? null, standfirst: teaser.standfirst ?? null, href: teaser.href ?? null,
    }]))),
  };
}

// oxlint-disable-next-line no-control-regex -- finding control characters is the point
const UNPRINTABLE = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** JSON in one line that cannot steer a terminal: what JSON leaves raw of control and direction characters is escaped, too. */
export const jsonLine = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
