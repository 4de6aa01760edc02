// What is asked of a tool and what it answers: plain data, since it crosses between threads.
import type { Syntax } from '../corpus';

/** In the order of the report. */
export const TOOLS = ['klartext', 'readability', 'defuddle'] as const;
export type Tool = (typeof TOOLS)[number];

export interface Job {
  readonly tool: Tool;
  readonly syntax: Syntax;
  /** The page's place in the whole corpus. */
  readonly page: number;
}

/** What a tool says the page is: as it says it, undefined where it says nothing. */
export interface SaidMeta {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

export interface LabelledSpan { readonly start: number; readonly end: number; readonly label: string }

/** A confidence and how right it was: 0 or 1 for one block, the share of right blocks for a page. */
export interface Judged { readonly confidence: number; readonly right: number }

export interface Answer {
  readonly text: string;
  readonly meta: SaidMeta;
  /** Pages labelled line by line only: what became of each line of the bare text, or block of the page. */
  readonly spans?: readonly LabelledSpan[];
  /** Bare text only: share of the page's letters and digits that the tool's text has. */
  readonly kept?: number;
  /** The language the page declares. */
  readonly declaredLanguage?: string | undefined;
  /** Klartext only: blocks whose side the gold answer tells. */
  readonly judged?: readonly Judged[];
  /** Klartext only: the F1 that it expects of its text. */
  readonly certainty?: number;
}
