// A person's verdict goes before the engine's: why, strip, put back, "not so: it is …".
import { PRESS_TEXT } from '../fixtures/captures';
import { expect, test } from '../test';

test.beforeEach(async ({ reader }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
});

test('every piece of noise says why it is there', async ({ reader, page }) => {
  await reader.noise.getByRole('button', { name: /^Why is this/ }).first().click();
  const card = page.getByRole('dialog', { name: /^Why is this/ });
  await expect(card).toBeVisible();
  await expect(card.getByText(/sure/i).first()).toBeVisible();
  await expect(card.getByRole('list', { name: 'Because' }).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a teaser named an advertisement moves to that group, by the reader', async ({ reader, page }) => {
  const piece = reader.noise.getByRole('listitem').filter({ has: page.locator('[data-label="teaser"]') }).first();
  const block = await piece.locator('[data-block]').first().getAttribute('data-block');
  await piece.getByRole('button', { name: /^Why is this/ }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('ad');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const group = reader.noise.getByRole('button', { name: /^Advertising/ });
  await expect(group).toBeVisible();
  if (await group.getAttribute('aria-expanded') === 'false') await group.click();
  await expect(reader.noise.locator(`[data-block="${block}"]`)).toHaveAttribute('data-label', 'ad');
  await reader.noise.getByRole('listitem').filter({ has: page.locator(`[data-block="${block}"]`) }).getByRole('button', { name: /^Why is this/ }).click();
  await expect(page.getByRole('dialog').getByText('Your decision')).toBeVisible();
});

test('a paragraph can be stripped with the pointer and is then in the margin', async ({ reader, page }) => {
  const paragraph = reader.blocks('article', 'paragraph').nth(1);
  const block = await paragraph.getAttribute('data-block');
  await paragraph.hover();
  await page.getByRole('main').getByRole('button', { name: 'Strip' }).click();
  await expect(reader.article.locator(`[data-block="${block}"]`)).toHaveCount(0);
  await reader.view('original');
  await expect(page.locator(`[data-block="${block}"]`).first()).toHaveAttribute('data-side', 'noise');
});

test('a seam leads to its pieces, and a piece to its seam', async ({ reader, page }) => {
  const seam = reader.seams.first();
  await seam.getByRole('button').or(seam.and(page.getByRole('button'))).first().click();
  await expect(page.locator(':focus')).toBeVisible();
  expect(await reader.noise.locator(':focus').count()).toBe(1);
  await reader.noise.getByRole('button', { name: 'Show where it stood' }).first().click();
  expect(await page.getByRole('main').locator('[data-seam]:focus, [data-seam] :focus').count()).toBe(1);
});
