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

/** Elements above which Readability is not asked: its time grows faster than the page (measured: 30,000 elements take about 2 s). */
const MAX_ELEMENTS = 20_000;
/** Characters of text above which it is not asked. */
const MAX_CHARACTERS = 3_000_000;
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
      serializer: (element: unknown) => element as WitnessElement, keepClasses: true, charThreshold: CHAR_THRESHOLD,
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
  const open: MarkupNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('text' in node) characters += node.text.length;
    else {
      elements++;
      for (const child of node.children) open.push(child);
    }
    if (elements > MAX_ELEMENTS || characters > MAX_CHARACTERS) return true;
  }
  return false;
}

/**
 * Fills the empty document. An element with text of one block bears its number; where there are several, each text is wrapped.
 * Texts in a div are always wrapped: Readability moves them into paragraphs of its own and may drop the div and its attributes.
 */
function build(document: WitnessDocument, tree: MarkupElement): void {
  const open: [MarkupElement, WitnessElement][] = [[tree, document.documentElement]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair;
    const only = from.tag === 'div' ? SEVERAL : onlyBlock(from);
    if (only >= 0) to.setAttribute(STAMP, String(only));
    for (const child of from.children) {
      if ('text' in child) {
        // White space as shown: indentation would count as text, and long texts cost every pattern that reads them.
        const text = document.createTextNode(child.text.replace(/\s+/g, ' '));
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
        open.push([child, element]);
      }
    }
  }
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
