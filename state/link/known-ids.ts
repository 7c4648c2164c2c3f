import { muscleOfPoint } from '../../data/muscle-index.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { QUESTIONS } from '../../data/questions.ts';
import type { Damage } from './damage.ts';
import type { Linked } from './link.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';

const PLACES: ReadonlySet<string> = new Set(NAMED_PLACES.map(({ id }) => id));
const CHOICES: ReadonlySet<string> = new Set(
  QUESTIONS.flatMap(({ id, choices }) => choices.map((choice) => `${id}.${choice.id}`)),
);
const isKnown = ({ id }: PointOnSide) => muscleOfPoint(id) !== undefined;

/** What a link holds of the points, places and questions that the atlas has, so that none of its words is the link's own; and how much was left out. */
export function knownOnly(linked: Linked): { readonly session: Linked; readonly lost: Damage['lost'] } {
  const { drawing, checks, given, selected, board } = linked,
    { compare, order, struck, picked } = board;
  // A mark on the skin is where it is, whatever its place was called.
  const strokes = drawing.strokes.flatMap((stroke) => {
    if (!stroke.at || PLACES.has(stroke.at.place)) return stroke;
    const { at: _, ...rest } = stroke;
    return rest.path.length > 0 ? rest : [];
  });
  const kept = {
    checks: checks.filter(isKnown),
    given: given.filter(({ question, answer }) => CHOICES.has(`${question}.${answer}`)),
    order: order.filter(isKnown),
    struck: struck.filter(isKnown),
    picked: picked && picked.filter(isKnown),
  };
  const session: Linked = {
    ...linked,
    drawing: { ...drawing, strokes },
    checks: kept.checks,
    given: kept.given,
    selected: selected && isKnown(selected) ? selected : null,
    board: {
      ...board,
      compare: compare && isKnown(compare.with) ? compare : null,
      order: kept.order,
      struck: kept.struck,
      // None left of some is not the same as none chosen.
      picked: kept.picked?.length === 0 && picked?.length !== 0 ? null : kept.picked,
    },
  };
  const entry =
    order.length -
    kept.order.length +
    struck.length -
    kept.struck.length +
    (picked?.length ?? 0) -
    (kept.picked?.length ?? 0);
  return {
    session,
    lost: {
      mark: drawing.strokes.length - strokes.length,
      knot: selected && !session.selected ? 1 : 0,
      check: checks.length - kept.checks.length,
      answer: given.length - kept.given.length,
      comparison: compare && !session.board.compare ? 1 : 0,
      entry,
    },
  };
}
