import { CHECK_PICTURES } from '../../data/care/pictures.ts';
import { POSTURE_PATTERNS } from '../../data/care/posture-patterns.ts';
import type { Band, SelfCheck } from '../../data/care/types.ts';
import { skipOf } from '../../engine/guide/left-out.ts';
import { takesNumber } from '../../engine/guide/self-check.ts';
import { CheckForm } from './CheckForm.tsx';
import { MEASURE_WORDS } from './measure-words.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { ForYou } from './ForYou.tsx';
import { CarePicture } from './CarePicture.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

const span = ({ from = 0, to }: Band, unit: string) =>
  to === undefined
    ? m.care_check_and_up({ from, unit })
    : from === 0
      ? m.care_check_under({ to, unit })
      : m.care_check_between({ from, to, unit });

export function CheckCard({ check }: { check: SelfCheck }) {
  const { id, patterns, name, needs, notIf, loads, accuracy, evidence } = check;
  const names = POSTURE_PATTERNS.filter((pattern) => patterns.includes(pattern.id)).map((pattern) =>
    pattern.name.toLowerCase(),
  );
  return (
    <section id={id} className="card keep-together mt-6 space-y-4">
      <h2 className="mt-0">{name}</h2>
      <p className="text-sm text-muted">{m.care_check_looks_at({ patterns: names.join(', '), needs })}</p>
      {notIf && (
        <FramedNote as="p" tone="caution" className="px-4 py-2 text-sm">
          {m.care_check_skip({ what: notIf.charAt(0).toLowerCase() + notIf.slice(1) })}
        </FramedNote>
      )}
      <ForYou options={[{ name, skip: skipOf(loads), content: <ToDo check={check} /> }]} />
      <p className="text-sm">
        <span className="font-medium">{m.care_check_exact()} </span>
        {accuracy}
      </p>
      <EvidenceNote evidence={evidence} />
    </section>
  );
}

function ToDo({ check: { id, name, how, measure, bands } }: { check: SelfCheck }) {
  const picture = CHECK_PICTURES[id];
  return (
    <>
      <div className={picture ? 'grid items-start gap-6 sm:grid-cols-[3fr_2fr]' : ''}>
        <ol>
          {how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {picture && <CarePicture name={picture} className="mx-auto max-h-64 max-w-72" />}
      </div>
      {takesNumber(measure) ? (
        <>
          <FigureBands bands={bands} unit={MEASURE_WORDS[measure].name()} />
          <CheckForm id={id} name={name} measure={measure} bands={bands} />
        </>
      ) : (
        bands.map(({ say }) => (
          <p key={say} className="font-medium">
            {say}
          </p>
        ))
      )}
    </>
  );
}

function FigureBands({ bands, unit }: { bands: readonly Band[]; unit: string }) {
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {bands.map((band) => (
        <div key={band.say} className="grid gap-x-6 py-2 sm:grid-cols-[10rem_1fr]">
          <dt className="text-muted">{span(band, unit)}</dt>
          <dd>{band.say}</dd>
        </div>
      ))}
    </dl>
  );
}
