import { useEffect, useRef } from 'react';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { StopRule } from '../../data/safety/stop-rules.ts';
import { CallButtons } from '../safety/CallButtons.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** What to do after a run that was ended because something felt wrong. A sign that it is a yes to asks for more than a stop. */
export function GuideStopped({
  rule: { action, short, todo, sign },
  onDone,
}: {
  readonly rule: Pick<StopRule, 'action' | 'short' | 'todo' | 'sign'>;
  readonly onDone: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const urgent = action === 'emergency' ? ACTIONS.emergency_now : sign ? ACTIONS.same_day : null;
  return (
    <div className="mx-auto w-full max-w-2xl flex-1 space-y-6 px-5 py-6">
      <FramedNote
        as="section"
        aria-labelledby="stopped"
        tone={action === 'emergency' ? 'urgent' : sign ? 'caution' : 'plain'}
        className="p-5 sm:p-6"
      >
        <h2 id="stopped" ref={heading} tabIndex={-1} className="text-3xl font-semibold outline-none">
          {urgent?.label ?? m.guide_wrong_stopped()}
        </h2>
        {short && <p className="mt-1 text-muted">{m.guide_wrong_why({ what: short })}</p>}
        <ul className="mt-4 list-disc space-y-2 pl-5 text-xl leading-snug">
          {todo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {urgent && <p className="mt-4 text-lg">{urgent.text}</p>}
        {action === 'emergency' && (
          <div className="mt-4">
            <CallButtons />
          </div>
        )}
      </FramedNote>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button-primary min-h-12 px-8" onClick={onDone}>
          {m.guide_wrong_done()}
        </button>
        {!urgent && (
          <a className="button min-h-12" href="/safety/">
            {m.guide_wrong_check()}
          </a>
        )}
      </p>
    </div>
  );
}
