// Capitalised words that stand in two- and three-word lines all over pages but in no person's name: data only, all languages together.

/** Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  // What pages offer to do
  'read', 'view', 'views', 'download', 'downloads', 'join', 'next', 'previous', 'last', 'first', 'share', 'follow', 'contact', 'log', 'login', 'sign', 'submit', 'search', 'subscribe', 'print', 'save', 'schedule', 'get', 'start', 'try', 'learn', 'show', 'open', 'close', 'reply', 'report', 'visit', 'buy', 'shop', 'more', 'all', 'lesen', 'teilen', 'folgen', 'kontakt', 'suche', 'mehr', 'alle', 'weiter', 'drucken', 'leer', 'ver', 'más', 'lire', 'voir',
  // Parts of pages
  'article', 'articles', 'content', 'post', 'posts', 'page', 'pages', 'home', 'homepage', 'blog', 'news', 'newsletter', 'rss', 'feed', 'menu', 'profile', 'comments', 'comment', 'tags', 'topics', 'topic', 'category', 'categories', 'gallery', 'video', 'videos', 'podcast', 'thread', 'threads', 'tools', 'options', 'discussion', 'forum', 'reviews', 'review', 'images', 'image', 'photo', 'photos', 'artikel', 'beitrag', 'kommentare', 'bilder', 'themen', 'startseite', 'inhalt', 'magazin', 'magazine',
  // Ranks and roles
  'member', 'members', 'moderator', 'admin', 'administrator', 'guest', 'partner', 'publisher', 'developer', 'manager', 'director', 'engineer', 'founder', 'ceo', 'senior', 'junior', 'staff', 'team', 'owner', 'president', 'mitglied', 'gast', 'redaktion',
  // Trade and times
  'online', 'free', 'trial', 'sales', 'services', 'service', 'products', 'product', 'price', 'company', 'tips', 'guide', 'best', 'top', 'new', 'latest', 'date', 'time', 'published', 'updated', 'sponsored', 'advertisement', 'anzeige', 'keine', 'kein', 'no', 'not', 'what', 'why', 'how', 'most', 'votes', 'ago', 'week', 'month', 'year', 'mail', 'e-mail', 'email', 'getty', 'shutterstock', 'istock', 'unsplash', 'pixabay',
]);
