// On a phone the noise is a sheet, one thumb away.
import { PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import { expect, test } from '../test';

test('read, open the sheet, put a teaser back, close the sheet', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await expect(reader.title).toHaveText(PRESS_TITLE);
  const handle = page.getByRole('button', { name: /pieces of noise\. Show the noise$/ });
  await expect(handle).toBeInViewport();
  await handle.tap();
  const piece = reader.noise.getByRole('listitem').filter({ has: page.locator('[data-label="teaser"]') }).first();
  await expect(piece).toBeInViewport();
  const block = await piece.locator('[data-block]').first().getAttribute('data-block');
  await piece.getByRole('button', { name: 'Put back' }).tap();
  await expect(reader.article.locator(`[data-block="${block}"]`)).toHaveCount(1);
  await page.getByRole('button', { name: /Hide the noise$/ }).tap();
  await expect(page.getByRole('button', { name: /Show the noise$/ })).toBeInViewport();
});

test('nothing is wider than the screen', async ({ reader, page }) => {
  await reader.open();
  const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await reader.read({ text: PRESS_TEXT });
  for (const view of ['read', 'original'] as const) {
    await reader.view(view);
    expect(await wide(), view).toBeLessThanOrEqual(0);
  }
});

test('what a thumb must hit is large enough', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await page.getByRole('button', { name: /Show the noise$/ }).tap();
  const small = await page.getByRole('button').evaluateAll((buttons) => buttons.flatMap((button) => {
    const { width, height } = button.getBoundingClientRect();
    const shown = width > 0 && height > 0;
    return shown && (width < 24 || height < 24) ? [`${button.getAttribute('aria-label') ?? button.textContent}: ${width}×${height}`] : [];
  }));
  expect(small).toEqual([]);
});
