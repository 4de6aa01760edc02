// Rows and columns of one table while it is walked: gives cells their coordinates and tells data tables from layout tables.
import type { Draft } from './draft';

/** Rows or columns one cell is believed to cover. */
const MAX_SPAN = 40;

export class CellGrid {
  #row = -1;
  #column = 0;
  /** For each column, how many further rows a cell from above covers. */
  #covered: number[] = [];
  #header = false;
  #at = { row: 0, column: 0 };
  readonly #cells: Draft[] = [];

  constructor(readonly role: string | undefined) {}

  startRow(): void {
    this.#row++;
    this.#column = 0;
    this.#covered = this.#covered.map((rows) => Math.max(0, rows - 1));
  }

  startCell(header: boolean, colspan: string | undefined, rowspan: string | undefined): void {
    while ((this.#covered[this.#column] ?? 0) > 0) this.#column++;
    this.#header = header;
    this.#at = { row: Math.max(0, this.#row), column: this.#column };
    const rows = spanOf(rowspan);
    // Counted down at the start of each row, so the next row still sees it.
    for (let width = spanOf(colspan); width > 0; width--) this.#covered[this.#column++] = rows;
  }

  /** A cell that gave one text block is a table cell; one that gave more is a container. */
  endCell(drafts: readonly Draft[], from: number): void {
    let only: Draft | undefined;
    let texts = 0;
    for (let i = from; i < drafts.length; i++) {
      const { kind, hidden } = drafts[i]!;
      if (hidden || kind === 'image') continue;
      texts++;
      only = drafts[i];
    }
    if (texts === 1 && (only!.kind === 'text' || only!.kind === 'table-cell')) {
      only!.kind = 'table-cell';
      only!.cell = { ...this.#at, header: this.#header };
      this.#cells.push(only!);
    } else for (let i = from; i < drafts.length; i++) if (drafts[i]!.kind === 'table-cell' && !drafts[i]!.cell) drafts[i]!.kind = 'text';
  }

  /** A table with a single cell, or one that says it only lays out, holds no data. */
  end(): void {
    if (this.#cells.length > 1 && this.role !== 'presentation' && this.role !== 'none') return;
    for (const cell of this.#cells) {
      cell.kind = 'text';
      delete cell.cell;
    }
  }
}

function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, MAX_SPAN) : 1;
}
