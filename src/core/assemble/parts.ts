// Sections made of several blocks while they are being gathered: figure, list, table, quote, code, info box.
import type { Block } from '../model/block';
import type { LabelName } from '../model/labels';
import type { Section } from '../model/reading';

/** A section that is open: says which block continues it and closes into sections. */
export interface Parts {
  /** Whether `block` goes on with this section; `apart` when noise stands between. */
  takes(block: Block, name: LabelName, apart: boolean): boolean;
  add(block: Block, name: LabelName): void;
  sections(): Section[];
}

const inMarkup = (block: Block): boolean => block.place.path !== '';
const isFigurePath = (block: Block): boolean => block.place.path.includes('figure');

/** Picture, captions and credits that stand together. A new picture begins a new figure. */
export class FigureParts implements Parts {
  #image: number | undefined;
  readonly #captions: number[] = [];
  readonly #credits: number[] = [];
  #last: Block;

  constructor(block: Block, name: LabelName) {
    this.#last = block;
    this.add(block, name);
  }

  takes(block: Block, name: LabelName, apart: boolean): boolean {
    const image = block.kind === 'image';
    if (!image && name !== 'caption' && name !== 'credit') return false;
    const together = block.group !== 0 && block.group === this.#last.group;
    if (image) return this.#image === undefined && together && isFigurePath(block);
    if (isFigurePath(block) && isFigurePath(this.#last) && !together && block.place.path.endsWith('figure')) return false;
    // A zoom button between picture and caption must not part them; across other noise they are strangers.
    return !apart || together || (inMarkup(block) && this.#image !== undefined && this.#captions.length === 0);
  }

  add(block: Block, name: LabelName): void {
    if (block.kind === 'image' && this.#image === undefined) this.#image = block.index;
    else if (name === 'credit') this.#credits.push(block.index);
    else this.#captions.push(block.index);
    this.#last = block;
  }

  sections(): Section[] {
    return [{ type: 'figure', ...(this.#image !== undefined && { image: this.#image }), captions: this.#captions, credits: this.#credits }];
  }
}

/** Neighbouring list blocks: one list as long as the outermost items share a container; nested items belong to it. */
export class ListParts implements Parts {
  readonly #blocks: number[] = [];
  readonly #ordered: boolean;
  readonly #group: number;
  #last: Block;

  constructor(block: Block) {
    this.#ordered = block.ordered ?? false;
    this.#group = block.group;
    this.#last = block;
    this.add(block);
  }

  takes(block: Block, name: LabelName, apart: boolean): boolean {
    if (name !== 'list' || block.kind === 'image') return false;
    const same = block.group === this.#group || block.group === this.#last.group;
    if (apart) return same && block.group !== 0;
    return same || block.level > 1 || !inMarkup(block);
  }

  add(block: Block): void {
    this.#blocks.push(block.index);
    this.#last = block;
  }

  sections(): Section[] {
    return [{ type: 'list', ordered: this.#ordered, blocks: this.#blocks }];
  }
}

/** Cells by row; a line of a bare text is a row of its own. */
export class TableParts implements Parts {
  readonly #rows: number[][] = [];
  readonly #headers: boolean[] = [];
  readonly #group: number;
  #row = -1;

  constructor(block: Block) {
    this.#group = block.group;
    this.add(block);
  }

  takes(block: Block, name: LabelName, apart: boolean): boolean {
    if (name !== 'table') return false;
    if (block.cell) return block.group === this.#group;
    return !apart && (!inMarkup(block) || this.#row >= 0);
  }

  add(block: Block): void {
    const { cell } = block;
    const continues = this.#rows.length > 0 && (cell ? cell.row === this.#row : inMarkup(block));
    if (continues) {
      this.#rows.at(-1)!.push(block.index);
      if (cell && !cell.header) this.#headers[this.#headers.length - 1] = false;
    } else {
      this.#rows.push([block.index]);
      this.#headers.push(cell?.header ?? false);
    }
    if (cell) this.#row = cell.row;
  }

  sections(): Section[] {
    const first = this.#headers.indexOf(false);
    return [{ type: 'table', rows: this.#rows, headerRows: first === -1 ? this.#headers.length : first }];
  }
}

/** Neighbouring blocks of a quotation or of code that are one piece. */
export class RunParts implements Parts {
  readonly #type: 'quote' | 'code';
  readonly #blocks: number[] = [];
  #last: Block;

  constructor(block: Block, type: 'quote' | 'code') {
    this.#type = type;
    this.#last = block;
    this.add(block);
  }

  takes(block: Block, name: LabelName, apart: boolean): boolean {
    if (apart || name !== this.#type || block.kind === 'image') return false;
    if (!inMarkup(block)) return this.#type === 'quote' || block.gap <= 1;
    // Two preformatted elements in a row are two pieces of code; a table of code lines is one.
    if (this.#type === 'code') return block.group === this.#last.group && !/(?:^|>)pre(?:$|>)/.test(block.place.path);
    return block.group === this.#last.group || block.place.path.startsWith(this.#last.place.path) || this.#last.place.path.startsWith(block.place.path);
  }

  add(block: Block): void {
    this.#blocks.push(block.index);
    this.#last = block;
  }

  sections(): Section[] {
    return [{ type: this.#type, blocks: this.#blocks }];
  }
}

/** Whether a block could head an info box: a heading, or a short line that is no sentence. A question is a heading. */
const headsBox = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'text' && block.text.length <= 90 && !/[.!…:;,]["'”“»)]*$/u.test(block.text));

/** Neighbouring info-box blocks; a heading begins the next box. */
export class InfoboxParts implements Parts {
  readonly #boxes: { heading?: number; blocks: Block[] }[] = [];
  #last: Block;

  constructor(block: Block) {
    this.#last = block;
    this.add(block);
  }

  takes(block: Block, name: LabelName, apart: boolean): boolean {
    return name === 'infobox' && block.kind !== 'image' && (!apart || (block.group !== 0 && block.group === this.#last.group));
  }

  add(block: Block): void {
    const box = this.#boxes.at(-1);
    const fresh = !box || (headsBox(block) && block.kind === 'heading' && box.blocks.length > 0 && block.group !== this.#last.group);
    if (fresh) this.#boxes.push(headsBox(block) ? { heading: block.index, blocks: [] } : { blocks: [block] });
    else box.blocks.push(block);
    this.#last = block;
  }

  sections(): Section[] {
    return this.#boxes.map(({ heading, blocks }) => ({ type: 'infobox', ...(heading !== undefined && { heading }), sections: inner(blocks) }));
  }
}

function inner(blocks: readonly Block[]): Section[] {
  const out: Section[] = [];
  let list: ListParts | undefined;
  const flush = (): void => {
    if (list) out.push(...list.sections());
    list = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      if (list?.takes(block, 'list', false)) list.add(block);
      else {
        flush();
        list = new ListParts(block);
      }
      continue;
    }
    flush();
    if (block.kind === 'heading') out.push({ type: 'heading', level: 4, block: block.index });
    else out.push({ type: 'paragraph', block: block.index });
  }
  flush();
  return out;
}
