// Which flavour of a clipboard is read.
import { describe, expect, test } from 'vitest';
import { chooseFlavour } from './clipboard';

const TEXT = 'The ferry\nis late.';
const choice = (html: string | undefined, text: string | undefined) => {
  const flavour = chooseFlavour(html, text);
  return flavour && [flavour.syntax, flavour.notes[0]?.params?.['because']];
};

describe('markup is read', () => {
  test.each([
    ['paragraphs', '<p>a</p><p>b</p><p>c</p>'], ['a heading', '<h2>a</h2>'], ['a list', '<ul><li>a</ul>'], ['a table', '<table><tr><td>a</table>'],
    ['links', '<a href=1>a</a> <a href=2>b</a> <a href=3>c</a>'], ['divs with a link', '<div>a</div><div>b</div><div><a href=1>c</a></div>'],
  ])('%s', (_, html) => {
    expect(choice(html, TEXT)).toEqual(['html', undefined]);
  });

  test('when there is no text beside it', () => {
    expect(choice('<span>a</span>', undefined)).toEqual(['html', undefined]);
  });
});

describe('text is read', () => {
  test.each([
    ['styled spans', '<meta charset="utf-8"><span style="color:red">The ferry</span>', 'styling'],
    ['a word processor wrapper', '<meta charset=utf-8><b style="font-weight:normal" id="docs-internal-guid-1"><span>The ferry</span></b>', 'styling'],
    ['a code editor', '<meta charset="utf-8"><div style="color:#ddd;background-color:#222;font-family:Menlo, monospace;white-space: pre;"><div><span>x</span></div><div>y</div><div>z</div></div>', 'editor'],
    ['one paragraph', '<p>The ferry</p>', 'little-structure'],
  ])('%s', (_, html, because) => {
    expect(choice(html, TEXT)).toEqual(['text', because]);
  });

  test('as HTML where it is the source of a page', () => {
    const source = '<!DOCTYPE html><html><body><p>The ferry</p></body></html>';
    expect(choice('<table><tr><td class=line><span>&lt;!DOCTYPE html&gt;&lt;html&gt;</span></td></tr></table>', source)).toEqual(['html', 'source-code']);
    expect(chooseFlavour('<table><tr><td>&lt;html&gt;</table>', source)!.text).toBe(source);
    expect(choice(undefined, source)).toEqual(['html', undefined]);
  });

  test('when the markup is empty', () => {
    expect(choice('  ', TEXT)).toEqual(['text', undefined]);
    expect(choice('', ' ')).toBeUndefined();
  });
});

test('what systems wrap round the fragment is stripped', () => {
  const wrapped = 'Version:0.9\r\nStartHTML:0000\r\nSourceURL:https://example.org\r\n<html><body>\r\n<!--StartFragment--><h1>Late</h1><p>x</p><!--EndFragment-->\r\n</body></html>';
  expect(chooseFlavour(wrapped, 'Late')!.text).toBe('<h1>Late</h1><p>x</p>');
  expect(chooseFlavour('<html><body><!--StartFragment--><h1>Late</h1>', 'Late')!.text).toBe('<h1>Late</h1>');
});
