// Nothing leaves the device: not one request beyond the app's own files, not one bare connection, no script of a page's.
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { hostilePage, PRESS_TEXT } from '../fixtures/captures';
import { expect, test } from '../test';

let listener: Server;
let origin: string;
let connections: number;

test.beforeAll(async () => {
  listener = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
test.afterAll(() => listener.close());
test.beforeEach(() => {
  connections = 0;
});

test('the listener hears a connection, or the tests below would show nothing', async () => {
  await fetch(origin).catch(() => undefined);
  expect(connections).toBe(1);
});

for (const way of ['file', 'clipboard', 'text'] as const) {
  test(`a page full of beacons and scripts stays silent in every view (${way})`, async ({ reader, page, context }) => {
    const source = hostilePage(origin);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await reader.open();
    const own: string[] = [];
    page.on('request', (request) => own.push(new URL(request.url()).pathname));
    if (way === 'file') await reader.choose({ name: `<img src=${origin} onerror=globalThis.fired=1>.html`, bytes: source, type: 'text/html' });
    else await reader.paste(way === 'text' ? { text: source } : { html: source });
    await reader.waitFor('ready');
    await expect(reader.article).toBeVisible();
    const address = page.url();

    for (const view of ['read', 'side', 'original'] as const) {
      await reader.view(view);
      await expect(reader.blocks().first()).toBeVisible();
      // Links and handlers that made it to the screen may be used.
      for (const link of (await page.locator('[data-block] a, [data-block][onclick], [data-block] [onclick]').all()).slice(0, 6)) {
        await link.click({ modifiers: [], trial: true }).catch(() => undefined);
        await link.dispatchEvent('mouseover');
        await link.focus().catch(() => undefined);
      }
    }
    const asPage = page.getByRole('radio', { name: /^As the page/ }).or(page.getByRole('button', { name: /^As the page/ })).or(page.getByRole('tab', { name: /^As the page/ }));
    if (await asPage.count() > 0) {
      await asPage.first().click();
      const frame = page.frameLocator('iframe');
      await expect(frame.getByText('The quiet lighthouse').first()).toBeVisible();
      const sandbox = await page.locator('iframe').getAttribute('sandbox');
      expect(sandbox).not.toBeNull();
      expect(sandbox).not.toContain('allow-scripts');
      expect(await frame.locator('script, link, iframe, object, embed, form, [onclick], [onload], [onerror], [ontoggle], a[href], [srcset]').count()).toBe(0);
      expect(await frame.locator('img').evaluateAll((images) => images.filter((image) => !/^$|^data:/.test((image as HTMLImageElement).getAttribute('src') ?? '')).length)).toBe(0);
      for (const link of await frame.locator('a').all()) await link.click({ timeout: 1000 }).catch(() => undefined);
    } else {
      expect(way).toBe('text');
    }
    await reader.view('read');
    for (const entry of [/Copy as Markdown/, /Copy with formatting/]) await reader.exportAs(entry);
    for (const entry of [/Markdown file/, /Text file/, /HTML file/]) await reader.download(entry);
    await page.waitForTimeout(500);

    expect(connections).toBe(0);
    expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false);
    expect(page.url()).toBe(address);
    expect(context.pages()).toHaveLength(1);
    // From its own origin it fetches its own files, none that the capture names.
    expect(own.filter((path) => !/^\/(?:assets|samples)\//.test(path) && !['/', '/icon.svg', '/favicon.ico'].includes(path))).toEqual([]);
  });
}

test('an exported HTML file opened elsewhere stays silent too', async ({ reader, browser }) => {
  await reader.open();
  await reader.read({ html: hostilePage(origin) });
  const { text } = await reader.download(/HTML file/);
  const clean = await browser.newContext();
  const page = await clean.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.route('http://exported.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }));
  await page.goto('http://exported.test/');
  await page.waitForTimeout(500);
  expect(requests.filter((url) => url !== 'http://exported.test/' && !url.startsWith('data:'))).toEqual([]);
  expect(await page.evaluate(() => 'fired' in globalThis)).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(connections).toBe(0);
  await clean.close();
});

test('with the network gone after the first load, everything still works that has been loaded', async ({ reader, context, page }) => {
  await reader.open();
  await reader.read({ text: PRESS_TEXT });
  await reader.view('original');
  await reader.download(/Text file/);
  await context.setOffline(true);
  await reader.view('read');
  await reader.view('original');
  expect((await reader.download(/Markdown file/)).text).toContain('Norderhafen');
  await page.goBack();
  await reader.waitFor('empty');
});
