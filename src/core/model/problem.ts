// What can go wrong with a capture, and the words for it. Anything else that throws is our own bug.

export type CaptureErrorCode =
  | 'empty' | 'not-a-capture' | 'truncated' | 'encrypted' | 'unsupported' | 'too-large'
  | 'timeout' | 'worker-crashed' | 'cancelled';

/** Nothing of the capture can be read. `at` is the byte offset where reading failed, if known. */
export class CaptureError extends Error {
  constructor(readonly code: CaptureErrorCode, message: string, readonly at?: number) {
    super(message);
    this.name = 'CaptureError';
  }
}
