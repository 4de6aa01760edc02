// What JSON-LD declares: of the node that describes the page, and of its neighbours in the graph where it leaves a fact out.
import type { Field } from './declared-names';
import { isObject, textsOf, typesOf, type JsonNode } from './json-ld';

/** A fact with the rank it has among all declarations. */
export interface JsonFact {
  readonly field: Field;
  readonly value: string;
  readonly rank: number;
}

/** JSON-LD counts as the most careful declaration. */
const RANK = 3;
const MOST = 20;
const STORY = /(?:Article|Posting|Report|Review|Recipe|HowTo|QAPage|Page)$/;

/** All facts about the page, in document order of their fields. */
export function declaredIn(main: JsonNode | undefined, nodes: readonly JsonNode[]): JsonFact[] {
  const out: JsonFact[] = [];
  const add = (field: Field, texts: readonly string[], rank = RANK): void => {
    for (const text of texts) out.push({ field, value: unescapeOnce(text), rank });
  };
  if (main) {
    add('titles', textsOf(main['headline']));
    if (main['headline'] === undefined) add('titles', textsOf(main['name']), 13);
    // A graph may tell the day in the node of the page and the headline in that of the article.
    const others = nodes.filter((node) => node !== main && typesOf(node).some((type) => STORY.test(type)) && isSameStory(node, main));
    const first = (key: string): string[] => [main, ...others].map((node) => textsOf(node[key])).find((texts) => texts.length > 0) ?? [];
    const published = first('datePublished');
    add('published', published);
    if (published.length === 0) add('published', first('dateCreated'), 8);
    add('updated', first('dateModified'));
    add('sections', textsOf(main['articleSection']));
    add('descriptions', textsOf(main['description']), 7);
    const people = (node: JsonNode, key: string): string[] => peopleIn(node[key], nodes);
    const authors = [main, ...others].map((node) => people(node, 'author')).find((names) => names.length > 0) ?? [];
    add('authors', authors);
    if (authors.length === 0) add('authors', people(main, 'creator'), 15);
    add('sites', peopleIn(main['publisher'], nodes), 8);
  }
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  add('sites', textsOf(site?.['name']), 9);
  return out;
}

/** Whether a node tells of the same story: the same headline or address, or it is the page that the story stands on. */
function isSameStory(node: JsonNode, main: JsonNode): boolean {
  const about = (value: unknown): unknown => (isObject(value) ? value['@id'] : value);
  if (node['headline'] !== undefined && main['headline'] !== undefined) return node['headline'] === main['headline'];
  const known = [main['@id'], main['url'], about(main['mainEntityOfPage']), about(main['isPartOf'])].filter((id) => typeof id === 'string');
  return [node['@id'], node['url'], about(node['mainEntityOfPage'])].some((id) => known.includes(id as string));
}

/** Names of persons or organisations: written out, objects with a name or its parts, or references into the graph. */
function peopleIn(value: unknown, nodes: readonly JsonNode[]): string[] {
  const people = (Array.isArray(value) ? value as unknown[] : [value]).slice(0, MOST);
  return people.flatMap((person) => {
    const id = typeof person === 'string' ? person : isObject(person) && person['name'] === undefined ? person['@id'] : undefined;
    const known = typeof id === 'string' ? nodes.find((node) => node['@id'] === id && node['name'] !== undefined) ?? person : person;
    if (isObject(known) && known['name'] === undefined) {
      const parts = [known['givenName'], known['familyName']].filter((part) => typeof part === 'string');
      return parts.length > 0 ? [parts.join(' ')] : [];
    }
    return textsOf(known);
  });
}

/** schema.org isAccessibleForFree, where declared. */
export function freeOf(main: JsonNode | undefined): boolean | undefined {
  const value = main?.['isAccessibleForFree'];
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  return word === true || word === 'true' ? true : word === false || word === 'false' ? false : undefined;
}

/** The language the main node declares, as written. */
export const languageIn = (main: JsonNode | undefined): string | undefined => textsOf(main?.['inLanguage'])[0];

const ENTITY: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** JSON-LD often holds HTML entities by mistake; the commonest are decoded once. */
export function unescapeOnce(text: string): string {
  return text.replace(/&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi, (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name) return ENTITY[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
