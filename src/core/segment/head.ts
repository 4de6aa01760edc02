// What a page declares about itself: title, meta and link elements, JSON-LD, microdata. Collects; believes nothing, reads no visible text blocks.
import type { Declared, PageHead } from '../model/head';
import { attributeOf, textOf, type ElementNode } from './html-tree';
import { ITEMPROP, META, RDFA, type Field } from './declared-names';
import { declaredIn, freeOf, languageIn } from './json-declared';
import { isObject, mainNode, nodesOf, parseLoosely, textsOf, typesOf } from './json-ld';
import { stampOf } from './stamps';

/** Characters of a value; longer ones are cut, since no title or name is that long. */
const LONGEST = 1000;
/** Entries a field holds at most. */
const MOST = 20;
/** An address is no name ("article:author" often holds a profile page). */
const ADDRESS = /^(?:https?:)?\/\//i;

/** "Written by", as publishing systems label the author's name for networks. */
const WRITTEN_BY = /^(?:written|posted|verfasst|geschrieben|écrit|escrito|scritto|napisane|geschreven|autor|author|auteur|autore|von|by|par|por|di|przez|door)(?:$|[\s:])/i;

interface Ranked extends Declared { readonly rank: number }

export class HeadReader {
  readonly #found: Record<Field, Ranked[]> = { titles: [], authors: [], published: [], updated: [], sites: [], sections: [], descriptions: [] };
  readonly #scripts: string[] = [];
  #lang: string | undefined;
  #dir: string | undefined;
  #canonical: string | undefined;
  #address: string | undefined;
  #locale: string | undefined;
  #stamped = new Set<string>();
  /** Rows that a page hands to networks as pairs of label and value: "Written by", "Ada Moor". */
  readonly #labelled: { label?: string; data?: string }[] = [];
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
      else if (name === 'og:locale') this.#locale ??= content.trim();
      else if (name === 'parsely-page') this.#parsely(content);
      else if (/^twitter:(?:label|data)[1-4]$/.test(name)) (this.#labelled[Number(name.at(-1))] ??= {})[name.startsWith('twitter:l') ? 'label' : 'data'] ??= content;
    }
  }

  /** An older way to declare all in one element: a JSON object. */
  #parsely(content: string): void {
    const facts = parseLoosely(content.slice(0, LONGEST * 20));
    if (!isObject(facts)) return;
    for (const key of ['author', 'authors']) for (const name of textsOf(facts[key])) this.#add('authors', name, 'parsely-page', 9);
    for (const date of textsOf(facts['pub_date'])) this.#add('published', date, 'parsely-page', 8);
  }

  #microdata(element: ElementNode): void {
    let prop: string | undefined;
    let rel: string | undefined;
    let property: string | undefined;
    for (const { name, value } of element.attrs) {
      if (name === 'itemprop') prop = value.slice(0, 200).toLowerCase();
      else if (name === 'rel') rel = value.slice(0, 200).toLowerCase();
      else if (name === 'property') property = value.slice(0, 200).toLowerCase();
      else if (name === 'itemtype' && /\/(?:UserComments|Comment)$/.test(value.slice(0, 200))) this.#comments++;
    }
    // Comments carry the same properties as the article; what comes after the first of them is not trusted.
    if (this.#comments > 0) return;
    if (rel !== undefined && this.#found.authors.length < MOST && /(?:^|\s)(?:author|sioc:has_creator)(?:\s|$)/.test(rel)) this.#add('authors', textOf(element, 200), 'rel:author', 16);
    if (prop !== undefined) {
      for (const name of prop.split(/\s+/)) {
        const target = ITEMPROP[name];
        if (target && this.#found[target[0]].length < MOST) this.#add(target[0], valueOf(element, name), `microdata:${name}`, target[1]);
      }
    }
    if (property !== undefined) {
      for (const name of property.split(/\s+/)) {
        const target = RDFA[name.replace(/^(?:schema|dc|dcterms|dct|rnews):/, '')];
        if (target && this.#found[target[0]].length < MOST) this.#add(target[0], valueOf(element, 'author'), `rdfa:${name}`, target[1]);
      }
    }
    const stamp = stampOf(element);
    // The first of its kind is the article's.
    if (stamp && !this.#stamped.has(stamp.of)) {
      this.#stamped.add(stamp.of);
      if (stamp.of === 'bare') this.#add('published', stamp.value, 'time', 25);
      else this.#add(stamp.of, stamp.value, `time:${stamp.of}`, 18);
    }
  }

  #add(field: Field, raw: string, from: string, rank: number): void {
    const value = raw.slice(0, LONGEST * 2).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const list = this.#found[field];
    // What stands in the body must not crowd out what the graph says; titles are read as they come.
    const most = from === 'json-ld' && field !== 'titles' ? 2 * MOST : MOST;
    if (value === '' || list.length >= most || (field === 'authors' && (ADDRESS.test(value) || value.length > 200))) return;
    list.push({ value, from, rank });
  }

  /** Everything found, best first, JSON-LD included. */
  result(): PageHead {
    const nodes = this.#scripts.flatMap(nodesOf);
    const main = mainNode(nodes);
    for (const { field, value, rank } of declaredIn(main, nodes)) this.#add(field, value, 'json-ld', rank);
    for (const { label, data } of this.#labelled.filter(Boolean)) if (label && data && WRITTEN_BY.test(label)) this.#add('authors', data, 'twitter:data', 9);
    const pick = (field: Field): Declared[] => {
      const seen = new Set<string>();
      return [...this.#found[field]].sort((a, b) => a.rank - b.rank).filter(({ value }) => !seen.has(value) && seen.add(value)).map(({ value, from }) => ({ value, from }));
    };
    const lang = languageTag(this.#lang) ?? languageTag(languageIn(main)) ?? languageTag(this.#locale);
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
