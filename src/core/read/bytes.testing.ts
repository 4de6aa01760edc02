// For tests: texts as bytes in encodings that the platform can only decode.

const tables = new Map<string, Map<string, number>>();

/** `text` in a single-byte encoding; throws where it has no byte for a character. */
export function encoded(text: string, encoding: string): Uint8Array {
  let table = tables.get(encoding);
  if (!table) {
    table = new Map();
    // Streaming, since Node's one-shot path does not decode 0x80…0x9F of windows-1252.
    for (let byte = 255; byte >= 0; byte--) table.set(new TextDecoder(encoding).decode(new Uint8Array([byte]), { stream: true }), byte);
    tables.set(encoding, table);
  }
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return bytes;
}
