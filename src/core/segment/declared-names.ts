// The names under which pages declare facts about themselves, with the field each feeds and how far it is trusted: data only.
// The lower the rank, the more a source is trusted. How authors and dates are weighed against each other is decided in assemble.

export type Field = 'titles' | 'authors' | 'published' | 'updated' | 'sites' | 'sections' | 'descriptions';
export type Target = readonly [field: Field, rank: number];

const table = (fields: Readonly<Partial<Record<Field, Readonly<Record<number, string>>>>>): Readonly<Record<string, Target>> => {
  const out = Object.create(null) as Record<string, Target>;
  for (const [field, ranks] of Object.entries(fields)) {
    for (const [rank, names] of Object.entries(ranks)) for (const name of names.split(' ')) out[name] = [field as Field, Number(rank)];
  }
  return out;
};

/** Names of meta elements (name, property or itemprop), lower case. */
export const META = table({
  titles: {
    9: 'citation_title', 10: 'og:title', 11: 'parsely-title headline', 12: 'twitter:title', 13: 'sailthru.title', 14: 'dc.title dcterms.title',
  },
  authors: {
    9: 'parsely-author citation_author byl', 10: 'author authors', 11: 'sailthru.author rbauthors shareaholic:article_author_name',
    12: 'dc.creator dcterms.creator dc.creator.aut dcterms.creator.aut dc:creator dcsext.author creator article.author', 14: 'article:author og:article:author article:author_name',
    30: 'twitter:creator',
  },
  published: {
    5: 'article:published_time article:published_date', 6: 'og:article:published_time datepublished rnews:datepublished shareaholic:article_published_time', 7: 'og:published_time og:pubdate', 8: 'parsely-pub-date',
    9: 'dc.date.issued dcterms.issued dc.date.publication article:published article.published article:publicationdate',
    10: 'pubdate publishdate publish-date publish_date publication_date citation_publication_date originalpublicationdate cxenseparse:recs:publishtime bt:pubdate date_published published-date published_date published_time publisheddate publish_time article_date_original mediator_published_time rbpubdate twt-published-at article:post_date',
    11: 'citation_date citation_online_date vr:published_time displaydate dcsext.articlefirstpublished', 12: 'sailthru.date', 13: 'date',
    14: 'dc.date dc:date dcterms.date dcterms.created dc.date.created dc.created dc:created', 15: 'datecreated date_created created dateposted content_create_date article.created',
  },
  updated: {
    5: 'article:modified_time', 6: 'og:article:modified_time datemodified', 7: 'og:updated_time og:modified_time',
    9: 'dcterms.modified dc.date.modified dc.modified article:updated article:modified article:modified_date article:post_modified article.updated bt:moddate',
    12: 'modified revised lastmod updated_time modified_time modificationdate last_updated date_modified revision_date', 15: 'last-modified lastmodified',
  },
  sites: {
    5: 'og:site_name', 9: 'citation_journal_title', 11: 'publisher dc.publisher dcterms.publisher citation_publisher', 12: 'application-name', 14: 'apple-mobile-web-app-title',
    30: 'twitter:site',
  },
  sections: { 5: 'article:section', 7: 'parsely-section articlesection', 9: 'section', 10: 'cxenseparse:recs:category' },
  descriptions: { 6: 'og:description', 8: 'description', 9: 'twitter:description', 12: 'dc.description' },
});

/** Microdata and RDFa on visible elements, without the vocabulary's prefix. */
export const ITEMPROP = table({
  titles: { 11: 'headline' },
  authors: { 13: 'author', 15: 'creator' },
  published: { 7: 'datepublished', 15: 'datecreated' },
  updated: { 7: 'datemodified' },
  sections: { 11: 'articlesection' },
});

/** RDFa, without prefix: people and dates only. */
export const RDFA = table({
  authors: { 13: 'author', 15: 'creator' },
  published: { 8: 'datepublished issued', 15: 'date created datecreated' },
  updated: { 8: 'datemodified modified' },
});
