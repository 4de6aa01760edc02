// Every code that the interface must have words for. A code added to the model does not compile until it stands here.
import type { CaptureErrorCode } from '../../core/model/problem';
import type { NoteCode } from '../../core/model/capture';

const errors: Record<CaptureErrorCode | 'internal', true> = {
  empty: true, 'not-a-capture': true, truncated: true, encrypted: true, unsupported: true, 'too-large': true,
  timeout: true, 'worker-crashed': true, cancelled: true, internal: true,
};
const notes: Record<NoteCode, true> = {
  'charset-guessed': true, 'charset-conflict': true, 'bytes-replaced': true, 'nul-removed': true, 'depth-flattened': true,
  'clipboard-plain-preferred': true, 'readability-skipped': true, 'truncated-long': true, 'mojibake-repaired': true,
};

export const PROBLEM_CODES: readonly string[] = Object.keys(errors);
export const CAPTURE_NOTES: readonly string[] = Object.keys(notes);
