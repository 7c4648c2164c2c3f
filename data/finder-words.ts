/** Words of the search over all muscles. */
export const FINDER_WORDS = {
  label: 'Find a muscle or a knot',
  placeholder: 'Name, TrP number, place, complaint or cause',
  depths: { superficial: 'Near the skin', intermediate: 'Half way down', deep: 'Deep' },
  evidence: { confirmed: 'Pattern found in a source', partly: 'Partly supported', general: 'Standard teaching only' },
  kinds: {
    point: 'Knot:',
    number: 'Knot:',
    place: 'Pain felt:',
    complaint: 'People notice:',
    cause: 'May be set off by:',
  },
  count: (count: number) =>
    count === 0
      ? 'Nothing found. Try another word, or fewer filters.'
      : `${count} ${count === 1 ? 'muscle' : 'muscles'}`,
} as const;
