/** What the form of a home check says of a number it cannot read. */
export const CHECK_FORM = {
  notANumber: 'Please type a number, such as 4.5.',
  outOfRange: 'Please type a number from {low} to {high} {unit}.',
} as const;
