import { expect, it } from 'vitest';
import { HEAD, HEART, NECK, SHOULDER } from '../data/red-flags.ts';
import { flagAction } from './red-flags.ts';

it.each([
  [HEAD[0], 'emergency_now'], [HEAD[3], 'same_day'], [HEART[0], 'emergency_now'], [NECK[2], 'within_days'], [SHOULDER[2], 'within_days'],
])('%s: %s', (text, action) => expect(flagAction(text)).toBe(action));
