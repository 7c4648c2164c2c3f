const DAYS = 7;

/** Which days of a week to train, Monday 0 to Sunday 6: five are the weekdays, other counts are spread evenly. Throws outside 1 to 7. */
export function trainingDays(count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 1 || count > DAYS)
    throw new Error(`days a week: expected 1 to 7, got ${count}`);
  if (count === 5) return [0, 1, 2, 3, 4];
  return Array.from({ length: count }, (_, i) => Math.floor((i * DAYS) / count));
}
