// What cannot be read is said clearly, and nothing is lost by it.
import { BINARY, NO_ARTICLE, PICTURE, PRESS_TEXT, PRESS_TITLE } from '../fixtures/captures';
import { expect, test } from '../test';

test('an empty clipboard', async ({ reader, page }) => {
  await reader.open();
  await reader.paste({});
  await reader.waitFor('error');
  await expect(page.getByRole('alert')).toContainText('There was nothing to read');
  await reader.read({ text: PRESS_TEXT });
  await expect(reader.title).toHaveText(PRESS_TITLE);
});

test('a clipboard of white space', async ({ reader, page }) => {
  await reader.open();
  await reader.paste({ text: ' \n\t\n ' });
  await reader.waitFor('error');
  await expect(page.getByRole('alert')).toContainText('There was nothing to read');
});

for (const [what, bytes] of [['a picture', PICTURE], ['binary content', BINARY]] as const) {
  test(`${what} named like a page`, async ({ reader, page }) => {
    await reader.open();
    await reader.choose({ name: 'page.html', bytes, type: 'text/html' });
    await reader.waitFor('error');
    await expect(page.getByRole('alert')).toContainText(/This is not a page|This format is not known yet/);
    await expect(page.getByRole('alert')).toContainText('unchanged');
    await expect(page.getByRole('button', { name: 'Download the original' })).toBeVisible();
  });
}

test('an empty file', async ({ reader, page }) => {
  await reader.open();
  await reader.choose({ name: 'empty.txt', bytes: '' });
  await reader.waitFor('error');
  await expect(page.getByRole('alert')).toContainText('There was nothing to read');
});

test('a page with no article in it is shown whole, and says so', async ({ reader, page }) => {
  await reader.open();
  await reader.read({ text: NO_ARTICLE });
  await expect(reader.root).toHaveAttribute('data-state', 'ready');
  await expect(page.getByText('No article found: everything is shown.')).toBeVisible();
  for (const line of NO_ARTICLE.split('\n')) await expect(page.getByRole('main').getByText(line, { exact: true }).first()).toBeVisible();
});

test('a name with markup in it is shown as it is', async ({ reader, page }) => {
  const name = '<img src=x onerror=alert(1)>.html';
  await reader.open();
  await reader.choose({ name, bytes: BINARY });
  await reader.waitFor('error');
  await expect(page.getByText(name)).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('a view that cannot be loaded costs that view only', async ({ reader, page, watch }) => {
  await page.route('**/assets/OriginalView-*.js', (route) => route.abort());
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('Something in Klartext failed');
  await expect(page.getByRole('button', { name: 'Download the original' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(reader.title).toHaveText(PRESS_TITLE);
  // The browser and React both say that the file did not come; nothing else may have gone wrong.
  const said = watch.complaints.splice(0);
  expect(said.length).toBeGreaterThan(0);
  for (const complaint of said) expect(complaint).toContain('OriginalView');
});
