// The few words an export says in its own voice, in both languages of the interface.
import type { NoiseKind } from '../model/labels';
import type { ExportLanguage } from './exportable';

interface Words {
  readonly noise: string;
  readonly article: string;
  readonly source: string;
  readonly cut: string;
  readonly kinds: Readonly<Record<NoiseKind, string>>;
}

export const WORDS: Readonly<Record<ExportLanguage, Words>> = {
  en: {
    noise: 'Noise', article: 'Article', source: 'Source', cut: 'This capture ends at the paywall: part of the text is missing.',
    kinds: {
      nav: 'Navigation', paywall: 'Paywall notice', teaser: 'Other stories', ad: 'Advertising', promo: 'The site about itself', newsletter: 'Newsletter', consent: 'Consent',
      share: 'Share and follow', comments: 'Comments', media: 'Player', 'author-box': 'About the author', tags: 'Topics', legal: 'Legal', meta: 'Counters', crawl: 'Added by a crawler', other: 'Other',
    },
  },
  de: {
    noise: 'Beiwerk', article: 'Artikel', source: 'Quelle', cut: 'Dieser Mitschnitt endet an der Bezahlschranke: ein Teil des Textes fehlt.',
    kinds: {
      nav: 'Navigation', paywall: 'Bezahlhinweis', teaser: 'Andere Meldungen', ad: 'Werbung', promo: 'In eigener Sache', newsletter: 'Newsletter', consent: 'Einwilligung',
      share: 'Teilen und folgen', comments: 'Kommentare', media: 'Player', 'author-box': 'Über die Autoren', tags: 'Themen', legal: 'Rechtliches', meta: 'Zähler', crawl: 'Vom Crawler', other: 'Übriges',
    },
  },
};
