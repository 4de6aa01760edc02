// Segmenter and witness together: Readability keeps the article, leaves the rest, and both map to blocks.
import { describe, expect, test } from 'vitest';
import { segmentHtml } from './segment/html-page';
import { secondOpinion } from './label/readability';

const capture = (source: string) => ({ id: '', name: 'x', format: 'html' as const, syntax: 'html' as const, source, encoding: 'utf-8', size: source.length, notes: [] });
const sentence = (i: number): string => `In hour ${i} the crew of the ferry waited in the harbour, checked the ropes, and listened to the wind, which would not die down.`;

async function opinionOn(body: string): Promise<{ kept: string[]; left: string[]; length: number }> {
  const { blocks, tree } = segmentHtml(capture(body));
  const { kept, length } = await secondOpinion(tree!, blocks.length);
  return { kept: blocks.filter((_, i) => kept[i] === 1).map(({ text }) => text), left: blocks.filter((_, i) => kept[i] === 0).map(({ text }) => text), length };
}

describe('the article is kept, the rest left', () => {
  const paragraphs = [1, 2, 3, 4, 5].map(sentence);
  const furniture = ['<ul class="nav menu"><li><a href=1>Start</a><li><a href=2>Weather</a></ul>', '<div class="related sidebar"><a href=3>Other harbours</a> <a href=4>Other boats</a></div>'];

  test('in paragraphs', async () => {
    const { kept, left, length } = await opinionOn(`${furniture[0]}<article>${paragraphs.map((text) => `<p>${text}</p>`).join('\n\t')}</article>${furniture[1]}`);
    expect(kept).toEqual(paragraphs);
    expect(left).toContain('Weather');
    expect(length).toBeGreaterThan(500);
  });

  test('in bare divs, whose text it moves into paragraphs', async () => {
    const { kept } = await opinionOn(`${furniture[0]}<div class=body>${paragraphs.map((text) => `<div>\n${text}\n</div>`).join('')}</div>${furniture[1]}`);
    expect(kept).toEqual(paragraphs);
  });

  test('between line breaks in one element', async () => {
    const { kept } = await opinionOn(`${furniture[0]}<div class=body>${paragraphs.join('<br><br>')}</div>${furniture[1]}`);
    expect(kept).toEqual(paragraphs);
  });
});

test('the tree is not changed', async () => {
  const { blocks, tree } = segmentHtml(capture(`<div>${[1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`).join('')}</div>`));
  const before = structuredClone(tree);
  await secondOpinion(tree!, blocks.length);
  expect(tree).toEqual(before);
});
