/** What the page says of a piece that is fetched after its first text; what it says of pieces by name is in late-names.ts. */
export const LATE = {
  failed: (what: string) => `${what} could not be fetched. Check the connection.`,
  slow: (what: string) => `${what} is slow to come. You can wait, or try again.`,
  broke: (what: string) => `${what} stopped working. The rest of the page goes on.`,
  trying: 'Trying again…',
  again: 'Try again',
  part: 'This part of the page',
  body: 'The 3D body',
  places: 'The list of places',
  card: 'This card',
  explain: 'The explain view',
} as const;
