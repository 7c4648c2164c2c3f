'use client';

import { useEffect, useRef } from 'react';
import { GUIDE_POSES } from '../../../data/guides/poses.ts';
import { poseOf, POSE_OF_POSITION } from '../../../data/poses.ts';
import { NO_PRESS_ZONES } from '../../../data/safety/zones.ts';
import type { CautionId, NoPressZoneId } from '../../../data/safety/types.ts';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { deviceSkin, type DevicePlace } from '../../../engine/atlas/device.ts';
import { reachFrom } from '../../../engine/skin/geodesic.ts';
import { allowsTool, type ResolvedGuide } from '../../../engine/guide/guide.ts';
import { layNoPress, zonesNear } from '../../../engine/atlas/no-press.ts';
import { posedPositions } from '../../../engine/pose/pose.ts';
import { normalsFor } from '../../../engine/pose/posed-normals.ts';
import { mirrorPose } from '../../../engine/pose/mix-poses.ts';
import { placeProps } from '../../../engine/pose/prop.ts';
import { pressPlace } from '../../../engine/atlas/press-place.ts';
import { noPressLevel } from '../../../engine/atlas/no-press-level.ts';
import { useLook } from '../../../state/look.ts';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';
import { goalFor } from '../../body/camera/flight-goal.ts';
import { followContext } from '../../body/context.ts';
import { loadRig } from '../../body/files/load-rig.ts';
import { followTheme } from '../../body/follow/follow-theme.ts';
import { loadMap, pause, type Loaded } from '../../body/files/load.ts';
import { handsThatTurn } from '../../body/input/hands-that-turn.ts';
import { mountScene } from '../../body/mount.tsx';
import { createStudio, type Studio } from '../../body/studio.ts';
import { discOutside, GUIDE_LAYER, unionOfZones, writeFields, type BorderDistances } from './guide-layer.ts';
import { keepZones, nameZones } from './name-zones.ts';
import { flatHandAt } from './hand-model.ts';
import { dotsAlong, searchPath } from './search-path.ts';
import { modelOf } from './tool-model.ts';

export interface GuideBodyProps {
  readonly resolved: ResolvedGuide;
  readonly pointId: string;
  readonly ticked: readonly CautionId[];
  /** Where the person has a device. */
  readonly devices: readonly DevicePlace[];
  /** Called when the body cannot be shown. */
  readonly onTrouble: () => void;
}

/** Degrees that the camera stands beside the straight view, so that the tool does not hide what it presses on. */
const BESIDE = 34;
/** The tool and what lies beside it fill more of the picture than a knot with its pain would. */
const NEARER = 0.82;
/** A roller is longer than the picture of a knot is wide. */
const FARTHER = 1.5;
/** Metres outside an area for which its distance is kept: what the shader needs for a border. */
const BORDER = 0.02;
/** Metres: an area that the guide does not name is drawn too when it comes this near the place to press. */
const BESIDE_PLACE = 0.06;
/** The area around the places that the person named. */
const DEVICE_ZONE: NoPressZoneId = 'implants_user_marked';

/** The body in the guide's pose, seen from where the tool is: the place to press, the areas not to press, the tool at true size. Turns with a drag. */
export default function GuideBodyCanvas({ resolved, pointId, ticked, devices, onTrouble }: GuideBodyProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { guide, side, tool, positions } = resolved;
  const toolId = tool?.id ?? null,
    position = positions.find((code) => !code.startsWith('lying')) ?? positions[0];
  const closed = ticked.join(' ');
  // The rule of the point shown, which need not be one that the person asked for.
  const pointRule = guide.pointRules.find((rule) => rule.pointId === pointId) ?? null;
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let over = false;
    const undo: (() => void)[] = [];
    const start = async () => {
      const loaded = await loadMap();
      await pause();
      const rig = await loadRig(loaded.body).catch(() => null); // without it the body stands
      if (over) return;
      let redraw = () => {};
      const studio = createStudio(loaded, () => redraw());
      undo.push(studio.dispose);
      studio.material.setTone(useLook.getState().tone);
      studio.material.setLayer(GUIDE_LAYER, true);
      studio.showBrush(null, 0, 'mine');
      const pose = GUIDE_POSES[guide.id] ?? (position ? POSE_OF_POSITION[position] : null);
      if (rig && pose) {
        // Drawn for the left; who lies on the side lies on the other one, with the side that is pressed on top.
        const angles = (side === 'right') !== (pose === 'on-side') ? mirrorPose(poseOf(pose)) : poseOf(pose);
        const posed = posedPositions(loaded.body, rig, angles, rig.shapes.neutral);
        studio.showPosed(posed, normalsFor(posed, loaded.body.triangles));
        // No wall: the camera stands where the tool is, and would look through it.
        studio.props.set(
          placeProps(
            (poseOf(pose).props ?? []).filter((kind) => kind !== 'wall'),
            loaded.body,
            posed,
          ),
        );
      }
      await pause();
      // A point that only stands for the guide may have a rule against the tool in use; then no place and no tool are drawn.
      const shows = !pointRule || !tool || allowsTool(pointRule, tool);
      const place = layFields(loaded, studio, {
        pointId,
        side,
        guide,
        pointRule,
        shows,
        devices,
        ticked: closed ? (closed.split(' ') as CautionId[]) : [],
      });
      if (over) return;
      const spot = place && vertexPlace(studio, place.vertex),
        across = place && vertexPlace(studio, loaded.body.mirror[place.vertex]!);
      const tone = useLook.getState().tone;
      const model =
        spot && across && toolId && shows
          ? modelOf(toolId, spot, across, () => flatHandAt(loaded.body, loaded.atlas.landmarks, spot, side, tone))
          : null;
      if (model && spot && place)
        model.group.add(dotsAlong(searchPath(studio.shown, spot, place.radius, new Set(place.area))));
      if (model) undo.push(model.dispose);
      const mounted = await mountScene(element, studio, model && <primitive object={model.group} />);
      redraw = mounted.invalidate;
      undo.push(mounted.dispose, followContext(mounted.canvas, { away: onTrouble }));
      if (over) return void undo.reverse().forEach((run) => run());
      const aim = () => {
        const { clientWidth: width, clientHeight: height } = element;
        if (width < 1 || height < 1) return;
        mounted.setSize(width, height);
        studio.resize(width, height);
        if (!spot || studio.rig.movedByHand) return;
        const straight = goalFor(spot, null, [], width / height, studio.rig.now);
        studio.rig.jump({
          ...straight,
          distance: straight.distance * (tool?.safetyClass === 'roller' ? FARTHER : NEARER),
          azimuth: straight.azimuth + (spot.position[0] >= 0 ? -BESIDE : BESIDE),
          elevation: straight.elevation + 6,
        });
        studio.ask();
      };
      const resize = new ResizeObserver(aim);
      resize.observe(element);
      undo.push(() => resize.disconnect(), followTheme(studio), handsThatTurn(element, studio));
      undo.push(nameZones(element, studio));
      aim();
      element.dataset['ready'] = 'true';
    };
    start().catch((error: unknown) => {
      if (over) return;
      console.warn(
        'Knotmap: the body beside the guide cannot be shown:',
        error instanceof Error ? error.message : error,
      );
      onTrouble();
    });
    return () => {
      over = true;
      undo.reverse().forEach((run) => run());
      undo.length = 0;
      delete element.dataset['ready'];
    };
  }, [guide, side, pointId, pointRule, tool, toolId, position, closed, devices, onTrouble]);
  return <div ref={holder} className="absolute inset-0 [touch-action:pan-y]" />;
}

const vertexPlace = ({ shown: { positions, normals } }: Studio, v: number): PosedPoint => ({
  position: [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!],
  normal: [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!],
});

/** Lays the areas beside the muscle and the place to press on the skin; returns the vertex to press with the free skin around it, or null when there is none. */
function layFields(
  { body, atlas }: Loaded,
  studio: Studio,
  {
    pointId,
    side,
    guide,
    pointRule,
    shows,
    ticked,
    devices,
  }: Pick<ResolvedGuide, 'guide' | 'side' | 'pointRule'> & {
    readonly pointId: string;
    readonly shows: boolean;
    readonly ticked: readonly CautionId[];
    readonly devices: readonly DevicePlace[];
  },
): { readonly vertex: number; readonly area: readonly number[]; readonly radius: number } | null {
  const point = atlas.points.find(({ id }) => id === pointId);
  const around = point ? zonesNear(body, atlas.landmarks, point.skinPoint).map(({ id }) => id) : [];
  const near = NO_PRESS_ZONES.filter(
    ({ id }) => guide.noPressZones.includes(id) || around.includes(id) || (id === DEVICE_ZONE && devices.length > 0),
  );
  const map = layNoPress(body, atlas.landmarks, near, deviceSkin(body, atlas.places, devices));
  const place = point ? pressPlace(body, map, point, side, pointRule, ticked) : null;
  const named = new Set([...guide.noPressZones, ...guide.pointRules.map(({ zone }) => zone), DEVICE_ZONE]);
  const close = place ? reachFrom(body, [cornerOf(body, place.vertex)], BESIDE_PLACE).vertices : new Uint32Array();
  const painted = [...map].filter(([id, field]) => named.has(id) || close.some((v) => (field.get(v) ?? 1) <= 0));
  keepZones(studio, painted);
  const isShut = new Set(near.filter(({ id }) => noPressLevel(id, ticked) === 'never').map(({ id }) => id));
  const never = unionOfZones(painted.filter(([id]) => isShut.has(id)).map(([, field]) => field));
  const lightly = unionOfZones(painted.filter(([id]) => !isShut.has(id)).map(([, field]) => field));
  let ring: BorderDistances = new Map();
  if (place && point && shows) {
    ring = discOutside(
      reachFrom(body, [cornerOf(body, place.vertex)], point.searchRadius + BORDER),
      point.searchRadius,
      never,
    );
  }
  writeFields(studio.skin, body.positions.length / 3, [never, lightly, ring]);
  return place && point ? { ...place, radius: point.searchRadius } : null;
}

function cornerOf({ triangles }: Loaded['body'], vertex: number): SkinPoint {
  const at = triangles.indexOf(vertex);
  return { triangle: (at / 3) | 0, u: at % 3 === 1 ? 1 : 0, v: at % 3 === 2 ? 1 : 0 };
}
