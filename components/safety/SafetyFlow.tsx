'use client';

import { useEffect, useRef, useState } from 'react';
import { URGENCIES } from '../../data/safety/actions.ts';
import { GROUP_WORDS } from '../../data/safety/words.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import {
  keepScreening,
  noToRest,
  recallScreening,
  redoScreening,
  stillToAsk,
  useScreening,
  useOutcome,
} from '../../state/screening.ts';
import { OutcomeCard } from './OutcomeCard.tsx';
import { SignRows } from './SignList.tsx';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';

/** All warning signs, one group at a time, the most urgent first. Any tick ends the list and says what to do. */
export function SafetyFlow() {
  const state = useScreening(),
    outcome = useOutcome();
  // null until the person does something here: what was answered before, on this page or in another tab, still stands.
  const [chosen, setChosen] = useState<number | 'outcome' | null>(null);
  const at = chosen ?? (forbidsPressing(outcome.action) || stillToAsk(state, SIGNS).length === 0 ? 'outcome' : 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => recallScreening(), []);
  useEffect(() => {
    if (typeof chosen === 'number' && chosen > 0) heading.current?.focus();
  }, [chosen]);

  if (at === 'outcome')
    return (
      <div className="space-y-4">
        <OutcomeCard outcome={outcome} takesFocus={chosen === 'outcome'} />
        <div className="flex flex-wrap items-center gap-3">
          <button type="button" className="button" onClick={() => setChosen(0)}>
            {m.safety_screen_change()}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              redoScreening();
              setChosen(0);
            }}
          >
            {m.safety_screen_redo()}
          </button>
        </div>
        <label className="flex items-center gap-3 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={state.kept}
            onChange={(event) => keepScreening(event.target.checked)}
          />
          {m.safety_screen_keep()}
        </label>
      </div>
    );

  const group = nth(URGENCIES, at),
    signs = SIGNS.filter(({ action }) => action === group);
  const urgent =
    signs.some(({ id }) => (state.given.get(id)?.answer ?? 'no') !== 'no') && forbidsPressing(outcome.action);
  const isSeen = signs.some(({ id }) => state.given.get(id)?.answer === 'seen');
  const next = () => {
    noToRest(signs.map(({ id }) => id));
    setChosen(urgent || at === URGENCIES.length - 1 ? 'outcome' : at + 1);
  };
  return (
    <form
      onChange={() => setChosen(at)}
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
      className="space-y-5"
    >
      <fieldset>
        <legend className="contents">
          <span
            ref={heading}
            tabIndex={-1}
            role="heading"
            aria-level={2}
            className="text-2xl font-semibold outline-none"
          >
            {GROUP_WORDS[group].title()}
          </span>
          <span className="ml-3 text-muted">{m.safety_screen_of({ at: at + 1, all: URGENCIES.length })}</span>
        </legend>
        <p className="mt-1 text-muted">
          {m.safety_screen_tick()} {GROUP_WORDS[group].lead()}
        </p>
        <SignRows signs={signs} />
      </fieldset>
      {/* After the last line, so that it cannot be pressed before the list was seen. */}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button-primary min-h-12 flex-1">
          {urgent ? m.safety_screen_ticked() : isSeen ? m.safety_screen_others() : m.safety_screen_none()}
        </button>
        {at > 0 && (
          <button type="button" className="button min-h-12" onClick={() => setChosen(at - 1)}>
            {m.safety_screen_back()}
          </button>
        )}
      </div>
      <p className="text-sm text-muted">{m.safety_screen_stays()}</p>
    </form>
  );
}
