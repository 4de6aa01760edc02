// The reading: article and noise as two views of one partition of the page's blocks.
// Everything refers to blocks by index; the texts stay in Page.blocks.
import type { Label } from './label';
import type { NoiseKind } from './labels';

/** A value with the evidence for it. `block` where it was read from the page's text, else `from` a declaration. */
export interface Found {
  readonly value: string;
  readonly block?: number;
  readonly from: string;
}

export interface PaywallVerdict {
  /** none: free to the end · notice: a notice stands there, the text goes on · cut: the text ends at the paywall. */
  readonly verdict: 'none' | 'notice' | 'cut';
  /** A reason code of label/reasons.ts with its parameters. */
  readonly reason: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
  /** The blocks of the notice. */
  readonly blocks: readonly number[];
}

export interface Meta {
  readonly title?: Found;
  readonly kicker?: Found;
  readonly standfirst?: Found;
  /** All authors, in order. */
  readonly authors: readonly Found[];
  /** ISO 8601 date or date-time where it could be understood, else as written. */
  readonly published?: Found;
  readonly updated?: Found;
  readonly dateline?: Found;
  /** News agency: "dpa", "AFP", "Reuters" … */
  readonly agency?: Found;
  readonly site?: Found;
  /** BCP 47. */
  readonly lang?: Found;
  readonly dir: 'ltr' | 'rtl';
  readonly url?: Found;
  readonly paywall: PaywallVerdict;
}

/** The article in reading order. Numbers are block indices. */
export type Section =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly block: number }
  | { readonly type: 'paragraph'; readonly dateline?: number; readonly block: number; readonly credit?: number }
  | { readonly type: 'list'; readonly ordered: boolean; readonly blocks: readonly number[] }
  | { readonly type: 'quote'; readonly blocks: readonly number[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly number[])[]; readonly headerRows: number }
  | { readonly type: 'code'; readonly blocks: readonly number[] }
  | { readonly type: 'figure'; readonly image?: number; readonly captions: readonly number[]; readonly credits: readonly number[] }
  | { readonly type: 'infobox'; readonly heading?: number; readonly sections: readonly Section[] }
  /** One entry of a live blog: its date or time, its heading, what it says. */
  | { readonly type: 'entry'; readonly time?: number; readonly heading?: number; readonly sections: readonly Section[] }
  /** An article block that has no place of its own in the body (a stray credit, a date, a byline at the end). */
  | { readonly type: 'line'; readonly block: number }
  /** Where noise was taken out between two pieces of the article, or behind its end. */
  | { readonly type: 'seam'; readonly seam: Seam };

export interface Seam {
  /** Ordinal among the reading's seams, from 0. */
  readonly index: number;
  /** The noise blocks that stood here, in capture order. */
  readonly blocks: readonly number[];
  readonly counts: readonly { readonly kind: NoiseKind; readonly items: number }[];
}

/** Blocks of the article's head in the order they are shown. */
export interface ArticleHead {
  readonly kicker: readonly number[];
  readonly title: readonly number[];
  readonly standfirst: readonly number[];
  readonly byline: readonly number[];
  readonly date: readonly number[];
}

/** Another story that the page points to, parsed from one or more teaser blocks. */
export interface Teaser {
  readonly title: string;
  readonly kicker?: string;
  /** As written. */
  readonly date?: string;
  readonly readingTime?: string;
  readonly author?: string;
  readonly standfirst?: string;
  readonly href?: string;
}

/** One thing in the margin: neighbouring blocks of one kind that belong together. */
export interface NoiseItem {
  readonly blocks: readonly number[];
  /** Present on teasers that could be parsed; list headings have none. */
  readonly teaser?: Teaser;
}

export interface NoiseGroup {
  readonly kind: NoiseKind;
  readonly items: readonly NoiseItem[];
}

export interface Reading {
  /** Capture id. */
  readonly capture: string;
  /** Engine and weights version that made the labels. */
  readonly labeller: string;
  readonly meta: Meta;
  /** One per block, in order, reader's decisions applied. */
  readonly labels: readonly Label[];
  readonly head: ArticleHead;
  readonly sections: readonly Section[];
  /** In the order of NOISE_KINDS by first appearance weight; only kinds that occur. */
  readonly noise: readonly NoiseGroup[];
  readonly seams: readonly Seam[];
  /** False when no article was found: then everything is shown, nothing is stripped. */
  readonly isArticle: boolean;
  /** Blocks we are unsure about (confidence below the line in assemble/doubt.ts), most doubtful first. */
  readonly doubtful: readonly number[];
  /** How well the article is found: the F1 over its text that the labels' confidences let expect, 0…1. Captures are sorted by it, doubtful first. */
  readonly certainty: number;
  /** Share of the page's characters per label, for the strip's text alternative. */
  readonly shares: { readonly article: number; readonly noise: readonly { readonly kind: NoiseKind; readonly share: number }[] };
}
