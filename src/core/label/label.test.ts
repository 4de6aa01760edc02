import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSource } from '../read';
import { segment } from '../segment';
import { isLabel } from '../model/labels';
import { labelPage, loadEngine } from '.';
import { sentenceOf } from './reasons';

const engine = loadEngine(readFileSync(new URL('./weights.bin', import.meta.url)));

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

async function labelsOf(text: string): Promise<[string, string][]> {
  const page = await segment(openSource({ from: 'clipboard', text })[0]!);
  const { labels } = await labelPage(freeze(page), engine);
  expect(labels.map((label) => label.block)).toEqual(page.blocks.map((block) => block.index));
  for (const label of labels) {
    expect(isLabel(label.name)).toBe(true);
    expect(label.confidence).toBeGreaterThanOrEqual(0);
    expect(label.confidence).toBeLessThanOrEqual(1);
    expect(label.reasons.length).toBeGreaterThan(0);
    for (const reason of label.reasons) for (const lang of ['en', 'de'] as const) expect(sentenceOf(reason, lang)).toMatch(/^\p{Lu}.*[.”“]$/su);
  }
  return labels.map((label, i) => [label.name, page.blocks[i]!.text]);
}

const PRESS = `Startseite
Politik
Sport
Anmelden
Küstenschutz
Deich von Altmoor bekommt eine zweite Linie
Nach der Sturmflut im Winter will der Kreis nicht länger warten. Die Arbeiten sollen noch im Herbst beginnen.
Von Jana Weller
12.03.2026, 14:05 Uhr
Der Kreistag hat am Dienstag beschlossen, hinter dem Deich von Altmoor eine zweite Linie zu bauen. Die Kosten schätzt die Verwaltung auf vier Millionen Euro, von denen das Land die Hälfte trägt.
„Wir können nicht warten, bis das Wasser wiederkommt“, sagte Landrätin Petra Holm nach der Sitzung. Die erste Linie habe im Februar an drei Stellen nachgegeben.
Anwohner fürchten Enteignung
Entlang der Trasse liegen elf Höfe, deren Besitzer um ihre Weiden fürchten. Holm sagte ihnen zu, dass niemand gegen seinen Willen Land abgeben müsse, solange es andere Wege gebe.
Das könnte Sie auch interessieren
Fähre nach Norderhallig fällt bis Freitag aus
Leuchtturm sucht neuen Wärter
Newsletter abonnieren
Jeden Morgen das Wichtigste aus der Region in Ihrem Postfach.
Impressum
Datenschutz`;

describe('a press page as bare text', () => {
  it('keeps the article and names its noise', async () => {
    const labels = await labelsOf(PRESS);
    const nameOf = (start: string): string => labels.find(([, text]) => text.startsWith(start))![0];
    expect(nameOf('Deich von Altmoor')).toBe('title');
    for (const start of ['Der Kreistag', '„Wir können', 'Entlang der']) expect(nameOf(start)).toBe('paragraph');
    expect(nameOf('Anwohner')).toBe('heading');
    expect(nameOf('Von Jana')).toBe('byline');
    expect(nameOf('Das könnte')).toBe('teaser');
    expect(nameOf('Fähre nach')).toBe('teaser');
    expect(nameOf('Newsletter')).toBe('newsletter');
    for (const start of ['Startseite', 'Politik', 'Impressum']) expect(nameOf(start)).toBe('nav');
  });
});

describe('on any text', () => {
  it('gives each block exactly one label with reasons, leaves its input as it was, and never throws', async () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(...PRESS.split('\n'), '1:07 minDer Rat tagt.', '\ud800', '((((', '://', '   '));
    await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const text = lines.join('\n');
      fc.pre(/[\p{L}\p{N}]/u.test(text));
      try {
        await labelsOf(text);
      } catch (error) {
        if ((error as Error).name !== 'CaptureError') throw error;
      }
    }), { seed: 11, numRuns: 120 });
  });
});
