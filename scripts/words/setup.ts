import { compileWords, isStale } from './compile.ts';

/** Before the unit tests: the messages as they are written now. */
export default async function setup(): Promise<void> {
  if (isStale()) await compileWords('whole');
}
