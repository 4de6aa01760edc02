// The original's markup keeps what a page says and its structure, and nothing that acts, loads or leads anywhere.
import { describe, expect, test } from 'vitest';
import { ORIGINAL_DEPTH } from './limits';
import { originalMarkup } from './original';

describe('the markup of an original', () => {
  test('keeps structure, classes and text', () => {
    expect(originalMarkup('<main class="story"><h1 lang=de>Brücke gesperrt</h1><p>Seit <b>heute</b> früh.</p></main>'))
      .toBe('<div><main class="story"><h1 lang="de">Brücke gesperrt</h1><p>Seit <b>heute</b> früh.</p></main></div>');
  });

  test('keeps tables with their spans and pictures that are in the capture', () => {
    const out = originalMarkup('<table><tr><td colspan=2>A<td>B</table><img alt="Pegel" src="data:image/png;base64,AAAA">');
    expect(out).toContain('<td colspan="2">A</td><td>B</td>');
    expect(out).toContain('<img alt="Pegel" src="data:image/png;base64,AAAA">');
  });

  test.each([
    ['script', '<script>bad()</script>'],
    ['a handler', '<p onclick="bad()" onmouseover=bad()>x</p>'],
    ['a script address', '<a href="javascript:bad()">x</a>'],
    ['a remote picture', '<img src="https://bad.example/x.png" srcset="https://bad.example/y.png 2x">'],
    ['a picture of our own origin', '<img src="/bad.png">'],
    ['an SVG picture, which can point elsewhere', '<img src="data:image/svg+xml,<svg onload=bad()>">'],
    ['a frame', '<iframe src="https://bad.example/" srcdoc="<script>bad()</script>">bad</iframe>'],
    ['head elements in the body', '<link rel=preconnect href="//bad.example"><meta http-equiv=refresh content="0;bad"><base href="//bad.example">'],
    ['style', '<style>p{background:url(//bad.example)}</style><p style="background:url(//bad.example)">x</p>'],
    ['drawings', '<svg><image href="//bad.example"/><animate attributeName="href" to="javascript:bad()"/></svg>'],
    ['plug-ins and media', '<object data="bad"></object><embed src="bad"><video src="bad" poster="bad"></video><audio src=bad></audio>'],
    ['a template', '<template><img src=bad></template>'],
    ['a form target', '<form action="//bad.example"><button formaction="//bad.example">x</button></form>'],
  ])('leaves out %s', (_what, source) => {
    expect(originalMarkup(`<p>before</p>${source}<p>after</p>`)).not.toContain('bad');
  });

  test('what stood escaped stays escaped', () => {
    const out = originalMarkup('<p>&lt;img src=x onerror=alert(1)&gt; &amp;amp;</p><p title="&quot;&gt;&lt;script&gt;">t</p>');
    expect(out).toContain('<p>&lt;img src=x onerror=alert(1)&gt; &amp;amp;</p>');
    expect(out).toContain('title="&quot;&gt;&lt;script&gt;"');
  });

  test('raw text elements do not smuggle markup past the next parser', () => {
    const out = originalMarkup('<noscript><p title="</noscript><img src=x onerror=bad()>">n</p></noscript><textarea><i>t</i></textarea><math><mtext><style><img src=x onerror=bad()></style></mtext></math>');
    expect(out).not.toMatch(/<(?:noscript|textarea|style|math)/);
    expect(out).not.toMatch(/<img[^>]*onerror/);
    expect(out).toContain('&lt;i&gt;t&lt;/i&gt;');
  });

  test('100,000 nested elements come out bounded in depth, with their text, within a second or two', () => {
    const out = originalMarkup(`${'<div>'.repeat(100_000)}core`);
    expect(out).toContain('core');
    expect(out.match(/<div>/g)).toHaveLength(ORIGINAL_DEPTH);
    expect(out.match(/<\/div>/g)).toHaveLength(ORIGINAL_DEPTH);
  });
});
