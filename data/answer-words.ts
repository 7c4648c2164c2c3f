/** The answer as it is read out. */
export const ANSWER_WORDS = {
  unexplained: 'None of these fits well',
  first: (name: string, side: string, likely: string) => `The list of likely knots begins with: ${name}, ${side}. ${likely}.`,
} as const;
