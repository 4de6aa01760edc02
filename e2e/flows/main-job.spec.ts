// The main job: paste a scraped page, read it, put a teaser back, undo, export. On the founding captures and on one of our own.
import type { Page } from '@playwright/test';
import { PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import type { Reader } from '../reader';
import { expect, seeds, test } from '../test';

if (seeds.length === 0) {
  test('the founding captures', () => test.skip(true, 'They do not lie beside this copy of the project.'));
}

const CAPTURES = [{ name: 'our own press page', text: PRESS_TEXT, title: PRESS_TITLE }, ...seeds.map((seed) => ({ ...seed, title: undefined }))];

/** One piece back into the article, and undone: a teaser where there is one (`wanted`: there must be). Returns its block. */
async function putBackAndUndo(reader: Reader, page: Page, wanted: boolean): Promise<string | null> {
  const groups = reader.noise.getByRole('heading', { level: 3 }).getByRole('button');
  for (const group of await groups.all()) if (await group.getAttribute('aria-expanded') === 'false') await group.click();
  const pieces = reader.noise.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Put back', exact: true }) });
  const teasers = pieces.filter({ has: page.locator('[data-label="teaser"]') });
  if (wanted) await expect(teasers.first()).toBeVisible();
  const piece = (await teasers.count() > 0 ? teasers : pieces).first();
  const block = await piece.locator('[data-block]').first().getAttribute('data-block');
  await piece.getByRole('button', { name: 'Put back', exact: true }).click();
  const inArticle = reader.article.locator(`[data-block="${block}"]`);
  await expect(inArticle).toHaveAttribute('data-side', 'article');
  await expect(reader.noise.locator(`[data-block="${block}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(inArticle).toHaveCount(0);
  await expect(reader.noise.locator(`[data-block="${block}"]`)).toHaveAttribute('data-side', 'noise');
  return block;
}

for (const { name, text, title } of CAPTURES) {
  test(`${name}: pasted, read, a teaser put back and sent away again, exported`, async ({ reader, page }) => {
    await reader.open();
    await reader.read({ text });
    await expect(reader.root).toHaveAttribute('data-state', 'ready');
    await expect(reader.title).toBeVisible();
    const heading = (await reader.title.innerText()).trim();
    if (title !== undefined) expect(heading).toBe(title);
    await expect(reader.article).toHaveAccessibleName(heading);
    expect(await reader.blocks('article', 'paragraph').count()).toBeGreaterThan(3);

    // The noise stands beside it, and seams say where it stood between pieces of the article.
    await expect(reader.noise).toBeVisible();
    if (title !== undefined) await expect(reader.seams.first()).toBeVisible();
    // One of the founding captures is nothing but its article: then the margin says so, and there is nothing to put back.
    const groups = reader.noise.getByRole('heading', { level: 3 }).getByRole('button');
    const nothing = reader.noise.getByText('Nothing was taken out.').filter({ visible: true }).first();
    await expect(groups.first().or(nothing)).toBeVisible();
    const noise = !(await nothing.isVisible());
    if (title !== undefined) expect(noise).toBe(true);
    const block = noise ? await putBackAndUndo(reader, page, title !== undefined) : undefined;

    // Out of the house: the article alone, without the noise.
    const { name: file, text: markdown } = await reader.download(/Markdown file/);
    expect(file).toMatch(/\.md$/);
    expect(markdown).toMatch(/^---\n[\s\S]*?\n---\n/);
    if (await reader.blocks('article', 'title').count() > 0) expect(markdown.replace(/\\/g, '')).toContain(heading);
    const prose = (await reader.blocks('article', 'paragraph').first().innerText()).trim().slice(0, 40);
    const plain = (await reader.download(/Text file/)).text;
    expect(plain).toContain(prose);
    if (block === undefined) return;
    const teaser = (await reader.noise.locator(`[data-block="${block}"]`).innerText()).trim();
    if (teaser.length > 25) expect(plain).not.toContain(teaser);
  });
}

test('what is copied is what is downloaded', async ({ reader, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  const { text: file } = await reader.download(/Markdown file/);
  await reader.exportAs(/Copy as Markdown/);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(file);
  const { text: plain } = await reader.download(/Text file/);
  await reader.exportAs(/Copy as text/);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(plain);
});

test('the three samples on the first page are read as well as they are drawn', async ({ reader, page }) => {
  await reader.open();
  const samples = page.getByRole('button', { name: /^Read the sample/ }).or(page.getByRole('link', { name: /^Read the sample/ }));
  await expect(samples).toHaveCount(3);
  for (const place of [0, 1, 2]) {
    await samples.nth(place).click();
    await reader.waitFor('ready');
    await expect(reader.title).toBeVisible();
    expect(await reader.blocks('article', 'paragraph').count()).toBeGreaterThan(2);
    await page.goBack();
    await reader.waitFor('empty');
  }
});

test('a decision holds when the same capture is read again', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  const piece = reader.noise.getByRole('listitem').filter({ has: page.locator('[data-label="teaser"]') }).last();
  const block = await piece.locator('[data-block]').last().getAttribute('data-block');
  await piece.getByRole('button', { name: 'Put back' }).click();
  await expect(reader.article.locator(`[data-block="${block}"]`)).toBeVisible();
  await page.getByRole('button', { name: /^New/ }).first().click();
  await reader.waitFor('empty');
  await reader.read({ text: PRESS_TEXT });
  await expect(reader.article.locator(`[data-block="${block}"]`)).toHaveAttribute('data-side', 'article');
});

test('undo and redo go as far back as there are decisions', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  const before = await reader.blocks('article').count();
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('banner').getByRole('button', { name: /^Redo/ });
  await expect(undo).toBeDisabled();
  const pieces = reader.noise.getByRole('listitem').filter({ has: page.locator('[data-label="teaser"]') });
  for (let times = 0; times < 3; times++) {
    const left = await pieces.count();
    await pieces.first().getByRole('button', { name: 'Put back' }).click();
    await expect(pieces).toHaveCount(left - 1);
  }
  await reader.settled();
  const after = await reader.blocks('article').count();
  expect(after).toBeGreaterThanOrEqual(before + 3);
  for (let times = 0; times < 3; times++) await undo.click();
  await expect(reader.blocks('article')).toHaveCount(before);
  await expect(undo).toBeDisabled();
  for (let times = 0; times < 3; times++) await redo.click();
  await expect(reader.blocks('article')).toHaveCount(after);
  await expect(redo).toBeDisabled();
});
