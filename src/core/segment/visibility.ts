// Whether an element is hidden from the page's reader by attribute or inline style. Knows no style sheets.
import { attributeOf, type ElementNode } from './html-tree';

const NOT_SHOWN = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))\b/i;
/** An inline style longer than this is data, not style. */
const STYLE_WINDOW = 2000;
/** What `aria-hidden` may hide: furniture. Articles behind an open dialog carry it too, but are still read. */
const ARIA_FURNITURE = new Set(['dialog', 'alertdialog', 'tooltip', 'menu', 'presentation', 'none']);

/** Whether the element itself hides its content; its ancestors are not asked. */
export function hidesContent(element: ElementNode): boolean {
  const { tagName } = element;
  if (tagName === 'template') return attributeOf(element, 'shadowrootmode') === undefined;
  if (tagName === 'dialog' && attributeOf(element, 'open') === undefined) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true;
    if (name === 'style' && NOT_SHOWN.test(value.slice(0, STYLE_WINDOW))) return true;
    if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true' && isFurniture(element)) return true;
  }
  return false;
}

function isFurniture(element: ElementNode): boolean {
  return ARIA_FURNITURE.has(attributeOf(element, 'role')?.toLowerCase() ?? '') || attributeOf(element, 'aria-modal') === 'true';
}
