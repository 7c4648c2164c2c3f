import { BODY_WORDS } from '../../data/body-words.ts';
import { POSE_IDS, poseOf, type PoseId } from '../../data/poses.ts';
import type { Side } from '../../data/types.ts';
import { SHAPES, type ShapeName } from '../../engine/rig.ts';
import { setTone, TONES, useLook, type Tone } from '../../state/look.ts';
import { setPose, setShape, usePosture } from '../../state/posture.ts';

const LOOK = 'min-h-9 shrink-0 rounded-full border border-line bg-surface px-3 text-sm font-medium hover:bg-raised';

interface Choice { readonly value: string; readonly pose: PoseId; readonly side: Side; readonly name: string }

/** A pose that has a side stands in the list twice. */
const CHOICES: readonly Choice[] = POSE_IDS.flatMap((pose): Choice[] => {
  const { name, oneSided } = poseOf(pose);
  if (!oneSided) return [{ value: pose, pose, side: 'left', name }];
  return (['left', 'right'] as const).map((side) => ({ value: `${pose}.${side}`, pose, side, name: `${name}, ${side}` }));
});

/** How the body on the stage is held, and which body it is. */
export function PoseMenu() {
  const { pose, side, shape, trouble } = usePosture();
  const tone = useLook((look) => look.tone);
  const chosen = CHOICES.find((choice) => choice.pose === pose && (choice.side === side || !poseOf(pose).oneSided)) ?? CHOICES[0];
  return (
    <>
      <select aria-label={BODY_WORDS.pose} title={poseOf(pose).about} className={LOOK} value={chosen.value} onChange={({ target }) => {
        const next = CHOICES.find(({ value }) => value === target.value);
        if (next) setPose(next.pose, next.side);
      }}>
        {CHOICES.map(({ value, name }) => <option key={value} value={value}>{name}</option>)}
      </select>
      <select aria-label={BODY_WORDS.shape} className={LOOK} value={shape} onChange={({ target }) => setShape(target.value as ShapeName)}>
        {SHAPES.map((name) => <option key={name} value={name}>{BODY_WORDS.shapes[name]}</option>)}
      </select>
      <select aria-label={BODY_WORDS.tone} className={LOOK} value={tone} onChange={({ target }) => setTone(target.value as Tone)}>
        {TONES.map((name) => <option key={name} value={name}>{BODY_WORDS.tones[name]}</option>)}
      </select>
      {trouble && <p role="status" className="rounded-full bg-caution-soft px-3 py-1.5 text-sm text-caution">{trouble}</p>}
    </>
  );
}
