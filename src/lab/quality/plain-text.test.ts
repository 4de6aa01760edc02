import { expect, it } from 'vitest';
import { pageOfText, textOfMarkup } from './plain-text';

it('puts blocks on lines of their own and leaves words within a line together', () => {
  expect(textOfMarkup('<h2>Waiting</h2><p>The <em>fer</em>ry<br>waits.</p><ul><li>One<li>Two</ul>')).toBe('Waiting\nThe ferry\nwaits.\nOne\nTwo');
});

it('leaves out what is never text', () => {
  expect(textOfMarkup('<p>Shown</p><script>hidden()</script><style>p{}</style>')).toBe('Shown');
});

it('makes a page of bare text and back, signs of markup included', () => {
  const text = 'Bread & <butter>\nA second line';
  expect(textOfMarkup(pageOfText(`${text}\n\n`))).toBe(text);
});
