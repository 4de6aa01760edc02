// Reading → JSON: everything that is known, with the blocks' texts beside the numbers that refer to them. Text stays as captured.
import type { Exportable } from './exportable';

/** The whole reading as indented JSON; lone surrogates are escaped by JSON itself. Spans are UTF-16 offsets into the decoded source. */
export function toJson({ capture, page, reading }: Exportable): string {
  const { source: _source, ...about } = capture;
  return `${JSON.stringify({
    generator: 'Klartext',
    capture: about,
    meta: reading.meta,
    isArticle: reading.isArticle,
    blocks: page.blocks.map((block) => {
      const { name, confidence, reasons, by } = reading.labels[block.index]!;
      return { index: block.index, kind: block.kind, span: block.span, text: block.text, label: name, confidence, by, reasons };
    }),
    head: reading.head,
    sections: reading.sections,
    noise: reading.noise,
    seams: reading.seams,
    shares: reading.shares,
    doubtful: reading.doubtful,
    declared: page.head,
  }, null, 1)}\n`;
}
