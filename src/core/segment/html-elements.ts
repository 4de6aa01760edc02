// What the HTML standard says of element names: which begin a block, which show no text, which contain, which mark text. Lists only.
import type { Mark } from '../model/block';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that a browser shows as blocks; everything else, unknown names included, runs on in the line. */
export const BLOCK_LEVEL = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset '
  + 'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary '
  + 'table tbody td tfoot th thead tr ul xmp template button select textarea',
);

/** Elements whose content is no text of the page: code, drawings, embedded documents and their fallbacks. */
export const NO_TEXT = set(
  'script style svg iframe object embed video audio canvas noembed noframes head title meta link base datalist rp '
  + 'applet map area param source track frame frameset annotation annotation-xml progress meter',
);

/** Elements whose white space is kept. */
export const PREFORMATTED = set('pre listing xmp plaintext');

/** Elements that group blocks: a block's `group` is the ordinal of the innermost one. */
export const CONTAINER = set(
  'ul ol dl menu dir table section figure aside nav header footer article main form blockquote details dialog fieldset address search',
);

/** Sure non-content: kept out of the tree that Readability reads. */
export const NOT_IN_TREE = set('script style svg link template noembed noframes datalist base applet head');

const mark = (type: Exclude<Mark['type'], 'link'>): Mark => ({ type });
/** The formatting that survives, by element name. */
export const MARK_OF: Readonly<Record<string, Mark>> = Object.assign(Object.create(null) as Record<string, Mark>, {
  b: mark('strong'), strong: mark('strong'),
  i: mark('em'), em: mark('em'), cite: mark('em'), dfn: mark('em'), var: mark('em'),
  code: mark('code'), kbd: mark('code'), samp: mark('code'), tt: mark('code'),
  sub: mark('sub'), sup: mark('sup'), mark: mark('mark'), small: mark('small'),
  del: mark('del'), s: mark('del'), strike: mark('del'),
});

export const HEADING = /^h[1-6]$/;
