// Reading → a safe tree of elements. Nothing of the page's own markup gets in: elements come from the list below, text from Runs.
import type { Block, Mark, Run } from '../model/block';
import type { Section } from '../model/reading';
import { cleanText } from './clean-text';
import { bodyOf, titleOf, type Exportable } from './exportable';
import { safeHref } from './links';

/** Every element an export can hold, and the attributes each may bear besides `class`, `lang` and `dir`. */
export const ALLOWED_ELEMENTS = {
  article: [], header: [], section: [], aside: [], footer: [], div: [], // structure
  h1: [], h2: [], h3: [], h4: [], // the title is the only h1
  p: [], ul: [], ol: [], li: [], blockquote: [], pre: [], hr: [], br: [],
  figure: [], figcaption: [], // pictures themselves stay out: showing one would ask its server
  table: [], thead: [], tbody: [], tr: [], th: ['scope'], td: [],
  a: ['href', 'rel'], strong: [], em: [], code: [], sub: [], sup: [], mark: [], del: [], small: [], span: [], bdi: [], time: ['datetime'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ElementName = keyof typeof ALLOWED_ELEMENTS;

export interface SafeElement {
  readonly tag: ElementName;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly SafeNode[];
}
export type SafeNode = string | SafeElement;

const SHARED: ReadonlySet<string> = new Set(['class', 'lang', 'dir']);

/** Makes an element; an attribute that is not on the list is our own bug and throws. */
export function element(tag: ElementName, attrs: Readonly<Record<string, string>>, ...children: readonly SafeNode[]): SafeElement {
  const allowed: readonly string[] = ALLOWED_ELEMENTS[tag];
  for (const name of Object.keys(attrs)) if (!SHARED.has(name) && !allowed.includes(name)) throw new Error(`<${tag}> may not bear the attribute "${name}"`);
  return { tag, attrs, children };
}

/** Marks → element, for all but links. */
const MARK_ELEMENT: Readonly<Record<Exclude<Mark['type'], 'link'>, ElementName>> = {
  strong: 'strong', em: 'em', code: 'code', sub: 'sub', sup: 'sup', mark: 'mark', del: 'del', small: 'small',
};

/** Runs → inline nodes; neighbours with the same outer mark share one element. `base` resolves relative links. */
export function inline(runs: readonly Run[], base: string | undefined): SafeNode[] {
  return nest(runs.map((run) => ({ text: cleanText(run.text), marks: run.marks })), base, false);
}

function nest(pieces: readonly { text: string; marks: readonly Mark[] }[], base: string | undefined, inLink: boolean): SafeNode[] {
  const out: SafeNode[] = [];
  let from = 0;
  while (from < pieces.length) {
    const { text, marks } = pieces[from]!;
    const [outer] = marks;
    if (!outer) {
      if (text === '\n') out.push(element('br', {}));
      else if (text !== '') out.push(text);
      from++;
      continue;
    }
    let to = from + 1;
    while (to < pieces.length && same(pieces[to]!.marks[0], outer)) to++;
    const inner = pieces.slice(from, to).map((piece) => ({ text: piece.text, marks: piece.marks.slice(1) }));
    if (outer.type !== 'link') out.push(element(MARK_ELEMENT[outer.type], {}, ...nest(inner, base, inLink)));
    else {
      const href = inLink ? undefined : safeHref(outer.href, base);
      const children = nest(inner, base, inLink || href !== undefined);
      if (href === undefined) out.push(...children);
      else out.push(element('a', { href, rel: 'noreferrer noopener nofollow' }, ...children));
    }
    from = to;
  }
  return out;
}

const same = (a: Mark | undefined, b: Mark): boolean => a !== undefined && a.type === b.type && (a.type !== 'link' || b.type !== 'link' || a.href === b.href);

/** The article as a safe tree: head, then sections. Noise and seams are not part of it. */
export function articleTree(read: Exportable): SafeElement {
  const { page, reading, capture } = read;
  const base = reading.meta.url?.value ?? capture.url;
  const content = (index: number): SafeNode[] => inline(page.blocks[index]!.runs, base);
  const para = (index: number, name?: string): SafeElement => element('p', name ? { class: name } : {}, ...content(index));
  const head: SafeNode[] = [];
  const title = titleOf(read);
  if (reading.isArticle) for (const index of reading.head.kicker) head.push(para(index, 'kicker'));
  if (title !== undefined) head.push(element('h1', {}, cleanText(title)));
  if (reading.isArticle) {
    for (const index of reading.head.standfirst) head.push(para(index, 'standfirst'));
    for (const index of [...reading.head.byline, ...reading.head.date]) head.push(para(index, 'byline'));
  }
  const lang = langOf(read);
  return element('article', { ...(lang && { lang }), dir: reading.meta.dir }, ...(head.length > 0 ? [element('header', {}, ...head)] : []), ...sections(bodyOf(read)));

  function sections(list: readonly Section[]): SafeNode[] {
    return list.flatMap((section): SafeNode[] => {
      switch (section.type) {
        case 'heading': return [element(`h${section.level}`, {}, ...content(section.block))];
        case 'paragraph': return [element('p', {},
          ...(section.dateline === undefined ? [] : [element('span', { class: 'dateline' }, ...content(section.dateline)), ' ']),
          ...content(section.block),
          ...(section.credit === undefined ? [] : [' ', element('small', { class: 'credit' }, ...content(section.credit))]))];
        case 'list': return [listTree(section.blocks.map((index) => page.blocks[index]!), section.ordered)];
        case 'quote': return [element('blockquote', {}, ...section.blocks.map((index) => para(index)))];
        case 'table': return [tableTree(section.rows, section.headerRows)];
        case 'code': return [element('pre', reading.meta.dir === 'rtl' ? { dir: 'ltr' } : {}, element('code', {}, cleanText(section.blocks.map((index) => page.blocks[index]!.text).join('\n'))))];
        case 'figure': return [element('figure', {},
          ...(section.image === undefined || sayAgain(section) ? [] : [element('p', { class: 'alt' }, ...content(section.image))]),
          ...(section.captions.length + section.credits.length === 0 ? [] : [element('figcaption', {},
            ...spaced([...section.captions.map((index) => element('span', {}, ...content(index))), ...section.credits.map((index) => element('small', {}, ...content(index)))]))]))];
        case 'infobox': return [element('aside', { class: 'infobox' }, ...(section.heading === undefined ? [] : [element('h3', {}, ...content(section.heading))]), ...sections(section.sections))];
        case 'entry': return [element('section', { class: 'entry' },
          ...(section.time === undefined ? [] : [para(section.time, 'time')]),
          ...(section.heading === undefined ? [] : [element('h2', {}, ...content(section.heading))]), ...sections(section.sections))];
        case 'line': return [para(section.block, 'line')];
        case 'seam': return [];
      }
    });
  }

  /** The alternative text is mostly the caption once more. */
  function sayAgain(section: Section & { type: 'figure' }): boolean {
    const alt = page.blocks[section.image!]!.text;
    return section.captions.some((index) => page.blocks[index]!.text.startsWith(alt));
  }

  function tableTree(rows: readonly (readonly number[])[], headerRows: number): SafeElement {
    const row = (cells: readonly number[], header: boolean): SafeElement => element('tr', {}, ...cells.map((index) =>
      header || page.blocks[index]!.cell?.header
        ? element('th', { scope: header ? 'col' : 'row' }, ...content(index))
        : element('td', {}, ...content(index))));
    return element('table', {},
      ...(headerRows > 0 ? [element('thead', {}, ...rows.slice(0, headerRows).map((cells) => row(cells, true)))] : []),
      element('tbody', {}, ...rows.slice(headerRows).map((cells) => row(cells, false))));
  }

  function listTree(items: readonly Block[], ordered: boolean): SafeElement {
    const tag = ordered ? 'ol' : 'ul';
    const out: SafeElement[] = [];
    let from = 0;
    const top = outermost(items);
    while (from < items.length) {
      let to = from + 1;
      while (to < items.length && items[to]!.level > top) to++;
      const nested = items.slice(from + 1, to);
      out.push(element('li', {}, ...inline(items[from]!.runs, base), ...(nested.length > 0 ? [listTree(nested, nested[0]!.ordered ?? false)] : [])));
      from = to;
    }
    return element(tag, {}, ...out);
  }
}

/** The outermost level of a list's items, at least 1. */
export const outermost = (items: readonly Block[]): number => Math.max(1, items.reduce((least, { level }) => Math.min(least, level), Infinity));

const spaced = (nodes: readonly SafeNode[]): SafeNode[] => nodes.flatMap((node, i) => (i === 0 ? [node] : [' ', node]));

/** The language as a valid tag, for the `lang` attribute. */
export function langOf({ reading }: Exportable): string | undefined {
  const lang = reading.meta.lang?.value.replace(/_/g, '-');
  return lang && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(lang) ? lang : undefined;
}
