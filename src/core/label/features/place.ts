// Where a block stands in the markup: element, ancestors, links, hiddenness, group, Readability's verdict. All 0 in text captures.
import type { BlockKind } from '../../model/block';
import type { FeatureGroup } from './feature';
import { oncePerPage } from './context';

const KINDS: readonly BlockKind[] = ['text', 'heading', 'list-item', 'quote', 'table-cell', 'code', 'caption', 'image', 'control', 'term'];
const ANCESTORS = ['nav', 'header', 'footer', 'aside', 'article', 'main', 'form', 'figure', 'table', 'ul', 'section', 'a', 'button', 'label', 'blockquote', 'p'] as const;

interface GroupFacts { blocks: number; chars: number; linkChars: number }

const groups = oncePerPage((page): Map<number, GroupFacts> => {
  const out = new Map<number, GroupFacts>();
  page.facts.forEach(({ block, linkChars }) => {
    const group = out.get(block.group) ?? { blocks: 0, chars: 0, linkChars: 0 };
    group.blocks++;
    group.chars += block.text.length;
    group.linkChars += linkChars;
    out.set(block.group, group);
  });
  return out;
});

export const PLACE: FeatureGroup = {
  names: [
    'markup', ...KINDS.map((kind) => `kind-${kind}`), ...[1, 2, 3, 4].map((level) => `h${level}`), 'ordered', 'hidden', 'depth', 'link-share', 'links', 'one-link',
    ...ANCESTORS.map((tag) => `in-${tag}`), 'group-blocks', 'group-mean-chars', 'group-link-share', 'strong-share', 'opinion', 'opinion-keeps', 'opinion-near', 'itemprop-body', 'th',
  ],
  fill(page, i, out, at) {
    if (!page.isMarkup) return;
    const { block, text, links, linkChars } = page.facts[i]!;
    const tags = new Set(block.place.path.split('>'));
    const group = groups(page).get(block.group)!;
    const kept = page.opinion?.kept;
    let near = 0;
    if (kept) for (let d = -3; d <= 3; d++) near += kept[i + d] ?? 0;
    const strong = block.runs.reduce((n, run) => n + (run.marks.some((mark) => mark.type === 'strong') ? run.text.length : 0), 0);
    const values = [
      1, ...KINDS.map((kind) => (kind === block.kind ? 1 : 0)), ...[1, 2, 3, 4].map((level) => (block.kind === 'heading' && Math.min(block.level, 4) === level ? 1 : 0)),
      block.ordered ? 1 : 0, block.place.hidden ? 1 : 0, Math.min(1, block.depth / 25), Math.min(1, linkChars / (text.length || 1)), Math.log1p(links) / 3, links === 1 && linkChars >= text.length - 1 ? 1 : 0,
      ...ANCESTORS.map((tag) => (tags.has(tag) ? 1 : 0)), Math.log1p(group.blocks) / 6, Math.log1p(group.chars / group.blocks) / 7, group.linkChars / (group.chars || 1), strong / (text.length || 1),
      kept ? 1 : 0, kept?.[i] ?? 0, near / 7, block.place.hints.includes('articlebody') ? 1 : 0, block.cell?.header ? 1 : 0,
    ];
    for (let k = 0; k < values.length; k++) out[at + k] = values[k]!;
  },
};
