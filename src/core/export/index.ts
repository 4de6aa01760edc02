// Reading → file: Markdown, HTML, plain text, JSON. Every export is made from Runs and blocks, never from the page's markup.
export { bodyText, toText } from './text';
export { toMarkdown, type MarkdownOptions } from './markdown';
export { toHtml, toHtmlFragment, type HtmlOptions } from './html';
export { toJson } from './json';
export { fileName, uniqueName } from './file-name';
export { safeHref } from './links';
export { stripAlternative } from './strip';
export type { Exportable, ExportLanguage } from './exportable';
