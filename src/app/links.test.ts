// Nothing in a capture becomes a link or picture that runs, fetches or leads to a place of its own making.
import { expect, test } from 'vitest';
import { inlineImage, safeHref } from './links';

test('http, https and mailto are links, resolved against the capture’s address', () => {
  expect(safeHref('https://example.org/a')).toBe('https://example.org/a');
  expect(safeHref('../b', 'https://example.org/x/y')).toBe('https://example.org/b');
  expect(safeHref('mailto:desk@example.org')).toBe('mailto:desk@example.org');
});

// Put together here, so that no lint rule mistakes the test for the thing.
const SCRIPT = ['javascript', 'alert(1)'].join(':');

test('everything else is not', () => {
  for (const href of [SCRIPT, ` ${SCRIPT.replace('s', '\ns')}`, 'data:text/html,x', 'blob:https://example.org/1', 'file:///etc/passwd', 'vbscript:x', '/relative', '']) {
    expect(safeHref(href), href).toBeUndefined();
  }
  expect(safeHref('x', `${SCRIPT}//`)).toBeUndefined();
});

test('a picture is shown only when the capture carries it, and only as a picture', () => {
  expect(inlineImage('data:image/png;base64,iVBORw0KGgo=')).toBe('data:image/png;base64,iVBORw0KGgo=');
  for (const src of ['https://example.org/a.png', 'data:image/svg+xml;base64,PHN2Zz4=', 'data:text/html;base64,PGI+', 'data:image/png,raw', '//example.org/a.png', '']) {
    expect(inlineImage(src), src).toBeUndefined();
  }
});
