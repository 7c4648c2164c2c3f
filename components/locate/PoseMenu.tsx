import { POSE_IDS, type PoseId } from '../../data/pose-ids.ts';
import { poseOf } from '../../data/poses.ts';
import type { Side } from '../../data/types.ts';
import { SHAPES, type ShapeName } from '../../engine/pose/rig.ts';
import { poseAgain, setPose, setShape, usePose } from '../../state/pose.ts';
import { loadRigFile } from '../body/files/files.ts';
import { TroubleLine, Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';
import { nameOnSide } from '../../engine/text/sides.ts';

const LOOK = 'h-11 w-full rounded-xl border border-line bg-surface px-3';

const SHAPE_WORDS: Readonly<Record<ShapeName, () => string>> = {
  neutral: m.body_shapes_neutral,
  female: m.body_shapes_female,
  male: m.body_shapes_male,
};

interface Choice {
  readonly value: string;
  readonly pose: PoseId;
  readonly side: Side;
  readonly name: string;
}

/** A pose that has a side stands in the list twice. */
const CHOICES: readonly Choice[] = POSE_IDS.flatMap((pose): Choice[] => {
  const { name, oneSided } = poseOf(pose);
  if (!oneSided) return [{ value: pose, pose, side: 'left', name }];
  return (['left', 'right'] as const).map((side) => ({
    value: `${pose}.${side}`,
    pose,
    side,
    name: nameOnSide(name, side),
  }));
});

/** How the body on the stage is held, and which body it is. */
export function PoseMenu() {
  const { pose, side, shape, missed } = usePose(),
    rig = useLate(loadRigFile, false);
  const chosen =
    CHOICES.find((choice) => choice.pose === pose && (choice.side === side || !poseOf(pose).oneSided)) ??
    nth(CHOICES, 0);
  return (
    <>
      <label className="block">
        <span className="mb-1 block font-medium">{m.body_shape()}</span>
        <select className={LOOK} value={shape} onChange={({ target }) => setShape(target.value as ShapeName)}>
          {SHAPES.map((name) => (
            <option key={name} value={name}>
              {SHAPE_WORDS[name]()}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className="mb-1 block font-medium">{m.body_pose()}</span>
        <select
          className={LOOK}
          value={chosen.value}
          onChange={({ target }) => {
            const next = CHOICES.find(({ value }) => value === target.value);
            if (next) setPose(next.pose, next.side);
          }}
        >
          {CHOICES.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <span className="mt-1 block text-muted">{poseOf(pose).about}</span>
      </label>
      {missed ? (
        <TroubleLine words={m.body_pose_trouble()} again={poseAgain} />
      ) : (
        rig.trouble &&
        rig.trouble !== 'failed' && <Trouble what={m.ui_late_name_poses()} trouble={rig.trouble} again={rig.again} />
      )}
    </>
  );
}
