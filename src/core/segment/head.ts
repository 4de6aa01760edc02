// What a page declares about itself: title, meta and link elements, JSON-LD, microdata. Collects; believes nothing, reads no visible text blocks.
import type { Declared, PageHead } from '../model/head';
import { attributeOf, textOf, type ElementNode } from './html-tree';
import { isObject, mainNode, nodesOf, textsOf, typesOf, type JsonNode } from './json-ld';

type Field = 'titles' | 'authors' | 'published' | 'updated' | 'sites' | 'sections' | 'descriptions';

/** Names of meta elements (name, property or itemprop, lower case) with the field they feed and their rank: lower is trusted more. */
const META: Readonly<Record<string, readonly [field: Field, rank: number]>> = Object.assign(Object.create(null), {
  'og:title': ['titles', 10], 'twitter:title': ['titles', 12], 'dc.title': ['titles', 14], 'dcterms.title': ['titles', 14],
  'parsely-title': ['titles', 11], 'sailthru.title': ['titles', 13], 'citation_title': ['titles', 9], 'headline': ['titles', 11],
  'author': ['authors', 10], 'article:author': ['authors', 14], 'og:article:author': ['authors', 14], 'parsely-author': ['authors', 9],
  'sailthru.author': ['authors', 11], 'dc.creator': ['authors', 12], 'dcterms.creator': ['authors', 12], 'citation_author': ['authors', 9],
  'twitter:creator': ['authors', 30], 'byl': ['authors', 9], 'authors': ['authors', 10],
  'article:published_time': ['published', 5], 'og:article:published_time': ['published', 6], 'og:published_time': ['published', 7],
  'datepublished': ['published', 6], 'parsely-pub-date': ['published', 8], 'sailthru.date': ['published', 12], 'dc.date.issued': ['published', 9],
  'dcterms.issued': ['published', 9], 'dc.date': ['published', 14], 'dcterms.date': ['published', 14], 'dcterms.created': ['published', 14],
  'dc.date.created': ['published', 14], 'date': ['published', 13], 'pubdate': ['published', 10], 'publishdate': ['published', 10],
  'publish-date': ['published', 10], 'publish_date': ['published', 10], 'publication_date': ['published', 10], 'citation_publication_date': ['published', 10],
  'citation_date': ['published', 11], 'originalpublicationdate': ['published', 10], 'cxenseparse:recs:publishtime': ['published', 10],
  'vr:published_time': ['published', 11], 'article:published': ['published', 9], 'datecreated': ['published', 15], 'last-modified': ['updated', 15],
  'article:modified_time': ['updated', 5], 'og:updated_time': ['updated', 7], 'og:article:modified_time': ['updated', 6], 'datemodified': ['updated', 6],
  'dcterms.modified': ['updated', 9], 'dc.date.modified': ['updated', 9], 'modified': ['updated', 12], 'revised': ['updated', 12], 'lastmod': ['updated', 12],
  'article:updated': ['updated', 9],
  'og:site_name': ['sites', 5], 'application-name': ['sites', 12], 'apple-mobile-web-app-title': ['sites', 14], 'publisher': ['sites', 11],
  'dc.publisher': ['sites', 11], 'dcterms.publisher': ['sites', 11], 'citation_journal_title': ['sites', 9], 'twitter:site': ['sites', 30],
  'article:section': ['sections', 5], 'parsely-section': ['sections', 7], 'section': ['sections', 9], 'articlesection': ['sections', 7],
  'cxenseparse:recs:category': ['sections', 10],
  'og:description': ['descriptions', 6], 'description': ['descriptions', 8], 'twitter:description': ['descriptions', 9], 'dc.description': ['descriptions', 12],
});

/** Microdata on visible elements. */
const ITEMPROP: Readonly<Record<string, readonly [field: Field, rank: number]>> = Object.assign(Object.create(null), {
  headline: ['titles', 11], author: ['authors', 13], creator: ['authors', 15], datepublished: ['published', 7], datemodified: ['updated', 7],
  articlesection: ['sections', 11],
});
/** JSON-LD counts as the most careful declaration. */
const JSON_RANK = 3;
/** Characters of a value; longer ones are cut, since no title or name is that long. */
const LONGEST = 1000;
/** Entries a field holds at most. */
const MOST = 20;
/** An address is no name ("article:author" often holds a profile page). */
const ADDRESS = /^(?:https?:)?\/\//i;

interface Ranked extends Declared { readonly rank: number }

export class HeadReader {
  readonly #found: Record<Field, Ranked[]> = { titles: [], authors: [], published: [], updated: [], sites: [], sections: [], descriptions: [] };
  readonly #scripts: string[] = [];
  #lang: string | undefined;
  #dir: string | undefined;
  #canonical: string | undefined;
  #address: string | undefined;
  #times = 0;
  #comments = 0;

  /** Takes note of one element; elements come in document order. */
  visit(element: ElementNode): void {
    switch (element.tagName) {
      case 'html':
      case 'body':
        this.#lang ??= attributeOf(element, 'lang') || attributeOf(element, 'xml:lang') || undefined;
        this.#dir ??= attributeOf(element, 'dir');
        break;
      case 'title':
        if (element.namespaceURI === HTML) this.#add('titles', textOf(element, LONGEST), 'title', 20);
        break;
      case 'meta': this.#meta(element); break;
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel')?.slice(0, 200) ?? '')) this.#canonical ??= attributeOf(element, 'href')?.trim();
        break;
      case 'script':
        if (/^\s*application\/(?:\w{1,20}\+)?ld\+json/i.test(attributeOf(element, 'type')?.slice(0, 100) ?? '') && this.#scripts.length < 50) {
          const only = element.childNodes[0];
          if (only && 'value' in only) this.#scripts.push(only.value);
        }
        break;
      default: this.#microdata(element);
    }
  }

  #meta(element: ElementNode): void {
    const content = attributeOf(element, 'content');
    if (!content) return;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // Comments carry the same properties as the article.
      if (attribute === 'itemprop' && this.#comments > 0) continue;
      const name = attributeOf(element, attribute)?.slice(0, 100).toLowerCase();
      if (!name) continue;
      const target = META[name];
      if (target) this.#add(target[0], content, name.startsWith('og:') || name.includes(':') ? name : `meta:${name}`, target[1]);
      else if (name === 'content-language') this.#lang ??= content.split(',')[0]!.trim();
      else if (name === 'og:url') this.#address ??= content.trim();
    }
  }

  #microdata(element: ElementNode): void {
    let prop: string | undefined;
    let rel: string | undefined;
    for (const { name, value } of element.attrs) {
      if (name === 'itemprop') prop = value.slice(0, 200).toLowerCase();
      else if (name === 'rel') rel = value.slice(0, 200).toLowerCase();
      else if (name === 'itemtype' && /\/(?:UserComments|Comment)$/.test(value.slice(0, 200))) this.#comments++;
    }
    // Comments carry the same properties as the article; what comes after the first of them is not trusted.
    if (this.#comments > 0) return;
    if (rel !== undefined && this.#found.authors.length < MOST && /(?:^|\s)author(?:\s|$)/.test(rel)) this.#add('authors', textOf(element, 200), 'rel:author', 16);
    if (prop !== undefined) {
      for (const name of prop.split(/\s+/)) {
        const target = ITEMPROP[name];
        if (target && this.#found[target[0]].length < MOST) this.#add(target[0], valueOf(element, name), `microdata:${name}`, target[1]);
      }
    }
    if (element.tagName === 'time') {
      const stamp = attributeOf(element, 'datetime') ?? '';
      if (/^\d{4}-\d\d/.test(stamp) && this.#times++ === 0) this.#add('published', stamp, 'time', 25);
    }
  }

  #add(field: Field, raw: string, from: string, rank: number): void {
    const value = raw.slice(0, LONGEST * 2).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const list = this.#found[field];
    if (value === '' || list.length >= MOST || (field === 'authors' && (ADDRESS.test(value) || value.length > 200))) return;
    list.push({ value, from, rank });
  }

  /** Everything found, best first, JSON-LD included. */
  result(): PageHead {
    const nodes = this.#scripts.flatMap(nodesOf);
    const main = mainNode(nodes);
    if (main) this.#json(main, nodes);
    else this.#siteOf(nodes);
    const pick = (field: Field): Declared[] => {
      const seen = new Set<string>();
      return [...this.#found[field]].sort((a, b) => a.rank - b.rank).filter(({ value }) => !seen.has(value) && seen.add(value)).map(({ value, from }) => ({ value, from }));
    };
    const lang = languageTag(this.#lang) ?? languageTag(textsOf(main?.['inLanguage'])[0]);
    const dir = this.#dir?.toLowerCase();
    const free = freeOf(main);
    const canonical = this.#canonical || this.#address;
    return {
      titles: pick('titles'), authors: pick('authors'), published: pick('published'), updated: pick('updated'),
      sites: pick('sites'), sections: pick('sections'), descriptions: pick('descriptions'),
      ...(lang && { lang }), ...((dir === 'ltr' || dir === 'rtl') && { dir }),
      ...(canonical && canonical.length <= 2000 && { canonical }), ...(free !== undefined && { accessibleForFree: free }),
      schemaTypes: main ? typesOf(main) : [...new Set(nodes.flatMap(typesOf))].slice(0, 10),
    };
  }

  #json(main: JsonNode, nodes: readonly JsonNode[]): void {
    const one = (field: Field, key: string, rank = JSON_RANK): void => {
      for (const text of textsOf(main[key])) this.#add(field, unescapeOnce(text), 'json-ld', rank);
    };
    one('titles', 'headline');
    if (main['headline'] === undefined) one('titles', 'name', 13);
    one('published', 'datePublished');
    if (main['datePublished'] === undefined) one('published', 'dateCreated', 8);
    one('updated', 'dateModified');
    one('sections', 'articleSection');
    one('descriptions', 'description', 7);
    for (const key of ['author', 'creator']) {
      const people = Array.isArray(main[key]) ? main[key] as unknown[] : [main[key]];
      for (const person of people.slice(0, MOST)) {
        const known = isObject(person) && person['name'] === undefined && typeof person['@id'] === 'string'
          ? nodes.find((node) => node['@id'] === person['@id']) ?? person : person;
        for (const name of textsOf(known)) this.#add('authors', unescapeOnce(name), 'json-ld', key === 'author' ? JSON_RANK : 15);
      }
      if (this.#found.authors.some(({ from }) => from === 'json-ld')) break;
    }
    const publisher = main['publisher'];
    const known = isObject(publisher) && publisher['name'] === undefined ? nodes.find((node) => node['@id'] === publisher['@id']) : publisher;
    for (const name of textsOf(known)) this.#add('sites', unescapeOnce(name), 'json-ld', 8);
    this.#siteOf(nodes);
  }

  #siteOf(nodes: readonly JsonNode[]): void {
    const site = nodes.find((node) => typesOf(node).includes('WebSite'));
    for (const name of textsOf(site?.['name'])) this.#add('sites', unescapeOnce(name), 'json-ld', 9);
  }
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** The value of a microdata property: content or datetime before text; a person's or organisation's name before all its text. */
function valueOf(element: ElementNode, prop: string): string {
  const declared = attributeOf(element, 'content') ?? attributeOf(element, 'datetime');
  if (declared) return declared;
  if (prop === 'author' || prop === 'creator') {
    const name = firstNamed(element);
    if (name) return attributeOf(name, 'content') ?? textOf(name, 200);
  }
  return textOf(element, prop.startsWith('date') ? 100 : 300);
}

function firstNamed(top: ElementNode): ElementNode | undefined {
  const open = [...top.childNodes].reverse();
  for (let steps = 0; steps < 200; steps++) {
    const node = open.pop();
    if (!node) return undefined;
    if (!('tagName' in node)) continue;
    if (attributeOf(node, 'itemprop') === 'name') return node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return undefined;
}

function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().slice(0, 40).replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(tag) ? tag : undefined;
}

function freeOf(main: JsonNode | undefined): boolean | undefined {
  const value = main?.['isAccessibleForFree'];
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  return word === true || word === 'true' ? true : word === false || word === 'false' ? false : undefined;
}

const ENTITY: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** JSON-LD often holds HTML entities by mistake; the commonest are decoded once. */
function unescapeOnce(text: string): string {
  return text.replace(/&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi, (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name) return ENTITY[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
