// Who wrote the article: bylines over the text, what the head declares, what the markup names, in the order of how often each is right.
import type { Block, Page } from '../model/block';
import type { Label } from '../model/label';
import type { ArticleHead, Found } from '../model/reading';
import { authorsIn, hasLead, isCollective, isUnpartedName, looksLikeName, signaturesIn } from './bylines';
import { isDateLine } from './dates';
import { NOT_NAMES } from './not-names';
import { NOBODY, toldAuthors } from './told-authors';
import { fold } from './titles';

/** How far from the title an unlabelled line can still be the byline. */
const BEFORE_TITLE = 3;
const BEHIND_TITLE = 8;
const NEAR_LENGTH = 120;
/** A line that is one of these is nobody's signature, wherever it stands. */
const OTHERS: ReadonlySet<string> = new Set(['teaser', 'comments', 'ad', 'paragraph', 'title', 'consent', 'newsletter', 'paywall', 'credit', 'legal']);

/** What a line with a date and a name in it is taken for. */
const SIGNING: ReadonlySet<string> = new Set(['date', 'byline', 'meta', 'caption', 'author-box']);

/** "Von Norden nach Süden" opens like a byline. */
const HEADLINE: ReadonlySet<string> = new Set(['heading', 'kicker', 'standfirst', 'list', 'quote', 'nav']);
/** Characters of a line anywhere on the page that can still be a signature, and of one that holds a single word. */
const SIGNED_LENGTH = 100;
const PEN_NAME_LINE = 30;

type Names = readonly Found[];

/** All authors, in order. The first source that names somebody is believed; one that names the same people and more, rather. */
export function authorsOf({ blocks, head: declared }: Page, labels: readonly Label[], head: ArticleHead): Found[] {
  const chosen = head.byline.filter((index) => labels[index]!.by === 'reader').flatMap((index) => namesOf(blocks[index]!));
  if (chosen.length > 0) return unique(chosen);
  const isPerson = ({ value }: Found): boolean => looksLikeName(value) || isCollective(value);
  const signs = (found: Found): boolean => isPerson(found) || isUnpartedName(found.value);
  const led = head.byline.flatMap((index) => ledNamesOf(blocks[index]!));
  const plain = head.byline.filter((index) => !hasLead(blocks[index]!.text)).flatMap((index) => namesOf(blocks[index]!));
  const told = toldAuthors(declared);
  const isNearTitle = (index: number): boolean => head.title.length === 0 || head.title.some((title) => index - title <= BEHIND_TITLE && title - index <= BEFORE_TITLE);
  const strays = labels.filter(({ name, block }) => name === 'byline' && !head.byline.includes(block)).map(({ block }) => blocks[block]!);
  const signed = (): Block[] => blocks.filter(({ index, text }) => text.length <= SIGNED_LENGTH && !OTHERS.has(labels[index]!.name) && !HEADLINE.has(labels[index]!.name) && hasLead(text));
  const near = nearTitle(blocks, labels, head);
  const sources: readonly (() => Names)[] = [
    () => told.sure,
    () => fuller(led, told.likely),
    () => told.likely,
    () => firstLine(near, (line) => ledNamesOf(line).filter((name) => signs(name) || !HEADLINE.has(labels[line.index]!.name))),
    () => told.short,
    () => plain.filter(isPerson),
    () => nearDate(near, blocks, labels),
    () => markedAuthor(blocks, labels),
    () => firstLine(strays, ledNamesOf).filter(signs),
    () => firstLine(signed(), ledNamesOf).filter(signs),
    () => told.last,
    () => firstLine(strays, namesOf).filter(isPerson),
    // A pen name may be one word, if the line says nothing else.
    () => firstLine(strays.filter(({ text }) => text.length <= PEN_NAME_LINE), ledNamesOf),
    () => plain.filter(({ value, block }) => blocks[block!]!.text.length <= value.length + 4 && isNearTitle(block!) && (isCollective(value) || value.toLowerCase().split(/\s+/).every((word) => !NOT_NAMES.has(word)))),
  ];
  for (const source of sources) {
    const names = unique(source());
    if (names.length > 0) return names;
  }
  return [];
}

const asFound = (block: Block) => (value: string): Found => ({ value, block: block.index, from: 'byline' });
const namesOf = (block: Block): Found[] => authorsIn(block.text).map(asFound(block));
const ledNamesOf = (block: Block): Found[] => signaturesIn(block.text).filter(({ led }) => led).map(({ name }) => name).map(asFound(block));

/** The names of the first line that has any. */
function firstLine(lines: readonly Block[], names: (line: Block) => Found[]): Names {
  for (const line of lines) {
    const found = names(line);
    if (found.length > 0) return found;
  }
  return [];
}

/** The byline, or the declaration that names all of its people and more. */
function fuller(byline: Names, told: Names): Names {
  const known = new Set(told.map(({ value }) => fold(value)));
  return told.length > byline.length && byline.every(({ value }) => known.has(fold(value))) ? told : byline;
}

/** Short lines round the title that are not plainly something else, the ones under it first. */
function nearTitle(blocks: readonly Block[], labels: readonly Label[], head: ArticleHead): Block[] {
  const at = head.title[0];
  if (at === undefined) return [];
  const lines = [...blocks.slice(at + 1, at + 1 + BEHIND_TITLE), ...blocks.slice(Math.max(0, at - BEFORE_TITLE), at).reverse()];
  return lines.filter(({ index, text }) => text.length <= NEAR_LENGTH && !OTHERS.has(labels[index]!.name));
}

/** A name that is all of its line beside a date, or stands beside the date in one line. */
function nearDate(near: readonly Block[], blocks: readonly Block[], labels: readonly Label[]): Names {
  for (const block of near) {
    const beside = [blocks[block.index - 1], blocks[block.index + 1]].some((line) => line !== undefined && /\d/.test(line.text) && isDateLine(line.text));
    if (beside && looksLikeName(block.text)) return namesOf(block);
    const names = /\d{4}/.test(block.text) && SIGNING.has(labels[block.index]!.name) ? namesOf(block) : [];
    if (names.length > 0 && names.length <= 3 && names.every(({ value }) => looksLikeName(value))) return names;
  }
  return [];
}

const AUTHOR_TOKEN = /^(?:.{0,24}[-_])?(?:author|byline|autor)(?:[-_]?(?:name|link|title))?s?$/;

/** The first block that the markup itself calls author or byline and that is nothing but names, or a name behind a bare "Written by". */
function markedAuthor(blocks: readonly Block[], labels: readonly Label[]): Found[] {
  for (const { index, text, place } of blocks) {
    if (text.length > 80 || labels[index]!.name === 'teaser' || labels[index]!.name === 'comments') continue;
    const next = blocks[index + 1];
    const bareLead = labels[index]!.name === 'byline' && next !== undefined && authorsIn(text).length === 0 && hasLead(text) && looksLikeName(next.text);
    if (bareLead) return [{ value: next.text, block: next.index, from: 'byline' }];
    if (!place.hints.slice(0, 3).some((token) => AUTHOR_TOKEN.test(token))) continue;
    const names = authorsIn(text).filter((name) => /\s/.test(name));
    if (names.length > 0 && names.every(looksLikeName)) return names.map((value) => ({ value, block: index, from: 'markup' }));
  }
  return [];
}

function unique(found: Names): Found[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = fold(value);
    if (key === '' || NOBODY.test(value) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
