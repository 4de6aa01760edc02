// The witness steps aside rather than fail; what it keeps of real pages is shown in ../second-opinion.test.ts.
import { describe, expect, test } from 'vitest';
import type { MarkupElement } from '../model/block';
import { secondOpinion } from './readability';

const sentence = 'The crew of the ferry waited in the harbour, checked the ropes, and listened to the wind, which would not die down. ';

describe('it steps aside', () => {
  test('where there is nothing to read', async () => {
    expect(await secondOpinion({ tag: 'html', attrs: [], children: [] }, 0)).toEqual({ kept: new Uint8Array(0), length: 0, skipped: false });
    expect(await secondOpinion({ tag: 'html', attrs: [], children: [{ text: 'x', block: 0 }] }, 1)).toMatchObject({ skipped: false });
  });

  test('on trees too large for it', async () => {
    const leaf: MarkupElement = { tag: 'p', attrs: [], children: [{ text: 'x', block: 0 }] };
    const large: MarkupElement = { tag: 'html', attrs: [], children: Array.from({ length: 30_000 }, () => leaf) };
    expect(await secondOpinion(large, 1)).toEqual({ kept: new Uint8Array(1), length: 0, skipped: true });
  });

  test('on names and attributes that no document takes', async () => {
    const odd: MarkupElement = { tag: 'html', attrs: [['"', 'x']], children: [{ tag: 'a<b', attrs: [['class', '\0']], children: [{ text: sentence.repeat(9), block: 0 }] }] };
    expect((await secondOpinion(odd, 1)).kept).toHaveLength(1);
  });
});
