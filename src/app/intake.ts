// Paste, drop and file choice → Sources. Reads bytes; judges nothing.
import type { Source } from '../core/model/capture';

/** One Source a file, in the order they came. A file that the browser cannot read is passed on empty, so that it is named in an error. */
export function fromFiles(files: Iterable<File>): Promise<Source[]> {
  return Promise.all([...files].map(async (file): Promise<Source> => {
    let bytes = new Uint8Array();
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // Moved, deleted or a folder: the reader says "empty" with the file's name.
    }
    return { from: 'file', name: file.name, bytes, ...(file.type && { contentType: file.type }) };
  }));
}

/** What a clipboard or a drop holds: files if there are any, else both flavours of its text. Call within the event. */
export async function fromTransfer(transfer: DataTransfer | null): Promise<Source[]> {
  if (!transfer) return [];
  const files = [...transfer.files];
  const html = transfer.getData('text/html');
  const text = transfer.getData('text/plain');
  // Office programs add a picture of the text to the clipboard: words win over pictures.
  if (files.length > 0 && text.trim() === '') return fromFiles(files);
  if (html.trim() === '' && text.trim() === '') return [];
  return [{ from: 'clipboard', ...(html && { html }), ...(text && { text }) }];
}

/** True when the event happens where text is typed, so that a paste there is the field's own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, input:not([type=file], [type=range], [type=checkbox], [type=radio])'));
