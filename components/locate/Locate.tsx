'use client';
import { LatePiece } from '../ui/LatePiece.tsx';
import { BodyStage } from './BodyStage.tsx';
import { loadPanel } from './load-panel.ts';
import { Notices } from './Notices.tsx';
import { Examples } from './Examples.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { m } from '../../data/words.ts';

/** The main screen: the body, what was marked on it, and the knots that may send pain there. What goes by the drawing comes with the panel, which brings the drawing. */
export function Locate() {
  return (
    <div className="locate beside:grid beside:h-[calc(100dvh-3rem)] beside:grid-cols-[minmax(0,1fr)_min(24rem,44%)] beside:min-[80rem]:grid-cols-[minmax(0,1fr)_28rem]">
      <LatePiece load={loadPanel} quiet>
        {({ LocateSync }) => <LocateSync />}
      </LatePiece>
      <BodyStage />
      <LatePiece load={loadPanel} quiet>
        {({ ExplainPlace }) => <ExplainPlace />}
      </LatePiece>
      <div className="panel flex flex-col gap-5 p-4 sm:p-6 beside:overflow-y-auto beside:border-l beside:border-line">
        <div className="sheet-handle">
          <LatePiece load={loadPanel} quiet>
            {({ SheetHandle }) => <SheetHandle />}
          </LatePiece>
        </div>
        <div className="panel-head">
          <h1 className="text-xl font-semibold beside:text-2xl">{m.locate_title()}</h1>
          <p className="mt-1 text-sm text-muted">{m.locate_lead()}</p>
        </div>
        <Notices />
        <PlaceSearch />
        <Examples />
        <LatePiece load={loadPanel}>
          {({ PickedKnots, AnswerPlace, CardPlace }) => (
            <>
              <PickedKnots />
              <AnswerPlace card={<CardPlace />} />
            </>
          )}
        </LatePiece>
        <LatePiece load={loadPanel} quiet waiting={<Hints />}>
          {({ WhileEmpty }) => (
            <WhileEmpty>
              <Hints />
            </WhileEmpty>
          )}
        </LatePiece>
        <LatePiece load={loadPanel} quiet>
          {({ TherapistTools }) => <TherapistTools />}
        </LatePiece>
      </div>
    </div>
  );
}

function Hints() {
  return (
    <ul className="space-y-2.5 text-sm text-muted">
      <li>{m.locate_hint_far()}</li>
      <li>{m.locate_hint_every()}</li>
    </ul>
  );
}
