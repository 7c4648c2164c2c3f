import { CAUSE_PICTURES, MUSCLE_PICTURES } from '../../data/care/pictures.ts';
import type { Cause } from '../../data/care/types.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { MuscleLinks } from './MuscleLinks.tsx';
import { CarePicture } from './CarePicture.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

export function CauseCard({
  cause: { id, title, plain, tryThis, stopAndCall, figures, loads10And15Pct, muscles, musclesNote, evidence },
}: {
  cause: Cause;
}) {
  const picture = CAUSE_PICTURES[id],
    musclePicture = MUSCLE_PICTURES[id];
  return (
    <section id={id} className="mt-12 space-y-4 border-t border-line pt-2">
      <h2>{title}</h2>
      <div className={picture ? 'grid items-start gap-6 sm:grid-cols-[3fr_2fr]' : ''}>
        <div className="space-y-4">
          <p>{plain}</p>
          <div>
            <h3>{m.care_cause_try()}</h3>
            <ul className="mt-2">
              {tryThis.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
        {picture && <CarePicture name={picture} className="mx-auto max-w-72" />}
      </div>
      {stopAndCall && (
        <FramedNote tone="caution">
          <h3 className="mt-0">{m.care_cause_stop()}</h3>
          <ul className="mt-2">
            {stopAndCall.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </FramedNote>
      )}
      <EvidenceNote evidence={evidence} />
      <FigureTable figures={figures} />
      {loads10And15Pct && (
        <table className="keep-together w-full max-w-md text-sm">
          <caption className="pb-2 text-left text-muted">{m.care_cause_loads()}</caption>
          <thead>
            <tr className="border-b border-line text-left">
              <th scope="col" className="py-2">
                {m.care_cause_weight()}
              </th>
              <th scope="col">{m.care_cause_tenth()}</th>
              <th scope="col">{m.care_cause_more()}</th>
            </tr>
          </thead>
          <tbody>
            {loads10And15Pct.map(([body, tenth, more]) => (
              <tr key={body} className="border-b border-line">
                <th scope="row" className="py-2 text-left font-normal">
                  {m.care_kg({ n: body })}
                </th>
                <td>{m.care_kg({ n: tenth })}</td>
                <td>{m.care_kg({ n: more })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {muscles.length > 0 && (
        <div className="keep-together grid items-center gap-4 sm:grid-cols-2">
          {musclePicture && <CarePicture name={musclePicture} />}
          <div className="space-y-3">
            {musclesNote && <p>{musclesNote}</p>}
            <MuscleLinks title={m.care_cause_muscles()} muscles={muscles.map((muscle) => ({ muscle }))} />
          </div>
        </div>
      )}
    </section>
  );
}
