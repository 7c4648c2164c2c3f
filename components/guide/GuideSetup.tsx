'use client';

import { useState } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import { shapeOf } from '../../engine/guide/resolve-run.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { startRun } from '../../engine/guide/run.ts';
import { setOwned } from '../../state/run-settings.ts';
import { setRun, useRun } from '../../state/run.ts';
import { Changes } from './Changes.tsx';
import { OneOf, SIDES } from './OneOf.tsx';
import { GuideResume } from './GuideResume.tsx';
import { PressureBar } from './PressureBar.tsx';
import { Scale } from './Scale.tsx';
import { Stepper } from './Stepper.tsx';
import { openTones } from './tones.ts';
import { useResolvedGuide } from './useResolvedGuide.ts';
import { useSaid } from './useSaid.ts';
import { m } from '../../data/words.ts';

interface Props {
  readonly id: GuideId;
  readonly pointId: string | null;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly isHere: ReadonlyMap<CautionId, boolean>;
}

/** Side, tool, count and soreness before; then the guide starts. A run that was left stands before that, to be taken up. */
export function GuideSetup(props: Props) {
  const left = useRun(({ run }) => (run?.guideId === props.id ? run : null));
  return left ? <GuideResume run={left} isHere={props.isHere} /> : <Setup {...props} />;
}

function Setup({ id, pointId, side, onSide, isHere }: Props) {
  const said = useSaid();
  const [asked, setAsked] = useState<ToolId | null>(null);
  const [spots, setSpots] = useState(1);
  const [reps, setReps] = useState(1);
  const [before, setBefore] = useState<number | null>(null);
  const resolved = useResolvedGuide(id, { pointId, side, tool: asked, isHere });
  if (typeof resolved === 'string') return null;
  const { guide, offer, dose, tool, tools, position, changes } = resolved;
  const pressing = offer === 'press',
    shape = shapeOf(resolved, { spots, reps });
  if (!shape) return null;
  const minutes = Math.max(1, Math.round((shape.spots * shape.reps * (dose.targetHoldS + dose.restS) + 60) / 60));
  const start = () => {
    openTones();
    if (tool) setOwned(tool.id, true);
    setRun(
      startRun(
        shape,
        { guideId: id, basis: basisOf({ ...said, isHere }, { side, pointId, tool: tool?.id ?? null }), before },
        Date.now(),
      ),
    );
  };
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <h2 className="text-2xl font-semibold">
        {m.guide_setup_title()}: {guide.name}
      </h2>
      <Changes changes={changes} />
      <OneOf label={m.guide_setup_side()} options={SIDES} value={side} onChange={onSide} />
      {pressing && resolved.handInstead && tool && (
        <p className="text-lg">
          {tool.name}. {resolved.needsTool ? m.guide_reach_helper() : tool.note}
        </p>
      )}
      {pressing && tools.length > 0 && (
        <div className="space-y-2">
          <OneOf
            label={m.guide_setup_tool()}
            note={m.guide_setup_tool_note()}
            options={tools.map((choice) => [choice.tool.id, choice.tool.name, choice.note ?? choice.tool.note])}
            value={tool?.id ?? null}
            onChange={setAsked}
          />
          {resolved.needsTool && <p className="text-sm text-muted">{m.guide_reach_needs_tool()}</p>}
        </div>
      )}
      {pressing && (
        <>
          <PressureBar pain={dose.pain} />
          <Stepper label={m.guide_setup_spots()} value={shape.spots} range={[1, dose.spotsMax]} onChange={setSpots} />
          <Stepper label={m.guide_setup_reps()} value={shape.reps} range={[1, dose.reps[1]]} onChange={setReps} />
          <Scale label={m.guide_setup_before()} note={m.guide_setup_scale()} value={before} onChange={setBefore} />
        </>
      )}
      <p className="text-lg">{position}</p>
      <div className="sticky bottom-0 border-t border-line bg-paper py-3">
        <button type="submit" className="button-primary min-h-14 w-full text-lg">
          {pressing ? m.guide_player_start() : m.guide_player_start_exercise()}
          {pressing && <span className="font-normal">({m.guide_setup_minutes({ minutes })})</span>}
        </button>
      </div>
    </form>
  );
}
