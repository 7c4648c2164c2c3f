/** "3 to 5"; one number where both ends are the same. */
export const rangeWords = ([low, high]: readonly [low: number, high: number]): string =>
  low === high ? `${low}` : `${low} to ${high}`;
