// The strip: the whole capture as one row of segments, by label, as inline SVG for exports. Shapes and numbers only, no text of the page.
import { isRole, type LabelName } from '../model/labels';
import type { ExportLanguage, Exportable } from './exportable';
import { WORDS } from './words';

interface Segment { name: LabelName; size: number }

/** Neighbouring blocks of one label as one segment, with their characters. */
export function segmentsOf({ page, reading }: Exportable): readonly Segment[] {
  const out: Segment[] = [];
  for (const block of page.blocks) {
    const { name } = reading.labels[block.index]!;
    const group = isRole(name) ? 'paragraph' : name;
    const last = out.at(-1);
    if (last?.name === group) last.size += block.text.length;
    else out.push({ name: group, size: block.text.length });
  }
  return out;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "Article 34 %, Other stories 41 %, …": what the strip shows, in words. */
export function stripAlternative({ reading }: Exportable, lang: ExportLanguage): string {
  const words = WORDS[lang];
  return [`${words.article} ${percent(reading.shares.article)}`, ...reading.shares.noise.map(({ kind, share }) => `${words.kinds[kind]} ${percent(share)}`)].join(', ');
}

/** At most this many rectangles: a page of 50,000 one-word blocks must not make a file of megabytes. */
const MOST = 600;

/** The strip as an SVG element; colours come from the classes `k-article`, `k-teaser` … of the file's stylesheet. */
export function stripSvg(read: Exportable, lang: ExportLanguage): string {
  const segments = segmentsOf(read);
  const total = segments.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return '';
  let at = 0;
  const rects: string[] = [];
  const least = segments.length > MOST ? total / MOST : 0;
  for (const { name, size } of segments) {
    if (size >= least) {
      const side = isRole(name) ? 'article' : name;
      rects.push(`<rect class="k-${side}" x="${((at / total) * 1000).toFixed(2)}" width="${Math.max((size / total) * 1000, 0.5).toFixed(2)}" height="10"/>`);
    }
    at += size;
  }
  return `<svg class="strip" role="img" aria-label="${stripAlternative(read, lang)}" viewBox="0 0 1000 10" preserveAspectRatio="none" xmlns="http://www.w3.org/2000/svg">${rects.join('')}</svg>`;
}
