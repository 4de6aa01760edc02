// What was read: a capture is one page, decoded, before it is cut into blocks.

/** Bytes as they came in, or the two flavours of a clipboard. */
export type Source =
  | { readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array; /** MIME type with charset, if one came along. */ readonly contentType?: string }
  | { readonly from: 'clipboard'; readonly html?: string; readonly text?: string };

/** Something milder than an error that the user should know. `code` → sentence in model/problem.ts. */
export interface Note {
  readonly code: NoteCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
export type NoteCode =
  | 'charset-guessed' | 'charset-conflict' | 'bytes-replaced' | 'nul-removed' | 'depth-flattened'
  | 'clipboard-plain-preferred' | 'readability-skipped' | 'truncated-long' | 'mojibake-repaired';

export type CaptureFormat = 'text' | 'html' | 'singlefile';

export interface Capture {
  /** SHA-256 of the original bytes (UTF-8 bytes of the chosen flavour for a clipboard), lower-case hex. */
  readonly id: string;
  readonly name: string;
  readonly format: CaptureFormat;
  /** Only the segmenter asks this. */
  readonly syntax: 'text' | 'html';
  /** The decoded text; all spans point into it. */
  readonly source: string;
  /** WHATWG name of the character encoding the bytes were decoded with. */
  readonly encoding: string;
  /** Size of the original in bytes. */
  readonly size: number;
  readonly url?: string;
  /** ISO 8601, where the capture itself says when it was taken. */
  readonly capturedAt?: string;
  readonly notes: readonly Note[];
}
