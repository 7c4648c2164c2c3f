import type { StarterPlan } from './types.ts';

/** A two-week start. */
export const STARTER_PLAN: StarterPlan = {
  title: 'A two-week start',
  steps: [
    { day: 'Day 0', action: 'Safety check. Pick one or two muscles and one exercise plan.' },
    {
      day: 'Days 1 to 7',
      action:
        'Micro-breaks. Two-minute band, 5 days. Press one or two spots once a day if you like. Heat or cold as you wish.',
    },
    { day: 'Days 8 to 14', action: 'Add a mid-back stretch. Go up a little with the band.' },
    { day: 'Day 14', action: 'Check: Do I move, sleep or work better? Keep what helps. Stop pressing if it does not.' },
    { day: 'Weeks 3 to 10', action: 'Keep the exercise. Pressing is optional.' },
    { day: 'Any time', action: 'Worse, or a new warning sign? Stop and see the safety part.' },
  ],
  evidence: {
    grade: 'expert',
    say: 'This plan is ours. It joins parts with some proof.',
    sources: ['andersen2011', 'waong2021', 'hanten2000'],
  },
};
