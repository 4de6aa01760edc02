// Wording that plainly bars a text, apart from the many ways to sell a subscription. Each bar is in its pack's class `paywall`, too.
import { PhraseMatcher } from './matcher';
import type { Phrase } from './pack';

export interface Barring {
  readonly lang: string;
  /** Says that one must pay, subscribe or log in to read this text or the rest of it, or how many texts are left. */
  readonly bars: readonly Phrase[];
  /** Marks a text as one for subscribers: of this text in the article's head, of another anywhere else. */
  readonly marks: readonly Phrase[];
}

/** A language an entry. Calls to subscribe, prices, trials and "Already a subscriber?" bar nothing: they are not here. */
export const BARRING: readonly Barring[] = [
  {
    lang: 'de',
    bars: [
      'um weiterzulesen', 'um weiter zu lesen', 'um diesen artikel zu lesen', 'um den artikel zu lesen', 'um den vollständigen artikel zu lesen', 'um den ganzen artikel zu lesen', 'um den gesamten artikel zu lesen', 'um diesen inhalt zu lesen',
      'sie möchten weiterlesen', 'möchten sie weiterlesen', 'du möchtest weiterlesen', 'möchtest du weiterlesen', 'wollen sie weiterlesen', 'sie wollen weiterlesen', 'du willst weiterlesen', 'jetzt diesen artikel lesen', 'ganzen artikel lesen mit',
      '^weiterlesen mit', 'jetzt weiterlesen mit', '^mit * weiterlesen', '^mit * + weiterlesen', '^mit plus weiterlesen', 'mit abo weiterlesen', 'lesen sie weiter mit', 'wählen sie ihren zugang', 'hier anmelden und weiterlesen', 'anmelden und weiterlesen', 'einloggen und weiterlesen', 'registrieren und weiterlesen', 'abonnieren und weiterlesen', 'testen und weiterlesen',
      'dieser artikel ist exklusiv', 'dieser inhalt ist exklusiv', 'dieser artikel ist nur für abonnenten', 'dieser inhalt ist nur für abonnenten', 'inhalt nur für abonnenten', 'artikel nur für abonnenten', 'dieser artikel ist kostenpflichtig', 'dieser inhalt ist kostenpflichtig', 'dieser beitrag ist kostenpflichtig', '=kostenpflichtiger inhalt', '=kostenpflichtiger artikel',
      'dies ist ein plus artikel', 'dies ist ein premium artikel', 'nur mit abo lesbar', 'diesen artikel freischalten', 'lesen sie den ganzen artikel mit', 'lesen sie diesen artikel mit', 'den ganzen artikel finden sie in', 'den vollständigen artikel finden sie in', 'den ganzen artikel lesen sie', 'den vollständigen artikel lesen sie',
      'benötigen sie ein abo', 'brauchen sie ein abo', 'benötigst du ein abo', 'brauchst du ein abo', 'kein gültiges abo', 'kein aktives abo', '^sie haben kein gültiges', '^sie haben kein aktives', '^sie haben kein abo', '^sie haben noch kein abo', 'sie haben noch # freie artikel', 'noch # freie artikel', 'noch # kostenlose artikel', 'noch # gratis artikel', 'sie haben noch # von #', '# von # freien artikeln', 'freie artikel diesen monat', 'ihr freikontingent', 'ihr monatliches kontingent',
    ],
    marks: ['exklusiv für abonnenten', 'nur für abonnenten', '=für abonnenten', 'exklusiv für abonnentinnen', 'nur für abonnentinnen', 'exklusiv für mitglieder', 'nur für mitglieder', '=nur mit abo', 'exklusiv mit abo', '=plus artikel', '=premium artikel', '=abo artikel'],
  },
  {
    lang: 'en',
    bars: [
      'subscribe to read', 'subscribe to continue', 'subscribe to keep reading', 'subscribe to unlock', 'subscribe to get access', 'subscribe now to read', 'subscribe now to continue', 'subscribe now to keep reading', '^to continue reading', '^to keep reading', '^to read the full story', '^to read the full article', 'to read the rest of this', 'to view the full story', 'to view the full article',
      'to unlock this article', 'to unlock this story', 'to unlock this post', 'to unlock this piece', 'to unlock this page', 'unlock this article', 'unlock this story', 'to access this article', 'to access the full article', 'to view more content',
      'sign in to continue reading', 'sign in to read', 'sign in to keep reading', 'log in to continue reading', 'log in to read', 'log in to keep reading', 'login to read', 'register to continue reading', 'register to read', 'create a free account to continue', 'create a free account to read', 'create an account to continue', 'sign up to continue reading', 'sign up to read',
      'this article is for subscribers', 'this story is for subscribers', 'this content is for subscribers', 'this post is for subscribers', 'this post is for paid subscribers', 'this post is for paying subscribers', 'this article is exclusive to', 'this story is exclusive to', 'this content is exclusive to', 'this article is only available to', 'this content is only available to', 'only available to subscribers', 'is available to subscribers only', 'this article is reserved for', 'this content is reserved for', 'this is a premium article', 'article requires a paid subscription', 'content requires a paid subscription', '=subscription required',
      'continue reading this post', 'continue reading this article with', 'continue reading your article', 'continue reading with a', 'become a member to read', 'become a paid subscriber to', 'you must be a subscriber', 'you need to be a subscriber', '^you need a subscription', '^want to keep reading', '^want to continue reading',
      'you have reached your article limit', "you've reached your article limit", "you've reached your monthly", 'you have reached your free', "you've read your last free", 'your last free article', '# free articles remaining', '# free articles left', '# free articles this month', '# articles remaining', 'you have # free articles', 'you have # free article', 'free articles remaining', 'free article remaining', 'free articles left', 'free article left', 'you have # article left',
    ],
    marks: ['for subscribers only', 'subscribers only', 'subscriber only', '=for subscribers', 'subscriber exclusive', 'exclusive to subscribers', 'exclusive for subscribers', 'members only', 'member only story'],
  },
  {
    lang: 'fr',
    bars: [
      'pour lire la suite', 'pour continuer à lire', 'pour continuer votre lecture', 'pour poursuivre votre lecture', 'pour poursuivre la lecture', 'la suite est réservée', 'la suite de cet article est', 'de cet article à lire', 'cet article est réservé', 'ce contenu est réservé', 'cet article est payant', "pour lire l'intégralité", "pour accéder à l'intégralité",
      'abonnez vous pour lire', 'abonnez vous pour continuer', 'connectez vous pour lire', 'connectez vous pour continuer', 'inscrivez vous pour lire', 'créez un compte pour lire', 'débloquez cet article', 'débloquer cet article', '# articles gratuits', 'il vous reste # article', 'il vous reste # articles', 'vous avez atteint la limite',
    ],
    marks: ['réservé aux abonnés', 'réservé à nos abonnés', 'réservée aux abonnés', '=article abonné', '=article abonnés', '=pour les abonnés'],
  },
  {
    lang: 'es',
    bars: [
      'para seguir leyendo', 'para continuar leyendo', 'suscríbete para leer', 'suscríbete para seguir', 'suscríbete para continuar', 'para leer el artículo completo', 'para leer la nota completa', 'para leer la noticia completa', 'este contenido es exclusivo', 'este artículo es exclusivo', 'esta nota es exclusiva', 'esta noticia es exclusiva', 'este artículo es solo para',
      'regístrate para leer', 'regístrate para seguir', 'inicia sesión para leer', 'inicia sesión para seguir', 'te quedan # artículos', 'te queda # artículo', 'has alcanzado el límite', 'has leído # artículos',
    ],
    marks: ['para suscriptores', 'solo suscriptores', 'solo para suscriptores', 'exclusivo suscriptores', 'exclusivo para suscriptores', 'exclusivo para socios', 'solo para socios'],
  },
  {
    lang: 'it',
    bars: [
      'per continuare a leggere', 'per continuare la lettura', "per leggere l'articolo completo", "per leggere l'intero articolo", "per leggere tutto l'articolo", 'abbonati per leggere', 'abbonati per continuare', 'abbonati e continua a leggere', 'questo articolo è riservato', 'questo contenuto è riservato', 'accedi per continuare', 'accedi per leggere', 'registrati per continuare', 'registrati per leggere',
      'sblocca questo articolo', 'hai raggiunto il limite', 'ti restano # articoli', 'hai ancora # articoli',
    ],
    marks: ['riservato agli abbonati', 'riservata agli abbonati', 'solo per abbonati', 'solo per gli abbonati', '=per gli abbonati', '=per abbonati'],
  },
  {
    lang: 'pl',
    bars: [
      'aby czytać dalej', 'by czytać dalej', 'żeby czytać dalej', 'aby przeczytać cały', 'aby przeczytać całość', 'by przeczytać całość', 'aby kontynuować czytanie', 'artykuł dostępny tylko dla', 'treść dostępna tylko dla', 'artykuł jest dostępny tylko dla', 'pełna treść artykułu dostępna', 'dalsza część artykułu dostępna', 'pozostało # % artykułu', 'pozostało # % tekstu',
      'zostały ci # artykuły', 'wykup dostęp aby', 'wykup dostęp by', 'odblokuj artykuł', 'wykorzystałeś limit',
    ],
    marks: ['tylko dla subskrybentów', 'tylko dla prenumeratorów', '=dla subskrybentów', '=dla prenumeratorów', '=artykuł premium'],
  },
  {
    lang: 'nl',
    bars: [
      'om verder te lezen', 'om dit artikel te lezen', 'om het hele artikel te lezen', 'om het volledige artikel te lezen', 'wil je verder lezen', 'wilt u verder lezen', 'verder lezen met', 'lees verder met een', 'lees dit artikel met', 'lees dit artikel gratis', 'dit artikel is alleen voor', 'dit artikel is exclusief voor', 'dit is een premium artikel', 'dit is een plus artikel',
      'nog # gratis artikelen', 'je hebt nog # artikelen',
    ],
    marks: ['alleen voor abonnees', 'exclusief voor abonnees', 'uitsluitend voor abonnees', '=voor abonnees', '=plus artikel', '=premium artikel'],
  },
  {
    lang: 'pt',
    bars: [
      'este conteúdo é exclusivo', 'este artigo é exclusivo', 'esta reportagem é exclusiva', 'artigo exclusivo para', 'assine para ler', 'assine para continuar', 'assine e continue lendo', 'assine e leia',
      'subscreva para continuar', 'subscreva para ler', 'para continuar lendo', 'para continuar a ler', 'para seguir lendo', 'continue lendo com', 'continue a ler com', 'para ler a matéria completa', 'para ler a reportagem completa',
      'para ler o artigo completo', 'para ler o conteúdo completo', 'leia a matéria completa com', 'cadastre se para continuar', 'cadastre se para ler', 'faça login para continuar', 'faça login para ler', 'entre para continuar lendo',
      'inicie sessão para continuar', 'inicie sessão para ler', 'registe se para continuar', 'registe se para ler', 'você atingiu o limite', 'atingiu o limite de artigos', 'atingiu o limite de leituras', 'atingiu o limite de matérias',
      'você ainda pode ler #', 'você ainda tem # matérias', '=desbloquear artigo', 'desbloqueie este artigo', 'desbloqueie este conteúdo',
    ],
    marks: ['exclusivo para assinantes', 'exclusiva para assinantes', 'exclusivo para subscritores', 'só para assinantes', 'apenas para assinantes', 'somente para assinantes', '=para assinantes'],
  },
];

/** Finds bars. */
export const BARS = new PhraseMatcher(BARRING.map(({ lang, bars }) => ({ lang, phrases: { paywall: bars } })));
/** Finds marks. */
export const MARKS = new PhraseMatcher(BARRING.map(({ lang, marks }) => ({ lang, phrases: { paywall: marks } })));
/** Phrases of the packs that stand on buttons of notices, and on teasers as well: they bar where the block is known for a notice otherwise. */
export const BAR_BUTTONS: ReadonlySet<string> = new Set(['jetzt weiterlesen', 'gleich weiterlesen', 'continue reading for free', 'poursuivez votre lecture', 'continuez votre lecture']);
