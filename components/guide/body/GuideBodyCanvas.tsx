'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { PositionCode, Tool } from '../../../data/guides/types.ts';
import type { Side } from '../../../data/types.ts';
import type { CautionId } from '../../../data/safety/types.ts';
import type { DevicePlace } from '../../../engine/atlas/device.ts';
import { allowsTool, type ResolvedGuide } from '../../../engine/guide/guide.ts';
import { guidePose, isHand } from '../../../engine/guide/guide-pose.ts';
import { createHandTool } from '../../../engine/guide/hand-tool.ts';
import { movesLegs, showPart, type Show, type ShownPart } from '../../../engine/guide/show.ts';
import { CONTACT, toolPath } from '../../../engine/guide/tool-path.ts';
import { plus } from '../../../engine/math/vec.ts';
import { mirrorPose } from '../../../engine/pose/mix-poses.ts';
import { placeProps } from '../../../engine/pose/prop.ts';
import { useLook } from '../../../state/look.ts';
import { begin } from '../../body/begin.ts';
import { goalFor, type PosedPoint } from '../../body/camera/flight-goal.ts';
import { fit } from '../../body/camera/orbit.ts';
import { mirrorPoint } from '../../../engine/skin/skin.ts';
import { followContext } from '../../body/context.ts';
import { loadRig } from '../../body/files/load-rig.ts';
import { followTheme } from '../../body/follow/follow-theme.ts';
import { loadMap, pause } from '../../body/files/load.ts';
import { handsThatTurn } from '../../body/input/hands-that-turn.ts';
import { mountScene } from '../../body/mount.tsx';
import { snapshot } from '../../body/scene/snapshot.ts';
import { createStudio, type Studio } from '../../body/studio.ts';
import { isDrawnInSoftware } from './drawn-in-software.ts';
import { guideFields } from './guide-fields.ts';
import { nameZones } from './name-zones.ts';
import { createBodyMoves } from './body-moves.ts';
import { createContact, PressAreas } from './PressAreas.tsx';
import { SearchPath } from './SearchPath.tsx';
import { PressTool } from './PressTool.tsx';
import { SideView } from './SideView.tsx';
import { thicknessOf } from './tool-model.ts';
import { surroundingsOf, tableUnder } from '../../../engine/guide/surroundings.ts';
import { m } from '../../../data/words.ts';
import { createShowStage, type ShowStage } from './show-stage.ts';

export interface GuideBodyProps {
  readonly resolved: ResolvedGuide;
  readonly pointId: string;
  readonly ticked: readonly CautionId[];
  /** Where the person has a device. */
  readonly devices: readonly DevicePlace[];
  /** What of the guide is shown. */
  readonly at: ShownPart;
  /** Whether the person wants it to move; null: not said, so that it moves unless less motion is asked for. */
  readonly plays: boolean | null;
  /** Told whether it stands unless the person has it play: they ask for less motion, or no graphics chip draws. */
  readonly onStill: (isStill: boolean) => void;
  /** Called when the body cannot be shown. */
  readonly onTrouble: (trouble: PictureTrouble) => void;
  /** Called once it stands there, for paper: what makes a PNG of it as a data URL, null where nothing can be drawn. */
  readonly onShown?: (picture: () => string | null) => void;
}
/** Its files did not come; the browser does not draw it; or it has stopped drawing. */
export type PictureTrouble = 'files' | 'graphics' | 'lost';

/** Degrees that the camera stands beside the straight view, so that the tool does not hide what it presses on; and above it. Two balls are looked at from behind, so that both are seen. */
const BESIDE = 34,
  BESIDE_PAIR = 12,
  ABOVE = 6;
/** The tool and what lies beside it fill more of the picture than a knot with its pain would. */
const NEARER = 0.82;
/** Degrees that the camera stands toward the feet of who lies, and above the floor. */
const LYING = 20,
  ABOVE_LYING = 10;
/** What an exercise is seen in: metres high and wide, metres of it below the muscle; degrees beside the view from the front. */
const EXERCISE = { high: 0.72, wide: 0.8, below: 0.06, beside: 24 } as const;
/** The same where legs move: from feet to shoulders, from the side. */
const EXERCISE_OF_LEGS = { high: 1.5, wide: 1.1, below: 0.3, beside: 68 } as const;
/** A hand is seen with its arm. */
const WITH_ARM = 1;
/** Pixels to a CSS pixel that a printer shows: some 290 to the inch. */
const FOR_PAPER = 3;
/** A roller is longer than the picture of a knot is wide. */
const FARTHER = 1.5;

/**
 * The body as a guide has it held, seen from where the tool is: the place to press, the areas not to press, the tool at true size, and what each
 * step shows. Turns with a drag. Steps change what is shown, never the canvas.
 */
export default function GuideBodyCanvas({
  resolved,
  pointId,
  ticked,
  devices,
  at,
  plays,
  onStill,
  onTrouble,
  onShown,
}: GuideBodyProps) {
  const holder = useRef<HTMLDivElement>(null),
    aside = useRef<HTMLCanvasElement>(null),
    stage = useRef<ShowStage | null>(null),
    show = useMemo(() => showPart(resolved, at), [resolved, at]),
    wanted = useRef({ show, plays });
  const { guide, side, tool, positions, support } = resolved;
  const lies = positions.every(isLying),
    withLegs = useMemo(() => movesLegs(resolved), [resolved]);
  // The rule of the point shown, which need not be one that the person asked for.
  const pointRule = guide.pointRules.find((rule) => rule.pointId === pointId) ?? null;
  useEffect(() => {
    const element = holder.current,
      into = aside.current;
    if (!element || !into) return;
    let came = false;
    return begin(
      async (beginning) => {
        const loaded = await loadMap();
        came = true;
        await pause();
        const rig = await loadRig(loaded.body).catch(() => null); // without it the body stands
        if (beginning.over) return;
        let redraw = () => {};
        const studio = createStudio(loaded, () => redraw());
        studio.show.tone(useLook.getState().tone);
        const { held, props } = guidePose({ guide, positions, support, tool }),
          pose = side === 'right' ? mirrorPose(held) : held;
        // A point that only stands for the guide may have a rule against the tool in use; then no place and no tool are drawn.
        const isOpen = !pointRule || !tool || allowsTool(pointRule, tool);
        const fields = guideFields(loaded, { pointId, side, guide, pointRule, shows: isOpen, devices, ticked }),
          { place } = fields,
          path = place && toolPath(loaded.body, place, fields.never, tool ? CONTACT[tool.id] : 0);
        await pause();
        const hand =
          rig && path && isOpen
            ? createHandTool(loaded.body, loaded.atlas.landmarks, rig, { guide, side, tool }, pose, path)
            : null;
        if (beginning.over) return;
        const moves = rig && createBodyMoves(loaded.body, rig, pose, hand?.shape);
        if (moves) {
          const { positions: posed, normals } = moves.asHeld;
          studio.show.pose(posed, normals);
          // No wall: the camera stands where the tool is, and would look through it.
          const kept = props.filter((kind) => kind !== 'wall' && (kind !== 'desk' || !path)),
            table =
              support === 'table' && path && tool
                ? tableUnder(studio.placeOf(path[0]!).position, thicknessOf(tool.id))
                : [];
          studio.show.solids([...placeProps(kept, loaded.body, posed), ...table]);
        }
        await pause();
        if (beginning.over) return;
        const dress = hand && ((next: Show) => pause().then(() => hand.dress(next))),
          shown = createShowStage(studio, moves, dress),
          contact = createContact(),
          spot = path && studio.placeOf(path[0]!),
          line = (moves && hand?.strap?.line.map((place) => plus(place, moves.ground))) ?? null,
          point = loaded.atlas.points.find(({ id }) => id === pointId)?.skinPoint,
          exercised = point && (side === 'right' ? mirrorPoint(loaded.body, point) : point);
        const mounted = await mountScene(
          element,
          studio,
          <>
            {tool && <PressAreas fields={fields} contact={contact} />}
            {spot && tool && isOpen && moves && (
              <SideView
                surroundings={surroundingsOf({ support, tool }, spot, thicknessOf(tool.id), moves.asHeld.positions)}
                place={spot.position}
                normal={spot.normal}
                moment={shown.moment}
                into={into}
              />
            )}
            {path && tool && isOpen && (
              <>
                <PressTool tool={tool.id} path={path} line={line} contact={contact} moment={shown.moment} />
                <SearchPath path={path} isShown={shown.searches} />
              </>
            )}
          </>,
        );
        redraw = mounted.invalidate;
        beginning.undoWith(
          mounted.dispose,
          shown.stop,
          followContext(mounted.canvas, { away: () => onTrouble('lost') }),
        );
        if (beginning.over) return;
        const aim = () => {
          const { clientWidth: width, clientHeight: height } = element;
          if (width < 1 || height < 1) return;
          mounted.setSize(width, height);
          studio.resize(width, height);
          if (spot)
            aimAt(studio, spot, tool, {
              lies: positions.every(isLying),
              twoHands: isHand(tool) && hand !== null && hand.sides.length > 1,
            });
          else if (exercised)
            aimAtExercise(studio, studio.placeOf(exercised), side, withLegs ? EXERCISE_OF_LEGS : EXERCISE);
        };
        const resize = new ResizeObserver(aim);
        resize.observe(element);
        stage.current = shown;
        beginning.undoWith(
          () => resize.disconnect(),
          followTheme(studio),
          handsThatTurn(element, studio),
          nameZones(element, studio, fields.painted),
          followSight(element, shown.setSeen),
          followMotion((isReduced) => {
            const isStill = isReduced || isDrawnInSoftware(mounted.gl.getContext());
            shown.setReduced(isStill);
            onStill(isStill);
          }),
          () => {
            stage.current = null;
            delete element.dataset['ready'];
          },
        );
        shown.setPlays(wanted.current.plays);
        aim();
        if (onShown) mounted.setDpr(FOR_PAPER);
        void shown.play(wanted.current.show).then(() => {
          if (beginning.over) return;
          element.dataset['ready'] = 'true';
          onShown?.(() => {
            mounted.drawNow();
            const { clientWidth: width, clientHeight: height } = element;
            return snapshot(
              { studio, ...mounted },
              { width: width * FOR_PAPER, height: height * FOR_PAPER, numbers: false },
            );
          });
        });
      },
      (error) => {
        console.warn(
          'Knotmap: the body beside the guide cannot be shown:',
          error instanceof Error ? error.message : error,
        );
        onTrouble(came ? 'graphics' : 'files');
      },
    );
  }, [
    guide,
    side,
    pointId,
    pointRule,
    tool,
    positions,
    support,
    withLegs,
    ticked,
    devices,
    onStill,
    onTrouble,
    onShown,
  ]);
  useEffect(() => {
    wanted.current = { show, plays };
    stage.current?.setPlays(plays);
    void stage.current?.play(show);
  }, [show, plays]);
  return (
    <>
      <div ref={holder} className="absolute inset-0 [touch-action:pan-y]" />
      {/* An exercise is seen whole in the picture itself. */}
      <canvas
        ref={aside}
        hidden={tool === null}
        role="img"
        aria-label={m.guide_body_side()}
        className={`pointer-events-none absolute bottom-2 left-2 rounded-xl border border-line bg-surface/90 ${lies ? 'h-[34%] w-[38%] max-w-72' : 'h-[68%] max-h-80 w-[24%] max-w-44'}`}
      />
    </>
  );
}

const isLying = (code: PositionCode) => code.startsWith('lying');

/** Tells whether the picture is in the window. Returns what ends it. */
function followSight(element: HTMLElement, set: (isSeen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => set(entries.some(({ isIntersecting }) => isIntersecting)));
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tells whether the person asks for less motion. Returns what ends it. */
function followMotion(set: (isReduced: boolean) => void): () => void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const tell = () => set(reduced.matches);
  tell();
  reduced.addEventListener('change', tell);
  return () => reduced.removeEventListener('change', tell);
}

/** Looks at who exercises from the front, so that head, shoulders and hands are seen. */
function aimAtExercise(
  { rig, camera, ask }: Studio,
  { position }: PosedPoint,
  side: Side,
  { high, wide, below, beside }: typeof EXERCISE | typeof EXERCISE_OF_LEGS,
): void {
  if (rig.movedByHand) return;
  rig.jump({
    azimuth: 180 + (side === 'left' ? beside : -beside),
    elevation: ABOVE,
    distance: fit(wide, high, camera.aspect),
    target: [0, position[1] - below, position[2]],
  });
  ask();
}

/** Looks at the place to press from beside the tool, unless the person holds the camera. */
function aimAt(
  { rig, camera, ask }: Studio,
  spot: PosedPoint,
  tool: Tool | null,
  { lies, twoHands }: { readonly lies: boolean; readonly twoHands: boolean },
): void {
  if (rig.movedByHand) return;
  const straight = goalFor(spot, null, [], camera.aspect, rig.now),
    isRoller = tool?.safetyClass === 'roller',
    beside = isRoller || twoHands || tool?.id === 'two_balls' ? BESIDE_PAIR : BESIDE,
    share = isRoller ? FARTHER : isHand(tool) ? WITH_ARM : NEARER;
  // Who lies is seen from the side: the floor is where the tool would be seen from.
  if (lies)
    rig.jump({ ...straight, azimuth: spot.position[0] >= 0 ? 270 - LYING : 90 + LYING, elevation: ABOVE_LYING });
  else
    rig.jump({
      ...straight,
      distance: straight.distance * share,
      azimuth: straight.azimuth + (spot.position[0] >= 0 ? -beside : beside),
      elevation: straight.elevation + ABOVE,
    });
  ask();
}
