import type { Habit } from './types.ts';

export const HABITS: readonly Habit[] = [
  {
    id: 'sleep',
    name: 'Sleep',
    plain:
      'Side or back. Pillow that fills the gap to your neck. Hug a pillow if the top shoulder rolls forward. Any position that lets you sleep is fine.',
    evidence: { grade: 'expert', say: 'People often find this helps.', sources: ['practice_convention'] },
  },
  {
    id: 'phone',
    name: 'Phone',
    plain: 'Bring it up, rest your elbows, swap hands, use voice or a stand. Take breaks rather than fear the bend.',
    evidence: {
      grade: 'low',
      say: 'Breaks may help more than a perfect neck.',
      sources: ['slater2019', 'richards2021'],
    },
  },
  {
    id: 'driving',
    name: 'Driving',
    plain: 'Seat close enough that your elbows bend. Head rest near the back of your head. Stop every hour or two.',
    evidence: { grade: 'expert', say: 'Common advice.', sources: ['practice_convention'] },
  },
  {
    id: 'carry',
    name: 'Carrying',
    plain: 'Two hands, close to the body, or use wheels. Share the load.',
    evidence: { grade: 'expert', say: 'Common advice.', sources: ['practice_convention'] },
  },
  {
    id: 'move',
    name: 'Move',
    plain: 'Walking, swimming, cycling or dance you enjoy. Build up slowly to 150 minutes a week.',
    evidence: {
      grade: 'low',
      say: 'May ease long-lasting back pain.',
      detail: 'WHO lists exercise as an option for long-term low back pain.',
      sources: ['who2023', 'eisele2023'],
    },
  },
  {
    id: 'stress',
    name: 'Stress and breathing',
    plain: 'Slow breathing for five minutes, low into your belly and ribs, can calm tight shoulders.',
    evidence: { grade: 'expert', say: 'People often find this helps.', sources: ['practice_convention'] },
  },
];
