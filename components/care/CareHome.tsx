import Link from 'next/link';
import { CARE_GRADES } from '../../data/care/grades.ts';
import { HABITS } from '../../data/care/habits.ts';
import { STARTER_PLAN } from '../../data/care/starter-plan.ts';
import { CLAIM_COUNT } from '../../data/claims/claims.ts';
import { TOPICS } from '../../data/care/topics.ts';
import type { CareGrade } from '../../data/care/types.ts';
import { PageSources } from '../evidence/PageSources.tsx';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { GradeMark } from './GradeMark.tsx';
import { CarePicture } from './CarePicture.tsx';
import { m } from '../../data/words.ts';
import { AsServed } from '../ui/AsServed.tsx';

export function CareHome() {
  return (
    <article className="page prose-page max-w-5xl">
      <h1>{m.care_title()}</h1>
      <p className="max-w-2xl text-lg">{m.care_lead()}</p>
      <p className="max-w-2xl">
        <Link href="/safety/" className="link font-semibold">
          {m.care_safety_first()}
        </Link>{' '}
        {m.care_safety_why()}
      </p>
      <ul className="mt-8 grid list-none gap-4 pl-0 sm:grid-cols-2 lg:grid-cols-3">
        {TOPICS.map(({ slug, title, short, picture }) => (
          <li key={slug}>
            <Link href={`/care/${slug}/`} className="card flex h-full flex-col gap-4 hover:border-accent">
              {picture && (
                <span aria-hidden="true" className="mx-auto flex h-44 items-end">
                  <CarePicture name={picture} className="max-h-44" />
                </span>
              )}
              <span className="mt-auto">
                <span className="block text-lg font-semibold">{title}</span>
                <span className="text-sm text-muted">{short}</span>
              </span>
            </Link>
          </li>
        ))}
        <li>
          <Link href="/evidence/claims/" className="card flex h-full flex-col justify-end gap-1 hover:border-accent">
            <span className="block text-lg font-semibold">{m.care_claims_title({ n: CLAIM_COUNT })}</span>
            <span className="text-sm text-muted">{m.care_claims_short()}</span>
          </Link>
        </li>
      </ul>
      <section className="max-w-3xl space-y-4">
        <h2>{STARTER_PLAN.title}</h2>
        <AsServed />
        <UnlessBarred>
          <dl className="divide-y divide-line border-y border-line">
            {STARTER_PLAN.steps.map(({ day, action }) => (
              <div key={day} className="grid gap-x-6 py-2.5 sm:grid-cols-[10rem_1fr]">
                <dt className="font-medium">{day}</dt>
                <dd>{action}</dd>
              </div>
            ))}
          </dl>
        </UnlessBarred>
        <EvidenceNote evidence={STARTER_PLAN.evidence} />
        <h2>{m.care_habits()}</h2>
        {HABITS.map(({ id, name, plain, evidence }) => (
          <section key={id} id={id} className="space-y-2">
            <h3>{name}</h3>
            <p>{plain}</p>
            <EvidenceNote evidence={evidence} />
          </section>
        ))}
        <h2>{m.care_grades_title()}</h2>
        <p>{m.care_grades_lead()}</p>
        <ul className="list-none space-y-3 pl-0">
          {(Object.keys(CARE_GRADES) as CareGrade[]).map((grade) => (
            <li key={grade} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <GradeMark grade={grade} /> {CARE_GRADES[grade].means}
            </li>
          ))}
        </ul>
        <PageSources ids={[STARTER_PLAN, ...HABITS].flatMap(({ evidence }) => evidence.sources)} />
      </section>
    </article>
  );
}
