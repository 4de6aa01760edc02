// A byline as written → its authors: lead-ins, roles, places, dates and agency signs are cut; "and", "und", "&" and commas part names.
import { PACKS, PHRASES, wordsOf } from '../phrases';
import { datesIn, isDateLine } from './dates';

/** Words that join two names, in the languages of the packs. */
const JOINERS = /\s+(?:und|and|et|y|e|i|oraz|en|with|mit|&)\s+|\s*[&+]\s*|\s*[;•·|/]\s*|\s+[–—-]\s+/iu;
/** Words inside a name that are written small: "van der Berg", "de la Cruz", "al-". */
const SMALL = new Set(['von', 'van', 'der', 'den', 'de', 'du', 'la', 'le', 'del', 'della', 'di', 'da', 'dos', 'das', 'zu', 'zur', 'vom', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'y', 'e', "d'", 'af', 'mc', 'st']);
const TITLES = /^(?:dr|prof|mag|dipl|ing|mr|mrs|ms|sir|dame|rev)\.?\s+/iu;
/** What a person does, not who: cut off after a name, or dropped where it stands alone as a part. */
const ROLE_WORD = /(?:korrespondent|redakt|reporter|correspondent|editor|writer|author|autor|journalist|periodist|giornalist|dziennikarz|redactor|verslaggever|photograph|fotograf|chef|head of|leiter|contributor|columnist|kolumnist|staff|freelance|übersetzung|translation|bearbeit)/iu;
const CASED = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const ADDRESS = /(?:\S+@\S+\.\S+|https?:\S+|(?<!\S)@\w+)/gu;

/** Lead-ins beyond the packs' that the vocabulary of bylines shares everywhere. */
const LEAD = /^(?:autor(?:in|en|innen|[/:*]in(?:nen)?)?|author|text|words|story|written by|posted by|by|von|par|por|di|door|przez|autorzy)\s*[:：]\s*/iu;

function withoutLead(text: string): string {
  const trimmed = text.replace(LEAD, '');
  const words = wordsOf(trimmed);
  let cut = 0;
  for (const hit of PHRASES.find(words)) if (hit.class === 'byline' && hit.from === 0) cut = Math.max(cut, hit.to);
  if (cut === 0) return trimmed;
  // Walk over as many words as the phrase has; what they look like between does not matter.
  const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[+%€$©]/gu;
  let at = 0;
  for (let i = 0; i < cut; i++) {
    const match = word.exec(trimmed);
    if (!match) break;
    at = match.index + match[0].length;
  }
  return trimmed.slice(at).replace(/^\s*[:：]?\s*/u, '');
}

/** Whether the text opens like a byline ("Von …", "By …", "Author: …"). */
export const hasLead = (text: string): boolean => withoutLead(text.trim()) !== text.trim();

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 60 || /\p{N}/u.test(part)) return false;
  const words = part.split(/\s+/);
  if (words.length > 6) return false;
  return words.every((word) => CASED.test(word.replace(/^["'„“(]/u, '')) || SMALL.has(word.toLowerCase().replace(/\.$/, '')));
}

const CASELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const STOP_WORDS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => pack.stopWords));

/** Whether the text, all of it, could be a person's name: two to four words, each with a capital, none a word of every sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  // "zu" stands in noble names, but far more often between two nouns of a headline.
  if (words.length < 2 || words.length > 4 || /\s(?:zu|zur|vom|das)\s/u.test(text) || /[.!?:,;"„“0-9]/u.test(text.replace(/(?<=\p{Lu})\./gu, ''))) return false;
  return isName(text.trim()) && CASED.test(words[0]!) && CASED.test(words.at(-1)!) && words.every((word) => {
    const small = word.toLowerCase();
    return SMALL.has(small) || !STOP_WORDS.has(small);
  });
}

const WORDING: ReadonlySet<string> = new Set(['comments', 'nav', 'share', 'author-box', 'tags', 'meta', 'close', 'teaser-more', 'legal', 'newsletter']);

/** "No comments", "All articles by": words of the page's furniture, not a name. */
const isWording = (part: string): boolean => PHRASES.find(wordsOf(part)).some((hit) => WORDING.has(hit.class) && hit.cover >= 0.5);

/** The authors named in a byline, in order. "By A and B, Berlin Correspondent" gives A and B; a text without a name gives none. */
export function authorsIn(byline: string): string[] {
  let text = byline.slice(0, 400).replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
  if (/^(?:autor|author)(?:[/:*]?in(?:nen)?|en|s)?$/iu.test(text)) return [];
  for (const date of datesIn(text).reverse()) text = `${text.slice(0, date.start)}|${text.slice(date.end)}`;
  text = withoutLead(text.replace(/\([^()]{0,80}\)/g, ' ').trim());
  // "for the paper", "aus Berlin": whom and where, not who.
  text = text.replace(/\s(?:for|für|aus|in|from|pour|para|dla|voor)\s[^|;,]{0,80}/giu, '|');
  const names: string[] = [];
  const seen = new Set<string>();
  // A comma parts names from names ("A, B und C") as well as names from roles and places ("A, Berlin").
  const groups = text.split(JOINERS).map((group) => group.split(/\s*,\s*/));
  const lone = groups.length === 1;
  for (const group of groups) {
    for (const [position, raw] of group.entries()) {
      let part = withoutLead(raw.trim()).replace(/^["'„“(]+|[)"'“”:.,]+$/gu, '').trim();
      if (!part || isDateLine(part)) continue;
      if (ROLE_WORD.test(part)) {
        // "Anna Blum Berlin Correspondent" cannot be parted safely; after a comma a role is a role.
        if (position > 0 || !lone) continue;
        const person = part.split(/\s+/).slice(0, 4).filter((word) => !ROLE_WORD.test(word) && !STOP_WORDS.has(word.toLowerCase())).slice(0, 3);
        // "Die Redaktion": nobody by name, but that is who signs.
        if (person.length >= 2) part = person.join(' ');
      }
      const single = !/\s/.test(part) && !CASELESS.test(part);
      // A lone word after a comma is a place ("Von Anna Blum, Berlin"); standing alone it may be a pen name.
      if (single && (position > 0 || names.length > 0)) continue;
      if (!isName(part.replace(TITLES, '')) || SMALL.has(part.split(' ').at(-1)!.toLowerCase()) || isWording(part)) continue;
      const key = part.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        names.push(part);
      }
    }
  }
  return names;
}
