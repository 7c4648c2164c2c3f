import { expect, it } from 'vitest';
import { SIGN_ALIASES } from '../../data/search-words.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { signsNamed } from './named-sign.ts';

const first = (typed: string) => signsNamed(SIGNS, SIGN_ALIASES, typed)[0]?.id;

it.each([
  ['heart attack', 'chest_pressure'],
  ['Heart attack pain', 'chest_pressure'],
  ['heart atack', 'chest_pressure'],
  ['angina', 'chest_pressure'],
  ['stroke', 'stroke_neck_artery'],
  ['stroke', 'face_arm_speech'],
  ['TIA', 'face_arm_speech'],
  ['mini-stroke', 'face_arm_speech'],
  ['slurred speech', 'face_arm_speech'],
  ['chest pain', 'chest_pressure'],
  ['pain in my chest', 'chest_pressure'],
  ['tight chest', 'chest_pressure'],
  ['myocardial infarction', 'chest_pressure'],
  ['shortness of breath', 'breathless_sharp'],
  ["can't breathe", 'breathless_sharp'],
  ['pneumothorax', 'breathless_sharp'],
  ['coughing up blood', 'coughing_blood'],
  ['passed out', 'collapsed'],
  ['aortic disection', 'tearing_pain'],
  ['pancreatitis', 'belly_severe'],
  ['worst headache of my life', 'thunderclap'],
  ['thunderclap headache', 'thunderclap'],
  ['subarachnoid haemorrhage', 'thunderclap'],
  ['deep vein thrombosis', 'clot_limb'],
  ['pulmonary embolism', 'breathless_sharp'],
  ['blood clot', 'breathless_sharp'],
  ['clot in the leg', 'clot_limb'],
  ['DVT', 'clot_limb'],
  ['meningitis', 'meningitis'],
  ['cauda equina', 'saddle_bladder'],
  ['cauda equina syndrome', 'saddle_bladder'],
  ['broken hip', 'hip_fracture'],
  ['shingles', 'shingles'],
  ['polymyalgia', 'both_shoulders_stiff'],
  ['myelopathy', 'clumsy_hands'],
])('"%s" is answered by the sign %s', (typed, id) => {
  const found = signsNamed(SIGNS, SIGN_ALIASES, typed);
  expect(found.map((sign) => sign.id)).toContain(id);
  expect(found[0]?.action).toBe(SIGNS.find((sign) => sign.id === id)?.action);
});

it('a muscle, a place or half a name is no such thing', () => {
  for (const typed of [
    '',
    'heart',
    'chest',
    'breath',
    'tension headache',
    'chest muscle',
    'attack',
    'trapezius',
    'shoulder blade',
    'headache',
    'stiff neck',
    'vein',
    'hip',
    'the in a',
    'cord',
  ])
    expect(first(typed), typed).toBeUndefined();
});

it('every emergency can be looked for by the name of what it may be', () => {
  for (const { id, action, thinksOf } of SIGNS)
    if (action === 'emergency_now')
      for (const name of thinksOf.split(', '))
        expect(
          signsNamed(SIGNS, SIGN_ALIASES, name).map((sign) => sign.id),
          name,
        ).toContain(id);
});
