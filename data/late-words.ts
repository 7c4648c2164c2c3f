/** What the page says of a piece that is fetched after its first text. */
export const LATE = {
  failed: (what: string) => `${what} could not be fetched. Check the connection.`,
  slow: (what: string) => `${what} is slow to come. You can wait, or try again.`,
  broke: (what: string) => `${what} stopped working. The rest of the page goes on.`,
  trying: 'Trying again…',
  again: 'Try again',
  pieces: {
    part: 'This part of the page',
    places: 'The list of places',
    guide: 'The guide',
    plan: 'The short plan',
    card: 'This card',
    press: 'The press check',
    areas: 'The list of areas',
    muscles: 'The muscle layer',
    sources: 'The list of sources',
    conditions: 'The list of conditions',
    explain: 'The explain view',
    handout: 'The handout',
    guideBody: 'The picture of the body',
    finder: 'The search',
    file: 'The file',
    pictures: 'The two pictures',
    knots: 'The list of knots',
  },
} as const;

export type LateName = keyof typeof LATE.pieces;
