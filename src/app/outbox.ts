// Out of the app: the clipboard and downloads. What is written is made by core/export; nothing is sent anywhere.
import { fileName, toHtml, toHtmlFragment, toMarkdown, toText } from '../core/export';
import type { Source } from '../core/model/capture';
import type { OpenCapture } from './session';
import type { Lang } from './words';

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The original as it came in: the file's bytes, or the clipboard's richer flavour. */
function originalOf(source: Source): { name: string; content: Blob } {
  if (source.from === 'clipboard') {
    return source.html
      ? { name: 'klartext-original.html', content: new Blob([source.html], { type: 'application/octet-stream' }) }
      : { name: 'klartext-original.txt', content: new Blob([source.text ?? ''], { type: 'text/plain;charset=utf-8' }) };
  }
  const dot = source.name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [source.name.slice(0, dot), source.name.slice(dot + 1)] : [source.name, ''];
  return {
    name: fileName([stem, 'klartext-original'], ending.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 8) || 'txt'),
    content: new Blob([source.bytes as BlobPart], { type: 'application/octet-stream' }),
  };
}

export type SaveFormat = 'markdown' | 'text' | 'html';

const TYPES: Readonly<Record<SaveFormat, readonly [ending: string, type: string]>> = {
  markdown: ['md', 'text/markdown;charset=utf-8'],
  text: ['txt', 'text/plain;charset=utf-8'],
  html: ['html', 'text/html;charset=utf-8'],
};

function written(capture: OpenCapture, format: SaveFormat, lang: Lang): string {
  const read = { ...capture.digest!, reading: capture.reading! };
  return format === 'markdown' ? toMarkdown(read) : format === 'text' ? toText(read) : toHtml(read, { lang });
}

/** Copies the article. `html` offers both flavours, so that word processors take the formatted one. Rejects when the browser refuses. */
export async function copy(capture: OpenCapture, format: SaveFormat, lang: Lang): Promise<void> {
  const text = written(capture, format === 'html' ? 'text' : format, lang);
  if (format !== 'html') return navigator.clipboard.writeText(text);
  const html = toHtmlFragment({ ...capture.digest!, reading: capture.reading! });
  return navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })]);
}

/** Downloads the article in a format, or the original byte for byte. */
export function save(capture: OpenCapture, format: SaveFormat | 'original', lang: Lang): void {
  if (format === 'original') {
    const { name, content } = originalOf(capture.source);
    download(name, content);
    return;
  }
  const [ending, type] = TYPES[format];
  download(fileName([capture.reading?.meta.title?.value, capture.name, 'klartext'], ending), new Blob([written(capture, format, lang)], { type }));
}
