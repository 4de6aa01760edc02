// All rules. Each gives evidence on its own; none knows of another.
import { barring } from './barring';
import { captions } from './captions';
import { dateLines } from './date-lines';
import { declaredTitle } from './declared-title';
import { elements } from './elements';
import { explainers } from './explainers';
import { headline } from './headline';
import { hints } from './hints';
import { liveBlog } from './live-blog';
import { noProse } from './no-prose';
import { phrasing } from './phrasing';
import { recordings } from './recordings';
import type { Rule } from './rule';
import { teaserLists } from './teaser-lists';
import { wire } from './wire';

export const RULES: readonly Rule[] = [wire, recordings, elements, hints, captions, headline, dateLines, declaredTitle, liveBlog, explainers, teaserLists, noProse, phrasing, barring];
export type { Evidence } from './rule';
