// An HTML capture → its Page: parses, drafts, puts the blocks in source order. The way from source to blocks for markup.
import type { Block, Page } from '../model/block';
import type { Capture, Note } from '../model/capture';
import type { Draft, Drafted } from './draft';
import { draftBlocks } from './html-blocks';
import { HeadReader } from './head';
import { parseHtml } from './html-tree';
import { isVisible, runsOf, type Atom } from './runs';
import { stampTree } from './tree-stamps';
import { unglue } from './unglue';

/** Segments markup. Linear in the size of the source; never throws. */
export function segmentHtml(capture: Capture): Page {
  const head = new HeadReader();
  const drafted = draftBlocks(parseHtml(capture.source), capture.source, (element) => head.visit(element));
  const { blocks, blockOf } = placed(drafted);
  const divided = unglue(blocks, capture.source, 'html');
  stampTree(drafted.stamps, blockOf, blocks, divided);
  const notes: Note[] = drafted.flattened ? [{ code: 'depth-flattened' }] : [];
  return { blocks: divided, head: head.result(), tree: drafted.tree, ...(notes.length > 0 && { notes }) };
}

/** Groups atoms into blocks; returns for each atom (in the order drafted) the index of its block. */
function placed({ drafts, atoms }: Drafted): { blocks: Block[]; blockOf: Int32Array } {
  const order = inSourceOrder(atoms);
  const blockOf = new Int32Array(atoms.length).fill(-1);
  const blocks: Block[] = [];
  const seen = new Uint8Array(drafts.length);
  for (let from = 0; from < order.length;) {
    const number = atoms[order[from]!]!.draft;
    let to = from + 1;
    while (to < order.length && atoms[order[to]!]!.draft === number) to++;
    const draft = drafts[number]!;
    const members: Atom[] = [];
    for (let i = from; i < to; i++) members.push(atoms[order[i]!]!);
    const block = blockFrom(draft, members, blocks.length, seen[number] === 1);
    if (block) {
      seen[number] = 1;
      for (let i = from; i < to; i++) blockOf[order[i]!] = block.index;
      blocks.push(block);
    }
    from = to;
  }
  return { blocks, blockOf };
}

/** Indices of the atoms by source position. They come in that order already unless markup was misnested. */
function inSourceOrder(atoms: readonly Atom[]): Uint32Array {
  const order = new Uint32Array(atoms.length).map((_, i) => i);
  let end = 0;
  for (const atom of atoms) {
    if (atom.start < end) return order.sort((a, b) => atoms[a]!.start - atoms[b]!.start || a - b);
    end = atom.end;
  }
  return order;
}

function blockFrom(draft: Draft, atoms: readonly Atom[], index: number, again: boolean): Block | undefined {
  const runs = runsOf(atoms, draft.preformatted);
  if (runs.length === 0) return undefined;
  let text = '';
  for (const run of runs) text += run.text;
  if (!isVisible(text)) return undefined;
  const { kind, level, depth, path, hints, hidden, group, cell, ordered, image } = draft;
  return {
    index, kind, level, depth, runs, text,
    span: { start: runs[0]!.span.start, end: runs.at(-1)!.span.end },
    place: { path, hints, hidden },
    gap: 0, glued: draft.glued || again, group,
    ...(cell && { cell }), ...(ordered !== undefined && { ordered }), ...(image && { image }),
  };
}
