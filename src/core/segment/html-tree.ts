// HTML source → parse tree whose text nodes know, word by word, where they stand in the source. Builds no blocks, judges nothing.
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes, type DefaultTreeAdapterMap, type Token } from 'parse5';

export type ElementNode = DefaultTreeAdapterTypes.Element;
export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
export type DocumentNode = DefaultTreeAdapterTypes.Document;

/**
 * A text node. `pieces` is a flat list of triples: offset into `value`, start and end in the source.
 * A piece as long in the source as in `value` maps character by character; another (entities) only as a whole.
 */
export interface TextNode extends DefaultTreeAdapterTypes.TextNode { pieces: number[] }

/** Formatting elements that stay open and are opened again in every block; more than this many is an attack on memory. */
const MAX_FORMATTING = 64;

class LocatingParser extends Parser<DefaultTreeAdapterMap> {
  /** The text node that characters were last added to. */
  touched: TextNode | undefined;

  override _insertCharacters(token: Token.CharacterToken): void {
    this.touched = undefined;
    super._insertCharacters(token);
    const node = this.touched as TextNode | undefined;
    const at = token.location;
    if (!node || !at) return;
    const from = node.value.length - token.chars.length;
    const { pieces } = node;
    const last = pieces.length - 3;
    const plain = at.endOffset - at.startOffset === token.chars.length;
    if (last >= 0 && plain && pieces[last + 2] === at.startOffset && from - pieces[last]! === pieces[last + 2]! - pieces[last + 1]!) {
      pieces[last + 2] = at.endOffset;
    } else pieces.push(from, at.startOffset, at.endOffset);
  }

  override _reconstructActiveFormattingElements(): void {
    let closed = 0;
    for (let entry = this.activeFormattingElements.newest; entry && 'element' in entry && !this.openElements.contains(entry.element); entry = entry.older) {
      if (++closed > MAX_FORMATTING) return;
    }
    super._reconstructActiveFormattingElements();
  }
}

/** Parses a whole page; `<noscript>` counts as markup, as it does to a reader without scripts. */
export function parseHtml(source: string): DocumentNode {
  const textNode = (value: string): TextNode => ({ nodeName: '#text', value, parentNode: null, pieces: [] });
  const isText = (node: TreeNode | undefined): node is TextNode => node?.nodeName === '#text';
  const touch = (node: TextNode): void => {
    parser.touched = node;
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      const before = parent.childNodes.at(-1);
      const node = isText(before) ? before : textNode('');
      if (node !== before) defaultTreeAdapter.appendChild(parent, node);
      node.value += text;
      touch(node);
    },
    insertTextBefore(parent, text, reference) {
      const siblings = parent.childNodes;
      const before = siblings[(siblings.at(-1) === reference ? siblings.length - 1 : siblings.indexOf(reference)) - 1];
      const node = isText(before) ? before : textNode('');
      if (node !== before) defaultTreeAdapter.insertBefore(parent, node, reference);
      node.value += text;
      touch(node);
    },
  };
  const parser = new LocatingParser({ scriptingEnabled: false, sourceCodeLocationInfo: true, treeAdapter });
  parser.tokenizer.write(source, true);
  return parser.document;
}

export const isElement = (node: TreeNode): node is ElementNode => 'tagName' in node;
export const isTextNode = (node: TreeNode): node is TextNode => node.nodeName === '#text';

/** The children that count: a template's are its content's. */
export function childrenOf(element: ElementNode | DocumentNode): readonly TreeNode[] {
  return 'content' in element ? (element as DefaultTreeAdapterTypes.Template).content.childNodes : element.childNodes;
}

/** An attribute's value; undefined where absent. */
export function attributeOf(element: ElementNode, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return undefined;
}

/** Nodes that are looked at for one name or value. */
const MAX_STEPS = 300;

/** The text below an element, up to `limit` characters; for names and values, not for blocks. */
export function textOf(element: ElementNode, limit: number): string {
  let text = '';
  const open: TreeNode[] = [element];
  for (let steps = 0; open.length > 0 && text.length < limit && steps < MAX_STEPS; steps++) {
    const node = open.pop()!;
    if (isTextNode(node)) text += node.value;
    else if (isElement(node) && node.tagName !== 'script' && node.tagName !== 'style') {
      const children = childrenOf(node);
      for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!);
    }
  }
  return text.slice(0, limit).replace(/\s+/g, ' ').trim();
}
