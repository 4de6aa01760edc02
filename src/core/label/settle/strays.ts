// What the network keeps although it is no text of the article: the same text a second time, and in markup controls, footers, menus,
// words for screen readers and hidden pieces.
import type { LabelName } from '../../model/labels';
import type { BlockFacts } from '../features/context';
import type { Evidence } from '../rules';
import type { Odds, Settler } from './correction';

/** Roles whose text counts; a title or byline may well stand in a menu. */
const BODY: ReadonlySet<LabelName> = new Set(['standfirst', 'heading', 'paragraph', 'list', 'quote', 'table', 'infobox', 'entry', 'dateline']);

/** Shorter texts may rightly stand twice ("Ingredients"), and so may cells, items and code. */
const COPY_WORDS = 6;
const MAY_REPEAT: ReadonlySet<string> = new Set(['code', 'table-cell', 'list-item']);
/** A page has copies (a wide and a narrow layout, quoted posts) when they are more than this share of its words; fewer are refrains. */
const COPIES = 0.03;
/** Of a page's words so many may be stripped here; more means that the page is built otherwise. */
const MOST = 0.5;

/** Class names of words that only screen readers say. */
const UNSEEN = /^(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-hidden|offscreen|hidden|hide)$|sr-only|visually-?hidden|screen-?reader|a11y|offscreen/;
/** Blocks at least this likely are the page's sure text; if more than RARE of it bears such a class, the class says nothing here. */
const SURE = 0.8;
const RARE = 0.05;
/** A hidden block this likely is a panel that a click opens. */
const PANEL = 0.5;

const wordsIn = (facts: readonly BlockFacts[], where: (i: number) => boolean): number => facts.reduce((n, { words }, i) => n + (where(i) ? words.length : 0), 0);

/** Corrections to noise, at most half of what was kept. */
export const settleStrays: Settler = ({ facts, isMarkup }, names, odds) => {
  const kept = wordsIn(facts, (i) => BODY.has(names[i]!));
  const out = [...copies(facts, names, kept), ...(isMarkup ? outOfPlace(facts, names, odds) : [])];
  const gone = new Set(out.map(({ block }) => block));
  return wordsIn(facts, (i) => gone.has(i)) > MOST * kept ? [] : out;
};

function copies(facts: readonly BlockFacts[], names: readonly LabelName[], kept: number): Evidence[] {
  const seen = new Set<string>();
  const again = new Set<number>();
  facts.forEach(({ block, words, folded }, i) => {
    if (!BODY.has(names[i]!) || words.length < COPY_WORDS || MAY_REPEAT.has(block.kind)) return;
    if (seen.has(folded)) again.add(i);
    seen.add(folded);
  });
  if (wordsIn(facts, (i) => again.has(i)) <= COPIES * kept) return [];
  return [...again].map((block): Evidence => ({ block, label: 'other', weight: 3, reason: { code: 'kept-already' } }));
}

function outOfPlace(facts: readonly BlockFacts[], names: readonly LabelName[], { article, kind }: Odds): Evidence[] {
  const unseen = facts.map(({ block }) => block.place.hints.some((hint) => UNSEEN.test(hint)));
  const sure = (i: number): boolean => BODY.has(names[i]!) && article(i) > SURE;
  const telling = wordsIn(facts, (i) => sure(i) && unseen[i]!) < RARE * Math.max(1, wordsIn(facts, sure));
  return facts.flatMap(({ block }, i): Evidence[] => {
    if (!BODY.has(names[i]!)) return [];
    const part = block.kind === 'control' ? 'button' : partOf(block.place.path);
    if (part) return [{ block: i, label: kind(i), weight: 3, reason: { code: 'in-element', params: { element: part } } }];
    if ((telling && unseen[i]) || (block.place.hidden && article(i) < PANEL)) return [{ block: i, label: kind(i), weight: 3, reason: { code: 'hidden' } }];
    return [];
  });
}

/** The page's menu or footer that a path leads through; a footer inside the article is the article's. */
function partOf(path: string): string | undefined {
  const tags = path.split('>');
  if (tags.includes('nav')) return 'nav';
  const footer = tags.indexOf('footer');
  return footer >= 0 && !tags.slice(0, footer).some((tag) => tag === 'article' || tag === 'main') ? 'footer' : undefined;
}
