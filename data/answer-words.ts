/** The answer as it is read out. */
export const ANSWER_WORDS = {
  unexplained: 'None of these fits well',
  /** Beside a likelihood in numbers. */
  sum: (percent: string) =>
    `In the map's own sum this knot comes to ${percent}. The sum knows muscles only: it cannot weigh an illness.`,
  first: (name: string, side: string, likely: string) =>
    `The list of likely knots begins with: ${name}, ${side}. ${likely}.`,
} as const;
