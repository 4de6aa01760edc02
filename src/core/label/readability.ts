// The witness: Mozilla's Readability reads the page's tree on a document of its own and says which blocks it kept.
// One vote among others; its text and markup are never used. Never throws; steps aside on trees too large for it.
import type { MarkupElement, MarkupNode } from '../model/block';

export interface Opinion {
  /** For each block 1 where Readability kept it, else 0. All 0 when it found no article or was skipped. */
  readonly kept: Uint8Array;
  readonly title?: string;
  readonly byline?: string;
  readonly excerpt?: string;
  readonly siteName?: string;
  /** Characters of the text it kept; 0 when it found no article. */
  readonly length: number;
  /** True when the tree was too large and Readability was not asked. */
  readonly skipped: boolean;
}

/** Elements above which Readability is not asked; the largest of the corpus measured, 9,700, took it 0.2 to 0.3 s. */
const MAX_ELEMENTS = 20_000;
/** Characters of text, white space folded away or not, above which it is not asked. */
const MAX_CHARACTERS = 600_000;
/** It reads the text of every ancestor again: characters times depth above which it is not asked. */
const MAX_WEIGHT = 12_000_000;
/** Elements nested deeper are shown to it at this depth; its time grows with the square of it. Pages seldom pass 60. */
const MAX_DEPTH = 120;
/** Readability's default is 500; short news items fall below it and are still worth a vote. */
const CHAR_THRESHOLD = 250;
/** The attribute that carries block numbers; invented, so that no page has it. */
const STAMP = 'data-klartext-block';

interface WitnessDocument { createElement(name: string): WitnessElement; createTextNode(text: string): object; readonly documentElement: WitnessElement }
interface WitnessElement {
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  appendChild(child: object): void;
  querySelectorAll(selector: string): Iterable<WitnessElement>;
  textContent: string;
}

/** Asks Readability about the tree of a page with `blockCount` blocks. */
export async function secondOpinion(tree: MarkupElement, blockCount: number): Promise<Opinion> {
  const kept = new Uint8Array(blockCount);
  if (isTooLarge(tree)) return { kept, length: 0, skipped: true };
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const document = parseHTML('<!DOCTYPE html><html></html>').document as unknown as WitnessDocument;
    build(document, tree);
    const article = new Readability<WitnessElement>(document as never, {
      serializer: (element: unknown) => element as WitnessElement, keepClasses: true, charThreshold: CHAR_THRESHOLD, disableJSONLD: true,
    } as never).parse();
    if (!article?.content) return { kept, length: 0, skipped: false };
    for (const element of article.content.querySelectorAll(`[${STAMP}]`)) {
      for (const number of element.getAttribute(STAMP)!.split(' ')) kept[Number(number)] = 1;
    }
    const { title, byline, excerpt, siteName, length } = article;
    return {
      kept, length: length ?? 0, skipped: false,
      ...(title && { title }), ...(byline && { byline }), ...(excerpt && { excerpt }), ...(siteName && { siteName }),
    };
  } catch {
    // A page that trips the library up is a page without a second opinion.
    return { kept: new Uint8Array(blockCount), length: 0, skipped: false };
  }
}

function isTooLarge(tree: MarkupElement): boolean {
  let elements = 0;
  let characters = 0;
  let weight = 0;
  const open: [MarkupNode, number][] = [[tree, 0]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [node, depth] = pair;
    if ('text' in node) {
      characters += node.text.length;
      // A text node is work for every ancestor even when it is short.
      weight += (node.text.length + 20) * Math.min(depth, MAX_DEPTH);
    } else {
      elements++;
      for (const child of node.children) open.push([child, depth + 1]);
    }
    if (elements > MAX_ELEMENTS || characters > MAX_CHARACTERS || weight > MAX_WEIGHT) return true;
  }
  return false;
}

/**
 * Fills the empty document. An element with text of one block bears its number; where there are several, each text is wrapped.
 * Texts in a div are always wrapped: Readability moves them into paragraphs of its own and may drop the div and its attributes.
 */
function build(document: WitnessDocument, tree: MarkupElement): void {
  const open: [MarkupElement, WitnessElement, number][] = [[tree, document.documentElement, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to, depth] = next;
    const only = from.tag === 'div' ? SEVERAL : onlyBlock(from);
    if (only >= 0) to.setAttribute(STAMP, String(only));
    for (const child of from.children) {
      if ('text' in child) {
        const text = document.createTextNode(harmless(child.text));
        if (only === SEVERAL && child.block >= 0) {
          const span = document.createElement('span');
          span.setAttribute(STAMP, String(child.block));
          span.appendChild(text);
          to.appendChild(span);
        } else to.appendChild(text);
      } else {
        const element = document.createElement(child.tag);
        for (const [name, value] of child.attrs) element.setAttribute(name, value);
        to.appendChild(element);
        open.push([child, depth < MAX_DEPTH ? element : to, depth + 1]);
      }
    }
  }
}

const ESCAPED: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '+' };

/**
 * White space folded, since indentation would count as text; and no character that serialising escapes,
 * since Readability serialises and parses the page for each new attempt, and every escape becomes a node.
 */
function harmless(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[<>&]/g, (character) => ESCAPED[character]!);
}

const NO_TEXT = -1;
const SEVERAL = -2;

/** The one block whose text stands directly in the element, or NO_TEXT or SEVERAL. */
function onlyBlock(element: MarkupElement): number {
  let only = NO_TEXT;
  for (const child of element.children) {
    if (!('text' in child) || child.block < 0) continue;
    if (only >= 0 && child.block !== only) return SEVERAL;
    only = child.block;
  }
  return only;
}
