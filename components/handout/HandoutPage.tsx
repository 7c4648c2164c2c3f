'use client';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';

const load = () => import('./HandoutDesk.tsx');

/** The page of the handout; everything on it comes after the first paint. */
export function HandoutPage() {
  return (
    <div className="mx-auto w-full max-w-[84rem] px-4 py-6 sm:px-8 print:max-w-none print:p-0">
      <h1 className="text-3xl font-semibold print:hidden">{m.handout_name()}</h1>
      <p className="mt-2 max-w-prose text-muted print:hidden">{m.handout_page_lead()}</p>
      <LatePiece
        load={load}
        what={m.ui_late_name_handout()}
        waiting={
          <p role="status" className="mt-6 text-muted">
            {m.handout_loading()}
          </p>
        }
      >
        {({ HandoutDesk }) => <HandoutDesk />}
      </LatePiece>
    </div>
  );
}
