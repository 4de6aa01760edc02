// HTML source → markup that shows the page as it was built, for a sandboxed frame: an allow-list of elements and attributes,
// written afresh from the parsed tree. No script, no style, no form, no address but data: images. Judges nothing.
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { ORIGINAL_DEPTH } from './limits';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are written as they are. None of them holds raw text or runs or loads anything. */
const KEPT = new Set(`a abbr address article aside b bdi bdo blockquote caption center cite code col colgroup data dd del details dfn
  div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main mark menu nav ol p
  pre q rp rt ruby s samp search section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/));

/** Written as `<div>`: blocks that would do something, or whose content is raw text once scripts run. */
const AS_DIV = new Set(['noscript', 'form', 'dialog', 'textarea', 'select', 'option', 'body', 'optgroup']);

/** Dropped with all they hold. */
const DROPPED = new Set(`script style link meta base title head template iframe frame frameset noframes object embed applet param svg
  audio video source track canvas map area input portal noembed xmp plaintext`.split(/\s+/));

const EMPTY = new Set(['br', 'hr', 'wbr', 'col', 'img']);

const ATTRIBUTES = new Set(['class', 'title', 'lang', 'dir', 'colspan', 'rowspan', 'headers', 'scope', 'start', 'reversed', 'value',
  'datetime', 'open', 'hidden', 'width', 'height', 'alt', 'align', 'valign']);

/** Pictures that are in the capture itself. SVG is left out: it can point elsewhere. */
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon)[;,]/i;

const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
const escapeValue = (value: string): string => escapeText(value).replace(/"/g, '&quot;');

/** The body's markup. Elements nested deeper than ORIGINAL_DEPTH lose their tags and keep their text. */
export function originalMarkup(source: string): string {
  const { childNodes } = parse(source, { scriptingEnabled: false });
  const out: string[] = [];
  // A stack instead of recursion: a hostile page nests 100,000 deep. A string on it is an end tag to write.
  const stack: ({ node: Node; depth: number } | string)[] = childNodes.toReversed().map((node) => ({ node, depth: 0 }));
  while (stack.length > 0) {
    const top = stack.pop()!;
    if (typeof top === 'string') {
      out.push(top);
      continue;
    }
    const { node, depth } = top;
    if (defaultTreeAdapter.isTextNode(node)) out.push(escapeText(node.value));
    if (!defaultTreeAdapter.isElementNode(node) || DROPPED.has(node.tagName)) continue;
    const tag = tagFor(node);
    const tagged = tag !== undefined && depth < ORIGINAL_DEPTH;
    if (tagged) {
      out.push(`<${tag}${attributesOf(node, tag)}>`);
      if (EMPTY.has(tag)) continue;
      stack.push(`</${tag}>`);
    }
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, depth: tagged ? depth + 1 : depth });
  }
  return out.join('');
}

function tagFor({ tagName }: Element): string | undefined {
  if (tagName === 'html') return undefined;
  if (KEPT.has(tagName) || EMPTY.has(tagName)) return tagName;
  return AS_DIV.has(tagName) ? 'div' : 'span';
}

function attributesOf(element: Element, tag: string): string {
  let out = '';
  for (const { name, value } of element.attrs) {
    if (ATTRIBUTES.has(name) || (name === 'src' && tag === 'img' && DATA_IMAGE.test(value))) out += ` ${name}="${escapeValue(value)}"`;
  }
  return out;
}
