// Every case of captures/ through the page: pasted or opened, its labels read off the screen and compared with what a person expects.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isLabel } from '../../src/core/model/labels';
import { lettingPass, listCases, matchBlocks } from '../cases';
import { expect, test } from '../test';

for (const { name, capture, expected, known } of listCases('e2e/captures')) {
  test(name, async ({ reader }) => {
    await reader.open();
    const bytes = readFileSync(capture);
    if (capture.endsWith('.txt')) await reader.paste({ text: bytes.toString('utf8') });
    else await reader.choose({ name: basename(capture), bytes, type: 'text/html' });
    await reader.waitFor('ready');
    await reader.view('original');
    const shown = (await reader.labels()).map(({ label, text }) => {
      if (!isLabel(label)) throw new Error(`A block on screen has the label ${JSON.stringify(label)}, which does not exist.`);
      return { label, text };
    });
    const difference = matchBlocks(lettingPass(expected, known), shown);
    if (difference !== null) expect(difference, 'what is expected, and what the page shows').toBe('');
  });
}
