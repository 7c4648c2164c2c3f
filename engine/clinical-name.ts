/**
 * Muscle and number of a trigger point in clinical words: "Infraspinatus, TrP1". A point that the texts call by its muscle is not told twice:
 * "Rhomboid minor", "Rhomboid major, upper".
 */
export function clinicalName(muscle: string, number: string, between = ', '): string {
  const named = number.toLowerCase().startsWith(muscle.toLowerCase());
  return named ? muscle + number.slice(muscle.length) : muscle + between + number;
}
