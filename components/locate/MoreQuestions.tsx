'use client';
import Link from 'next/link';
import { QUESTIONS } from '../../data/questions.ts';
import { setGiven, useSession } from '../../state/session.ts';
import { Worded } from '../ui/Worded.tsx';
import { m } from '../../data/words.ts';

/** Optional questions; each answer moves the ranking a little. */
export function MoreQuestions() {
  const given = useSession((session) => session.given);
  const has = (question: string, answer: string) =>
    given.some((one) => one.question === question && one.answer === answer);
  const warned = QUESTIONS.some(({ id, choices }) => choices.some((choice) => choice.warns && has(id, choice.id)));
  return (
    <>
      {warned && (
        <p className="rounded-xl bg-caution-soft px-4 py-3 text-sm">
          <Worded
            words={m.locate_questions_nerve}
            parts={{
              signs: (
                <Link href="/safety/" className="link">
                  {m.locate_signs()}
                </Link>
              ),
            }}
          />
        </p>
      )}
      <details className="rounded-2xl border border-line p-4">
        <summary className="min-h-6 font-semibold">
          {m.locate_questions_title()}{' '}
          <span className="font-normal text-muted">
            ({given.length > 0 ? m.locate_questions_given({ n: given.length }) : m.locate_questions_optional()})
          </span>
        </summary>
        {QUESTIONS.map(({ id, words, choices }) => (
          <fieldset key={id} className="mt-4">
            <legend className="mb-1.5 text-sm font-medium">{words}</legend>
            <div className="flex flex-wrap gap-1.5">
              {choices.map((choice) => (
                <label
                  key={choice.id}
                  className="flex min-h-9 items-center gap-2 rounded-full border border-line bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft"
                >
                  <input
                    type="checkbox"
                    checked={has(id, choice.id)}
                    onChange={(event) => setGiven(id, choice.id, event.target.checked)}
                    className="size-4 accent-accent"
                  />
                  {choice.words}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className="mt-3 text-xs text-muted">{m.locate_questions_little()}</p>
      </details>
    </>
  );
}
