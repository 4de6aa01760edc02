// What a language pack holds: wording as data, a language a file. No page-specific phrase, no site name.

/**
 * What a phrase is evidence for. Most are noise kinds; the rest are finer or name article roles.
 * - teaser-heading: heads a list of other stories ("Mehr zum Thema"); teaser-inline: introduces one inside
 *   the article ("Lesen Sie auch"); teaser-more: the link that ends a teaser ("weiterlesen")
 * - teaser-badge: a mark glued to a teaser ("mit Video", "Liveblog", "Podcast")
 * - sponsored: label of paid content ("Anzeige", "Sponsored")
 * - byline, updated, published, credit: lead-ins ("Von", "Aktualisiert", "Stand", "Foto:")
 * - liveblog: says that the piece is a live blog · explainer: heads an info box ("Was ist", "Zur Person")
 * - reading-time: reading time and views ("# min Lesezeit") · duration: length of a recording ("# min", "1:41 min")
 * - close: dialog and menu buttons ("Schließen") · section: names of newspaper sections ("Politik", "Sport")
 * - opinion: badges of opinion pieces ("Meinung", "Kommentar") · plus: badges of paid articles ("Plus", "Premium")
 */
export const PHRASE_CLASSES = [
  'nav', 'close', 'section', 'paywall', 'plus', 'teaser-heading', 'teaser-inline', 'teaser-more', 'teaser-badge', 'ad', 'sponsored',
  'promo', 'newsletter', 'consent', 'share', 'comments', 'media', 'duration', 'author-box', 'tags', 'legal', 'meta', 'reading-time',
  'byline', 'updated', 'published', 'credit', 'liveblog', 'explainer', 'opinion',
] as const;
export type PhraseClass = (typeof PHRASE_CLASSES)[number];

/**
 * A phrase: lower-case words separated by single spaces, no punctuation. `#` stands for any number, `*` for any one word.
 * A mark in front says where in the block it counts: `=` the whole block, `^` its beginning, `$` its end, none: anywhere.
 * Examples: "=anzeige", "^lesen sie auch", "# kommentare", "jetzt abonnieren".
 * Bare phrases must be telling wherever they stand in running prose; everyday words take `=` or `^`.
 */
export type Phrase = string;

export interface LanguagePack {
  /** BCP 47 primary tag. */
  readonly lang: string;
  readonly phrases: Readonly<Partial<Record<PhraseClass, readonly Phrase[]>>>;
  /** The 60–120 most frequent function words, lower case: density tells prose from menus, and one language from another. */
  readonly stopWords: readonly string[];
  /** Words before a full stop that do not end a sentence, lower case, without the stop ("mio", "dr", "z.b"). */
  readonly abbreviations: readonly string[];
  /** Twelve months, each with its spellings in lower case: [["januar", "jan", "jänner"], …]. */
  readonly months: readonly (readonly string[])[];
  /** Seven weekdays from Monday, each with its spellings in lower case. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words that say a clock time follows or ends ("uhr"), lower case. */
  readonly clock: readonly string[];
}
