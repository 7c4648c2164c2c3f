import { expect, it } from 'vitest';
import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import { guideOf, guidesOf, withoutGuide } from './find-guide.ts';

it.each<[muscle: string, point: string | null, guide: string | null]>([
  ['infraspinatus', 'infraspinatus-trp1', 'infraspinatus'],
  ['rhomboid-minor', null, 'rhomboids'],
  ['deltoid', 'deltoid-anterior-trp', 'deltoid_anterior'],
  ['deltoid', 'deltoid-posterior-trp', 'deltoid_posterior'],
  ['longissimus-thoracis', 'longissimus-thoracis-t10', 'erector_longissimus_thoracis'],
  ['longissimus-thoracis', 'longissimus-thoracis-l1', 'erector_lumbar'],
  ['iliocostalis-lumborum', 'iliocostalis-lumborum-l1', 'erector_lumbar'],
  ['soleus', null, null],
])('%s, %s: %s', (muscle, point, guide) => expect(guideOf(muscle, point)?.id ?? null).toBe(guide));

it('every guide can be found by a muscle of its own', () => {
  for (const { id, muscleIds } of GUIDE_INDEX)
    expect(
      muscleIds.some((muscle) => guidesOf(muscle).some((entry) => entry.id === id)),
      id,
    ).toBe(true);
});

it('says why a muscle has none', () => {
  expect(withoutGuide('rectus-abdominis')?.say).toMatch(/tummy/);
  expect(withoutGuide('infraspinatus')).toBeNull();
});
