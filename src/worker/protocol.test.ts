// An error crosses the border as plain data and comes back as what it was.
import { describe, expect, test } from 'vitest';
import { CaptureError } from '../core/model/problem';
import { decodeError, encodeError } from './protocol';

const across = (error: unknown): Error => decodeError(structuredClone(encodeError(error)));

describe('an error sent across the worker border', () => {
  test('a CaptureError keeps code, message and place', () => {
    const back = across(new CaptureError('truncated', 'The file ends in the middle of a record.', 4096));
    expect(back).toBeInstanceOf(CaptureError);
    expect(back).toMatchObject({ code: 'truncated', message: 'The file ends in the middle of a record.', at: 4096 });
  });

  test('a place at the very first byte is kept too', () => {
    expect(across(new CaptureError('not-a-capture', 'A picture, not a page.', 0))).toMatchObject({ at: 0 });
  });

  test('a bug of ours is no CaptureError and keeps name and stack', () => {
    const bug = new TypeError('x is not a function');
    const back = across(bug);
    expect(back).not.toBeInstanceOf(CaptureError);
    expect(back.message).toBe('TypeError: x is not a function');
    expect(back.stack).toBe(bug.stack);
  });

  test('something thrown that is no error still arrives as one', () => {
    expect(across('out of cheese').message).toBe('out of cheese');
  });
});
