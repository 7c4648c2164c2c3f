import { useLayoutEffect, useMemo } from 'react';
import { Matrix4, Vector3 } from 'three';
import type { ToolId } from '../../../data/guides/types.ts';
import type { ShownAt } from '../../../engine/guide/show.ts';
import { COMES_FROM } from '../../../engine/guide/hand-tool.ts';
import { CONTACT, onPath } from '../../../engine/guide/tool-path.ts';
import { mix, unit, type Vec3 } from '../../../engine/math/vec.ts';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { mirrorPoint } from '../../../engine/skin/skin.ts';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';
import { useKept, useStudio } from '../../body/scene/part.ts';
import type { Studio } from '../../body/studio.ts';
import type { GuideContact } from './PressAreas.tsx';
import { modelOf } from './tool-model.ts';

/** The last part of the way off the skin at which it fades. */
const FADES = 0.35;
/** How much darker the skin is under a tool that lies on it, and under one that is pressed in. */
const SHADE = [0.16, 0.42] as const;
/** While the spot is looked for the tool is clearer, so that the ring below it is seen. */
const CLEARER = 0.6;
const UP = new Vector3(0, 1, 0);

/** A frame on the skin: out of it is y. */
function frameAt({ position, normal }: PosedPoint): Matrix4 {
  const out = new Vector3(...normal).normalize(),
    across = new Vector3().crossVectors(UP, out);
  if (across.lengthSq() < 0.01) across.set(1, 0, 0).addScaledVector(out, -out.x);
  across.normalize();
  return new Matrix4().makeBasis(across, out, new Vector3().crossVectors(across, out)).setPosition(...position);
}

/** Two balls lie on both sides at once: what lies between them. */
function frameBetween(a: PosedPoint, b: PosedPoint): Matrix4 {
  const out = new Vector3(...unit(mix(a.normal, b.normal, 0.5))),
    apart = new Vector3(...a.position).sub(new Vector3(...b.position));
  apart.addScaledVector(out, -apart.dot(out)).normalize();
  return new Matrix4()
    .makeBasis(apart, out, new Vector3().crossVectors(apart, out))
    .setPosition(...mix(a.position, b.position, 0.5));
}

/** Between two places on the skin. */
const between = (a: PosedPoint, b: PosedPoint, t: number): PosedPoint => ({
  position: mix(a.position, b.position, t),
  normal: unit(mix(a.normal, b.normal, t)),
});

export interface PressToolProps {
  readonly tool: ToolId;
  /** Its way over the skin; it presses where that begins. */
  readonly path: readonly SkinPoint[];
  /** What hangs over the shoulder, on the body as it is held; null: nothing does. */
  readonly line: readonly Vec3[] | null;
  readonly contact: GuideContact;
  /** The moment that is drawn. */
  readonly moment: () => { readonly at: ShownAt; readonly searches: boolean } | null;
}

function createPressTool(studio: Studio, { tool, path, line, contact, moment }: PressToolProps) {
  const { body, placeOf } = studio,
    home = path[0]!,
    far = new Map(path.map((point) => [point, mirrorPoint(body, point)] as const)),
    isPair = tool === 'two_balls';
  const placeAt = (along: number, mirrored = false): PosedPoint => {
    const { from, to, share } = onPath(path, along),
      point = (one: SkinPoint) => placeOf(mirrored ? (far.get(one) ?? one) : one);
    return between(point(from), point(to), share);
  };
  const frame = (along: number) =>
    isPair ? frameBetween(placeAt(along), placeAt(along, true)) : frameAt(placeAt(along));
  const model = modelOf(tool, placeOf(home), placeOf(far.get(home) ?? home), line);
  const undo = frame(0).invert(),
    lifted = new Matrix4();
  model.group.matrixAutoUpdate = false;
  return {
    model,
    keep: () => model.dispose,
    step() {
      const now = moment(),
        state = now?.at.tool ?? null;
      model.group.visible = state !== null;
      contact.uPressed.value = 0;
      if (!state || !now) return false;
      const { along, lift, sink } = state;
      lifted.makeTranslation(0, lift * COMES_FROM - sink * model.depth, 0);
      model.group.matrix.copy(frame(along)).multiply(lifted).multiply(undo);
      model.group.matrixWorldNeedsUpdate = true;
      model.fade(Math.min(1, (1 - lift) / FADES) * (now.searches ? CLEARER : 1));
      // The arrow grows with the pressure.
      model.arrow.visible = sink > 0.3;
      contact.uContact.value.set(...placeAt(along).position, CONTACT[tool]);
      contact.uPressed.value = Math.max(0, 1 - lift * 6) * (SHADE[0] + (SHADE[1] - SHADE[0]) * sink);
      return false;
    },
  };
}

/** The tool at true size, where the show has it. */
export function PressTool({ tool, path, line, contact, moment }: PressToolProps) {
  const studio = useStudio();
  const part = useMemo(
    () => createPressTool(studio, { tool, path, line, contact, moment }),
    [studio, tool, path, line, contact, moment],
  );
  useLayoutEffect(() => void studio.ask(), [studio, part]);
  useKept(part);
  return <primitive object={part.model.group} />;
}
