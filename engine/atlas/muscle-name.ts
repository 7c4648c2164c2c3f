import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';
import { PLAIN_NAMES } from '../../data/plain-names.ts';
import type { Side } from '../../data/types.ts';
import { answeredAs } from '../inference/answered-as.ts';
import { joinWords } from '../text/join-words.ts';
import type { PointOnSide } from './atlas.ts';

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...GUIDE_INDEX.flatMap(({ muscleIds, plainName }) => muscleIds.map((id) => [id, plainName] as const)),
  ...Object.entries(PLAIN_NAMES),
]);

/** A muscle as people would say it: "Flat of the shoulder blade". Undefined when nobody has named it so. */
export const plainName = (muscleId: string): string | undefined => PLAIN.get(muscleId);

/** A clinical name without what it says in brackets: "Suboccipital muscles". */
const shortName = (name: string): string => name.replace(/ \([^)]*\)/g, '');

/** A muscle of the answer as clinicians name it; those that are answered as one are all named, the one they are answered as first: "Rhomboid major and minor". */
export function answerName(muscleId: string): string {
  const [first = muscleId, ...others] = MUSCLE_INDEX.filter(({ id }) => answeredAs(id) === muscleId)
    .sort((a, b) => Number(b.id === muscleId) - Number(a.id === muscleId))
    .map(({ name }) => shortName(name));
  const shared = `${first.split(' ', 1)[0]} `;
  return joinWords([first, ...others.map((name) => (name.startsWith(shared) ? name.slice(shared.length) : name))]);
}

/** All points of a muscle of the answer, on a side. */
export const answerPoints = (muscleId: string, side: Side): readonly PointOnSide[] =>
  MUSCLE_INDEX.filter(({ id }) => answeredAs(id) === muscleId).flatMap(({ points }) =>
    points.map(({ id }) => ({ id, side })),
  );
