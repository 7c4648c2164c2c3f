import type { Marks } from '../../../engine/drawing/marks.ts';
import { dot, minus } from '../../../engine/math/vec.ts';
import type { Studio } from '../studio.ts';

/** Vertices of the marks that are looked at in a frame; of larger marks every so many. */
const MOST = 1500;
/** Pixels: the side of a square in which places are kept together. */
const SQUARE = 24;

const painted = new WeakMap<Marks, readonly number[]>();

/** The vertices on which pain is marked, at most so many, all over the marks. */
function paintedOf(marks: Marks): readonly number[] {
  let known = painted.get(marks);
  if (!known) {
    const all: number[] = [];
    marks.pain.forEach((distance, v) => distance < 0 && all.push(v));
    const every = Math.ceil(all.length / MOST);
    known = all.filter((_, k) => k % every === 0);
    painted.set(marks, known);
  }
  return known;
}

/** Whether some of what the person marked is seen within `reach` pixels of a place in the picture. */
export function coverOfMarks(
  { shown, vertexPlace, project, rig }: Pick<Studio, 'shown' | 'vertexPlace' | 'project' | 'rig'>,
  reach: number,
): (x: number, y: number) => boolean {
  const squares = new Map<string, { readonly x: number; readonly y: number }[]>(),
    eye = rig.eye;
  const square = (x: number, y: number) => `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
  for (const v of paintedOf(shown.getState().marks)) {
    const { position, normal } = vertexPlace(v),
      toEye = minus(eye, position);
    if (dot(normal, toEye) <= 0) continue;
    const at = project(position),
      key = square(at.x, at.y),
      together = squares.get(key);
    if (together) together.push(at);
    else squares.set(key, [at]);
  }
  const steps = Math.ceil(reach / SQUARE);
  return (x, y) => {
    for (let i = -steps; i <= steps; i++)
      for (let j = -steps; j <= steps; j++)
        if (squares.get(square(x + i * SQUARE, y + j * SQUARE))?.some((at) => Math.hypot(at.x - x, at.y - y) < reach))
          return true;
    return false;
  };
}
