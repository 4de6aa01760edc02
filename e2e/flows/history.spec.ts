// Back leads to the empty page, forward to the reading: without a request, without reading again.
import { PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import { expect, test } from '../test';

test('back to the empty page, forward to the reading', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await page.goBack();
  await reader.waitFor('empty');
  await expect(reader.article).toHaveCount(0);
  await page.goForward();
  await reader.waitFor('ready');
  await expect(reader.title).toHaveText(PRESS_TITLE);
});

test('"New" is a step of its own: back returns to the reading with its decisions', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  const piece = reader.noise.getByRole('listitem').filter({ has: page.locator('[data-label="teaser"]') }).last();
  const block = await piece.locator('[data-block]').last().getAttribute('data-block');
  await piece.getByRole('button', { name: 'Put back' }).click();
  await page.getByRole('button', { name: /^New/ }).first().click();
  await reader.waitFor('empty');
  await page.goBack();
  await reader.waitFor('ready');
  await expect(reader.article.locator(`[data-block="${block}"]`)).toBeVisible();
});

test('two captures, one after the other, are two steps', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await reader.read({ html: '<article><h1>A second page</h1><p>It has one paragraph, which is long enough to be read as one, and then some more words.</p><p>And another one that goes on about the weather on the coast for quite a while.</p></article>' });
  await expect(reader.title).toHaveText('A second page');
  await page.goBack();
  await expect(reader.title).toHaveText(PRESS_TITLE);
  await page.goForward();
  await expect(reader.title).toHaveText('A second page');
});
