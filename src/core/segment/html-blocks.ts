// Parse tree → draft blocks, their text atoms and the tree for Readability, in one walk without recursion.
// Does not put the blocks in source order: that is html-page.ts.
import type { BlockKind, Mark } from '../model/block';
import { BLOCK_LEVEL, CONTAINER, NO_TEXT, NOT_IN_TREE, PREFORMATTED } from './html-elements';
import { attributeOf, childrenOf, isElement, isTextNode, type DocumentNode, type ElementNode, type TextNode, type TreeNode } from './html-tree';
import type { Draft, Drafted, Stamp } from './draft';
import { contextOf, type Branch, type Frame } from './frames';
import { pictureOf } from './images';
import { marksFor } from './marks';
import { ownHints, withInherited } from './place';
import { atomsOf, BREAK, isFoldable, isVisible, type Atom } from './runs';
import { differentLinks, KEEPS_TOGETHER, linksMeet, LONG_PART, MAY_RUN_ON, namesKicker, showsAsBlock, touches } from './seams';
import { CellGrid } from './table-grid';
import { treeAttributes } from './tree-attributes';
import { hidesContent, Visibility } from './visibility';

/** Deeper elements count as lying at this depth. */
export const MAX_DEPTH = 512;

/** Calls `visit` for every element in document order, head included. */
export function draftBlocks(document: DocumentNode, source: string, visit: (element: ElementNode) => void): Drafted {
  return new Walk(source, visit).run(document);
}

class Walk {
  readonly drafts: Draft[] = [];
  readonly atoms: Atom[] = [];
  readonly stamps: Stamp[] = [];
  flattened = false;
  #open: Frame | undefined;
  /** The frame whose visible text was interrupted by hidden text. */
  #interrupted: Frame | undefined;
  #openHidden = false;
  #breaks = 0;
  /** What stood since the last visible text of the open draft: the end of an inline element, then the start of another. */
  #seam: '' | 'closed' | 'opened' = '';
  #groups = 0;
  #end = 0;
  #lastAlt = '';
  #visibility: Visibility | undefined;

  constructor(readonly source: string, readonly visit: (element: ElementNode) => void) {}

  run(document: DocumentNode): Drafted {
    const root: Branch = { tag: 'html', attrs: [], children: [] };
    for (const html of document.childNodes) {
      if (!isElement(html)) continue;
      this.visit(html);
      for (const child of html.childNodes) {
        if (!isElement(child)) continue;
        if (child.tagName === 'body') this.#walk(child, root);
        else this.#visitAll(child);
      }
    }
    return { drafts: this.drafts, atoms: this.atoms, stamps: this.stamps, tree: root, flattened: this.flattened };
  }

  #visitAll(top: ElementNode): void {
    const open: TreeNode[] = [top];
    for (let node = open.pop(); node; node = open.pop()) {
      if (!isElement(node)) continue;
      this.visit(node);
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
    }
  }

  #walk(body: ElementNode, root: Branch): void {
    this.#visibility = new Visibility(body);
    let frame: Frame | undefined = this.#enter(body, undefined, root);
    while (frame) {
      const node: TreeNode | undefined = frame.children[frame.next++];
      if (!node) {
        this.#leave(frame);
        frame = frame.parent;
      } else if (isTextNode(node)) this.#text(node, frame);
      else if (isElement(node)) frame = this.#element(node, frame) ?? frame;
    }
    this.#flush();
  }

  /** Handles an element; returns its frame when its children are to be walked. */
  #element(element: ElementNode, parent: Frame): Frame | undefined {
    const { tagName } = element;
    this.visit(element);
    if (tagName === 'br') this.#lineBreak(element, parent);
    else if (tagName === 'img') this.#image(element, parent);
    else if (tagName === 'input') this.#input(element, parent);
    else if (tagName === 'option' || tagName === 'optgroup') {
      if (this.#open) this.#push('\n', element, undefined, BREAK);
      return this.#enter(element, parent, undefined);
    } else if (NO_TEXT.has(tagName)) {
      if (BLOCK_LEVEL.has(tagName)) this.#flush();
      this.#branch(element, parent);
    } else if (tagName === 'hr') {
      this.#flush();
      this.#branch(element, parent);
    } else return this.#enter(element, parent, undefined);
    return undefined;
  }

  #enter(element: ElementNode, parent: Frame | undefined, root: Branch | undefined): Frame {
    const { tagName } = element;
    const depth = parent ? parent.depth + 1 : 0;
    const deep = depth > MAX_DEPTH;
    if (deep) this.flattened = true;
    const isBlock = !parent || (BLOCK_LEVEL.has(tagName) && !(tagName === 'button' && parent.context?.kind === 'heading') && tagName !== 'option')
      || showsAsBlock(element) || (parent.context?.kind === 'heading' && namesKicker(element));
    if (isBlock) this.#flush();
    this.#seam = this.#seam === 'closed' ? 'opened' : this.#seam;
    const hidden = (parent?.hidden ?? false) || this.#visibility!.hides(element);
    const frame: { -readonly [K in keyof Frame]: Frame[K] } = {
      element, parent, next: 0, depth,
      children: childrenOf(element),
      path: !parent ? 'body' : deep ? parent.path : `${parent.path}>${tagName}`,
      hints: withInherited(ownHints(element), parent?.hints ?? []),
      marks: parent ? marksFor(element, parent.marks) : [],
      hidden,
      preformatted: (parent?.preformatted ?? false) || PREFORMATTED.has(tagName),
      isBlock,
      block: undefined as unknown as Frame,
      group: parent && CONTAINER.has(tagName) ? ++this.#groups : parent?.group ?? 0,
      context: parent?.context,
      listLevel: (parent?.listLevel ?? 0) + (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' ? 1 : 0),
      table: tagName === 'table' ? new CellGrid(attributeOf(element, 'role')) : parent?.table,
      draftsBefore: this.drafts.length,
      branch: hidden ? undefined : root && !parent ? this.#branchOf(element, root) : deep ? parent?.branch : this.#branch(element, parent!),
      inNoscript: tagName === 'noscript' || (parent?.inNoscript ?? false),
    };
    frame.block = isBlock ? frame : parent!.block;
    frame.context = contextOf(element, frame, parent) ?? parent?.context;
    if (tagName === 'tr') frame.table?.startRow();
    if (tagName === 'td' || tagName === 'th') frame.table?.startCell(tagName === 'th', attributeOf(element, 'colspan'), attributeOf(element, 'rowspan'));
    return frame;
  }

  #leave(frame: Frame): void {
    const { tagName } = frame.element;
    if (!frame.isBlock) {
      if (this.#seam === '') this.#seam = 'closed';
      return;
    }
    this.#flush();
    if (tagName === 'td' || tagName === 'th') frame.table?.endCell(this.drafts, frame.draftsBefore);
    else if (tagName === 'table') frame.table?.end();
  }

  #branch(element: ElementNode, parent: Frame): Branch | undefined {
    return parent.branch && !NOT_IN_TREE.has(element.tagName) ? this.#branchOf(element, parent.branch) : undefined;
  }

  #branchOf(element: ElementNode, parent: Branch): Branch {
    const branch: Branch = { tag: element.tagName, attrs: treeAttributes(element), children: [] };
    parent.children.push(branch);
    return branch;
  }

  #text(node: TextNode, frame: Frame): void {
    const { value } = node;
    const foldable = isFoldable(value);
    const leaf = frame.branch && { text: value, block: -1 };
    if (leaf) frame.branch!.children.push(leaf);
    if (foldable && !this.#open) return;
    const visible = !foldable && isVisible(value);
    if (visible) {
      this.#breaks = 0;
      this.#openFor(frame);
      this.#part(value, frame);
      this.#seam = '';
    } else if (!this.#open) this.#start(frame);
    const from = this.atoms.length;
    for (const atom of atomsOf(node, frame.marks, this.drafts.length - 1)) {
      this.atoms.push(atom);
      this.#end = atom.end;
    }
    if (leaf && !foldable) this.stamps.push({ leaf, siblings: frame.branch!.children, node, from, to: this.atoms.length });
  }

  /**
   * Elements that touch without white space ("</a><a>", "</span><span>") are set apart by styles we do not see:
   * long ones and links become blocks of their own, short ones get a space.
   */
  #part(value: string, frame: Frame): void {
    const last = this.atoms.at(-1);
    if (this.#seam !== 'opened' || !this.#open || !last || last.draft !== this.drafts.length - 1) return;
    if (frame.preformatted) return;
    const { tagName } = frame.block.element;
    const mayPart = !KEEPS_TOGETHER.has(tagName);
    if (!touches(last, value, frame.marks) && !(mayPart && !MAY_RUN_ON.has(tagName) && linksMeet(last, value, frame.marks))) return;
    const separate = mayPart
      && (differentLinks(last.marks, frame.marks) || Math.max(last.text.length, value.length) >= LONG_PART);
    if (separate) {
      this.#flush();
      this.#start(frame, true);
    } else this.atoms.push({ text: ' ', start: last.end, end: last.end, tightStart: last.end, tightEnd: last.end, marks: frame.block.marks, draft: last.draft });
  }

  /** Makes sure that an open draft takes visible text of this frame. */
  #openFor(frame: Frame): void {
    let glued = false;
    if (this.#open && this.#openHidden !== frame.hidden) {
      if (!this.#openHidden) this.#interrupted = frame.block;
      this.#flush();
      glued = !frame.hidden && this.#interrupted === frame.block;
    }
    if (!this.#open) this.#start(frame, glued);
  }

  #start(frame: Frame, glued = false): void {
    const { block } = frame;
    const { context } = block;
    const direct = context?.owner === block || context?.kind === 'heading' || context?.kind === 'quote' || context?.kind === 'caption'
      || context?.kind === 'code' || context?.kind === 'control';
    const takes = context && (direct || !context.spent);
    // A nested first block of a cell stays text until the cell is left: only then is it known to stand alone.
    const kind = takes ? (context.kind === 'table-cell' && !direct ? 'text' : context.kind) : 'text';
    if (context && !frame.hidden) context.spent = true;
    this.#open = frame;
    this.#openHidden = frame.hidden;
    this.#breaks = 0;
    this.drafts.push({
      kind, glued,
      level: kind === 'text' ? 0 : context!.level,
      depth: Math.min(block.depth, MAX_DEPTH), path: block.path, hints: frame.hints, hidden: frame.hidden,
      preformatted: frame.preformatted && kind === 'code', group: block.group,
      ...(kind === 'list-item' && { ordered: context!.ordered === true }),
    });
  }

  #flush(): void {
    this.#open = undefined;
    this.#breaks = 0;
    this.#seam = '';
  }

  #lineBreak(element: ElementNode, frame: Frame): void {
    this.#branch(element, frame);
    if (!this.#open) return;
    this.#push('\n', element, undefined, BREAK);
    if (++this.#breaks >= 2 && !frame.preformatted) this.#flush();
  }

  /** An atom made of an element's tag or of one of its attributes. */
  #push(text: string, element: ElementNode, attribute: string | undefined, marks: readonly Mark[]): void {
    const place = element.sourceCodeLocation;
    const at = attribute === undefined ? place?.startTag ?? place : place?.attrs?.[attribute];
    let start = at?.startOffset ?? this.#end;
    let end = at?.endOffset ?? start;
    if (attribute !== undefined && at) {
      const raw = this.source.slice(start, Math.min(end, start + 200));
      const lead = /^[^=]{0,100}=\s{0,50}(["']?)/.exec(raw);
      if (lead) {
        start += lead[0].length;
        if (lead[1] && end > start) end--;
      }
    }
    this.#end = Math.max(this.#end, end);
    this.atoms.push({ text, start, end, tightStart: start, tightEnd: end, marks, draft: this.drafts.length - 1 });
  }

  #image(element: ElementNode, frame: Frame): void {
    this.#branch(element, frame);
    const alt = attributeOf(element, 'alt')?.replace(/\s+/g, ' ').trim() ?? '';
    if (alt === '' || !isVisible(alt) || alt.length > MAX_ALT) return;
    const picture = pictureOf(element);
    const small = (picture.width ?? 100) <= INLINE_PIXELS && (picture.height ?? 100) <= INLINE_PIXELS;
    if (alt.length <= 12 && EMOJI.test(alt)) {
      this.#openFor(frame);
      this.#push(alt, element, 'alt', frame.marks);
      return;
    }
    // An icon inside a line would tear the line in two.
    if (this.#open && small && (picture.width ?? picture.height) !== undefined) return;
    if (frame.inNoscript && alt === this.#lastAlt) return;
    this.#lastAlt = alt;
    this.#single(frame, 'image', alt, element, 'alt', picture);
  }

  #input(element: ElementNode, frame: Frame): void {
    this.#branch(element, frame);
    const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
    if (SILENT_INPUT.has(type)) return;
    for (const name of type === 'image' ? ['alt'] : ['value', 'placeholder']) {
      const text = attributeOf(element, name)?.slice(0, MAX_ALT).replace(/\s+/g, ' ').trim() ?? '';
      if (!isVisible(text)) continue;
      this.#single(frame, 'control', text, element, name);
      return;
    }
  }

  /** A block of its own made from an attribute. */
  #single(frame: Frame, kind: BlockKind, text: string, element: ElementNode, attribute: string, image?: Draft['image']): void {
    this.#flush();
    const { block } = frame;
    this.drafts.push({
      kind, level: 0, depth: Math.min(block.depth + 1, MAX_DEPTH), path: `${frame.path}>${element.tagName}`,
      hints: withInherited(ownHints(element), frame.hints), hidden: frame.hidden || hidesContent(element), preformatted: false,
      glued: false, group: block.group, ...(image && { image }),
    });
    this.#push(text, element, attribute, frame.marks);
    this.#flush();
  }
}

/** Alternative texts beyond this many characters are data. */
const MAX_ALT = 2000;
/** Pictures up to this many pixels each way are icons of a line. */
const INLINE_PIXELS = 48;
const EMOJI = /^\p{Extended_Pictographic}/u;
const SILENT_INPUT = new Set(['hidden', 'checkbox', 'radio', 'file', 'range', 'color', 'password']);
