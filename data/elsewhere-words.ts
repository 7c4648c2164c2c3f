/** What the map says of causes that it does not know: it never puts a number on them. */
export const ELSEWHERE = {
  title: 'Pain here can also come from elsewhere',
  /** Before a list. */
  cannot: 'This map knows muscles only. However well a knot fits, it cannot rule out:',
  cannotAny: 'This map knows muscles only. However well a knot fits, it cannot rule out another cause.',
  more: (n: number) => `and ${n} more`,
  /** By what a yes asks for; each line under it is a question. */
  signs: {
    emergency_now: 'Get emergency help now if you say yes to one of these:',
    same_day: 'Get medical advice today for a yes here:',
    within_days: 'See a clinician in the next few days for a yes here:',
  },
  moreSigns: 'More warning signs for this place',
  check: 'Go through the warning signs one by one',
  sure: 'How sure is this?',
} as const;
