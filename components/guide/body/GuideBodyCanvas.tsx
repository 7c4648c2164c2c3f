'use client';

import { useEffect, useRef } from 'react';
import type { CautionId } from '../../../data/safety/types.ts';
import type { DevicePlace } from '../../../engine/atlas/device.ts';
import { allowsTool, type ResolvedGuide } from '../../../engine/guide/guide.ts';
import { guidePose, type GuidePose } from '../../../engine/guide/guide-pose.ts';
import { posedPositions } from '../../../engine/pose/pose.ts';
import { normalsFor } from '../../../engine/pose/posed-normals.ts';
import { mirrorPose } from '../../../engine/pose/mix-poses.ts';
import { placeProps } from '../../../engine/pose/prop.ts';
import type { Rig } from '../../../engine/pose/rig.ts';
import { useLook } from '../../../state/look.ts';
import { begin } from '../../body/begin.ts';
import { goalFor, type PosedPoint } from '../../body/camera/flight-goal.ts';
import { followContext } from '../../body/context.ts';
import { loadRig } from '../../body/files/load-rig.ts';
import { followTheme } from '../../body/follow/follow-theme.ts';
import { loadMap, pause } from '../../body/files/load.ts';
import { handsThatTurn } from '../../body/input/hands-that-turn.ts';
import { mountScene } from '../../body/mount.tsx';
import { createStudio, type Studio } from '../../body/studio.ts';
import { guideFields } from './guide-fields.ts';
import { nameZones } from './name-zones.ts';
import { PressAreas } from './PressAreas.tsx';
import { SearchPath } from './SearchPath.tsx';
import { PressTool } from './PressTool.tsx';

export interface GuideBodyProps {
  readonly resolved: ResolvedGuide;
  readonly pointId: string;
  readonly ticked: readonly CautionId[];
  /** Where the person has a device. */
  readonly devices: readonly DevicePlace[];
  /** Called when the body cannot be shown. */
  readonly onTrouble: () => void;
}

/** Degrees that the camera stands beside the straight view, so that the tool does not hide what it presses on; and above it. */
const BESIDE = 34,
  ABOVE = 6;
/** The tool and what lies beside it fill more of the picture than a knot with its pain would. */
const NEARER = 0.82;
/** A roller is longer than the picture of a knot is wide. */
const FARTHER = 1.5;

/** The body in the guide's pose, seen from where the tool is: the place to press, the areas not to press, the tool at true size. Turns with a drag. */
export default function GuideBodyCanvas({ resolved, pointId, ticked, devices, onTrouble }: GuideBodyProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { guide, side, tool, positions, support } = resolved;
  // The rule of the point shown, which need not be one that the person asked for.
  const pointRule = guide.pointRules.find((rule) => rule.pointId === pointId) ?? null;
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    return begin(
      async (beginning) => {
        const loaded = await loadMap();
        await pause();
        const rig = await loadRig(loaded.body).catch(() => null); // without it the body stands
        if (beginning.over) return;
        let redraw = () => {};
        const studio = createStudio(loaded, () => redraw());
        studio.show.tone(useLook.getState().tone);
        if (rig) takePose(studio, rig, guidePose({ guide, positions, support }), side);
        await pause();
        // A point that only stands for the guide may have a rule against the tool in use; then no place and no tool are drawn.
        const shows = !pointRule || !tool || allowsTool(pointRule, tool);
        const fields = guideFields(loaded, { pointId, side, guide, pointRule, shows, devices, ticked }),
          { place } = fields;
        if (beginning.over) return;
        const mounted = await mountScene(
          element,
          studio,
          <>
            <PressAreas fields={fields} />
            {place && tool && shows && (
              <>
                <PressTool tool={tool.id} vertex={place.vertex} side={side} />
                <SearchPath place={place} />
              </>
            )}
          </>,
        );
        redraw = mounted.invalidate;
        beginning.undoWith(mounted.dispose, followContext(mounted.canvas, { away: onTrouble }));
        if (beginning.over) return;
        const spot = place && studio.vertexPlace(place.vertex);
        const aim = () => {
          const { clientWidth: width, clientHeight: height } = element;
          if (width < 1 || height < 1) return;
          mounted.setSize(width, height);
          studio.resize(width, height);
          if (spot) aimAt(studio, spot, tool?.safetyClass === 'roller');
        };
        const resize = new ResizeObserver(aim);
        resize.observe(element);
        beginning.undoWith(
          () => resize.disconnect(),
          followTheme(studio),
          handsThatTurn(element, studio),
          nameZones(element, studio, fields.painted),
          () => delete element.dataset['ready'],
        );
        aim();
        element.dataset['ready'] = 'true';
      },
      (error) => {
        console.warn(
          'Knotmap: the body beside the guide cannot be shown:',
          error instanceof Error ? error.message : error,
        );
        onTrouble();
      },
    );
  }, [guide, side, pointId, pointRule, tool, positions, support, ticked, devices, onTrouble]);
  return <div ref={holder} className="absolute inset-0 [touch-action:pan-y]" />;
}

/** Puts the body into the pose of a guide, with what it rests on. */
function takePose({ body, show }: Studio, rig: Rig, { held, props }: GuidePose, side: ResolvedGuide['side']): void {
  const posed = posedPositions(body, rig, side === 'right' ? mirrorPose(held) : held, rig.shapes.neutral);
  show.pose(posed, normalsFor(posed, body.triangles));
  // No wall: the camera stands where the tool is, and would look through it.
  const kept = props.filter((kind) => kind !== 'wall');
  show.solids(placeProps(kept, body, posed));
}

/** Looks at the place to press from beside the tool, unless the person holds the camera. */
function aimAt({ rig, camera, ask }: Studio, spot: PosedPoint, roller: boolean): void {
  if (rig.movedByHand) return;
  const straight = goalFor(spot, null, [], camera.aspect, rig.now);
  rig.jump({
    ...straight,
    distance: straight.distance * (roller ? FARTHER : NEARER),
    azimuth: straight.azimuth + (spot.position[0] >= 0 ? -BESIDE : BESIDE),
    elevation: straight.elevation + ABOVE,
  });
  ask();
}
