// Article blocks outside the head → Sections, each block exactly once, in reading order; seams where noise was taken out.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import type { Section } from '../model/reading';
import { PHRASES, wordsOf } from '../phrases';
import { agencyNamed } from '../phrases/agencies';
import { isDateLine } from './dates';
import { FigureParts, ListParts, TableParts, InfoboxParts, RunParts, type Parts } from './parts';

/** What stands in a gap between two pieces of the article: the noise blocks, in capture order. */
export type SeamMaker = (blocks: readonly number[]) => Section;

/** A sign of the text's own agency, "(dpa)", is none; "Foto: dpa" is. */
const isPictureCredit = (text: string): boolean =>
  agencyNamed(text.replace(/^[([\s]+|[)\].\s]+$/gu, '')) === undefined && PHRASES.find(wordsOf(text)).some((hit) => hit.class === 'credit');

interface Entry { time?: number; heading?: number; sections: Section[] }

/** Builds the body in one pass. An open section takes what continues it; noise inside it waits and becomes a seam behind it. */
export function sectionsOf(blocks: readonly Block[], labels: readonly Label[], inHead: readonly boolean[], seam: SeamMaker): Section[] {
  const top: Section[] = [];
  let out: Section[] = top;
  let entry: Entry | undefined;
  let open: Parts | undefined;
  let dateline: number | undefined;
  /** Noise since the last article block. */
  let noise: number[] = [];
  /** Noise inside the open section: its seam stands behind the section. */
  let held: number[] = [];
  let begun = false;
  const levels = headingLevels(blocks, labels, inHead);

  const flushNoise = (): void => {
    if (noise.length > 0 && begun) out.push(seam(noise));
    noise = [];
  };
  const close = (): void => {
    if (open) out.push(...open.sections());
    open = undefined;
    if (held.length > 0) out.push(seam(held));
    held = [];
  };
  const settle = (): void => {
    close();
    if (dateline !== undefined) out.push({ type: 'line', block: dateline });
    dateline = undefined;
    flushNoise();
  };
  const closeEntry = (): void => {
    if (entry) top.push({ type: 'entry', ...(entry.time !== undefined && { time: entry.time }), ...(entry.heading !== undefined && { heading: entry.heading }), sections: entry.sections });
    entry = undefined;
    out = top;
  };
  const openEntry = (): Entry => {
    closeEntry();
    entry = { sections: [] };
    out = entry.sections;
    return entry;
  };

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const { name } = labels[i]!;
    if (!isRole(name)) {
      noise.push(i);
      continue;
    }
    if (inHead[i]) {
      // Noise inside the head shows as one seam where the body begins.
      if (!begun) {
        begun = true;
        noise = [];
      }
      continue;
    }
    if (open?.takes(block, name, noise.length > 0)) {
      open.add(block, name);
      held.push(...noise);
      noise = [];
      continue;
    }
    if (name === 'paragraph' && dateline !== undefined && block.kind !== 'image') {
      close();
      flushNoise();
      out.push({ type: 'paragraph', dateline, block: i });
      dateline = undefined;
      begun = true;
      continue;
    }
    if (name === 'credit' && noise.length === 0 && !open && joinsParagraph(i)) continue;
    settle();
    begun = true;
    if (block.kind === 'image' || name === 'caption' || (name === 'credit' && startsFigure(i))) open = new FigureParts(block, name);
    else if (name === 'list') open = new ListParts(block);
    else if (name === 'table') open = new TableParts(block);
    else if (name === 'quote' || name === 'code') open = new RunParts(block, name);
    else if (name === 'infobox') open = new InfoboxParts(block);
    else if (name === 'paragraph') out.push({ type: 'paragraph', block: i });
    else if (name === 'heading') out.push({ type: 'heading', level: levels.get(block.level) ?? 2, block: i });
    else if (name === 'dateline') dateline = i;
    else if (name === 'entry') addEntry(i);
    else out.push({ type: 'line', block: i });
  }
  close();
  if (dateline !== undefined) out.push({ type: 'line', block: dateline });
  closeEntry();
  // The last seam stands behind the whole article: lists of other stories mostly do.
  flushNoise();
  return top;

  function joinsParagraph(index: number): boolean {
    const last = out.at(-1);
    if (last?.type !== 'paragraph' || last.credit !== undefined || startsFigure(index)) return false;
    out[out.length - 1] = { ...last, credit: index };
    return true;
  }

  /** A credit opens a figure when its words speak of a picture or a caption follows at once. */
  function startsFigure(index: number): boolean {
    const next = labels[index + 1];
    return next?.name === 'caption' || blocks[index + 1]?.kind === 'image' && next !== undefined && isRole(next.name) || isPictureCredit(blocks[index]!.text);
  }

  function addEntry(index: number): void {
    const isTime = isDateLine(blocks[index]!.text);
    const current = entry;
    const fresh = current && current.sections.length === 0;
    if (isTime) {
      if (fresh && current.time === undefined) current.time = index;
      else openEntry().time = index;
    } else if (fresh && current.heading === undefined) current.heading = index;
    else openEntry().heading = index;
  }
}

/** Heading levels as the page has them (1…6, 0 in text) → 2, 3, 4 in the order they rank. */
function headingLevels(blocks: readonly Block[], labels: readonly Label[], inHead: readonly boolean[]): Map<number, 2 | 3 | 4> {
  const used = new Set<number>();
  for (let i = 0; i < blocks.length; i++) if (labels[i]!.name === 'heading' && !inHead[i]) used.add(blocks[i]!.level);
  const ranked = [...used].filter((level) => level > 0).sort((a, b) => a - b);
  return new Map(ranked.map((level, rank) => [level, (Math.min(rank, 2) + 2) as 2 | 3 | 4]));
}
