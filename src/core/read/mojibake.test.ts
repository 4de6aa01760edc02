// Double encoding is undone where it is certain, and text that merely looks odd is left alone.
import { expect, test } from 'vitest';
import { utf8 } from './bytes.testing';
import { repairMojibake } from './mojibake';

const broken = (text: string): string => new TextDecoder('windows-1252').decode(utf8(text), { stream: true });

test('a text read in the wrong encoding throughout is repaired', () => {
  const text = 'Für die Fähre – „nächste Woche“ – heißt es: 5 € mehr. 🙂';
  expect(repairMojibake(broken(text))).toEqual({ text, count: 10 });
});

test.each([
  ['sound text', 'Für die Fähre heißt es: nächste Woche.'],
  ['one odd pair', 'SÃO PAULO: Ã¼'],
  ['sound and broken together', `Für die Fähre ${broken('für für für')}`],
  ['capitals that look like lead bytes', 'ÃRVORE Ãs ÂNGULO Âmbar âge'],
  ['an article about it', `So wird aus ü ein ${broken('ü')}, aus ä ein ${broken('ä')}, aus ö ein ${broken('ö')}.`],
])('%s is left alone', (_, text) => {
  expect(repairMojibake(text)).toBeUndefined();
});
