// axe finds nothing to complain about, in every state the page can be in, in both languages, light and dark, on desk and phone.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BINARY, htmlPage, NO_ARTICLE, PRESS_TEXT } from '../fixtures/captures';
import type { Reader } from '../reader';
import { expect, test } from '../test';

interface Stop {
  readonly name: string;
  readonly go: (reader: Reader, page: Page, phone: boolean) => Promise<unknown>;
}

const WORDS = {
  en: { look: /^Look/, help: /^Help/, why: /^Why is this/, exporting: /^Export/, page: /^As the page/, show: /Show the noise$/ },
  de: { look: /^Darstellung/, help: /^Hilfe/, why: /^Warum ist das/, exporting: /^Exportieren/, page: /^Als Seite/, show: /Beiwerk zeigen$/ },
} as const;

/** What axe finds, one line a node. The page inside the sandboxed frame is somebody else's and is not judged. */
async function complaints(page: Page): Promise<string[]> {
  // Entering elements fade in; a colour half way is no finding.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').options({ iframes: false }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`));
}

for (const lang of ['en', 'de'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Each language and each scheme on each device, but no pair twice. The tags choose the device (playwright.config.ts).
    const phone = (lang === 'en') !== (colorScheme === 'light');
    test.describe(`${lang}, ${colorScheme}`, { tag: phone ? '@phone' : '@desk' }, () => {
      test.use({ colorScheme });
      const words = WORDS[lang];
      const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

      const stops: readonly Stop[] = [
        { name: 'empty', go: async () => {} },
        { name: 'ready', go: (reader) => reader.read({ text: PRESS_TEXT }) },
        { name: 'the noise, every group open', go: async (reader, page, phone) => {
          await reader.read({ text: PRESS_TEXT });
          if (phone) await button(page, words.show).click();
          const closed = reader.noise.getByRole('heading').getByRole('button', { expanded: false });
          while (await closed.count() > 0) await closed.first().click();
        } },
        { name: 'side by side', go: async (reader) => { await reader.read({ text: PRESS_TEXT }); await reader.view('side'); } },
        { name: 'original, as blocks', go: async (reader) => { await reader.read({ text: PRESS_TEXT }); await reader.view('original'); } },
        { name: 'original, as the page', go: async (reader, page) => {
          await reader.read({ html: htmlPage(6000) });
          await reader.view('original');
          await page.getByRole('radio', { name: words.page }).or(page.getByRole('button', { name: words.page })).or(page.getByRole('tab', { name: words.page })).first().click();
          await expect(page.locator('iframe')).toBeVisible();
        } },
        { name: 'why card', go: async (reader, page, phone) => {
          await reader.read({ text: PRESS_TEXT });
          if (phone) await button(page, words.show).click();
          await reader.noise.getByRole('button', { name: words.why }).first().click();
          await expect(page.getByRole('dialog')).toBeVisible();
        } },
        { name: 'export menu', go: async (reader, page) => { await reader.read({ text: PRESS_TEXT }); await button(page, words.exporting).click(); } },
        { name: 'look', go: async (reader, page) => { await reader.read({ text: PRESS_TEXT }); await button(page, words.look).click(); } },
        { name: 'keys', go: async (reader, page) => { await reader.read({ text: PRESS_TEXT }); await page.keyboard.press('?'); await expect(page.getByRole('dialog')).toBeVisible(); } },
        { name: 'error', go: async (reader) => { await reader.choose({ name: 'x.bin', bytes: BINARY }); await reader.waitFor('error'); } },
        { name: 'no article', go: (reader) => reader.read({ text: NO_ARTICLE }) },
      ];

      for (const { name, go } of stops) {
        // Two columns need room: a phone does not offer this view.
        if (phone && name === 'side by side') continue;
        test(name, async ({ reader, page }) => {
          await reader.open(lang);
          await go(reader, page, phone);
          expect(await complaints(page)).toEqual([]);
        });
      }

      test('while a capture is read', async ({ reader, page }) => {
        await reader.open(lang);
        // The worker's script never comes: the page stays in this state for as long as axe needs.
        await page.route(/\/assets\/.*\.bin$/, () => {});
        await page.route(/\/assets\/entry.*\.js$/, () => {});
        await reader.paste({ text: PRESS_TEXT });
        await reader.waitFor('reading');
        expect(await complaints(page)).toEqual([]);
      });
    });
  }
}
