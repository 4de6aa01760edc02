// What window and worker say to each other, and how an error crosses. Plain data: structured clone drops classes.
import type { Block } from '../core/model/block';
import type { Capture, Source } from '../core/model/capture';
import type { PageHead } from '../core/model/head';
import type { Label } from '../core/model/label';
import { CaptureError, type CaptureErrorCode } from '../core/model/problem';

/** What can be asked of a worker. */
export type Task =
  | { readonly do: 'warm' }
  | { readonly do: 'read'; readonly source: Source }
  /** `source` is a capture's decoded HTML. */
  | { readonly do: 'original'; readonly source: string };

/** Window → worker. `job` comes back in every reply. */
export type Request = Task & { readonly job: number };

/** Worker → window. A capture is announced, then its blocks follow in batches, then the next; `done` ends the job. */
export type Reply =
  | { readonly say: 'capture'; readonly job: number; readonly capture: Capture; readonly head: PageHead; readonly labeller: string }
  | { readonly say: 'blocks'; readonly job: number; readonly blocks: readonly Block[]; readonly labels: readonly Label[] }
  | { readonly say: 'original'; readonly job: number; readonly markup: string }
  | { readonly say: 'done'; readonly job: number }
  | { readonly say: 'failed'; readonly job: number; readonly error: SentError };

/** A CaptureError has a code; any other error is our own bug, has none and keeps its stack. */
export interface SentError {
  readonly code?: CaptureErrorCode;
  readonly message: string;
  readonly at?: number;
  readonly stack?: string;
}

export function encodeError(error: unknown): SentError {
  if (error instanceof CaptureError) {
    return { code: error.code, message: error.message, ...(error.at !== undefined && { at: error.at }) };
  }
  if (error instanceof Error) return { message: `${error.name}: ${error.message}`, ...(error.stack && { stack: error.stack }) };
  return { message: String(error) };
}

export function decodeError(sent: SentError): Error {
  if (sent.code) return new CaptureError(sent.code, sent.message, sent.at);
  const error = new Error(sent.message);
  if (sent.stack) error.stack = sent.stack;
  return error;
}
