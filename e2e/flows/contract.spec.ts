// The contract of e2e/README.md, word for word. Who changes it breaks other people's tests: change the README, say so, then this file.
import { LABELS, sideOf } from '../../src/core/model/labels';
import { NO_ARTICLE, PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import { expect, test } from '../test';

test('data-state goes from empty over reading to ready', async ({ reader, page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    new MutationObserver(() => {
      const state = document.documentElement?.dataset['state'];
      if (state && seen.at(-1) !== state) seen.push(state);
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
  });
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(['empty', 'reading', 'ready']);
});

test('one file input on the empty page and one in the reading, both for many files', async ({ reader }) => {
  await reader.open();
  await expect(reader.fileInput).toHaveCount(1);
  await expect(reader.fileInput).toHaveJSProperty('multiple', true);
  await reader.read({ text: PRESS_TEXT });
  await expect(reader.fileInput).toHaveCount(1);
  await expect(reader.fileInput).toHaveJSProperty('multiple', true);
});

test('main holds one article, named by its title; the noise is a complementary landmark of its own', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('article', { name: PRESS_TITLE })).toHaveCount(1);
  await expect(page.getByRole('complementary', { name: 'Noise', exact: true })).toHaveCount(1);
});

test('?lang=de speaks German', async ({ reader, page }) => {
  await reader.open('de');
  await expect(reader.root).toHaveAttribute('lang', 'de');
  await reader.read({ text: PRESS_TEXT });
  await expect(page.getByRole('complementary', { name: 'Beiwerk', exact: true })).toHaveCount(1);
});

for (const locale of ['de-AT', 'en-US', 'fr-FR'] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test('gets its language, or English', async ({ reader, page }) => {
      await page.goto('/');
      await expect(reader.root).toHaveAttribute('lang', locale.startsWith('de') ? 'de' : 'en');
    });
  });
}

test('every block on screen has its number, side and label, and they agree', async ({ reader }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  for (const view of ['read', 'side', 'original'] as const) {
    await reader.view(view);
    const blocks = await reader.labels();
    expect(blocks.length).toBeGreaterThan(10);
    for (const { block, side, label } of blocks) {
      expect(Number.isInteger(block) && block >= 0).toBe(true);
      const known = LABELS.find((name) => name === label);
      expect(known, `label ${label}`).toBeDefined();
      expect(side).toBe(sideOf(known!));
    }
  }
});

test('the original shows every block of the capture, each once, and all its words', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await reader.view('original');
  const blocks = await reader.labels();
  expect(blocks.map(({ block }) => block)).toEqual(blocks.map((_, place) => place));
  const words = (text: string): string => text.replace(/\s+/g, '');
  const shown = await page.getByRole('main').locator('[data-block]').allTextContents();
  expect(words(shown.join(''))).toBe(words(PRESS_TEXT));
});

test('a seam has data-seam, numbered from 0 down the article', async ({ reader }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  const numbers = await reader.seams.evaluateAll((seams) => seams.map((seam) => Number((seam as HTMLElement).dataset['seam'])));
  expect(numbers.length).toBeGreaterThan(0);
  expect([...new Set(numbers)]).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
});

test('where no article is found, nothing is stripped', async ({ reader }) => {
  await reader.open();
  await reader.read({ text: NO_ARTICLE });
  await expect(reader.root).toHaveAttribute('data-state', 'ready');
  await expect(reader.seams).toHaveCount(0);
});
