// Finds what bars a text by its wording: notices, whatever their label, and marks of texts for subscribers in the article's head.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { isRole } from '../model/labels';
import { BAR_BUTTONS, BARS, MARKS, PHRASES, wordsOf } from '../phrases';

/** A notice says little more than its one thing; bars in longer blocks are told of, not put up. */
const NOTICE_WORDS = 40;
/** What is said in favour of subscribing may be a paragraph. */
const SALES_WORDS = 70;
const NOTICE_CHARACTERS = 480;
/** A mark is a badge. */
const MARK_WORDS = 8;
/** Lines at most so long can be halves of one notice that a line break tore apart. */
const TORN_WORDS = 6;
/** How much of the two lines the phrase must then cover. */
const TORN_COVER = 0.7;
/** Blocks between a mark and the title at most, either way. */
const NEAR_TITLE = 4;
/** A paragraph this long begins the text: marks stand above it. */
const BODY_CHARACTERS = 80;

export interface Notices {
  /** Blocks that bar the text, in order. */
  readonly bars: readonly number[];
  /** Marks near the title. */
  readonly marks: readonly number[];
  /** Whether block `i` belongs to a notice or sells subscriptions: it is no text of the article. */
  readonly sells: (i: number) => boolean;
}

/** `labels` holds one label a block. A reader's own label `paywall` bars without words. */
export function noticesOf(blocks: readonly Block[], labels: readonly Label[]): Notices {
  const words = blocks.map(({ text, kind }) => (text.length <= NOTICE_CHARACTERS && kind !== 'code' && kind !== 'image' ? wordsOf(text) : []));
  const title = labels.findIndex(({ name }) => name === 'title');
  const bars = new Set<number>();
  const marks: number[] = [];
  const body = labels.findIndex(({ name }, i) => i > title && name === 'paragraph' && blocks[i]!.text.length >= BODY_CHARACTERS);
  const close = (i: number): boolean => title >= 0 && Math.abs(i - title) <= NEAR_TITLE && (body < 0 || i < body);
  const said = new Map<number, boolean>();
  const sells = (i: number): boolean => {
    if (bars.has(i) || labels[i]!.name === 'paywall') return true;
    if (labels[i]!.by === 'reader') return false;
    if (!said.has(i)) said.set(i, words[i]!.length > 0 && words[i]!.length <= SALES_WORDS && PHRASES.find(words[i]!).some((hit) => hit.class === 'paywall'));
    return said.get(i)!;
  };
  for (let i = 0; i < blocks.length; i++) {
    const { name, by } = labels[i]!;
    const own = words[i]!;
    if (by === 'reader' && name !== 'paywall') continue;
    if (name === 'paywall' && by === 'reader') bars.add(i);
    if (own.length === 0 || own.length > NOTICE_WORDS || name === 'title' || name === 'comments') continue;
    if (BARS.find(own).length > 0) bars.add(i);
    // A button that opens a teaser elsewhere bars where its label says so, too.
    else if (name === 'paywall' && PHRASES.find(own).some((hit) => hit.class === 'paywall' && BAR_BUTTONS.has(hit.phrase))) bars.add(i);
    else if (own.length <= MARK_WORDS && !isRoleOfText(name) && close(i) && MARKS.find(own).length > 0) marks.push(i);
    const next = words[i + 1];
    if (own.length <= TORN_WORDS && next && next.length > 0 && next.length <= TORN_WORDS && BARS.find([...own, ...next]).some(({ from, to, cover }) => from < own.length && to > own.length && cover >= TORN_COVER)) {
      bars.add(i);
      bars.add(i + 1);
    }
  }
  return { bars: [...bars].sort((a, b) => a - b), marks, sells };
}

/** Running text names subscribers, too: only lines of the head and noise can be marks. */
const isRoleOfText = (name: Label['name']): boolean => isRole(name) && name !== 'kicker' && name !== 'byline' && name !== 'date' && name !== 'standfirst' && name !== 'heading';
