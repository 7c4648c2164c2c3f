import { CAUSE_PICTURES, MUSCLE_PICTURES } from '../../data/care/pictures.ts';
import type { Cause } from '../../data/care/types.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { MuscleLinks } from './MuscleLinks.tsx';
import { CarePicture } from './CarePicture.tsx';

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
            <h3>Try this</h3>
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
        <div className="keep-together rounded-xl border border-caution bg-caution-soft px-4 py-3">
          <h3 className="mt-0">Stop and call for help</h3>
          <ul className="mt-2">
            {stopAndCall.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <EvidenceNote evidence={evidence} />
      <FigureTable figures={figures} />
      {loads10And15Pct && (
        <table className="keep-together w-full max-w-md text-sm">
          <caption className="pb-2 text-left text-muted">What that is for you</caption>
          <thead>
            <tr className="border-b border-line text-left">
              <th scope="col" className="py-2">
                You weigh
              </th>
              <th scope="col">10% is</th>
              <th scope="col">15% is</th>
            </tr>
          </thead>
          <tbody>
            {loads10And15Pct.map(([body, tenth, more]) => (
              <tr key={body} className="border-b border-line">
                <th scope="row" className="py-2 text-left font-normal">
                  {body} kg
                </th>
                <td>{tenth} kg</td>
                <td>{more} kg</td>
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
            <MuscleLinks title="Muscles this is said to load" muscles={muscles.map((muscle) => ({ muscle }))} />
          </div>
        </div>
      )}
    </section>
  );
}
