// The whole job without a pointer.
import { PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import { expect, test } from '../test';

test('paste, read, go through the noise, put back, undo, export: by keyboard alone', async ({ reader, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), PRESS_TEXT);
  await page.keyboard.press('ControlOrMeta+V');
  await reader.waitFor('ready');
  await expect(reader.title).toHaveText(PRESS_TITLE);

  // Down the article block by block, strip one, take it back.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const block = await page.locator(':focus').getAttribute('data-block');
  expect(block).not.toBeNull();
  await page.keyboard.press('x');
  await expect(reader.article.locator(`[data-block="${block}"]`)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(reader.article.locator(`[data-block="${block}"]`)).toBeVisible();

  // Into the noise, one piece back.
  await page.keyboard.press('n');
  await expect(reader.noise.locator(':focus')).toHaveCount(1);
  const before = await reader.blocks('article').count();
  await page.keyboard.press('r');
  await expect.poll(() => reader.blocks('article').count()).toBeGreaterThan(before);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(reader.blocks('article')).toHaveCount(before);

  // The views, and back.
  await page.keyboard.press('3');
  await expect(reader.blocks('noise').first()).toBeVisible();
  await page.keyboard.press('1');
  await expect(reader.title).toBeVisible();
});

test('"?" opens the sheet of keys, Escape closes it and gives the focus back', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await page.keyboard.press('j');
  const block = await page.locator(':focus').getAttribute('data-block');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect(await page.locator(':focus').getAttribute('data-block')).toBe(block);
});

test('Tab reaches every control, and what has the focus shows it', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      const around = getComputedStyle(element.closest('label, [data-focus-ring]') ?? element);
      const visible = [style, around].some((each) => each.outlineStyle !== 'none' || each.boxShadow !== 'none');
      return { name: element.getAttribute('aria-label') ?? element.textContent!.trim().slice(0, 30), visible, body: element === document.body };
    });
    if (found.body) break;
    expect(found.visible, `focus shows on ${JSON.stringify(found.name)}`).toBe(true);
    seen.add(found.name);
  }
  for (const name of ['Read', 'Export', 'Put back']) expect([...seen].some((each) => each.startsWith(name)), name).toBe(true);
});

test('single keys can be switched off', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await page.getByRole('button', { name: /^Look/ }).click();
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).or(page.getByRole('checkbox', { name: 'Single-key shortcuts' })).first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
});
