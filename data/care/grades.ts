import type { CareGrade } from './types.ts';

/**
 * How each grade is shown: its label, and dots out of four (absent where certainty is not what is graded).
 * Verbs that match a grade: does, likely, may, "we don't know if", "people often try".
 */
export const CARE_GRADES: Readonly<
  Record<CareGrade, { readonly label: string; readonly dots?: 1 | 2 | 3 | 4; readonly means: string }>
> = {
  high: { label: 'High certainty', dots: 4, means: 'Good studies agree. More research is unlikely to change this.' },
  moderate: { label: 'Moderate certainty', dots: 3, means: 'This is likely right. New studies may change it.' },
  low: { label: 'Low certainty', dots: 2, means: 'This may be right. Studies are few, small or weak.' },
  'very-low': { label: 'Very low certainty', dots: 1, means: 'We do not know. There is little to go on.' },
  expert: { label: 'Expert practice only', means: 'People who do this work use it. We found no trials.' },
  fact: { label: 'Known fact or safety rule', means: 'This is on a label, in a rule or in plain anatomy.' },
};
