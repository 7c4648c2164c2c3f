import { expect, it } from 'vitest';
import { clinicalName } from './clinical-name.ts';

it.each([
  ['Infraspinatus', 'TrP1', undefined, 'Infraspinatus, TrP1'],
  ['Infraspinatus', 'TrP1', ' ', 'Infraspinatus TrP1'],
  ['Rhomboid minor', 'rhomboid minor', undefined, 'Rhomboid minor'],
  ['Rhomboid major', 'rhomboid major, upper', ' ', 'Rhomboid major, upper'],
  ['Occipitofrontalis', 'occipitalis', undefined, 'Occipitofrontalis, occipitalis'],
])('%s and %s with %s between', (muscle, number, between, name) => {
  expect(clinicalName(muscle, number, between)).toBe(name);
});
