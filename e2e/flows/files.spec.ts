// Files by the dialog and by dropping: text and HTML, one and many, good beside bad.
import { BINARY, htmlPage, PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import { expect, test } from '../test';

test('a chosen text file is read', async ({ reader }) => {
  await reader.open();
  await reader.choose({ name: 'deich.txt', bytes: PRESS_TEXT });
  await reader.waitFor('ready');
  await expect(reader.title).toHaveText(PRESS_TITLE);
});

test('a dropped HTML file is read by its markup', async ({ reader }) => {
  await reader.open();
  await reader.drop({ files: [{ name: 'island.html', type: 'text/html', bytes: htmlPage(20_000) }] });
  await reader.waitFor('ready');
  await expect(reader.title).toHaveText('The island and its pier');
  await expect(reader.article.getByRole('heading', { name: 'Part 1', exact: true })).toBeVisible();
  await expect(reader.article.getByText('Imprint')).toHaveCount(0);
  await expect(reader.noise.getByText('Harbour story number 1 of this week')).toBeVisible();
});

test('HTML on the clipboard is read as HTML, not as its plain text', async ({ reader }) => {
  await reader.open();
  await reader.read({ html: htmlPage(8000), text: 'The island and its pier' });
  await expect(reader.title).toHaveText('The island and its pier');
  expect(await reader.blocks('article', 'paragraph').count()).toBeGreaterThan(2);
});

test('many files at once: each is there, and the one that cannot be read takes no other with it', async ({ reader, page }) => {
  await reader.open();
  await reader.choose(
    { name: 'deich.txt', bytes: PRESS_TEXT },
    { name: 'picture.png', bytes: BINARY, type: 'image/png' },
    { name: 'island.html', bytes: htmlPage(9000), type: 'text/html' },
  );
  await reader.waitFor('ready');
  await expect(reader.title).toHaveText(PRESS_TITLE);
  const captures = page.getByRole('navigation', { name: 'Open captures' }).getByRole('button');
  await expect(captures).toHaveCount(3);
  await captures.nth(2).click();
  await expect(reader.title).toHaveText('The island and its pier');
  await captures.nth(1).click();
  await reader.waitFor('error');
  await expect(page.getByRole('alert')).toContainText('picture.png');
});

test('more files can be opened from the reading', async ({ reader }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await expect(reader.fileInput).toHaveCount(1);
  await expect(reader.fileInput).toHaveAttribute('multiple', /.*/);
  await reader.choose({ name: 'island.html', bytes: htmlPage(9000), type: 'text/html' });
  await expect(reader.title).toHaveText('The island and its pier');
});

test('the original comes back byte for byte', async ({ reader }) => {
  await reader.open();
  const bytes = Buffer.from('<!doctype html><meta charset=iso-8859-1><article><h1>Gr\xfc\xdfe</h1><p>Ein Absatz, der lang genug ist, um einer zu sein.</p></article>', 'latin1');
  await reader.choose({ name: 'gruesse.html', bytes, type: 'text/html' });
  await reader.waitFor('ready');
  const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.exportAs(/The original/)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

test('what was noted while a page was cut and labelled reaches the reader', async ({ reader, page }) => {
  await reader.open();
  await reader.choose({ name: 'deep.html', type: 'text/html', bytes: htmlPage(8000).replace('<body>', `<body>${'<div>'.repeat(700)}`) });
  await reader.waitFor('ready');
  await expect(page.getByText('nested very deeply')).toBeVisible();
});
