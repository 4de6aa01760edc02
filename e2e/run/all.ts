// `npm test`: types, lint, unit tests, build, browser tests, one after the other; all of them, even after a failure.
// Its last line counts the tests of both kinds; a step that is no test (types, lint, build) counts as one failure when it fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runBrowserTests } from './browser';

interface Count { passed: number; failed: number; skipped: number }

const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
// Playwright empties its own folder in RESULTS when it starts.
const BROWSER = [`${RESULTS}/flows.json`, `${RESULTS}/timing.json`];

const total: Count = { passed: 0, failed: 0, skipped: 0 };

function step(name: string, ok: boolean, count?: Count): void {
  if (count) for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
  // A runner that fails without a failed test (a crash, no tests, an error outside tests) must not pass for success.
  if (!ok && !count?.failed) total.failed += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}${count ? `: ${sentence(count)}` : ''}\n`);
}

const npm = (...args: readonly string[]): boolean => spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit' }).status === 0;

function sentence({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function read<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function unitCount(): Count | undefined {
  const report = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }>(UNIT);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
}

function browserCount(): Count | undefined {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const path of BROWSER) {
    const stats = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(path)?.stats;
    if (!stats) return undefined;
    count.passed += stats.expected;
    count.failed += stats.unexpected + stats.flaky;
    count.skipped += stats.skipped;
  }
  return count;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
step('types', npm('types'));
step('lint', npm('lint'));
step('unit tests', npm('unit', '--', '--reporter=default', '--reporter=json', `--outputFile=${UNIT}`), unitCount());
const built = npm('build');
step('build', built);
if (built) step('browser tests', await runBrowserTests([], BROWSER), browserCount());
console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;
