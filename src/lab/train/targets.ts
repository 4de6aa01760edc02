// What the gold answers say of a page's blocks: for each a mask of acceptable labels. Nothing is said where gold is silent.
import type { Block, Page } from '../../core/model/block';
import { LABELS, ROLES, type LabelName } from '../../core/model/labels';
import { wordsOf } from '../../core/phrases';
import type { CorpusPage } from '../corpus';
import { standings } from './alignment';
import type { Targets } from './learner';

const BIT: ReadonlyMap<string, number> = new Map(LABELS.map((name, index) => [name, index]));
const mask = (...names: readonly string[]): number => names.reduce((bits, name) => bits | (1 << BIT.get(name)!), 0) >>> 0;

const ARTICLE = mask(...ROLES);
const NOISE = (~ARTICLE) >>> 0;

/** The side that a mask of acceptable labels leaves; undefined where it leaves both or says nothing. */
export function sideIn(allowed: number): 'article' | 'noise' | undefined {
  const article = (allowed & ARTICLE) !== 0, noise = (allowed & NOISE) !== 0;
  return article === noise ? undefined : article ? 'article' : 'noise';
}

/** Article roles that the gold's main content may leave out: taste differs. */
const OPTIONAL = mask('kicker', 'title', 'byline', 'date', 'caption', 'credit', 'dateline');
/** Rare roles (info box, entry, dateline, standfirst) are left to the lines labelled by hand and to the rules: a role nobody contradicts would swallow the rest. */
const PROSE = mask('paragraph', 'quote', 'list', 'table', 'code');
const BODY = (PROSE | mask('heading')) >>> 0;

const fold = (text: string): string => wordsOf(text).join(' ');

const sizeWeight = (words: number): number => Math.min(3, Math.max(0.4, Math.sqrt(words) / 3));

/** Label names by where the HTML version of the page had the same words. */
export type Silver = ReadonlyMap<string, number>;

/** The role that an article block's element says it has; 0 where it says nothing. */
function roleByElement(block: Block): number {
  switch (block.kind) {
    case 'heading': return mask('heading', 'title');
    case 'list-item': return mask('list', 'paragraph');
    case 'quote': return mask('quote', 'paragraph');
    case 'table-cell': return mask('table', 'list');
    case 'code': return mask('code', 'quote', 'paragraph');
    case 'caption': return mask('caption', 'credit');
    case 'text': return block.text.length > 120 ? mask('paragraph') : 0;
    default: return 0;
  }
}

const KIND_HINTS: readonly (readonly [RegExp, LabelName[]])[] = [
  [/cookie|consent|gdpr|onetrust|cmp-/, ['consent']],
  [/newsletter|mailchimp|subscribe-form/, ['newsletter', 'promo']],
  [/paywall|metered|piano-/, ['paywall']],
  [/comment|disqus|respond/, ['comments']],
  [/share|sharing|social|addthis|follow-us/, ['share']],
  [/breadcrumb|pagination|^nav|navbar|navigation|menu|masthead|skip-link|toolbar|topbar|login/, ['nav']],
  [/related|recommend|more-?stories|most-?read|popular|trending|teaser|read-?next|similar|also-?like|outbrain|taboola|latest|recent-?posts/, ['teaser', 'promo', 'ad']],
  [/^ads?$|^ad-|-ads?$|advert|sponsor|banner|promoted/, ['ad', 'promo']],
  [/author-?(?:bio|box|card|info|about|profile)|about-?(?:the-)?author|bio$/, ['author-box']],
  [/^tags?$|tag-?list|tagcloud|post-tags|keywords|entry-tags/, ['tags']],
  [/copyright|colophon|disclaimer|legal/, ['legal', 'nav']],
  [/reading-?time|read-?time|view-?count|rating/, ['meta']],
  [/^footer$|site-footer|footer-/, ['nav', 'legal', 'share', 'promo', 'newsletter']],
];

/** The kinds that a noise block's markup says it may have; 0 where it says nothing. Nearest hint first. */
function kindByHints(block: Block): number {
  for (const hint of block.place.hints) for (const [pattern, names] of KIND_HINTS) if (pattern.test(hint)) return mask(...names);
  const tags = block.place.path.split('>');
  if (tags.includes('nav')) return mask('nav');
  return 0;
}

/** What the HTML version says of each text: masks for article and for noise, joined; texts that say both ways are left out. */
export function silverOf(page: Page): Silver {
  const out = new Map<string, number>();
  for (const block of page.blocks) {
    const key = fold(block.text);
    if (key === '') continue;
    const bits = (roleByElement(block) || ARTICLE) | (kindByHints(block) || NOISE);
    const known = out.get(key);
    out.set(key, ((known ?? ~0) & bits) >>> 0);
  }
  return out;
}

/** Where two texts name the same thing, give or take punctuation. */
const same = (a: string, b: string): boolean => a === b || (a.length > 12 && (b.startsWith(a) || a.startsWith(b)) && Math.abs(a.length - b.length) < 0.35 * Math.max(a.length, b.length));

class Sheet {
  readonly allowed: Uint32Array;
  readonly weight: Float32Array;
  constructor(n: number) {
    this.allowed = new Uint32Array(n);
    this.weight = new Float32Array(n);
  }
  set(i: number, bits: number, weight: number): void {
    this.allowed[i] = bits >>> 0;
    this.weight[i] = weight;
  }
}

function fromLines(page: CorpusPage, blocks: readonly Block[], source: string | undefined, sheet: Sheet): void {
  const lines = page.lines!;
  const bits = (line: { label: string; also?: readonly string[] }): number => mask(line.label, ...(line.also ?? []));
  if (source === undefined) {
    // HTML: by text, in order.
    const text = new TextDecoder().decode(page.bytes('text'));
    const byText = new Map<string, number>();
    for (const line of lines) {
      const key = fold(text.slice(line.start, line.end));
      byText.set(key, byText.has(key) && byText.get(key) !== bits(line) ? byText.get(key)! | bits(line) : bits(line));
    }
    blocks.forEach((block, i) => {
      const found = byText.get(fold(block.text));
      if (found) sheet.set(i, found, 1.5);
    });
    return;
  }
  // Offsets into a text that was mended on the way (wrongly decoded letters) lead astray.
  if (source !== new TextDecoder().decode(page.bytes('text'))) return;
  let at = 0;
  blocks.forEach((block, i) => {
    while (at < lines.length && lines[at]!.end <= block.span.start) at++;
    const line = lines[at];
    if (line && line.start < block.span.end) sheet.set(i, bits(line), 1.5 * Math.max(0.6, Math.min(2, sizeWeight(wordsOf(block.text).length))));
  });
}

function markHead(page: CorpusPage, folded: readonly string[], sheet: Sheet, firstBody: number): void {
  const { title, author, date } = page.gold;
  if (title) {
    const want = fold(title);
    for (let i = Math.min(firstBody, folded.length - 1); i >= 0; i--) {
      if (folded[i]!.length > 8 && same(folded[i]!, want)) {
        sheet.set(i, mask('title'), 2);
        break;
      }
    }
  }
  if (author && author.length > 4) {
    const want = fold(author);
    folded.forEach((text, i) => {
      if (text.length < 80 && text.includes(want) && Math.abs(i - firstBody) < 12) sheet.set(i, text.length < want.length + 24 ? mask('byline') : mask('byline', 'author-box', 'date'), 1);
    });
  }
  if (date) {
    const [year, month, day] = date.split('-').map(Number);
    if (year && month && day) {
      folded.forEach((text, i) => {
        if (text.length < 60 && i <= firstBody && i > firstBody - 10 && text.includes(String(year)) && new RegExp(`\\b0?${day}\\b`).test(text)) sheet.set(i, text.length < 32 ? mask('date') : mask('date', 'byline'), 1);
      });
    }
  }
}

function fromMainText(page: CorpusPage, blocks: readonly Block[], sheet: Sheet): void {
  const words = blocks.map((block) => wordsOf(block.text));
  const standing = standings(page.gold.text!, words);
  const firstBody = Math.max(0, standing.findIndex((s, i) => s === 'whole' && words[i]!.length >= 10));
  const lastBody = standing.lastIndexOf('whole');
  standing.forEach((s, i) => {
    const n = words[i]!.length;
    if (s === 'whole') sheet.set(i, n >= 20 ? PROSE : BODY, sizeWeight(n));
    else if (s === 'inside') sheet.set(i, BODY, 0.6 * sizeWeight(n));
    else if (s === 'absent') {
      // Near the body the gold may have left out a caption or a byline: little is said there.
      const near = n < 40 && i > firstBody - 8 && i < lastBody + 3;
      sheet.set(i, near ? NOISE | OPTIONAL : NOISE, near ? sizeWeight(n) / 3 : sizeWeight(n));
    } else if (n < 6 && standing[i - 1] !== 'whole' && standing[i + 1] !== 'whole') sheet.set(i, NOISE, 0.3);
  });
  markHead(page, words.map((list) => list.join(' ')), sheet, firstBody);
}

function fromSnippets(page: CorpusPage, blocks: readonly Block[], sheet: Sheet): void {
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const wanted = (page.gold.with ?? []).map(squeeze), unwanted = (page.gold.without ?? []).map(squeeze);
  const folded = blocks.map((block) => fold(block.text));
  let first = blocks.length - 1;
  blocks.forEach((block, i) => {
    const text = squeeze(block.text);
    if (wanted.some((snippet) => text.includes(snippet) || (text.length > 30 && snippet.includes(text)))) {
      sheet.set(i, folded[i]!.split(' ').length >= 20 ? PROSE : (BODY | mask('title')) >>> 0, 2);
      first = Math.min(first, i);
    } else if (unwanted.some((snippet) => text.includes(snippet) || (text.length > 30 && snippet.includes(text)))) sheet.set(i, NOISE, 2);
  });
  markHead(page, folded, sheet, first);
}

/**
 * Targets for a page's blocks. `source` is the text capture's source, or undefined for HTML.
 * `silver` narrows the masks by what the page's markup says of the same words.
 */
export function targetsOf(page: CorpusPage, blocks: readonly Block[], source: string | undefined, silver: Silver | undefined): Targets {
  const sheet = new Sheet(blocks.length);
  if (page.set !== 'lines-dev') {
    if (page.set === 'wcxb-dev') fromMainText(page, blocks, sheet);
    else fromSnippets(page, blocks, sheet);
    if (silver) {
      blocks.forEach((block, i) => {
        const bits = silver.get(fold(block.text));
        const narrowed = bits === undefined ? 0 : (sheet.allowed[i]! & bits) >>> 0;
        if (narrowed !== 0) sheet.allowed[i] = narrowed;
      });
    }
  }
  if (page.lines) fromLines(page, blocks, source, sheet);
  return sheet;
}
