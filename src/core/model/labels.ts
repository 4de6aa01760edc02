// The vocabulary: what a block can be. Used verbatim in code, interface, exports, tests and gold data.

/** What a block is within the article being read. */
export const ROLES = [
  'kicker', 'title', 'standfirst', 'byline', 'date', 'dateline', 'heading', 'paragraph', 'list', 'quote',
  'table', 'code', 'caption', 'credit', 'infobox', 'entry',
] as const;
export type Role = (typeof ROLES)[number];

/** What a block is when it does not belong to the article. */
export const NOISE_KINDS = [
  'nav', 'paywall', 'teaser', 'ad', 'promo', 'newsletter', 'consent', 'share', 'comments', 'media',
  'author-box', 'tags', 'legal', 'meta', 'crawl', 'other',
] as const;
export type NoiseKind = (typeof NOISE_KINDS)[number];

export type Side = 'article' | 'noise';
export type LabelName = Role | NoiseKind;

/** All 32 labels, roles first; the order is the order of the model's output units. */
export const LABELS: readonly LabelName[] = [...ROLES, ...NOISE_KINDS];

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);
const LABEL_SET: ReadonlySet<string> = new Set(LABELS);

export const isRole = (name: string): name is Role => ROLE_SET.has(name);
export const isLabel = (name: string): name is LabelName => LABEL_SET.has(name);
export const sideOf = (name: LabelName): Side => (isRole(name) ? 'article' : 'noise');
