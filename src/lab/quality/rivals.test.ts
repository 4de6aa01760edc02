import { expect, it } from 'vitest';
import { pageOfText } from './plain-text';
import { askDefuddle, askReadability } from './rivals';

const SENTENCES = [1, 2, 3, 4, 5, 6].map((i) => `In hour ${i} the crew of the ferry waited in the harbour, checked the ropes, and listened to the wind, which would not die down.`);
const PAGE = `<!DOCTYPE html><html lang=en><head><title>The ferry waits</title><meta name=author content="Ada Blum"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
<meta property="og:title" content="The ferry waits"></head><body><nav class=menu><a href=/1>Weather</a> <a href=/2>Sports</a></nav>
<article><h1>The ferry waits</h1>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</article><footer>Imprint</footer></body></html>`;

it.each([['Readability', (html: string) => askReadability(html)], ['Defuddle', (html: string) => askDefuddle(html, undefined)]] as const)('%s is asked as it is meant to be', async (_name, ask) => {
  const { text, meta } = await ask(PAGE);
  expect(text.split('\n').filter((line) => line.startsWith('In hour'))).toEqual(SENTENCES);
  expect(text).not.toContain('Sports');
  expect(meta).toEqual({ title: 'The ferry waits', author: 'Ada Blum', date: expect.stringMatching(/^2024-03-05/) });
});

it('Readability says nothing of a page without an article', () => {
  expect(askReadability('<!DOCTYPE html><html><body></body></html>')).toEqual({ text: '', meta: {} });
});

it('Readability keeps the menu of a bare text', () => {
  expect(askReadability(pageOfText(['Weather', 'Sports', ...SENTENCES].join('\n'))).text).toContain('Sports');
});
