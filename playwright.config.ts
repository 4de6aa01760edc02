// Browser tests: the built app, served as `npm start` serves it, in Chromium on a desk and on a phone.
import { defineConfig, devices } from '@playwright/test';
import { findChromium, QUIET_ARGS } from './e2e/run/chromium';

const port = Number(process.env['KLARTEXT_E2E_PORT'] ?? 4179);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = findChromium();
const report = process.env['KLARTEXT_E2E_REPORT'];

export default defineConfig({
  testDir: 'e2e/flows',
  outputDir: report?.replace(/\.json$/, '') ?? 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])] as NonNullable<Parameters<typeof defineConfig>[0]['reporter']>,
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...QUIET_ARGS] },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }, testIgnore: ['**/phone.spec.ts', '**/smooth.spec.ts'], grepInvert: /@phone/ },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } }, testMatch: ['**/phone.spec.ts', '**/accessibility.spec.ts'], grepInvert: /@desk/ },
    // Measures times: the runner starts it by itself, with one worker, after the others (e2e/run/browser.ts).
    { name: 'timing', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }, testMatch: '**/smooth.spec.ts' },
  ],
  webServer: {
    command: 'npx vite preview',
    url: baseURL,
    env: { PORT: String(port), KLARTEXT_STRICT_PORT: '1' },
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
