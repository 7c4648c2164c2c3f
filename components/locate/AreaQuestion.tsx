'use client';
import { useEffect, useRef, useState } from 'react';
import type { CompiledZone } from '../../engine/atlas/atlas.ts';
import type { Drawing } from '../../engine/drawing/drawing.ts';
import type { Answer, MuscleCandidate, ZoneQuestion } from '../../engine/inference/answer.ts';
import { answerArea, sameArea, showArea, type AreaAnswer } from '../../state/asking.ts';
import { useSession } from '../../state/session.ts';
import { useStage } from '../body/api.ts';
import { m } from '../../data/words.ts';
import { effectWords } from './effect-words.ts';
import { areaName } from './zone-name.ts';

const CHOICES: readonly { readonly said: AreaAnswer; readonly words: () => string }[] = [
  { said: 'yes', words: m.locate_area_yes },
  { said: 'no', words: m.locate_area_no },
  { said: 'unsure', words: m.locate_area_unsure },
];

/** What was asked last, what was said to it, what the drawing was then, and which muscle was first before. */
interface Told {
  readonly area: ZoneQuestion;
  readonly said: AreaAnswer;
  readonly drawing: Drawing;
  readonly first: MuscleCandidate | undefined;
}

/** "Does it also hurt here?": the area glows on the body while the question is on the screen. An answer says at once what it changed. */
export function AreaQuestion({
  answer,
  question,
}: {
  readonly answer: Answer;
  readonly question: { readonly area: ZoneQuestion; readonly zone: Pick<CompiledZone, 'words' | 'side'> } | null;
}) {
  const [last, setTold] = useState<Told | null>(null);
  const drawing = useSession((session) => session.drawing);
  // What was said belongs to its drawing: undone, or with another one, it was not said.
  const told = last?.drawing === drawing ? last : null;
  const isUp = useStage((stage) => stage.hand !== null);
  // The last question stays until the next is found: it was answered.
  const asked = question && !sameArea(question.area, told?.area ?? null) ? question : null;
  const box = useRef<HTMLElement>(null);
  useGlow(box, asked?.area ?? null);
  if (!asked && !told) return null;
  const say = (said: AreaAnswer) => {
    if (!asked) return;
    answerArea(asked.area, said);
    setTold({ area: asked.area, said, drawing: useSession.getState().drawing, first: answer.muscles[0] });
  };
  const name = asked && areaName({ zone: asked.zone, side: asked.area.side });
  return (
    <section ref={box} aria-label={m.locate_area_title()} className="rounded-2xl border border-line p-4 text-sm">
      <p role="status" className={told && asked ? 'mb-3 text-muted' : 'text-muted'}>
        {told && (told.said === 'unsure' ? m.locate_area_left_open() : effectWords(told.first, answer.muscles[0]))}
      </p>
      {asked && name && (
        <>
          <h2 className="text-base font-semibold">{m.locate_area_question()}</h2>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
            <span>{name}</span>
            {isUp && (
              <button
                type="button"
                className="link min-h-8"
                onClick={() => {
                  showArea(asked.area);
                  useStage.getState().hand?.turnToArea();
                }}
              >
                {m.locate_area_show()}
              </button>
            )}
          </p>
          <div className="mt-3 grid grid-cols-3 gap-2">
            {CHOICES.map(({ said, words }) => (
              <button key={said} type="button" className="button px-2" onClick={() => say(said)}>
                {words()}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Lets an area glow on the body while an element is on the screen. */
function useGlow(box: { readonly current: HTMLElement | null }, area: ZoneQuestion | null): void {
  const { id, side, zone } = area ?? {};
  useEffect(() => {
    if (!box.current || !id || !side || zone === undefined) return;
    const watch = new IntersectionObserver(([entry]) => showArea(entry?.isIntersecting ? { id, side, zone } : null));
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      showArea(null);
    };
  }, [box, id, side, zone]);
}
