import { expect, it } from 'vitest';
import { LABELS } from '../../core/model/labels';
import { calibrate, outcomesOf } from './calibrate';
import { randomFrom } from './random';

it('finds the slope and shift that were put in', () => {
  const random = randomFrom(7);
  const said: number[] = [], was: boolean[] = [];
  for (let i = 0; i < 40_000; i++) {
    const x = (random() - 0.5) * 8;
    said.push(1 / (1 + Math.exp(-x)));
    was.push(random() < 1 / (1 + Math.exp(-(0.6 * x - 0.5))));
  }
  const found = calibrate([{ said, was }]);
  expect(found.slope).toBeCloseTo(0.6, 1);
  expect(found.shift).toBeCloseTo(-0.5, 1);
});

it('leaves out blocks whose side is open or unknown', () => {
  const bit = (name: string): number => 1 << LABELS.indexOf(name as (typeof LABELS)[number]);
  const allowed = Uint32Array.from([bit('paragraph'), bit('nav') | bit('teaser'), bit('caption') | bit('nav'), 0]);
  expect(outcomesOf(Float32Array.from([0.5, 0.25, 0.5, 0.5]), { allowed, weight: new Float32Array(4) })).toEqual({ said: [0.5, 0.25], was: [true, false] });
});
