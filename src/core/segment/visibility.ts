// Whether an element is hidden from the page's reader by attribute or inline style. Knows no style sheets.
// What a script or a click was going to show counts as shown: scrapers save pages before that.
import { attributeOf, childrenOf, isElement, isTextNode, type ElementNode, type TreeNode } from './html-tree';
import { NO_TEXT } from './html-elements';

const NOT_SHOWN = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))\b/i;
/** An inline style longer than this is data, not style. */
const STYLE_WINDOW = 2000;
/** What `aria-hidden` may hide: furniture. Articles behind an open dialog carry it too, but are still read. */
const ARIA_FURNITURE = new Set(['dialog', 'alertdialog', 'tooltip', 'menu', 'presentation', 'none']);
/** Panels that a reader opens: accordions, tabs, "read more". */
const PANEL = /accordion|collaps|tab-?pane|tab-?panel|tab-?content|expand|faq|toggle-?content|show-?more|read-?more/i;
/** Ids of what opens a panel. */
const OPENER = /heading|header|trigger|button|toggle|summary|question/i;
/** Ids under which React streams parts of a page that its script then moves into place. */
const STREAMED = /^S:[\da-f]{1,6}$/i;
/** Share of the page's text from which something hidden with a headline in it, and anything hidden at all, is the page itself. */
const MAJORITY = 0.5;
const NEARLY_ALL = 0.75;
/** Weighings that may come out in an element's favour; more are nested to waste time. */
const MOST_REPRIEVES = 20;

/** Whether the element's own attributes hide its content; its ancestors are not asked. */
export function hidesContent(element: ElementNode): boolean {
  const { tagName } = element;
  if (tagName === 'template') return attributeOf(element, 'shadowrootmode') === undefined;
  if (tagName === 'dialog' && attributeOf(element, 'open') === undefined) return true;
  let hides = false;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') hides = true;
    else if (name === 'style' && NOT_SHOWN.test(value.slice(0, STYLE_WINDOW))) hides = true;
    else if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true' && isFurniture(element)) return true;
  }
  return hides && !isOpenable(element);
}

function isFurniture(element: ElementNode): boolean {
  return ARIA_FURNITURE.has(attributeOf(element, 'role')?.toLowerCase() ?? '') || attributeOf(element, 'aria-modal') === 'true';
}

function isOpenable(element: ElementNode): boolean {
  if (isFurniture(element)) return false;
  for (const { name, value } of element.attrs) {
    if (name === 'role' && /^(?:tabpanel|region)$/i.test(value)) return true;
    if (name === 'class' && PANEL.test(value.slice(0, 400))) return true;
    if (name === 'aria-labelledby' && OPENER.test(value.slice(0, 200))) return true;
    if (name.startsWith('data-') && PANEL.test(value.slice(0, 100))) return true;
    if (name === 'id' && (STREAMED.test(value) || PANEL.test(value.slice(0, 100)))) return true;
  }
  return false;
}

/** The same question for one page: an element that would hide the page itself hides nothing. */
export class Visibility {
  #all: number | undefined;
  #reprieves = 0;

  constructor(readonly body: ElementNode) {}

  /** Ask only about elements whose ancestors hide nothing, or it is no longer linear. */
  hides(element: ElementNode): boolean {
    if (!hidesContent(element)) return false;
    if (element.tagName === 'template' || element.tagName === 'dialog' || isFurniture(element) || this.#reprieves >= MOST_REPRIEVES) return true;
    const { letters, headline } = weigh(element);
    if (letters === 0) return true;
    this.#all ??= weigh(this.body).letters;
    const share = letters / this.#all;
    if (share < NEARLY_ALL && !(headline && share >= MAJORITY)) return true;
    this.#reprieves++;
    return false;
  }
}

/** Characters of text below an element, and whether a page's headline or main part lies in it. */
function weigh(top: ElementNode): { letters: number; headline: boolean } {
  let letters = 0;
  let headline = false;
  const open: TreeNode[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isTextNode(node)) letters += node.value.trim().length;
    else if (isElement(node) && !NO_TEXT.has(node.tagName)) {
      headline ||= node.tagName === 'h1' || node.tagName === 'main' || node.tagName === 'article';
      for (const child of childrenOf(node)) open.push(child);
    }
  }
  return { letters, headline };
}
