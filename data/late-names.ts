/** Late pieces by name, for the beginning of a sentence of late-words.ts. */
export const LATE_NAMES = {
  guide: 'The guide',
  plan: 'The short plan',
  press: 'The press check',
  areas: 'The list of areas',
  muscles: 'The muscle layer',
  sources: 'The list of sources',
  conditions: 'The list of conditions',
  handout: 'The handout',
  guideBody: 'The picture of the body',
  finder: 'The search',
  file: 'The file',
  spot: 'A chosen spot',
  poses: 'The list of poses',
  pictures: 'The two pictures',
  pattern: 'The second pattern',
  knots: 'The list of knots',
} as const;
