// The markup segmenter on pages of our own: what becomes a block, of which kind, with which runs and spans.
import { describe, expect, test } from 'vitest';
import { lines, pageOf } from './page.testing';

describe('blocks', () => {
  test('follow block-level elements; text beside them is a block of its own', () => {
    expect(lines('<div>Before<p>The ferry is late.</p>after <b>all</b></div>')).toEqual(['text Before', 'text The ferry is late.', 'text after all']);
  });

  test('have the kind that the nearest telling element gives them', () => {
    expect(lines(`<h2>Tides</h2><ul><li>One<ul><li>Deeper</ul></ul><ol><li><p>First</p><p>More</p></ol>
      <blockquote><p>Said she</p></blockquote><figure><img src=a.jpg alt="A pier"><figcaption>The pier</figcaption></figure>
      <dl><dt>Ebb</dt><dd>Water goes</dd></dl><button>Send</button><pre>a  b\n c</pre><div role=heading aria-level=3>Third</div>`)).toEqual([
      'heading2 Tides', 'list-item1 One', 'list-item2 Deeper', 'list-item1 First', 'text More',
      'quote Said she', 'image A pier', 'caption The pier', 'term Ebb', 'term Water goes', 'control Send', 'code a  b\n c', 'heading3 Third',
    ]);
  });

  test('say whether a list is numbered', () => {
    const [first, second] = pageOf('<ol><li>a</ol><ul><li>b</ul>').blocks;
    expect([first!.ordered, second!.ordered]).toEqual([true, false]);
  });

  test('end at two line breaks in a row, not at one', () => {
    expect(lines('<div>One<br>two<br><br>three<br> &nbsp; <br>four<br></div>')).toEqual(['text One\ntwo', 'text three', 'text four']);
  });

  test('keep an icon inside a line from tearing it, and read an emoji', () => {
    expect(lines('<p>Call <img src=i.png alt="phone" width=16 height=16> now <img src=e.png alt="🙂"> please</p>')).toEqual(['text Call now 🙂 please']);
    expect(lines('<p>Call <img src=i.jpg alt="The harbour at night" width=640> now</p>')).toEqual(['text Call', 'image The harbour at night', 'text now']);
  });

  test('an image without alternative text is none, and one repeated in noscript counts once', () => {
    expect(lines('<img src=a.png alt=""><img data-src=b.png alt="A gull"><noscript><img src=b.png alt="A gull"></noscript>')).toEqual(['image A gull']);
  });

  test('noscript content counts, scripts, styles, drawings and fallbacks do not', () => {
    expect(lines(`<noscript><p>Shown</p></noscript><script>no()</script><style>p{}</style><svg><text>no</text><title>no</title></svg>
      <iframe>no</iframe><object>no</object><video>no</video><canvas>no</canvas>`)).toEqual(['text Shown']);
  });

  test('form controls: button, field texts and a select as one', () => {
    expect(lines('<form>Name <input placeholder="Your name"><input type=submit value="Go &amp; see"><input type=hidden value=x><select><option>North<option>South</select></form>'))
      .toEqual(['text Name', 'control Your name', 'control Go & see', 'control North\nSouth']);
  });

  test('a button in a heading stays the heading', () => {
    expect(lines('<h3><button>Fares</button></h3>')).toEqual(['heading3 Fares']);
  });

  test('of invisible characters alone are none', () => {
    expect(lines('<p>&nbsp;</p><p>&#8203;</p><p>\u00ad</p><p>.</p>')).toEqual(['text .']);
  });
});

describe('tables', () => {
  test('cells have coordinates that heed spans', () => {
    const cells = pageOf('<table><tr><th rowspan=2>Port<th colspan=2>Fare<tr><td>10<td><p>20</p></table>').blocks;
    expect(cells.map(({ kind, text, cell }) => [kind, text, cell])).toEqual([
      ['table-cell', 'Port', { row: 0, column: 0, header: true }], ['table-cell', 'Fare', { row: 0, column: 1, header: true }],
      ['table-cell', '10', { row: 1, column: 1, header: false }], ['table-cell', '20', { row: 1, column: 2, header: false }],
    ]);
    expect(new Set(cells.map(({ group }) => group)).size).toBe(1);
  });

  test('that lay out are containers', () => {
    expect(lines('<table><tr><td>Menu<p>One</p><p>Two</p><td><h1>Head</h1><p>Body</p></table>')).toEqual(['text Menu', 'text One', 'text Two', 'heading1 Head', 'text Body']);
    expect(lines('<table><tr><td>Alone</table>')).toEqual(['text Alone']);
    expect(lines('<table role=presentation><tr><td>A<td>B</table>')).toEqual(['text A', 'text B']);
  });
});

describe('hidden parts', () => {
  test('are blocks, marked as hidden', () => {
    expect(lines(`<p>The rest of the page is here, and it is longer than what is hidden.</p><p hidden>a</p><div style="color:red; display : none"><p>b</p></div><template><p>c</p></template><dialog>d</dialog><dialog open>e</dialog>
      <p hidden=until-found>f</p><details><summary>g</summary>h</details>`))
      .toEqual(['text The rest of the page is here, and it is longer than what is hidden.', '[text a]', '[text b]', '[text c]', '[text d]', 'text e', 'text f', 'text g', 'text h']);
  });

  test('do not hide what style sheets show: aria-hidden text, and styles that only sound alike', () => {
    expect(lines('<p aria-hidden=true>a</p><p style="display:nonexistent">b</p><div role=dialog aria-hidden=true>c</div>')).toEqual(['text a', 'text b', '[text c]']);
  });

  test('that a click or a script shows count as shown', () => {
    const rest = '<p>The rest of the page is here, and it is longer than what is hidden.</p>';
    for (const panel of ['<div hidden role=tabpanel>', '<div style="display:none" class="faq__answer">', '<div hidden id="S:1f">', '<div hidden aria-labelledby="q1-trigger">', '<div hidden data-part="collapsible-text">']) {
      expect(lines(`${rest}${panel}a</div>`).at(-1)).toBe('text a');
    }
    for (const other of ['<div hidden class="pan">', '<div hidden id="S:more">', '<div hidden role=dialog class="panel expanded">', '<div hidden aria-labelledby="title">']) {
      expect(lines(`${rest}${other}a</div>`).at(-1)).toBe('[text a]');
    }
  });

  test('that would be the page itself hide nothing', () => {
    const rest = '<p>Wait.</p>';
    expect(lines(`${rest}<div style="visibility:hidden">A long text that the script of this page would have shown.</div>`)).toEqual(['text Wait.', 'text A long text that the script of this page would have shown.']);
    expect(lines(`<p>Some thirty letters of a menu</p><div hidden><h1>A headline of thirty-one letters</h1></div>`)[1]).toBe('heading1 A headline of thirty-one letters');
    expect(lines(`<p>Some thirty letters of a menu</p><div hidden><h2>A headline of thirty-one letters</h2></div>`)[1]).toBe('[heading2 A headline of thirty-one letters]');
    expect(lines(`${rest}<template>A long text that the script of this page would have shown.</template>`)[1]).toContain('[');
  });

  test('inside a line cut it, and what follows knows that it was glued', () => {
    const { blocks } = pageOf('<p>Boats <span hidden>(tip)</span> sail</p>');
    expect(blocks.map(({ text, glued, place }) => [text, glued, place.hidden])).toEqual([['Boats', false, false], ['(tip)', false, true], ['sail', true, false]]);
  });
});

describe('runs', () => {
  test('carry allowed marks only, folded white space, and spans that decode to them', () => {
    const source = '<p> A  <b>bold\n <i>move</i></b> <a href="/x?a=1&amp;b=2">link</a> &amp; <u>more</u><blink> end</blink> </p>';
    const { runs, text } = pageOf(source).blocks[0]!;
    expect(text).toBe('A bold move link & more end');
    expect(runs.map(({ text: part, marks }) => [part, marks.map((mark) => (mark.type === 'link' ? mark.href : mark.type)).join(' ')])).toEqual([
      ['A ', ''], ['bold ', 'strong'], ['move', 'strong em'], [' ', ''], ['link', '/x?a=1&b=2'], [' & ', ''], ['more', ''], [' end', ''],
    ]);
    expect(runs.map(({ span }) => source.slice(span.start, span.end))).toEqual(['A  ', 'bold\n ', 'move', ' ', 'link', ' &amp; ', 'more', ' end']);
  });

  test('a block within a link is linked', () => {
    const [title, lead] = pageOf('<a href="/s"><h3>Title</h3><p>Lead</p></a>').blocks;
    expect([title, lead].map((block) => block!.runs[0]!.marks)).toEqual([[{ type: 'link', href: '/s' }], [{ type: 'link', href: '/s' }]]);
  });

  test('texts made of attributes have the value as their span', () => {
    const source = '<img src=a alt="Sea &amp; sky"><input placeholder=Town>';
    expect(pageOf(source).blocks.map(({ text, span }) => [text, source.slice(span.start, span.end)])).toEqual([['Sea & sky', 'Sea &amp; sky'], ['Town', 'Town']]);
  });
});

describe('parts that touch', () => {
  test('links and long lines become blocks, short ones get a space', () => {
    expect(lines('<div><a href=1>Harbour</a><a href=2>Weather</a></div>')).toEqual(['text Harbour', 'text Weather']);
    expect(lines('<div><span>By</span><span>Ada Moor</span></div>')).toEqual(['text By Ada Moor']);
    expect(lines('<div><span>Storm shuts the harbour for days</span><span>Crews wait for calmer weather.</span></div>'))
      .toEqual(['text Storm shuts the harbour for days', 'text Crews wait for calmer weather.']);
  });

  test('links that meet in a menu are blocks in any letters, in running text they stay together', () => {
    expect(lines('<nav><a href=1>API</a><a href=2>Blog</a><a href=3>news</a></nav>')).toEqual(['text API', 'text Blog', 'text news']);
    expect(lines('<div><a href=1>من نحن</a><a href=2>اتصل بنا</a></div>')).toEqual(['text من نحن', 'text اتصل بنا']);
    expect(lines('<div><a href=1>首页</a><a href=2>时政</a></div>')).toEqual(['text 首页', 'text 时政']);
    expect(lines('<p><a href=1>日本</a><a href=2>文学</a>の本</p><ul><li><a href=1>日本</a><a href=2>文学</a></li></ul>')).toEqual(['text 日本文学の本', 'list-item1 日本文学']);
    expect(lines('<div><a href=1>Hafen</a><a href=1>rund</a>fahrt</div>')).toEqual(['text Hafenrundfahrt']);
    expect(lines('<div><a href=#>شارك</a><a href=#>طباعة</a></div>')).toEqual(['text شارك', 'text طباعة']);
    expect(lines('<div><span>50 €</span><span>Rückgabe</span></div>')).toEqual(['text 50 € Rückgabe']);
  });

  test('one word in several elements stays one', () => {
    expect(lines('<p><span>T</span><span>he</span> Hafen<b>rund</b><i>fahrt</i>, CO<sub>2</sub>, <code>a</code><code>B</code></p>')).toEqual(['text The Hafenrundfahrt, CO2, aB']);
  });

  test('a running paragraph is not cut', () => {
    expect(lines('<p><span>The storm has shut the harbour.</span><a href=x>Crews wait for days.</a></p>')).toEqual(['text The storm has shut the harbour. Crews wait for days.']);
  });

  test('an inline style may set a part apart', () => {
    expect(lines('<a href=x><span style="color:red; display : block">Ferry</span>late</a>')).toEqual(['text Ferry', 'text late']);
    expect(lines('<a href=x><span style="display:blocked">Ferry</span>late</a>')).toEqual(['text Ferrylate']);
  });

  test('a kicker inside a heading is a line of its own', () => {
    expect(lines('<h2><span class="story__kicker">Harbour</span> <span>Ferry runs again</span></h2>')).toEqual(['heading2 Harbour', 'heading2 Ferry runs again']);
    expect(lines('<h2><span class="sticker">Harbour</span> <span>Ferry runs again</span></h2>')).toEqual(['heading2 Harbour Ferry runs again']);
  });
});

describe('misnested markup', () => {
  test('fostered text stands where the source has it', () => {
    const source = '<table>one<tr><td>cell</td></tr>two<tr><td>last</table>three';
    const { blocks } = pageOf(source);
    expect(blocks.map(({ text }) => text)).toEqual(['one', 'cell', 'two', 'last', 'three']);
    expect(blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual(['one', 'cell', 'two', 'last', 'three']);
  });

  test('unclosed formatting crosses blocks', () => {
    expect(pageOf('<p><b>one<p>two</b> three').blocks.map(({ runs }) => runs.map(({ marks }) => marks.length))).toEqual([[1], [1, 0]]);
  });
});

describe('place', () => {
  test('has the path, the tokens nearest first, the container', () => {
    const { blocks } = pageOf('<main id="Story" class="Wide page"><article itemscope itemtype="https://schema.org/NewsArticle"><p class="Lead" itemprop="articleBody"><a class="x" href=y>Text</a></p><ul><li>a<li>b</ul></article></main>');
    expect(blocks[0]!.place).toEqual({ path: 'body>main>article>p', hints: ['x', 'lead', 'articlebody', 'newsarticle', 'story', 'wide', 'page'], hidden: false });
    expect(blocks[0]!.depth).toBe(3);
    expect(blocks[1]!.group).toBe(blocks[2]!.group);
    expect(blocks[0]!.group).not.toBe(blocks[1]!.group);
  });

  test('holds forty tokens at most', () => {
    expect(pageOf(`<div class="${Array.from({ length: 60 }, (_, i) => `c${i}`).join(' ')}">x</div>`).blocks[0]!.place.hints).toHaveLength(40);
  });
});

describe('the tree for Readability', () => {
  test('has no scripts, no hidden parts, no long attributes, and stamps on its leaves', () => {
    const { tree } = pageOf(`<body class=a onload=x()><script>1</script><p hidden>no</p><p id=p style=x>One <b>two</b></p> <img alt="" src="${'x'.repeat(3000)}" srcset="y 1x"></body>`);
    expect(tree).toEqual({ tag: 'html', attrs: [], children: [{ tag: 'body', attrs: [['class', 'a']], children: [
      { tag: 'p', attrs: [['id', 'p']], children: [{ text: 'One ', block: 1 }, { tag: 'b', attrs: [], children: [{ text: 'two', block: 1 }] }] },
      { text: ' ', block: -1 }, { tag: 'img', attrs: [['alt', '']], children: [] },
    ] }] });
  });

  test('is flattened past a depth, and says so', () => {
    const page = pageOf(`${'<div>'.repeat(600)}deep`);
    expect(page.notes).toEqual([{ code: 'depth-flattened' }]);
    expect(page.blocks).toMatchObject([{ text: 'deep', depth: 512 }]);
    expect(pageOf(`${'<div>'.repeat(500)}deep`).notes).toBeUndefined();
  });
});
