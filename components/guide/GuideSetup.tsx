'use client';

import { useMemo, useState } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { minutesOf } from '../../engine/guide/plan.ts';
import { keepsHandsBusy, paceOf } from '../../engine/guide/hands-free.ts';
import { shapeOf } from '../../engine/guide/resolve-run.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { forward, startRun } from '../../engine/guide/run.ts';
import { setHandsFree, setOwned, useRunSettings } from '../../state/run-settings.ts';
import { setRun } from '../../state/run.ts';
import { Limits } from './Limits.tsx';
import { OneOf, SIDES } from './OneOf.tsx';
import { PressureBar } from './PressureBar.tsx';
import { Block, ReadFirst } from './ReadFirst.tsx';
import { Scale } from './Scale.tsx';
import { Stepper } from './Stepper.tsx';
import { openTones } from './tones.ts';
import { useResolvedGuide } from './useResolvedGuide.ts';
import { useSaid } from './useSaid.ts';
import { WallButton } from './wall/WallButton.tsx';
import { Switch } from '../ui/Switch.tsx';
import { m } from '../../data/words.ts';

/** The one screen before the first step: what to read, with what to press, and how sore it is; then the guide starts. Everything has a choice made. */
export function GuideSetup({
  id,
  pointId,
  side,
  sideIsNamed,
  onSide,
  isHere,
}: {
  readonly id: GuideId;
  readonly pointId: string | null;
  readonly side: Side;
  /** The person chose the side before; else it is asked in the open. */
  readonly sideIsNamed: boolean;
  readonly onSide: (side: Side) => void;
  readonly isHere: ReadonlyMap<CautionId, boolean>;
}) {
  const said = useSaid(),
    { handsFree } = useRunSettings();
  const [asked, setAsked] = useState<ToolId | null>(null);
  const [spots, setSpots] = useState(1);
  const [reps, setReps] = useState(1);
  const [before, setBefore] = useState<number | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const resolved = useResolvedGuide(id, { pointId, side, tool: asked, isHere });
  const toolId = typeof resolved === 'string' ? null : (resolved.tool?.id ?? null);
  const basis = useMemo(
    () => basisOf({ ...said, isHere }, { side, pointId, tool: toolId }),
    [said, isHere, side, pointId, toolId],
  );
  if (typeof resolved === 'string') return null;
  const { offer, dose, steps } = resolved;
  const pressing = offer === 'press',
    busy = pressing && keepsHandsBusy(toolId),
    shape = shapeOf(resolved, { spots, reps });
  if (!shape) return null;
  const minutes = minutesOf(resolved, shape);
  const start = () => {
    openTones();
    if (toolId) setOwned(toolId, true);
    const now = Date.now();
    const pace = busy && handsFree ? paceOf(steps, dose.targetHoldS) : null;
    setRun(forward(startRun(shape, { guideId: id, basis, before, pace }, now), now));
  };
  const sides = <OneOf label={m.guide_setup_side()} options={SIDES} value={side} onChange={onSide} />;
  const way = (
    <>
      {pressing && (
        <Scale label={m.guide_setup_before()} note={m.guide_setup_scale()} value={before} onChange={setBefore} />
      )}
      {(pressing || sideIsNamed) && (
        <details className="rounded-xl border border-line bg-surface">
          <summary className="min-h-12 px-4 py-3 font-medium">
            {pressing && sideIsNamed
              ? m.guide_setup_more_all()
              : pressing
                ? m.guide_setup_more_count()
                : m.guide_setup_more_side()}
          </summary>
          <div className="space-y-4 px-4 pb-4">
            {sideIsNamed && sides}
            {pressing && (
              <>
                <Stepper
                  label={m.guide_setup_spots()}
                  value={shape.spots}
                  range={[1, dose.spotsMax]}
                  onChange={setSpots}
                />
                <Stepper label={m.guide_setup_reps()} value={shape.reps} range={[1, dose.reps[1]]} onChange={setReps} />
              </>
            )}
          </div>
        </details>
      )}
      <button type="button" className="button-primary min-h-16 w-full text-xl" onClick={start}>
        {m.guide_ready_begin()}
      </button>
      <WallButton content={{ resolved, basis, minutes }} isOpen={isPrinting} onOpen={setPrinting} />
    </>
  );
  return (
    <ReadFirst
      resolved={resolved}
      basis={basis}
      minutes={pressing ? minutes : null}
      changes
      isCovered={isPrinting}
      choices={
        <>
          {!sideIsNamed && sides}
          {pressing ? (
            <Block title={m.guide_setup_with()}>
              <Tools resolved={resolved} onTool={setAsked} />
              <p className="text-lg leading-snug">{resolved.position}</p>
              <PressureBar pain={dose.pain} />
              {busy && (
                <Switch
                  name={m.guide_setup_hands_free()}
                  note={m.guide_setup_hands_free_note()}
                  on={handsFree}
                  onChange={setHandsFree}
                />
              )}
            </Block>
          ) : (
            <p className="text-lg leading-snug">{resolved.position}</p>
          )}
        </>
      }
    >
      {pressing ? (
        <Limits id={id} side={side} dose={dose}>
          {way}
        </Limits>
      ) : (
        way
      )}
    </ReadFirst>
  );
}

/** What to press with: the softest that works is chosen, and what there is stands beside it. */
function Tools({
  resolved: { tool, tools, handInstead, needsTool },
  onTool,
}: {
  readonly resolved: ResolvedGuide;
  readonly onTool: (id: ToolId) => void;
}) {
  if (handInstead && tool)
    return (
      <p className="text-lg leading-snug">
        {tool.name}. {needsTool ? m.guide_reach_helper() : tool.note}
      </p>
    );
  const chosen = tools.find((choice) => choice.tool.id === tool?.id);
  return (
    <>
      {(tools.length > 1 || needsTool) && (
        <p className="text-muted">
          {tools.length > 1 && m.guide_setup_tool_note()} {needsTool && m.guide_reach_needs_tool()}
        </p>
      )}
      {tools.length > 0 && (
        <OneOf
          look="chips"
          label={m.guide_setup_tool()}
          options={tools.map((choice) => [choice.tool.id, choice.tool.name])}
          value={tool?.id ?? null}
          onChange={onTool}
        />
      )}
      {chosen && <p className="text-lg leading-snug text-muted">{chosen.note ?? chosen.tool.note}</p>}
    </>
  );
}
