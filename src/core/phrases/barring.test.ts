// Shows that bars are told from offers, marks from prose, and that every bar is known to its language's pack.
import { describe, expect, it } from 'vitest';
import { BARRING } from './barring';
import { BARS, MARKS, PACKS, PHRASES, wordsOf } from './index';
import type { PhraseMatcher } from './matcher';

const langs = (matcher: PhraseMatcher, text: string): string[] => [...new Set(matcher.find(wordsOf(text)).map((hit) => hit.lang))];

describe('bars', () => {
  it.each([
    ['de', 'Um weiterzulesen, melden Sie sich an.'], ['de', 'Mit Küstenblatt+ weiterlesen'], ['de', 'Dafür benötigen Sie ein Abo.'], ['de', 'Sie haben noch 2 freie Artikel'], ['de', 'Sie haben kein gültiges Abo.'],
    ['en', 'Subscribe to continue reading'], ['en', 'This post is for paid subscribers'], ['en', 'You have 2 free articles remaining this month'], ['en', 'Log in to read the whole piece'],
    ['fr', 'Abonnez-vous pour lire la suite'], ['fr', 'Il vous reste 82 % de cet article à lire.'], ['es', 'Suscríbete para seguir leyendo'], ['es', 'Has alcanzado el límite de noticias'],
    ['it', 'Abbonati per continuare a leggere'], ['it', 'Questo articolo è riservato agli abbonati'], ['pl', 'Zaloguj się, aby czytać dalej'], ['pl', 'Pozostało 82% artykułu'], ['nl', 'Log in om verder te lezen'], ['nl', 'Dit artikel is exclusief voor leden'],
    ['pt', 'Este artigo é exclusivo para assinantes'], ['pt', 'Você atingiu o limite de leituras gratuitas'],
  ])('%s: %s', (lang, text) => expect(langs(BARS, text)).toContain(lang));

  it.each([
    'Jetzt abonnieren', 'Bereits Abonnent? Anmelden', 'Vier Wochen gratis testen', 'Weiterlesen', 'Weitere Artikel lesen', 'Subscribe now', 'Already a subscriber? Log in', 'Start your free trial', 'Scroll to continue reading', 'You must log in or register to reply here.',
    'Sign up to our newsletter', 'Please support us with a donation', "S'abonner", 'Déjà abonné ? Se connecter', 'Lire la suite', 'Suscríbete', 'Seguir leyendo', 'Abbonati', 'Continua a leggere', 'Zaloguj się', 'Czytaj dalej', 'Prenumerata', 'Word abonnee', 'Lees verder', 'Inloggen om te reageren', 'Já é assinante? Inicie sessão', 'Assine agora', 'Continue lendo',
  ])('not: %s', (text) => expect(langs(BARS, text)).toEqual([]));

  it('are in the class paywall of their packs, so that the network reads them, too', () => {
    for (const { lang, bars } of BARRING) {
      expect(PACKS.map((pack) => pack.lang)).toContain(lang);
      const missing = bars.filter((phrase) => !PHRASES.find(wordsOf(phrase.replace(/^[=^$]/, '').replaceAll('#', '7').replaceAll('*', 'x'))).some((hit) => hit.class === 'paywall'));
      expect(missing, lang).toEqual([]);
    }
  });

  it('are written once, in words as the matcher reads them, eight at most', () => {
    for (const { lang, bars, marks } of BARRING) {
      const all = [...bars, ...marks];
      expect(new Set(all).size, lang).toBe(all.length);
      for (const phrase of all) {
        const body = phrase.replace(/^[=^$]/, '').replaceAll('#', '7').replaceAll('*', 'x');
        expect(wordsOf(body).join(' '), phrase).toBe(body);
        expect(body.split(' ').length, phrase).toBeLessThanOrEqual(8);
      }
    }
  });
});

describe('marks', () => {
  it.each([['de', 'Exklusiv für Abonnenten'], ['en', 'Subscriber only'], ['fr', 'Réservé aux abonnés'], ['es', 'Para suscriptores'], ['it', 'Solo per abbonati'], ['pl', 'Tylko dla prenumeratorów'], ['nl', 'Alleen voor abonnees'], ['pt', 'Exclusivo para assinantes']])('%s: %s', (lang, text) => expect(langs(MARKS, text)).toContain(lang));
  it.each(['Abonnenten-Service', 'Für Abonnenten gibt es Rabatt', 'Subscribers', 'Les abonnés du club', 'Suscriptores', 'Gli abbonati al teatro', 'Prenumeratorzy', 'Abonnees van de schouwburg', 'Assinantes do teatro'])('not: %s', (text) => expect(langs(MARKS, text)).toEqual([]));
});
