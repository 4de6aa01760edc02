// The best guess at a picture's address and size.
import { expect, test } from 'vitest';
import { pageOf } from './page.testing';

test.each([
  ['src=a.jpg', { src: 'a.jpg' }], ['src="data:image/gif;base64,R0" data-src="b.jpg"', { src: 'b.jpg' }], ['data-src="{x}" srcset=" c.jpg 1x, d.jpg 2x"', { src: 'c.jpg' }],
  ['data-srcset="e.jpg, f.jpg 2x"', { src: 'e.jpg' }], ['', { src: '' }], ['src=a.jpg width=640 height="360px"', { src: 'a.jpg', width: 640, height: 360 }],
  ['src=a.jpg width=100% height=0', { src: 'a.jpg' }], [`src="${'x'.repeat(3000)}" data-original=g.jpg`, { src: 'g.jpg' }],
])('%s', (attributes, picture) => {
  expect(pageOf(`<img alt="A pier" ${attributes}>`).blocks[0]!.image).toEqual(picture);
});
