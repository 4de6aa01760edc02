// `npm run e2e [-- playwright arguments]`: makes sure of a Chromium and a built app, then runs the browser tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium';

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env }).status === 0;

/** True once there is a Chromium to test in, installed if need be. */
function ensureChromium(): boolean {
  if (findChromium()) return true;
  console.log('No Chromium found: trying to install one.');
  if (run('npx', ['playwright', 'install', 'chromium']) && findChromium()) return true;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) && findChromium()) return true;
  }
  console.error('The browser tests need a Chromium: install one (for example `apt-get install chromium`) or name it in CHROME_PATH.');
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('The system gave no port.'))));
    });
  });
}

/** One run of Playwright on the built app; true when every test passed. `report` names a file for the results as JSON. */
async function playwright(args: readonly string[], report?: string): Promise<boolean> {
  return run('npx', ['playwright', 'test', ...args], {
    ...process.env,
    KLARTEXT_E2E_PORT: process.env['KLARTEXT_E2E_PORT'] ?? String(await freePort()),
    ...(report && { KLARTEXT_E2E_REPORT: report }),
  });
}

/**
 * All browser tests, or those that `args` choose. The ones that measure times run last and alone: beside others they would time the
 * neighbour. Resolves to true when every test passed; `reports` name the files for the results as JSON, one a run.
 */
export async function runBrowserTests(args: readonly string[] = [], reports: readonly string[] = []): Promise<boolean> {
  if (!ensureChromium()) return false;
  if (args.length > 0) return playwright(args, reports[0]);
  const flows = await playwright(['--project=desktop', '--project=phone'], reports[0]);
  const timing = await playwright(['--project=timing', '--workers=1'], reports[1]);
  return flows && timing;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const built = run('npm', ['run', '--silent', 'build']);
  process.exit(built && await runBrowserTests(process.argv.slice(2)) ? 0 : 1);
}
