// The walls between the folders hold: lint refuses each import and each piece of markup that would breach one, and lets through what
// must pass. The rules themselves are in .oxlintrc.json.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const STAGES = ['read', 'segment', 'label', 'assemble', 'export'];
const root = join(import.meta.dirname, '..');

const between = (from: string, to: string): readonly [string, string] => [`src/core/${from}/probe.ts`, `import '../${to}';\n`];

const REFUSED: readonly (readonly [file: string, code: string])[] = [
  ...STAGES.flatMap((from) => STAGES.filter((to) => to !== from).map((to) => between(from, to))),
  ...STAGES.map((from) => between(from, 'pipeline')),
  ['src/core/model/probe.ts', "import '../phrases';\n"],
  ['src/core/model/probe.ts', "import 'parse5';\n"],
  ['src/core/phrases/probe.ts', "import '../label';\n"],
  ['src/core/read/probe.ts', "import type { Label } from '../label';\nexport type { Label };\n"],
  ['src/core/read/probe.ts', "export const later = () => import('../segment');\n"],
  ['src/core/label/rules/probe.ts', "import '../../assemble';\n"],
  ['src/core/segment/probe.ts', "import 'node:fs';\n"],
  ['src/core/export/probe.ts', "import 'dompurify';\n"],
  ['src/core/assemble/probe.ts', 'export const now = Date.now();\n'],
  ['src/core/assemble/probe.ts', 'export const any = Math.random();\n'],
  ['src/core/segment/probe.ts', 'export const title = document.title;\n'],
  ['src/core/pipeline.ts', "import '../worker';\n"],
  ['src/worker/probe.ts', "import '../app/store';\n"],
  ['src/cli/probe.ts', "import '../worker';\n"],
  ['src/lab/probe.ts', "import '../app/store';\n"],
  ...['core/read', 'core/segment', 'core/label', 'core/label/weights', 'core/phrases', 'core/pipeline', 'cli/main', 'lab/train']
    .map((to) => ['src/app/probe.ts', `import '../${to}';\n`] as const),
  ['src/app/views/probe.ts', "import '../../core/label';\n"],
  ['src/app/probe.ts', "import 'linkedom';\n"],
  ['src/app/probe.ts', "import 'dompurify';\n"],
  ['src/app/probe.ts', "export const f = (e: Element) => { e.innerHTML = '<b>'; };\n"],
  ['src/app/probe.ts', "export const f = (e: Element) => { e.insertAdjacentHTML('beforeend', '<b>'); };\n"],
  ['src/app/probe.tsx', 'export const F = () => <p dangerouslySetInnerHTML={{ __html: "<b>" }} />;\n'],
];

const PASSED: typeof REFUSED = [
  ...STAGES.flatMap((from) => [between(from, 'model/label'), between(from, 'phrases')]),
  ['src/core/label/rules/probe.ts', "import '../features';\nimport '../../model/label';\n"],
  ['src/core/pipeline.ts', "import './read';\nimport './label';\n"],
  ['src/worker/probe.ts', "import '../core/pipeline';\n"],
  ['src/cli/probe.ts', "import 'node:fs';\nimport '../core/pipeline';\n"],
  ...['core/model/labels', 'core/assemble', 'core/export', 'core/label/reasons', 'worker']
    .map((to) => ['src/app/probe.ts', `import '../${to}';\n`] as const),
  ['src/app/safe-html.ts', "import purify from 'dompurify';\nexport const f = (e: Element) => { e.innerHTML = purify.sanitize('<b>'); };\n"],
];

let place: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'klartext-walls-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** Lints the probes, each under a name of its own, in a tree with our configuration; returns those that were refused. */
async function refusedOf(probes: typeof REFUSED, group: string): Promise<Set<string>> {
  const tree = join(place, group);
  await mkdir(tree);
  await copyFile(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  const nameOf = new Map<string, string>();
  await Promise.all(probes.map(async ([file, code], number) => {
    const name = file.replace('probe.', `probe-${number}.`);
    nameOf.set(name, `${file}: ${code}`);
    await mkdir(dirname(join(tree, name)), { recursive: true });
    await writeFile(join(tree, name), code);
  }));
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, '-f', 'unix', '.'], { cwd: tree })
    .catch((failed: { stdout: string }) => failed);
  const refused = new Set<string>();
  for (const line of stdout.split('\n')) {
    const [, name] = /^(?:\S*?\/)?(src\/\S+?):\d+:\d+: .*(?:restricted|Unexpected use|dangerouslySetInnerHTML)/.exec(line) ?? [];
    if (name) refused.add(nameOf.get(name) ?? name);
  }
  return refused;
}

const named = (probes: typeof REFUSED): string[] => probes.map(([file, code]) => `${file}: ${code}`);

describe('the walls', () => {
  test('every breach is refused', async () => {
    const refused = await refusedOf(REFUSED, 'refused');
    expect(named(REFUSED).filter((probe) => !refused.has(probe))).toEqual([]);
  });

  test('what must pass passes', async () => {
    expect([...await refusedOf(PASSED, 'passed')]).toEqual([]);
  });
});
