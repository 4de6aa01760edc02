// Reads the corpus beside the project: pages with gold answers, each as HTML and as bare text. Not shipped.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Source } from '../core/model/capture';
import { handLabels, linesOf } from './labels';

export type SetName = 'lines-dev' | 'press-dev' | 'wcxb-dev';
export type Syntax = 'text' | 'html';

export interface GoldLine {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly also?: readonly string[];
}

/** One page's gold answers; which fields are there depends on the set. */
export interface Gold {
  readonly id: string;
  /** null where the set does not tell it: such a page is a site of its own. */
  readonly url: string | null;
  readonly type?: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** The snippets that the bare text holds, where they differ. */
  readonly textWith?: readonly string[];
  readonly textWithout?: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly lines?: readonly GoldLine[];
}

export interface CorpusPage {
  readonly set: SetName;
  readonly gold: Gold;
  /** The lines of its bare text labelled by hand, in the gold or in our own labels; undefined where nobody did. */
  readonly lines: readonly GoldLine[] | undefined;
  /** Registrable-looking host: what training and testing are split by. */
  readonly site: string;
  bytes(syntax: Syntax): Uint8Array;
}

/** The corpus folder, or undefined where it is absent. */
export function corpusFolder(): string | undefined {
  const folder = resolve(process.env['KLARTEXT_CORPUS'] ?? '../shared/corpus');
  return existsSync(folder) ? folder : undefined;
}

/** "https://www.blog.example.co.uk/x" → "example.co.uk"; also reads the corpus's own "hard::example.com-x.html". */
export function siteOf(url: string): string {
  const host = url.replace(/^[a-z]+:{1,2}(?:\/\/)?/, '').split(/[/?#]/)[0]!.replace(/^www\d?\./, '');
  const parts = host.split('.');
  const second = parts.length > 2 && parts.at(-2)!.length <= 3 && parts.at(-1)!.length === 2;
  return parts.slice(second ? -3 : -2).join('.');
}

/** All pages of the named sets, in gold order. */
export function corpusPages(folder: string, sets: readonly SetName[] = ['lines-dev', 'press-dev', 'wcxb-dev']): CorpusPage[] {
  const own = handLabels();
  return sets.flatMap((set) => readFileSync(join(folder, set, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean).map((line): CorpusPage => {
    const gold = JSON.parse(line) as Gold;
    const text = (): Uint8Array => readFileSync(join(folder, set, 'text', `${gold.id}.txt`));
    const labels = own.get(`${set}/${gold.id}`);
    return {
      set, gold, site: gold.url === null ? `${set}/${gold.id}` : siteOf(gold.url),
      lines: gold.lines ?? (labels && linesOf(labels, new TextDecoder().decode(text()))),
      bytes: (syntax) => syntax === 'text'
        ? text()
        : gunzipSync(readFileSync(join(folder, set, 'html', `${gold.id}.html.gz`))),
    };
  }));
}

/** One version of a page as a file that came in with its content type. */
export function sourceOf(page: CorpusPage, syntax: Syntax): Source {
  const name = `${page.gold.id}.${syntax === 'text' ? 'txt' : 'html'}`;
  return { from: 'file', name, bytes: page.bytes(syntax), contentType: syntax === 'text' ? 'text/plain; charset=utf-8' : 'text/html' };
}
