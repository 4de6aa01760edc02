// What every export is given, and the body it writes: the reading's sections, or every block where no article was found.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import type { Reading, Section } from '../model/reading';

/** A capture that has been read. */
export interface Exportable {
  readonly capture: Capture;
  readonly page: Page;
  readonly reading: Reading;
}

export type ExportLanguage = 'en' | 'de';

/** The body's sections. Without an article nothing counts as stripped: then all blocks stand there in capture order. */
export function bodyOf({ page, reading }: Exportable): readonly Section[] {
  if (reading.isArticle) return reading.sections;
  return page.blocks.map((block): Section => asPlain(block));
}

function asPlain(block: Block): Section {
  if (block.kind === 'heading') return { type: 'heading', level: 2, block: block.index };
  if (block.kind === 'list-item') return { type: 'list', ordered: block.ordered ?? false, blocks: [block.index] };
  if (block.kind === 'code') return { type: 'code', blocks: [block.index] };
  if (block.kind === 'image') return { type: 'figure', image: block.index, captions: [], credits: [] };
  return { type: 'paragraph', block: block.index };
}

/** The title to print: as it stands on the page, else as declared; without an article only what is declared. */
export function titleOf({ reading }: Exportable): string | undefined {
  const { title } = reading.meta;
  return title && (reading.isArticle || title.block === undefined) ? title.value : undefined;
}
