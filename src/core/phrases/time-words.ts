// Words that stand in a relative or written-out time ("vor 3 Stunden", "2 hours ago", "hoy"): data only, all languages together.

/** Lower-case words as `wordsOf` gives them. Every one is a time word by itself; a line that holds nothing else is a time. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  // German
  'vor', 'gestern', 'heute', 'soeben', 'gerade', 'eben', 'stunde', 'stunden', 'std', 'minute', 'minuten', 'tag', 'tage', 'tagen', 'woche', 'wochen', 'monat', 'monaten', 'jahr', 'jahren', 'um', 'uhr', 'am', 'den', 'einer', 'einem',
  // English
  'ago', 'yesterday', 'today', 'just', 'now', 'hour', 'hours', 'hr', 'hrs', 'minutes', 'mins', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'at', 'on', 'an', 'a', 'pm', 'p.m', 'am', 'a.m', 'the', 'st', 'nd', 'rd', 'th',
  'gmt', 'utc', 'cet', 'cest', 'mez', 'mesz', 'bst', 'est', 'edt', 'et', 'pt', 'pst', 'pdt', 'ist',
  // French
  'il', 'y', 'hier', "aujourd'hui", 'heure', 'heures', 'jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans', 'à', 'le', 'h',
  // Spanish
  'hace', 'ayer', 'hoy', 'hora', 'horas', 'minuto', 'minutos', 'día', 'días', 'semana', 'semanas', 'mes', 'meses', 'año', 'años', 'de', 'del', 'las', 'a', 'hs', 'hrs',
  // Italian
  'fa', 'ieri', 'oggi', 'ora', 'ore', 'minuti', 'giorno', 'giorni', 'settimana', 'settimane', 'mese', 'mesi', 'anno', 'anni', 'alle', 'il',
  // Polish
  'temu', 'wczoraj', 'dzisiaj', 'dziś', 'godz', 'godzina', 'godziny', 'godzin', 'minuty', 'minut', 'dzień', 'dni', 'tydzień', 'tygodnie', 'miesiąc', 'miesiące', 'rok', 'lata', 'lat', 'o', 'r', 'roku',
  // Dutch
  'geleden', 'gisteren', 'vandaag', 'uur', 'uren', 'minuut', 'dag', 'dagen', 'weken', 'maand', 'maanden', 'jaar', 'om', 'op',
  // Portuguese ("feira" ends the names of its weekdays)
  'há', 'atrás', 'ontem', 'hoje', 'agora', 'hora', 'horas', 'minuto', 'minutos', 'dia', 'dias', 'semana', 'semanas', 'mês', 'meses', 'ano', 'anos', 'às', 'feira',
  // Chinese, Japanese, Korean
  '年', '月', '日', '時', '时', '點', '点', '分', '秒', '년', '월', '일', '시', '분',
  // Russian, Ukrainian, Greek, Arabic, Hebrew
  'года', 'год', 'г', 'року', 'назад', 'вчера', 'сегодня', 'час', 'часа', 'часов', 'минут', 'минуты', 'день', 'дня', 'дней', 'χθες', 'σήμερα', 'πριν', 'ώρες', 'λεπτά', 'منذ', 'أمس', 'اليوم', 'ساعة', 'ساعات', 'دقيقة', 'دقائق', 'לפני', 'אתמול', 'היום', 'שעות', 'דקות',
]);
