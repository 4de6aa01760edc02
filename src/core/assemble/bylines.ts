// A byline as written → its authors: lead-ins, roles, places, dates and agency signs are cut; "and", "und", "&" and commas part names.
import { PACKS, PHRASES, wordsOf } from '../phrases';
import { agencyNamed } from '../phrases/agencies';
import { FUNCTION_WORDS } from '../phrases/function-words';
import { NOT_NAMES } from './not-names';
import { datesIn, isDateLine } from './dates';

/** Words and signs that join two names. */
const JOINERS = /\s+(?:und|and|et|y|e|i|oraz|en|with|mit|и|і|та|και|&)\s+|\s*[&+、]\s*|\s*\/\s*|\s+[–—-]\s+/iu;
/** Words inside a name that are written small: "van der Berg", "de la Cruz", "al-". */
const SMALL = new Set(['von', 'van', 'der', 'den', 'de', 'du', 'la', 'le', 'del', 'della', 'di', 'da', 'dos', 'das', 'zu', 'zur', 'vom', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'y', 'e', "d'", 'af', 'mc', 'st']);
const TITLES = /^(?:dr|prof|mag|dipl|ing|mr|mrs|ms|sir|dame|rev)\.?\s+/iu;
/** What a person does, not who: cut off after a name, or dropped where it stands alone as a part. */
const ROLE_WORD = /(?:korrespondent|redakt|reporter|correspondent|editor|writer|author|autor|journalist|periodist|giornalist|dziennikarz|redactor|verslaggever|photograph|fotograf|chef|head of|leiter|contributor|columnist|kolumnist|staff|freelance|übersetzung|translation|bearbeit)/iu;
const CASED = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const ADDRESS = /(?:\S+@\S+\.\S+|https?:\S+|(?<!\S)@\w+)/gu;

/** Lead-ins beyond the packs' that the vocabulary of bylines shares everywhere. */
const LEAD = /^(?:autor(?:in|en|innen|[/:*]in(?:nen)?)?|author|text|words|story|written by|posted by|by|von|par|por|di|door|przez|autorzy|автор(?:ы|и)?|текст|συντάκτης|κείμενο|بقلم|كتبت?|الكاتب|מאת|כתב[הת]?|作者|记者|記者|撰文|文|글|기자)\s*[:：]\s*/iu;

/** The same in words, where no colon follows. */
const LED = /^(?:post(?:ed)? (?:author(?: by)?|by)|(?:written|published|authored|created|started) by|(?:publiziert|erstellt|veröffentlicht|geschrieben|verfasst|gepostet) von|escribe|(?:escrito|publicado|redactado) por|(?:écrit|publié|rédigé) par|(?:scritto|pubblicato) da|a cura di|(?:napisane|opublikowane) przez|(?:geschreven|geplaatst) door|themenstarter|vom|بقلم|מאת|记者|記者)\s+(?=\S)/iu;
/** A lead-in that lost its space: "ByAnna Blum". */
const GLUED = /^(?:By|Von|Par|Por|Author|Autor)(?=\p{Lu}(?:\p{Ll}|\.|[’']\p{Lu}))/u;
/** Who did something else for the piece: checked, translated, photographed it. */
const OTHER_PART = /^(?:(?:medically |fact[- ])?(?:reviewed|checked|edited|updated|translated|photographed|illustrated) (?:by|von)|fact[- ]check(?:ed|er)?|(?:photos?|photography|pictures?|images?|illustrations?|graphics?|videos?|fotos?|bild(?:er)?|grafik(?:en)?|foto’s|zdjęcia|fotografías?|fotografie)(?:\s*:| (?:by|von|par|por|di|door)\b)|(?:bearbeitet|übersetzt|redigiert|fotografiert) von|übersetzung|translation|redaktionelle mitarbeit)/iu;

/** Who signs together under the name of a house: "Redaktion Küstenblatt", "Quay Editorial Team". */
const COLLECTIVE = /^(?:die )?redaktion(?: \p{Lu}\S{1,30}){1,3}$|\s(?:team|desk|redaktion|staff|bureau)$/iu;

/** Whether a name is a house's or a team's, not a person's. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(name);

function withoutLead(whole: string): string {
  // "Redaktion" leads in to names, too, but not to that of its own house.
  if (COLLECTIVE.test(whole)) return whole;
  const text = whole.replace(GLUED, '').replace(LED, '');
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
const STOP_WORDS: ReadonlySet<string> = new Set([...PACKS.flatMap((pack) => pack.stopWords), ...FUNCTION_WORDS]);

/** A name of a script that parts no words; as short as many other words, so it is believed behind a lead-in only. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,6}$/u;

/** Whether the text, which a lead-in stands before, could be a name without a space in it: "林书远". */
export const isUnpartedName = (text: string): boolean => UNPARTED.test(text);

/** Whether the text, all of it, could be a person's name: two to four words, each with a capital, none a word of every sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  // "zu" stands in noble names, but far more often between two nouns of a headline.
  if (words.length < 2 || words.length > 4 || /\s(?:zu|zur|vom|das)\s/u.test(text) || /[.!?:,;"„“0-9]/u.test(text.replace(/(?<=\p{Lu})\./gu, ''))) return false;
  return isName(text.trim()) && CASED.test(words[0]!) && CASED.test(words.at(-1)!) && words.every((word) => {
    const small = word.toLowerCase();
    return SMALL.has(small) || (!STOP_WORDS.has(small) && !NOT_NAMES.has(small));
  });
}

const WORDING: ReadonlySet<string> = new Set(['comments', 'nav', 'share', 'author-box', 'tags', 'meta', 'close', 'teaser-more', 'legal', 'newsletter']);

/** "No comments", "All articles by": words of the page's furniture, not a name. */
const isWording = (part: string): boolean => PHRASES.find(wordsOf(part)).some((hit) => WORDING.has(hit.class) && hit.cover >= 0.5);

/** Words of timing between or behind names, also glued to one in capitals. */
const TIMING = /(?:(?<![\p{L}\p{M}])(?:last |zuletzt )?|(?<=\p{Lu}{3}))(?:veröffentlicht|aktualisiert|publiziert|published|updated|posted|modified|publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|opublikowano|gepubliceerd)(?: (?:on|am|at|el|le|il))?(?![\p{L}\p{M}])(?! (?:by|von|por|par|da|przez|door)(?!\p{L}))/giu;
/** "24 Comments", "5 Min.", also glued to a name. */
const COUNTED = /\p{N}+\s(?!(?:by|von|par|por|di|door|przez)\s)\p{L}[\p{L}\p{M}]*\.?|(?<=\s)\p{N}+$/gu;
/** Where a line is parted without a sign: before "Photos:", or where "Author" is glued between figures and a name. */
const WITHIN = /(?<=[\p{N}|])(?:Author|Autor)(?=\p{Lu})|\s(?=(?:photos?|fotos?|bild(?:er)?|illustrations?|videos?|zdjęcia|fotografías?)\s?:)/giu;
/** What led over to a date that has been cut out. */
const DATE_JOINT = /(?:\s(?:on|am|at|um|vom|le|el|il|op|dnia))?\s*(?=\|)/giu;
/** A date whose order stays open is cut out all the same. */
const OPEN_DATE = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)/g;
const INTERVIEW = /\binter(?:view|vista)\b/iu;
/** A pen name as networks and forums have them; believed behind a lead-in only. */
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{1,29}$/u;

/** The authors named in a byline, in order. "By A and B, Berlin Correspondent" gives A and B; a text without a name gives none. */
export const authorsIn = (byline: string): string[] => signaturesIn(byline).map(({ name }) => name);

export interface Signature {
  readonly name: string;
  /** Whether a lead-in ("by", "von") stands before it, or before the first of its row. */
  readonly led: boolean;
}

/** The same with what leads in to each name. */
export function signaturesIn(byline: string): Signature[] {
  let text = byline.slice(0, 400).replace(/\n/g, ' | ').replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
  if (/^(?:autor|author)(?:[/:*]?in(?:nen)?|en|s)?$/iu.test(text)) return [];
  for (const date of datesIn(text).reverse()) text = `${text.slice(0, date.start)}|${text.slice(date.end)}`;
  text = text.replace(OPEN_DATE, '|').replace(/\([^()]{0,80}\)/g, ' ').replace(TIMING, '|').replace(COUNTED, '|').replace(WITHIN, '|').replace(DATE_JOINT, '').trim();
  // Whom an interview was led with did not write it.
  if (INTERVIEW.test(text)) text = text.replace(/\s(?:mit|with|avec|con|z)\s.{0,200}$/iu, '');
  const said = text;
  if (OTHER_PART.test(text)) text = text.replace(/^[^|;]{0,200}(?:[|;]|$)/u, '');
  else text = withoutLead(text);
  const opensLed = text !== said && !OTHER_PART.test(said);
  // "for the paper", "aus Berlin": whom and where, not who.
  text = text.replace(/\s(?:for|für|aus|in|from|pour|para|dla|voor)\s[^|;,]{0,80}/giu, '|');
  const names: Signature[] = [];
  const seen = new Set<string>();
  let row = false;
  // A comma parts names from names ("A, B und C") as well as names from roles and places ("A, Berlin").
  const rows = text.split(/\s*[;•·|]\s*/).map((part) => part.split(JOINERS).map((group) => group.split(/\s*[,،，]\s*/)));
  const lone = rows.length === 1 && rows[0]!.length === 1;
  const groups = rows.flat();
  // "Anna & Bo": two first names sign together.
  const pair = groups.length === 2 && groups.every((group) => group.length === 1 && !/\s/.test(group[0]!.trim()));
  for (const group of groups) {
    if (rows.some((part) => part[0] === group)) row = false;
    for (const [position, raw] of group.entries()) {
      if (OTHER_PART.test(raw.trim())) break;
      const bare = withoutLead(raw.trim());
      const led = bare !== raw.trim() || (group === groups[0] && position === 0 && opensLed);
      let part = bare.replace(/^["'„“(–—\s-]+|[)"'“”:.,–—-]+$/gu, '').trim();
      if (!part || isDateLine(part)) continue;
      part = part.replace(/^(.{3,40})\s\1$/u, '$1');
      if (ROLE_WORD.test(part) && !COLLECTIVE.test(part)) {
        // "Anna Blum Berlin Correspondent" cannot be parted safely; after a comma a role is a role.
        if (position > 0 || !lone) continue;
        const person = part.split(/\s+/).slice(0, 4).filter((word) => !ROLE_WORD.test(word) && !STOP_WORDS.has(word.toLowerCase())).slice(0, 3);
        // "Die Redaktion": nobody by name, but that is who signs.
        if (person.length >= 2) part = person.join(' ');
      }
      const single = !/\s/.test(part) && !CASELESS.test(part);
      // A lone word after a comma is a place ("Von Anna Blum, Berlin"); standing alone it may be a pen name.
      if (single && (position > 0 || names.length > 0) && !pair && !led) continue;
      const isPenName = led && single && HANDLE.test(part) && !STOP_WORDS.has(part.toLowerCase()) && !/^\p{N}+$/u.test(part);
      if (!(isPenName || isName(part.replace(TITLES, ''))) || agencyNamed(part.replace(/^the /i, '')) !== undefined || SMALL.has(part.split(' ').at(-1)!.toLowerCase()) || isWording(part)) continue;
      const key = part.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        row ||= led;
        names.push({ name: part, led: row });
      }
    }
  }
  return names;
}
