// What sets, versions of a page and tools are called in the report.
import type { SetName, Syntax } from '../corpus';
import type { Tool } from './answer';

export const TOOL_NAMES: Readonly<Record<Tool, string>> = { klartext: 'Klartext', readability: 'Readability', defuddle: 'Defuddle' };
export const SYNTAX_NAMES: Readonly<Record<Syntax, string>> = { html: 'HTML', text: 'bare text' };
export const SET_NAMES: Readonly<Record<SetName, string>> = { 'wcxb-dev': 'WCXB', 'press-dev': 'Press pages', 'lines-dev': 'Labelled lines' };
