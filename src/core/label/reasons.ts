// From a reason's code to a sentence a person understands, in English and German.
import type { Reason } from '../model/label';

export type ReasonLanguage = 'en' | 'de';

/** `{name}` stands for a parameter of the reason. */
const SENTENCES = {
  'reader-decided': { en: 'You decided so.', de: 'So haben Sie entschieden.' },
  'crawler-field': { en: 'A field that a crawler wrote before the text.', de: 'Ein Feld, das ein Crawler vor den Text geschrieben hat.' },
  'opens-wire-copy': { en: 'Place and agency open the first paragraph.', de: 'Ort und Agentur eröffnen den ersten Absatz.' },
  'place-before-text': { en: 'A place name stands alone before the text.', de: 'Ein Ortsname steht allein vor dem Text.' },
  'desk-signs': { en: 'Signs of the desk behind the last sentence.', de: 'Kürzel der Redaktion hinter dem letzten Satz.' },
  'agency-sign': { en: 'The sign of an agency ({agency}) stands alone.', de: 'Das Zeichen einer Agentur ({agency}) steht allein.' },
  'duration': { en: 'The length of a recording, glued to what follows.', de: 'Die Länge einer Aufnahme, an das Folgende geklebt.' },
  'before-duration': { en: 'Stands over the length of a recording: the words under its picture.', de: 'Steht über der Länge einer Aufnahme: die Worte unter ihrem Bild.' },
  'in-teaser-list': { en: 'Follows the heading of a list of other stories (“{phrase}”).', de: 'Folgt der Überschrift einer Liste anderer Beiträge („{phrase}“).' },
  'after-title': { en: 'Stands under the title, before the text begins.', de: 'Steht unter dem Titel, bevor der Text beginnt.' },
  'kicker-and-title': { en: 'Kicker and title of one teaser, glued together.', de: 'Dachzeile und Titel eines Anrisses, aneinandergeklebt.' },
  'interview-question': { en: 'A question of an interview: the answers speak in the first person.', de: 'Eine Frage in einem Interview: Die Antworten sprechen in der ersten Person.' },
  'between-tabs': { en: 'Stands in a row whose cells are parted by tabs.', de: 'Steht in einer Zeile, deren Zellen Tabulatoren trennen.' },
  'goes-on': { en: 'Prose that goes on with the article behind something put into it.', de: 'Text, der den Artikel hinter einem Einschub fortsetzt.' },
  'reads-as-prose': { en: 'Reads like running text, and no list stands around it.', de: 'Liest sich wie fließender Text, und um ihn steht keine Liste.' },
  'kept-already': { en: 'The same text stands in the article above.', de: 'Derselbe Text steht schon weiter oben im Artikel.' },
  'beside-title': { en: 'Looks like a title, but another line fits better.', de: 'Sieht aus wie ein Titel, doch eine andere Zeile passt besser.' },
  'text-takes-up': { en: 'The text below takes up its words, as it does a headline’s.', de: 'Der Text darunter greift seine Worte auf, wie die einer Überschrift.' },
  'no-prose': { en: 'Nowhere on this page is there running text.', de: 'Nirgends auf dieser Seite steht fließender Text.' },
  'over-byline': { en: 'Stands right over the byline or the date.', de: 'Steht unmittelbar über Autor oder Datum.' },
  'over-text': { en: 'Stands right over the text.', de: 'Steht unmittelbar über dem Text.' },
  'is-date': { en: 'A date in the article’s head.', de: 'Ein Datum im Kopf des Artikels.' },
  'single-word-over-title': { en: 'One word over the title.', de: 'Ein einzelnes Wort über dem Titel.' },
  'before-paragraph': { en: 'A short line over a paragraph.', de: 'Eine kurze Zeile über einem Absatz.' },
  'teaser-badge': { en: 'The badge of another story’s teaser.', de: 'Die Marke eines Anrisses.' },
  'starts-credit': { en: 'Opens like a credit (“{phrase}”).', de: 'Beginnt wie ein Bildnachweis („{phrase}“).' },
  'ends-in-credit': { en: 'Ends in a picture credit (“{phrase}”).', de: 'Endet mit einem Bildnachweis („{phrase}“).' },
  'before-credit': { en: 'A picture credit follows at once.', de: 'Ein Bildnachweis folgt unmittelbar.' },
  'copyright-line': { en: 'Opens with a copyright sign.', de: 'Beginnt mit einem Copyright-Zeichen.' },
  'stands-twice': { en: 'Stands twice in a row, as captions do.', de: 'Steht zweimal hintereinander, wie es Bildtexte tun.' },
  'kicker-glued': { en: 'Short words before a colon, glued to the headline.', de: 'Kurze Worte vor einem Doppelpunkt, an die Überschrift geklebt.' },
  'title-after-kicker': { en: 'The headline behind its kicker.', de: 'Die Überschrift hinter ihrer Dachzeile.' },
  'entry-time': { en: 'A day or time that opens an entry of a live blog.', de: 'Ein Tag oder eine Uhrzeit, die einen Eintrag im Liveblog eröffnet.' },
  'entry-heading': { en: 'The heading of an entry of a live blog.', de: 'Die Überschrift eines Eintrags im Liveblog.' },
  'explains': { en: 'Opens an explanation (“{phrase}”).', de: 'Eröffnet eine Erklärung („{phrase}“).' },
  'answers-explainer': { en: 'Answers the question above.', de: 'Beantwortet die Frage darüber.' },
  'says': { en: 'Says “{phrase}”.', de: 'Da steht „{phrase}“.' },
  'starts-with': { en: 'Starts with “{phrase}”.', de: 'Beginnt mit „{phrase}“.' },
  'hidden': { en: 'The page hides it from its readers.', de: 'Die Seite verbirgt es vor ihren Lesern.' },
  'in-element': { en: 'Stands in the page’s <{element}> part.', de: 'Steht im <{element}>-Teil der Seite.' },
  'markup-says': { en: 'The markup names it “{hint}”.', de: 'Das Markup nennt es „{hint}“.' },
  'all-links': { en: 'Nothing but links.', de: 'Nichts als Links.' },
  'readability-drops': { en: 'Readability leaves it out, too.', de: 'Auch Readability lässt es weg.' },
  'readability-keeps': { en: 'Readability keeps it, too.', de: 'Auch Readability behält es.' },
  'is-heading': { en: 'Marked up as a heading (h{level}).', de: 'Als Überschrift ausgezeichnet (h{level}).' },
  'is-caption': { en: 'Marked up as a caption.', de: 'Als Bildtext ausgezeichnet.' },
  'in-article-element': { en: 'Stands in the page’s article part.', de: 'Steht im Artikelteil der Seite.' },
  'sentences': { en: 'Running text: {words} words in whole sentences.', de: 'Fließtext: {words} Wörter in ganzen Sätzen.' },
  'shares-words': { en: 'Shares {percent} % of its words with the rest of the article.', de: 'Teilt {percent} % seiner Wörter mit dem übrigen Artikel.' },
  'shares-few-words': { en: 'Shares only {percent} % of its words with the article.', de: 'Teilt nur {percent} % seiner Wörter mit dem Artikel.' },
  'declared-title': { en: 'The page’s head declares these words as its title.', de: 'Der Seitenkopf nennt diese Worte als Titel.' },
  'short': { en: 'Short, and no sentence.', de: 'Kurz und kein Satz.' },
  'repeats': { en: 'Stands {times} times on this page.', de: 'Steht {times}-mal auf dieser Seite.' },
  'numbers-only': { en: 'Nothing but numbers.', de: 'Nichts als Zahlen.' },
  'among': { en: 'Stands among its like.', de: 'Steht unter seinesgleichen.' },
  'inside-article': { en: 'Stands amid the article.', de: 'Steht mitten im Artikel.' },
  'inside-noise': { en: 'Stands amid other noise.', de: 'Steht mitten in anderem Beiwerk.' },
  'reads-like-article': { en: 'On the whole it reads like the article.', de: 'Im Ganzen liest es sich wie der Artikel.' },
  'reads-like-noise': { en: 'On the whole it reads like noise.', de: 'Im Ganzen liest es sich wie Beiwerk.' },
  'paywall-none': { en: 'No notice bars the text.', de: 'Kein Hinweis versperrt den Text.' },
  'paywall-before-text': { en: 'The notice stands over the text, and the whole text follows ({characters} characters).', de: 'Der Hinweis steht über dem Text, und der ganze Text folgt ({characters} Zeichen).' },
  'paywall-text-goes-on': { en: 'Behind the notice the text goes on ({characters} characters).', de: 'Hinter dem Hinweis geht der Text weiter ({characters} Zeichen).' },
  'paywall-after-end': { en: 'The notice stands behind a text that has come to its end.', de: 'Der Hinweis steht hinter einem Text, der zu Ende ist.' },
  'paywall-after-opening': { en: 'Only an opening of {characters} characters stands before the notice.', de: 'Vor dem Hinweis steht nur ein Anfang von {characters} Zeichen.' },
  'paywall-broken-off': { en: 'The text breaks off in mid-sentence after {characters} characters, and a notice follows.', de: 'Der Text bricht nach {characters} Zeichen mitten im Satz ab, und ein Hinweis folgt.' },
  'paywall-no-text': { en: 'There is a notice, but no text of the article.', de: 'Da ist ein Hinweis, aber kein Text des Artikels.' },
  'paywall-declared': { en: 'The page declares that it is not free, and the text ends after {characters} characters.', de: 'Die Seite erklärt sich für kostenpflichtig, und der Text endet nach {characters} Zeichen.' },
} as const satisfies Record<string, Record<ReasonLanguage, string>>;

export type ReasonCode = keyof typeof SENTENCES;

/** The sentence for a reason. An unknown code comes back as itself. */
export function sentenceOf(reason: Reason, lang: ReasonLanguage): string {
  const sentence: string | undefined = SENTENCES[reason.code as ReasonCode]?.[lang];
  return sentence?.replace(/\{(\w+)\}/g, (_, name: string) => String(reason.params?.[name] ?? '')) ?? reason.code;
}
