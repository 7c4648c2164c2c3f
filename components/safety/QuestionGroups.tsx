'use client';

import type { ReactNode } from 'react';
import { QUESTION_GROUPS, YES_WORDS } from '../../data/safety/words.ts';
import type { AskedQuestion } from '../../engine/safety/questions.ts';
import { mostUrgentFirst } from '../../engine/safety/signs.ts';
import { QuestionRow, ROW, ROWS } from './SignList.tsx';

/** The questions under a few short headings, the most urgent first. */
export const QuestionGroups = ({ questions }: { readonly questions: readonly AskedQuestion[] }) =>
  QUESTION_GROUPS.map(({ group, title }) => {
    const own = questions.filter((question) => question.group === group),
      first = mostUrgentFirst(own)[0];
    return (
      first && (
        <AskedPart key={group} id={group} title={title()} yes={YES_WORDS[first.action]()}>
          <ul className={ROWS}>
            {own.map((question) => (
              <li key={question.short} className={ROW}>
                <QuestionRow question={question} />
              </li>
            ))}
          </ul>
        </AskedPart>
      )
    );
  });

/** A part of what is asked; its heading stays in sight while its lines are read. */
export function AskedPart({
  id,
  title,
  yes,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** What a yes comes to. */
  readonly yes: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={`part-${id}`}>
      <div
        data-part={title}
        className="sticky top-(--bar) z-5 -mx-1 flex flex-wrap items-baseline justify-between gap-x-3 bg-paper px-1 py-2"
      >
        <h3 id={`part-${id}`} className="text-lg leading-tight font-semibold max-[15rem]:text-base">
          {title}
        </h3>
        <p className="text-sm leading-tight text-muted">{yes}</p>
      </div>
      {children}
    </section>
  );
}
