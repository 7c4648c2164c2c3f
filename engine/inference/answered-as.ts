/** Muscles that are answered as another, since they lie in one sheet, are pressed alike and share one pattern: clinicians speak of "the rhomboids". */
const ANSWERED_AS: ReadonlyMap<string, string> = new Map([['rhomboid-minor', 'rhomboid-major']]);

/** The muscle that a muscle is answered as: most often itself. */
export const answeredAs = (muscleId: string): string => ANSWERED_AS.get(muscleId) ?? muscleId;
