import { expect, it } from 'vitest';
import { pressing } from './pressing.ts';

it.each([
  ['infraspinatus', 'infraspinatus-trp1', 'freely'],
  ['pectoralis-major', 'pectoralis-major-costal', null], // deep in an area that is never pressed
  ['quadratus-lumborum', 'quadratus-lumborum-superficial-upper', null],
  ['quadratus-lumborum', 'quadratus-lumborum-deep-lower', 'press_beside'],
])('%s, %s: %s', async (muscleId, pointId, rule) => expect(await pressing(muscleId, pointId)).toBe(rule));
