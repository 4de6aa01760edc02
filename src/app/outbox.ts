// Out of the app: the clipboard and downloads. What is written is made by core/export; nothing is sent anywhere.
import type { Source } from '../core/model/capture';
import type { OpenCapture } from './session';

/** Keeps a name from another page from becoming a path, a device or a hidden file. */
export function fileName(wanted: string, ending: string): string {
  const clean = wanted
    .normalize('NFC')
    // Control, bidirectional and format characters, and what file systems forbid.
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .slice(0, 80)
    .trim();
  const plain = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(clean) ? `${clean}-` : clean;
  return `${plain || 'klartext'}.${ending}`;
}

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
  if (source.from === 'file') {
    const dot = source.name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [source.name.slice(0, dot), source.name.slice(dot + 1)] : [source.name, 'txt'];
    return { name: fileName(stem, ending.replace(/[^\p{L}\p{N}]/gu, '') || 'txt'), content: new Blob([source.bytes as BlobPart], { type: 'application/octet-stream' }) };
  }
  return source.html
    ? { name: 'klartext-original.html', content: new Blob([source.html], { type: 'application/octet-stream' }) }
    : { name: 'klartext-original.txt', content: new Blob([source.text ?? ''], { type: 'text/plain;charset=utf-8' }) };
}

export type SaveFormat = 'markdown' | 'text' | 'html';

const TYPES: Readonly<Record<SaveFormat, readonly [ending: string, type: string]>> = {
  markdown: ['md', 'text/markdown;charset=utf-8'],
  text: ['txt', 'text/plain;charset=utf-8'],
  html: ['html', 'text/html;charset=utf-8'],
};

async function written(capture: OpenCapture, format: SaveFormat): Promise<string> {
  const out = await import('../core/export');
  const read = { ...capture.digest!, reading: capture.reading! };
  return format === 'markdown' ? out.toMarkdown(read) : format === 'text' ? out.toText(read) : out.toHtml(read);
}

/** Copies the article. `html` offers both flavours, so that word processors take the formatted one. Rejects when the browser refuses. */
export async function copy(capture: OpenCapture, format: SaveFormat): Promise<void> {
  const text = await written(capture, format === 'html' ? 'text' : format);
  if (format !== 'html') return navigator.clipboard.writeText(text);
  const html = await written(capture, 'html');
  return navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })]);
}

/** Downloads the article in a format, or the original byte for byte. */
export async function save(capture: OpenCapture, format: SaveFormat | 'original'): Promise<void> {
  if (format === 'original') {
    const { name, content } = originalOf(capture.source);
    download(name, content);
    return;
  }
  const [ending, type] = TYPES[format];
  download(fileName(capture.reading?.meta.title?.value ?? capture.name, ending), new Blob([await written(capture, format)], { type }));
}
