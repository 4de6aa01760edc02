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

/** A character reference for white space: at an offset, or as the end of a text. */
const SPACE_REFERENCE = /&(?:#0{0,6}(?:9|10|12|13|32)|#x0{0,6}(?:9|a|c|d|20)|Tab|NewLine);/iy;
const SPACE_REFERENCE_LAST = new RegExp(`${SPACE_REFERENCE.source}$`, 'i');

class LocatingParser extends Parser<DefaultTreeAdapterMap> {
  /** The text node that characters were last added to. */
  touched: TextNode | undefined;
  source = '';
  #placed: Token.CharacterToken | undefined;
  /** Where the tokenizer said the last token ended, and where it did. */
  #saidEnd = -1;
  #end = -1;

  override onCharacter(token: Token.CharacterToken): void {
    this.#place(token);
    super.onCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#place(token);
    super.onWhitespaceCharacter(token);
  }

  #place(token: Token.CharacterToken): void {
    const { chars, location } = token;
    // A token that opens implied elements is handed over several times.
    if (!location || token === this.#placed) return;
    this.#placed = token;
    const said = location.endOffset;
    if (location.startOffset === this.#saidEnd) location.startOffset = this.#end;
    location.endOffset = this.#trueEnd(chars, location.startOffset, said);
    this.#saidEnd = said;
    this.#end = location.endOffset;
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    this.touched = undefined;
    super._insertCharacters(token);
    const node = this.touched as TextNode | undefined;
    if (!node || !token.location) return;
    const { startOffset: start, endOffset: end } = token.location;
    const from = node.value.length - token.chars.length;
    const { pieces } = node;
    const last = pieces.length - 3;
    const plain = end - start === token.chars.length;
    if (last >= 0 && plain && pieces[last + 2] === start && from - pieces[last]! === start - pieces[last + 1]!) pieces[last + 2] = end;
    else pieces.push(from, start, end);
  }

  /**
   * The tokenizer notices that a token is over only when the character reference after it has been read, and places
   * the border at that reference's last character. White space is counted to its end; before it, the reference is looked for.
   */
  #trueEnd(chars: string, start: number, said: number): number {
    if (said - start === chars.length) return said;
    const { source } = this;
    if (!isFoldedSpace(chars.charCodeAt(0))) {
      const reference = source[said] === ';' ? SPACE_REFERENCE_LAST.exec(source.slice(Math.max(start, said - 15), said + 1)) : null;
      return reference ? said + 1 - reference[0].length : said;
    }
    let at = start;
    for (let counted = 0; counted < chars.length; counted++) {
      if (isFoldedSpace(source.charCodeAt(at))) at += source.startsWith('\r\n', at) ? 2 : 1;
      else {
        SPACE_REFERENCE.lastIndex = at;
        const reference = SPACE_REFERENCE.exec(source);
        if (!reference) return said;
        at += reference[0].length;
      }
    }
    return at;
  }

  override _reconstructActiveFormattingElements(): void {
    let closed = 0;
    for (let entry = this.activeFormattingElements.newest; entry && 'element' in entry && !this.openElements.contains(entry.element); entry = entry.older) {
      if (++closed > MAX_FORMATTING) return;
    }
    super._reconstructActiveFormattingElements();
  }
}

const isFoldedSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

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
  parser.source = source;
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
