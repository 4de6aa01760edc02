// Playwright's test with a Reader, and a watch over every flow: no uncaught error, no breach of the page's policy, no foreign request.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { Reader } from './reader';

export { expect } from '@playwright/test';

/** Said when Playwright itself looks into a frame that may run no script; flows/silence.spec.ts looks for script in the frame. */
const OF_THE_TEST = /^Blocked script execution in 'about:(?:blank|srcdoc)'/;

interface Watch {
  /** Uncaught errors and complaints of the console, policy breaches among them. */
  readonly complaints: string[];
  /** Requests to any other place than the app's own. */
  readonly foreign: string[];
}

export const test = base.extend<{ reader: Reader; watch: Watch }>({
  reader: async ({ page }, provide) => provide(new Reader(page)),
  watch: [async ({ page, baseURL }, provide) => {
    const watch: Watch = { complaints: [], foreign: [] };
    page.on('pageerror', (error) => watch.complaints.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !OF_THE_TEST.test(message.text())) watch.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== baseURL) watch.foreign.push(request.url());
    });
    await provide(watch);
    base.expect(watch.complaints, 'uncaught errors and breaches of the policy').toEqual([]);
    base.expect(watch.foreign, 'requests to other places').toEqual([]);
  }, { auto: true }],
});

const SEEDS = '../shared/seeds/text';

/** The founding captures, where they lie beside the project; they are not ours to copy. */
export const seeds: readonly { name: string; text: string }[] = existsSync(SEEDS)
  ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).toSorted().map((name) => ({ name, text: readFileSync(`${SEEDS}/${name}`, 'utf8') }))
  : [];
