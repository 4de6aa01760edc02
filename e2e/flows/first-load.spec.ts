// What the first visit costs, and what stands in the page's head before anything else.
import { gzipSync } from 'node:zlib';
import { HEADERS, META_POLICY } from '../../security-headers';
import { expect, test } from '../test';

/** Bytes of script, gzipped, that the empty page may load. */
const SCRIPT_BUDGET = 150 * 1024;

test('the first load takes at most 150 KB of gzipped script', async ({ reader, page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.set(response.url(), response.body());
  });
  await reader.open();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all([...scripts].map(async ([url, body]) => ({ url, bytes: gzipSync(await body, { level: 9 }).length })));
  expect(sizes.length).toBeGreaterThan(0);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: 'gzipped script', description: `${(total / 1024).toFixed(1)} KB` });
  expect(total, sizes.map(({ url, bytes }) => `${url} ${bytes}`).join('\n')).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

test('the policy is the first thing in the head, and every response carries the headers', async ({ request, baseURL }) => {
  const page = await request.get('/');
  const html = await page.text();
  const head = html.slice(html.indexOf('<head>') + '<head>'.length).trimStart();
  expect(head).toMatch(/^<meta http-equiv="Content-Security-Policy"/);
  expect(head.replaceAll('&#39;', "'")).toContain(META_POLICY);
  const script = /src="([^"]+\.js)"/.exec(html)?.[1];
  for (const address of ['/', new URL(script!, `${baseURL}/`).href]) {
    const headers = (await request.get(address)).headers();
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()], `${name} of ${address}`).toBe(value);
  }
  // Nothing inline, or the policy would break the page.
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
});

test('markup that was not made safe cannot be put on the page, script from elsewhere cannot be run', async ({ reader, page, watch }) => {
  await reader.open();
  const outcomes = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      innerHTML: () => { document.createElement('div').innerHTML = '<b>x</b>'; },
      policy: () => (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('another', {}),
      worker: () => new Worker('data:text/javascript,1'),
      script: () => { document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.ran = 1' })); },
      'script address': () => { document.createElement('script').src = 'https://elsewhere.test/x.js'; },
    };
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} went through`;
      } catch {
        return `${name} refused`;
      }
    });
  });
  expect(outcomes).toEqual(['innerHTML refused', 'policy refused', 'worker refused', 'script refused', 'script address refused']);
  expect(watch.complaints.length).toBeGreaterThan(0);
  watch.complaints.length = 0;
});
