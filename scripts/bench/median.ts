/** The middle value, or the mean of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b),
    half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Medians by name, the largest first; a record that lacks a name counts as 0 there. */
export function medianOfEach(records: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return Object.fromEntries(
    names
      .map((name) => [name, median(records.map((record) => record[name] ?? 0))] as const)
      .sort(([, a], [, b]) => b - a),
  );
}
