// schema.org JSON-LD: script text → the one node that describes the page. Malformed JSON is mended where easy, else ignored.

export type JsonNode = { readonly [key: string]: unknown };

/** Longest script that is parsed, and how many nodes are looked at. */
const MAX_SOURCE = 2_000_000;
const MAX_NODES = 2000;

/** Types that describe a readable page, best first. */
const MAIN_TYPE = [
  /^LiveBlogPosting$/, /NewsArticle$/, /^(?:Report|Review|Recipe|HowTo|QAPage|FAQPage|DiscussionForumPosting)/, /Article$/, /Posting$/,
  /^(?:Product|JobPosting|Event|VideoObject|Course|Book|Movie)$/, /Page$/,
];

/** All objects of a script that carry a type, wherever a graph or list puts them. */
export function nodesOf(source: string): JsonNode[] {
  if (source.length > MAX_SOURCE) return [];
  const found: JsonNode[] = [];
  const open: unknown[] = [parseLoosely(source)];
  for (let seen = 0; open.length > 0 && seen < MAX_NODES; seen++) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      if (typesOf(value).length > 0) found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
        if (value[key] !== undefined && typeof value[key] === 'object') open.push(value[key]);
      }
    }
  }
  return found;
}

/** The node that the page is about; undefined when none is of a known kind. */
export function mainNode(nodes: readonly JsonNode[]): JsonNode | undefined {
  for (const pattern of MAIN_TYPE) {
    const found = nodes.find((node) => typesOf(node).some((type) => pattern.test(type)) && (node['headline'] ?? node['name'] ?? node['datePublished']) !== undefined);
    if (found) return found;
  }
  return undefined;
}

export function typesOf(node: JsonNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
    .map((name) => name.slice(name.lastIndexOf('/') + 1).slice(0, 60));
}

export const isObject = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values as texts: strings as they are, numbers written out, objects by their name; nested lists flattened one level. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (typeof item === 'number') return [String(item)];
    if (!isObject(item)) return [];
    const name = item['name'] ?? item['@value'];
    return Array.isArray(name) ? name.filter((part): part is string => typeof part === 'string') : typeof name === 'string' ? [name] : [];
  });
}

/** JSON with the usual faults mended; undefined where it cannot be read. */
export function parseLoosely(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\/\s{0,9}<!\[CDATA\[|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)\s*;?\s*$/, '').trim().replace(/;$/, '');
  // Raw line feeds and tabs in strings and a comma before a bracket are the usual faults.
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' '), bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,99}([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; after the last the page simply says nothing here.
    }
  }
  return undefined;
}
