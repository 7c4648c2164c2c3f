'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { StopAction } from '../../data/safety/stop-rules.ts';
import { m } from '../../data/words.ts';

/** Something that may be felt, as it is asked about. */
export interface FeltSign {
  readonly id: string;
  readonly words: string;
  readonly action: StopAction;
  readonly choose: () => void;
}

/** What to do about what is felt. */
export interface FeltChoice {
  readonly id: string;
  readonly words: string;
  /** In the order to do it. */
  readonly todo: readonly string[];
  /** It is over. */
  readonly stop: () => void;
  /** Asked once the person has let go; `onStays` null: it is not known yet what that asks for. */
  readonly ifItStays?: {
    readonly ask: string;
    readonly gone: string;
    readonly stays: string;
    readonly onStays: (() => void) | null;
  };
}

/** Asks what feels wrong, in a guide or an exercise, and says what to do about it. */
export function WrongDialog({
  title,
  lead,
  asked,
  nothing,
  chosen,
  waysOn,
  onBack,
  onClose,
}: {
  readonly title: string;
  readonly lead: string | null;
  /** The most urgent first. */
  readonly asked: readonly FeltSign[];
  /** The name of the way back for whom nothing is wrong. */
  readonly nothing: string;
  /** null: not yet. */
  readonly chosen: FeltChoice | null;
  /** The ways to go on after what was chosen, if any. */
  readonly waysOn: ReactNode;
  /** It was chosen by mistake: the list again. */
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null),
    heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const chosenId = chosen?.id;
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // Closed by a key once it was said what is wrong: it does not go on as if nothing had been.
    const closed = () => (chosen ? chosen.stop() : onClose());
    element?.addEventListener('close', closed);
    return () => element?.removeEventListener('close', closed);
  });
  useEffect(() => heading.current?.focus(), [chosenId]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="m-auto max-h-[92dvh] w-[min(36rem,100%-1rem)] rounded-2xl border-2 border-pain bg-paper p-4 text-ink backdrop:bg-black/60 max-sm:mb-2 sm:p-6"
    >
      <h2 ref={heading} id={titleId} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {chosen?.words ?? title}
      </h2>
      {chosen ? (
        <>
          <ol className="mt-3 space-y-2 text-xl leading-snug">
            {chosen.todo.map((line, at) => (
              <li key={line} className="flex gap-3">
                <span aria-hidden="true" className="w-5 shrink-0 text-muted tabular-nums">
                  {at + 1}
                </span>
                <span>{line}</span>
              </li>
            ))}
          </ol>
          {chosen.ifItStays ? (
            <Stays {...chosen.ifItStays} onGone={chosen.stop} />
          ) : (
            <div className="mt-5 space-y-3">
              {waysOn}
              <button type="button" className="button min-h-14 w-full text-lg" onClick={chosen.stop}>
                {m.guide_wrong_stop()}
              </button>
              <button type="button" className="button w-full" onClick={onBack}>
                {m.guide_wrong_back()}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          {lead !== null && <p className="mt-1 text-muted">{lead}</p>}
          <ul className="mt-3 space-y-2">
            {asked.map(({ id, words, action, choose }) => (
              <li key={id}>
                <button
                  type="button"
                  className={`min-h-14 w-full rounded-xl border px-4 py-2 text-left text-lg leading-snug font-medium ${action === 'emergency' ? 'border-pain bg-pain-soft' : 'border-line bg-surface hover:bg-raised'}`}
                  onClick={choose}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button mt-4 min-h-12 w-full" onClick={onClose}>
            {nothing}
          </button>
        </>
      )}
    </dialog>
  );
}

/** Whether it has gone once the person has let go. */
function Stays({
  ask,
  gone,
  stays,
  onStays,
  onGone,
}: NonNullable<FeltChoice['ifItStays']> & { readonly onGone: () => void }) {
  return (
    <div role="group" aria-label={ask} className="mt-5 space-y-3">
      <p className="text-xl font-semibold">{ask}</p>
      <button type="button" className="button min-h-14 w-full text-lg" onClick={onGone}>
        {gone}
      </button>
      <button
        type="button"
        className="min-h-14 w-full rounded-full border-2 border-pain bg-surface px-4 text-lg font-semibold text-pain hover:bg-pain-soft"
        disabled={onStays === null}
        onClick={() => onStays?.()}
      >
        {stays}
      </button>
    </div>
  );
}

/** A way to go on after what was chosen. */
export const WayOnward = ({ name, go }: { readonly name: string; readonly go: () => void }) => (
  <button type="button" className="button-primary min-h-14 w-full text-lg" onClick={go}>
    {name}
  </button>
);
