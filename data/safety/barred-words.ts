/** Words that stand in place of pressing while an answer to a warning sign forbids it. */
export const BARRED = {
  pressing: 'Pressing is left out for now.',
  stretching: 'Stretches and exercises are left out for now.',
  because: 'You answered yes to:',
  change: 'Change my answers',
  /** While it is not known yet what the answers come to, or when that cannot be fetched. */
  perhaps: 'You answered yes to a warning sign. Do not press before you have read what to do.',
  read: 'What to do now',
  noPlan: 'There is no plan for now.',
  checks: 'Leave these checks out for now.',
  noChecks: 'Do not check by pressing for now.',
} as const;
