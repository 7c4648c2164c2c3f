'use client';

import { useEffect, useRef, useState } from 'react';
import { QUESTIONS } from '../../data/safety/questions.ts';
import type { Question, QuestionGroup } from '../../data/safety/types.ts';
import { GROUP_WORDS, SCREEN_WORDS } from '../../data/safety/words.ts';
import { screen } from '../../engine/screening.ts';
import { answerSign, finishScreening, keepScreening, noToRest, recallScreening, redoScreening, useScreening } from '../../state/screening.ts';
import { OutcomeCard } from './OutcomeCard.tsx';

const GROUPS: readonly QuestionGroup[] = ['emergency', 'same_day', 'within_days'];
const inGroup = (group: QuestionGroup) => QUESTIONS.filter((question) => question.group === group);

/** The warning signs, one group at a time, the most urgent first. Any tick ends the list and says what to do. */
export function SafetyFlow({ onClear }: { /** Called when the person goes on after a clear list. */ readonly onClear?: { readonly label: string; readonly go: () => void } }) {
  const { answers, kept, done } = useScreening();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => recallScreening(), []);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const goTo = (group: number) => {
    moved.current = true;
    setAt(group);
  };

  if (done) {
    const { action, signs } = screen(answers);
    return (
      <div className="space-y-4">
        <OutcomeCard action={action} because={signs.map(({ question }) => question.textIfYes)} />
        <div className="flex flex-wrap items-center gap-3">
          {action === 'ok' && onClear && <button type="button" className="button-primary" onClick={onClear.go}>{onClear.label}</button>}
          <button type="button" className="button" onClick={() => { redoScreening(); goTo(0); }}>{SCREEN_WORDS.redo}</button>
        </div>
        <Keep kept={kept} />
      </div>
    );
  }

  const group = GROUPS[at];
  const questions = inGroup(group);
  const ids = questions.map(({ id }) => id);
  const anyTick = questions.some(({ id }) => answers.has(id) && answers.get(id) !== 'no');
  const next = () => {
    noToRest(ids);
    if (anyTick || at === GROUPS.length - 1) finishScreening();
    else goTo(at + 1);
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); next(); }} className="space-y-5">
      <fieldset>
        <legend className="contents">
          <span ref={heading} tabIndex={-1} role="heading" aria-level={2} className="text-2xl font-semibold">{GROUP_WORDS[group].title}</span>
          <span className="ml-3 text-muted">{at + 1} of {GROUPS.length}</span>
        </legend>
        <p className="mt-1 text-muted">{GROUP_WORDS[group].lead}</p>
        <ul className="mt-4 space-y-2">
          {questions.map((question) => <li key={question.id}><Sign question={question} /></li>)}
        </ul>
      </fieldset>
      <div className="sticky bottom-0 flex flex-wrap gap-3 border-t border-line bg-paper py-3">
        <button type="submit" className="button-primary min-h-12 flex-1">{anyTick ? SCREEN_WORDS.ticked : SCREEN_WORDS.none}</button>
        {at > 0 && <button type="button" className="button min-h-12" onClick={() => goTo(at - 1)}>{SCREEN_WORDS.back}</button>}
      </div>
      <p className="text-sm text-muted">{SCREEN_WORDS.stays}</p>
    </form>
  );
}

function Sign({ question: { id, question, escalateIf } }: { readonly question: Question }) {
  const answer = useScreening((state) => state.answers.get(id));
  const yes = answer === 'yes' || answer === 'worse';
  return (
    <div className={`rounded-xl border bg-surface ${yes ? 'border-caution' : 'border-line'}`}>
      <label className="flex cursor-pointer gap-3 p-4">
        <input type="checkbox" className="mt-1 size-5 shrink-0 accent-accent" checked={yes} onChange={(event) => answerSign(id, event.target.checked ? 'yes' : 'no')} />
        <span>{question}</span>
      </label>
      {yes && escalateIf && (
        <label className="flex cursor-pointer gap-3 border-t border-line p-4 pl-10">
          <input type="checkbox" className="mt-1 size-5 shrink-0 accent-accent" checked={answer === 'worse'} onChange={(event) => answerSign(id, event.target.checked ? 'worse' : 'yes')} />
          <span><span className="font-medium">{SCREEN_WORDS.also}</span> {escalateIf.signs}.</span>
        </label>
      )}
    </div>
  );
}

function Keep({ kept }: { readonly kept: boolean }) {
  return (
    <label className="flex items-center gap-3 text-sm">
      <input type="checkbox" className="size-5 accent-accent" checked={kept} onChange={(event) => keepScreening(event.target.checked)} />
      {SCREEN_WORDS.keep}
    </label>
  );
}
