// Shows that every pack keeps the form that the matcher relies on, and that its wording hits lines of its
// class and leaves ordinary sentences alone. All texts are our own.
import { describe, expect, it } from 'vitest';
import { PACKS, PHRASES, wordsOf } from './index';
import { PHRASE_CLASSES, type PhraseClass } from './pack';
import { piecesOf } from './unspaced';

const WORD = /^(?:[#*+%€$©]|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)$/u;
const bodyOf = (phrase: string) => (/^[=^$]/.test(phrase) ? phrase.slice(1) : phrase);
const repeated = (list: readonly string[]) => list.filter((entry, index) => list.indexOf(entry) !== index);

describe.each(PACKS.map((pack) => [pack.lang, pack] as const))('pack %s', (_lang, pack) => {
  const all = Object.entries(pack.phrases).flatMap(([name, phrases]) => phrases.map((phrase) => ({ name, phrase })));

  it('knows no class but those of the contract', () => {
    expect(Object.keys(pack.phrases).filter((name) => !(PHRASE_CLASSES as readonly string[]).includes(name))).toEqual([]);
  });
  it('writes phrases in lower-case words, single spaces, no punctuation', () => {
    expect(all.filter(({ phrase }) => phrase !== phrase.toLowerCase() || !bodyOf(phrase).split(' ').every((word) => WORD.test(word)))).toEqual([]);
  });
  it('writes each phrase as the matcher will read it', () => {
    const plain = (phrase: string): string => bodyOf(phrase).replaceAll('#', '7').replaceAll('*', 'x');
    expect(all.filter(({ phrase }) => wordsOf(plain(phrase)).join(' ') !== plain(phrase).split(' ').flatMap(piecesOf).join(' '))).toEqual([]);
  });
  it('writes phrases of eight words at most', () => {
    expect(all.filter(({ phrase }) => bodyOf(phrase).split(' ').length > 8)).toEqual([]);
  });
  it('has no phrase twice in a class', () => {
    expect(Object.entries(pack.phrases).flatMap(([name, phrases]) => repeated(phrases).map((phrase) => `${name}: ${phrase}`))).toEqual([]);
  });
  it('has no phrase of wild cards alone that counts anywhere, at the start or at the end', () => {
    expect(all.filter(({ phrase }) => !phrase.startsWith('=') && bodyOf(phrase).split(' ').every((word) => word === '#' || word === '*'))).toEqual([]);
  });
  it('has one-word phrases with a mark only', () => {
    const bare = all.filter(({ phrase }) => bodyOf(phrase) === phrase && !phrase.includes(' ')).map(({ phrase }) => phrase);
    expect(bare.filter((phrase) => phrase.length < 7)).toEqual([]);
  });
  it('has twelve months and seven weekdays, lower case, no spelling shared', () => {
    expect(pack.months).toHaveLength(12);
    expect(pack.weekdays).toHaveLength(7);
    for (const names of [pack.months, pack.weekdays]) {
      expect(names.every((spellings) => spellings.length > 0)).toBe(true);
      expect(repeated(names.flat())).toEqual([]);
      expect(names.flat().filter((name) => name !== name.toLowerCase())).toEqual([]);
    }
  });
  it('has 60 to 125 stop words and some abbreviations, lower case, none twice', () => {
    expect(pack.stopWords.length).toBeGreaterThanOrEqual(60);
    expect(pack.stopWords.length).toBeLessThanOrEqual(125);
    expect(pack.abbreviations.length).toBeGreaterThan(20);
    expect(pack.clock.length).toBeGreaterThan(0);
    for (const list of [pack.stopWords, pack.abbreviations, pack.clock]) {
      expect(repeated(list)).toEqual([]);
      expect(list.filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual([]);
    }
  });
});

describe('coverage', () => {
  it.each(['de', 'en'])('%s has wording for every class', (lang) => {
    const pack = PACKS.find((each) => each.lang === lang)!;
    expect(PHRASE_CLASSES.filter((name) => (pack.phrases[name]?.length ?? 0) === 0)).toEqual([]);
  });
  it.each(['fr', 'es', 'it', 'pl', 'nl', 'pt'])('%s has wording for what it must at least know', (lang) => {
    const pack = PACKS.find((each) => each.lang === lang)!;
    const must: PhraseClass[] = ['nav', 'close', 'paywall', 'teaser-heading', 'teaser-inline', 'newsletter', 'share', 'consent', 'comments', 'legal', 'byline', 'updated', 'published', 'credit'];
    expect(must.filter((name) => (pack.phrases[name]?.length ?? 0) < 5)).toEqual([]);
  });
});

type Cases = Partial<Record<PhraseClass, readonly [hits: readonly string[], misses: readonly string[]]>>;

const CASES: Readonly<Record<string, Cases>> = {
  de: {
    nav: [['Startseite', 'Passwort vergessen?', 'Zum Inhalt springen', 'Seite 2 von 7'], ['Die Startseite des Vereins wurde neu gestaltet.', 'Er ging zurück in die Werkstatt seines Vaters.']],
    close: [['Schließen', 'Nein, danke'], ['Die Bäder schließen im Sommer früher.']],
    section: [['Panorama', 'Haus & Garten'], ['Die Politik streitet weiter.']],
    paywall: [['Jetzt abonnieren und weiterlesen', 'Sie haben bereits ein Abo? Hier einloggen', 'Danach 9,99 € im Monat, monatlich kündbar'], ['Das Theater hat 3000 Dauerkarten verkauft.', 'Sie haben kein Interesse an einer Lösung.']],
    plus: [['Plus', 'Exklusiv für Abonnenten'], ['Die Börse schloss im Plus.']],
    'teaser-heading': [['Das könnte Sie auch interessieren:', 'Mehr zum Thema', 'Meistgelesen'], ['Das könnte den Rat interessieren.', 'Über den Fluss ist viel Interessantes bekannt.']],
    'teaser-inline': [['Lesen Sie auch: So plant die Stadt den neuen Hafen', 'Passend dazu: Der Streit um die Fähre'], ['Wer die Akten lesen will, muss warten.']],
    'teaser-more': [['Weiterlesen', 'Der Hafen wird tiefer. Mehr lesen'], ['Sie wollten weiterlesen lernen, Tag für Tag.']],
    'teaser-badge': [['mit Video', 'Bildergalerie'], ['Die Polizei wertet mit Videos der Zeugen den Fall aus.']],
    ad: [['Anzeige', 'Artikel wird nach der Anzeige fortgesetzt'], ['Die Polizei nahm die Anzeige auf.']],
    sponsored: [['Advertorial', 'Präsentiert von der Sparkasse Mühlau'], ['Den Entwurf hat der Senat gestern präsentiert.']],
    promo: [['Laden Sie unsere App', 'Jetzt spenden'], ['Der Verein will Blut spenden lassen.']],
    newsletter: [['Newsletter', 'Abonnieren Sie unseren Newsletter und verpassen Sie nichts', 'Ihre E-Mail-Adresse'], ['Der Minister schrieb eine E-Mail an die Fraktion.']],
    consent: [['Wir verwenden Cookies, um unser Angebot zu verbessern.', 'Alle akzeptieren'], ['Der Rat will den Vorschlag akzeptieren, aber später.']],
    share: [['Teilen', 'Auf Facebook teilen', 'Link kopieren'], ['Die Brüder teilen sich ein Zimmer.']],
    comments: [['12 Kommentare', 'Kommentar schreiben'], ['Der Trainer wollte keinen Kommentar zu dem Vorfall abgeben.']],
    media: [['Video abspielen', 'Bild 3 von 12'], ['Das Video zeigt den Brand am Kai.']],
    duration: [['2:14 min', '12 Minuten'], ['Nach 12 Minuten fiel das erste Tor.']],
    'author-box': [['Über den Autor', 'Zum Autorenprofil'], ['Über den Fluss führt nur eine Brücke.']],
    tags: [['Schlagwörter: Hafen, Fähre', 'Themen'], ['Alle Themen des Abends waren schnell gefunden.']],
    legal: [['Impressum', '© Alle Rechte vorbehalten'], ['Ein Impressum fehlt auf der Seite.']],
    meta: [['1.204 Aufrufe', 'vor 3 Stunden'], ['Vor drei Stunden war der Pegel noch niedrig.']],
    'reading-time': [['4 Min. Lesezeit', 'Lesezeit: 3 Minuten'], ['Das Buch verlangt viel Zeit.']],
    byline: [['Von Jette Brandt', 'Ein Kommentar von Ole Harms'], ['Zwei von drei Booten sind schon da.']],
    updated: [['Aktualisiert am 3. April 2026', 'Stand: 12.30 Uhr'], ['Die Karte soll aktualisiert werden.']],
    published: [['Veröffentlicht am 3. April 2026'], ['Der Bericht wurde nie gedruckt.']],
    credit: [['Foto: Jette Brandt', '(dpa)', 'Symbolbild'], ['Das Foto hing lange im Rathaus.']],
    liveblog: [['Alle Entwicklungen im Liveblog'], ['Das Blog lebt von Beiträgen.']],
    explainer: [['Auf einen Blick', 'Was ist ein Siel?'], ['Niemand weiß, was ist und was war.']],
    opinion: [['Leitartikel', 'Kommentar: Mehr Mut am Kai'], ['Seine Meinung hat er nicht geändert.']],
  },
  en: {
    nav: [['Home', 'Skip to main content', 'Page 2 of 7'], ['They went home late.', 'The committee will skip the main course.']],
    close: [['Close', 'No thanks', 'Got it'], ['The vote was close.']],
    section: [['Politics', 'Food & drink'], ['Politics divides the village.']],
    paywall: [['Subscribe to continue reading', 'Already a subscriber? Log in', 'You have 2 free articles remaining this month'], ['He declined to comment for 6 months.', 'Croatia is already a member of the union.']],
    plus: [['Premium', 'For subscribers only'], ['They paid a premium for the view.']],
    'teaser-heading': [['You might also like', 'Most read', 'More on this story'], ['You might think the tide was late.', 'The most read book in town is a tide table.']],
    'teaser-inline': [['Read also: Ferry town votes on its bridge', 'Related: How the lock was saved'], ['The two cases are related.']],
    'teaser-more': [['Read more', 'The lock reopens in May. Read more'], ['Children who read more do better.']],
    'teaser-badge': [['with video', 'Live updates'], ['The court was shown the film twice.']],
    ad: [['Advertisement', 'Story continues below advertisement'], ['An advertisement in the paper led to the arrest.']],
    sponsored: [['Sponsored by Harbour Oats', 'Paid content'], ['She sponsored the bill.']],
    promo: [['Download our app', 'Become a member'], ['Norway did not become a full member of the union.']],
    newsletter: [['Sign up to our newsletter', 'Straight to your inbox', 'Enter your email address'], ['He signed up to fight.', 'Her email was read out in court.']],
    consent: [['We use cookies to improve your experience.', 'Accept all'], ['They accept all the terms but one.', 'The patient gave her consent.']],
    share: [['Share this article', 'Copy link', 'Facebook'], ['They share a kitchen.', 'Facebook said it would appeal.']],
    comments: [['34 comments', 'Leave a reply', 'Your email address will not be published.'], ['He refused to comment on the inquiry.', 'The names will not be published.']],
    media: [['Play video', 'Image 2 of 9'], ['The video was filmed at dawn.']],
    duration: [['2:14 min', '38 minutes'], ['It took 38 minutes to dock.']],
    'author-box': [['About the author', 'Ruth Pell is a freelance writer based in Wexcombe.'], ['Its author remains unknown.']],
    tags: [['Tags: ferries, harbours', 'Filed under: Transport'], ['The tags were cut from the nets.']],
    legal: [['Privacy policy', '© 2026 All rights reserved'], ['The policy on privacy was debated.']],
    meta: [['1,204 views', '3 hours ago'], ['Three hours ago the water was low.']],
    'reading-time': [['4 min read', 'Reading time: 3 minutes'], ['He reads for minutes at a time.']],
    byline: [['By Ruth Pell', 'Words by Tam Orrin'], ['The bridge was built by hand.']],
    updated: [['Updated 3 April 2026', 'Last updated: 12.30pm'], ['The map was to be revised.']],
    published: [['Published 3 April 2026', 'First published on Monday'], ['The list was never published.']],
    credit: [['Photo: Ruth Pell', 'Photograph by Tam Orrin', 'Hal Moor/Getty Images'], ['A photo of the lock hung there.']],
    liveblog: [['Follow our live blog for all updates', 'Key events'], ['The band played live.']],
    explainer: [['At a glance', 'What is a sluice?'], ['Nobody knows what is next.']],
    opinion: [['Opinion', 'Letters to the editor'], ['His opinion has not changed.']],
  },
  fr: {
    promo: [['Rejoignez notre chaîne WhatsApp'], ['La chaîne de montagnes est proche.']],
    ad: [['Livraison offerte', 'Désactivez votre bloqueur de publicité'], ['La livraison du pain est offerte par la mairie.']],
    media: [['Photo 3 sur 12', 'Vidéo suivante'], ['La vidéo montre le quai.']],
    meta: [['Temps de cuisson', 'il y a une heure'], ['Une heure plus tôt, le niveau était bas.']],
    credit: [['Droits réservés', 'Hans Lucas'], ['La photo restait au salon.']],
    paywall: [['Article réservé aux abonnés', 'Déjà abonné ? Se connecter'], ["Les abonnés du club ont voté."]],
    'teaser-heading': [['À lire aussi', 'Sur le même sujet'], ['Il a appris à lire tard.']],
    newsletter: [["S'inscrire à la newsletter"], ['Il a écrit à la mairie.']],
    share: [['Partager sur Facebook'], ['Ils veulent partager le pain.']],
    consent: [['Nous utilisons des cookies', 'Continuer sans accepter'], ['Le maire veut continuer.']],
    comments: [['12 commentaires', 'Laisser un commentaire'], ['Les commentaires du maire ont surpris.']],
    legal: [['Mentions légales'], ['Les mentions du jury sont rares.']],
    updated: [['Mis à jour le 3 avril 2026'], ['Le port sera remis en état.']],
    byline: [['Par Aline Morvan'], ['Il passe par le port.']],
  },
  es: {
    promo: [['Únete a nuestro canal de WhatsApp'], ['El canal se cerró por obras.']],
    ad: [['Sin stock', 'Desactiva tu bloqueador'], ['No hay pan en la tienda.']],
    media: [['Foto 3 de 12', 'Siguiente vídeo'], ['El vídeo muestra el muelle.']],
    meta: [['Tiempo de cocción', 'hace una hora'], ['Una hora antes el agua estaba baja.']],
    credit: [['Imagen ilustrativa', 'Marta Ruiz / Agencias'], ['La foto quedó en el salón.']],
    paywall: [['Suscríbete para seguir leyendo', 'Contenido exclusivo para suscriptores'], ['El puerto quiere seguir creciendo.']],
    'teaser-heading': [['Te puede interesar', 'Noticias relacionadas'], ['Las noticias llegaron tarde.']],
    newsletter: [['Suscríbete a nuestra newsletter'], ['Escribió un correo al alcalde.']],
    share: [['Compartir en Facebook'], ['Quieren compartir el muelle.']],
    consent: [['Utilizamos cookies propias y de terceros', 'Aceptar todo'], ['Los socios deben aceptar todo el plan.']],
    comments: [['12 comentarios', 'Deja un comentario'], ['Los comentarios del alcalde sorprendieron.']],
    legal: [['Aviso legal'], ['El aviso llegó tarde.']],
    updated: [['Actualizado el 3 de abril de 2026'], ['El plan será actualizado.']],
    byline: [['Por Inés Robledo'], ['Pasa por el puerto.']],
  },
  it: {
    promo: [['Iscriviti al nostro canale'], ['Il canale è chiuso per lavori.']],
    ad: [['Non disponibile', 'Disattiva AdBlock'], ['Il pane non è disponibile in paese.']],
    media: [['Foto 3 di 12', 'Video successivo'], ['Il video mostra il molo.']],
    meta: [['Tempo di cottura', 'un giorno fa'], ["Un'ora prima l'acqua era bassa."]],
    credit: [['Imagoeconomica', 'Foto di repertorio'], ['La foto rimase in salone.']],
    paywall: [['Contenuto riservato agli abbonati', 'Sei già abbonato? Accedi'], ['Gli abbonati al teatro sono tremila.']],
    'teaser-heading': [['Leggi anche', 'Potrebbe interessarti'], ['Chi legge anche di notte si stanca.']],
    newsletter: [['Iscriviti alla newsletter'], ['Ha scritto una mail al sindaco.']],
    share: [['Condividi su Facebook'], ['Vogliono condividere il molo.']],
    consent: [['Utilizziamo i cookie', 'Accetta tutti'], ['Il sindaco accetta la sfida.']],
    comments: [['12 commenti', 'Lascia un commento'], ['I commenti del sindaco hanno sorpreso.']],
    legal: [['Riproduzione riservata', 'Note legali'], ['Le note della banda.']],
    updated: [['Aggiornato il 3 aprile 2026'], ['Il piano va aggiornato.']],
    byline: [['Di Carla Venturi'], ['Il porto è di tutti.']],
  },
  pt: {
    nav: [['Página inicial', 'Ir para o conteúdo', 'Esqueceu a palavra-passe?'], ['A página inicial do jornal mudou.']],
    close: [['Fechar', 'Agora não'], ['O porto vai fechar mais cedo.']],
    section: [['Política', 'Meio ambiente', 'Desporto'], ['A política divide a vila.']],
    paywall: [['Assine para continuar lendo', 'Conteúdo exclusivo para assinantes', 'Já é subscritor? Inicie sessão', 'R$ 9,90/mês', 'Apenas 4,99 € por mês'], ['O porto quer continuar crescendo.', 'A renda subiu para 600 euros por mês.', 'Ganha R$ 1.800 por mês no cais.']],
    plus: [['Só para assinantes', 'Exclusivo'], ['O clube é exclusivo para moradores.']],
    'teaser-heading': [['Leia também', 'Mais lidas', 'Também lhe pode interessar', 'Você também pode gostar'], ['As notícias chegaram tarde.', 'Quem lê também escreve.']],
    'teaser-inline': [['Leia também: Como a vila salvou o farol', 'Saiba mais: O que muda na ponte'], ['Quem quiser ler a ata tem de esperar.']],
    'teaser-more': [['Ler mais', 'O cais reabre em maio. Continuar a ler'], ['As crianças devem ler mais livros.']],
    'teaser-badge': [['Em direto', 'Fotogaleria'], ['A ponte foi vista em vídeo pelos peritos.']],
    ad: [['Publicidade', 'Continua após a publicidade', 'Em até 10x sem juros'], ['O anúncio foi feito na terça.']],
    sponsored: [['Conteúdo patrocinado', 'Oferecido por Moinho do Cais'], ['O clube é patrocinado por um banco.']],
    promo: [['Baixe o aplicativo', 'Faça uma doação'], ['A câmara vai doar o barco.']],
    newsletter: [['Subscreva a nossa newsletter', 'Receba as principais notícias no seu e-mail'], ['Escreveu um e-mail ao presidente da câmara.']],
    share: [['Partilhar no Facebook', 'Compartilhe esta notícia', 'Copiar link'], ['Querem partilhar o cais.']],
    consent: [['Utilizamos cookies próprios e de terceiros', 'Aceitar todos', 'Ao continuar navegando, você concorda'], ['Os sócios devem aceitar todos os termos.']],
    comments: [['12 comentários', 'Deixe um comentário', 'Seja o primeiro a comentar'], ['Os comentários do prefeito surpreenderam.']],
    media: [['Reproduzir vídeo', 'Foto 3 de 12', 'Ecrã inteiro'], ['A foto mostra o cais.']],
    'author-box': [['Sobre o autor', 'Ver todos os artigos'], ['Sobre o rio há uma ponte só.']],
    tags: [['Etiquetas: porto, balsa', 'Palavras-chave'], ['As redes de pesca ficaram sem tags.']],
    legal: [['Política de privacidade', 'Todos os direitos reservados'], ['A política do porto mudou.']],
    meta: [['há 3 horas', '1.204 visualizações'], ['Três horas antes a água estava baixa.']],
    'reading-time': [['4 min de leitura', 'Tempo de leitura: 3 minutos'], ['Leu durante minutos.']],
    byline: [['Por Inês Robalo', 'Da redação'], ['Passa pelo porto.']],
    updated: [['Atualizado em 3 de abril de 2026 às 14h30'], ['O plano será atualizado.']],
    published: [['Publicado em 3 de abril de 2026'], ['O livro nunca foi publicado.']],
    credit: [['Foto: Inês Robalo', 'Divulgação'], ['A foto ficou no salão.']],
    liveblog: [['Acompanhe em tempo real', 'Minuto a minuto'], ['A banda tocou durante um minuto.']],
    explainer: [['O que é uma eclusa?', 'Entenda o caso'], ['Ninguém sabe o que é.']],
    opinion: [['Opinião', 'Cartas do leitor'], ['A sua opinião não mudou.']],
  },
  pl: {
    promo: [['Dołącz do naszej grupy'], ['Kanał zamknięto na czas remontu.']],
    ad: [['Brak w magazynie', 'Wyłącz AdBlocka'], ['W magazynie nie było chleba.']],
    media: [['Zdjęcie 3 z 12', 'Następny film'], ['Film pokazuje nabrzeże.']],
    meta: [['Czas pieczenia', 'przed chwilą'], ['Godzinę wcześniej woda była niska.']],
    credit: [['Zdjęcie archiwalne', 'Newspix'], ['Stare zdjęcie wisiało w ratuszu.']],
    paywall: [['Artykuł dostępny tylko dla subskrybentów', 'Masz już konto? Zaloguj się'], ['Klub ma trzy tysiące członków.']],
    'teaser-heading': [['Czytaj także', 'Zobacz też'], ['Dzieci uczą się czytać.']],
    newsletter: [['Zapisz się na newsletter'], ['Napisał list do burmistrza.']],
    share: [['Udostępnij na Facebooku'], ['Chcą dzielić nabrzeże.']],
    consent: [['Używamy plików cookies', 'Akceptuję'], ['Rada nie akceptuje planu.']],
    comments: [['12 komentarzy', 'Dodaj komentarz'], ['Burmistrz odmówił odpowiedzi.']],
    legal: [['Polityka prywatności'], ['Polityka portu się zmienia.']],
    updated: [['Aktualizacja: 3 kwietnia 2026'], ['Plan wymaga zmian.']],
    byline: [['Autor: Hanna Wilk'], ['Znany autor przyjechał.']],
  },
  nl: {
    promo: [['Volg ons WhatsApp-kanaal'], ['Het kanaal is dicht voor werk.']],
    ad: [['Niet op voorraad', 'Zet je adblocker uit'], ['Er was geen brood op de markt.']],
    media: [['Foto 3 van 12', 'Volgende video'], ['De video toont de kade.']],
    meta: [['Bereidingstijd', 'zojuist'], ['Een uur eerder was het water laag.']],
    credit: [['Foto ter illustratie', 'Hollandse Hoogte'], ['De foto hing in de zaal.']],
    paywall: [['Alleen voor abonnees', 'Al abonnee? Log in om verder te lezen'], ['De club heeft drieduizend leden.']],
    'teaser-heading': [['Lees ook', 'Meer over dit onderwerp'], ['Wie leest ook nog kranten?']],
    newsletter: [['Meld je aan voor onze nieuwsbrief'], ['Hij schreef een brief aan de burgemeester.']],
    share: [['Deel via WhatsApp'], ['Ze delen de kade.']],
    consent: [['Deze website gebruikt cookies', 'Alles accepteren'], ['De raad wil niet alles accepteren wat er ligt.']],
    comments: [['12 reacties', 'Plaats een reactie'], ['De reacties van de raad waren fel.']],
    legal: [['Algemene voorwaarden'], ['De voorwaarden waren streng.']],
    updated: [['Bijgewerkt op 3 april 2026'], ['De kaart wordt later bijgewerkt.']],
    byline: [['Door Marit Hoekstra'], ['Hij loopt door de haven.']],
  },
};

const hitsOf = (lang: string, name: PhraseClass, text: string) =>
  PHRASES.find(wordsOf(text)).filter((hit) => hit.class === name && hit.lang === lang).map((hit) => hit.phrase);

describe.each(Object.entries(CASES))('wording of %s', (lang, cases) => {
  const rows = Object.entries(cases) as [PhraseClass, readonly [readonly string[], readonly string[]]][];
  it.each(rows)('%s: hits its lines, leaves sentences alone', (name, [hits, misses]) => {
    for (const text of hits) expect(hitsOf(lang, name, text), text).not.toEqual([]);
    for (const text of misses) expect(hitsOf(lang, name, text), text).toEqual([]);
  });
  if (lang === 'de' || lang === 'en') {
    it('shows every class', () => expect(PHRASE_CLASSES.filter((name) => !cases[name])).toEqual([]));
  }
});

describe('running prose', () => {
  it.each([
    'Nach Angaben der Behörde meldeten sich am Montag zwölf Zeugen, die den Brand am alten Speicher gesehen hatten; eine Anzeige gegen Unbekannt liegt vor. Die Ermittler wollen den Kommentar eines Nachbarn prüfen, der in einem sozialen Netzwerk Bilder teilte.',
    'The council said on Monday that twelve witnesses had come forward after the fire at the old granary, and that officers were following up a comment left by a neighbour who shared pictures of the blaze before the alarm was raised.',
    "Selon la mairie, douze témoins se sont présentés lundi après l'incendie de l'ancien entrepôt, et les enquêteurs examinent les images qu'un voisin a partagées avant l'alerte.",
    'Según el ayuntamiento, doce testigos se presentaron el lunes tras el incendio del viejo almacén, y los investigadores revisan las imágenes que un vecino compartió antes de la alarma.',
    'Segundo a prefeitura, doze testemunhas apareceram na segunda-feira depois do incêndio no velho armazém, e os investigadores analisam as imagens que um vizinho mostrou antes do alarme.',
    "Secondo il Comune, dodici testimoni si sono fatti avanti lunedì dopo l'incendio del vecchio magazzino e gli inquirenti esaminano le immagini che un vicino ha diffuso prima dell'allarme.",
    'Według urzędu w poniedziałek zgłosiło się dwunastu świadków pożaru starego spichlerza, a śledczy sprawdzają zdjęcia, które sąsiad pokazał, zanim zawyły syreny.',
    'Volgens de gemeente meldden zich maandag twaalf getuigen van de brand in het oude pakhuis en bekijken rechercheurs de beelden die een buurman toonde voordat het alarm klonk.',
  ])('meets no phrase: %s', (text) => {
    expect(PHRASES.find(wordsOf(text)).map((hit) => `${hit.lang} ${hit.class}: ${hit.phrase}`)).toEqual([]);
  });
});
