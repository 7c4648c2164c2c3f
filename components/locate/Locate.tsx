'use client';
import { LatePiece } from '../ui/LatePiece.tsx';
import { BodyStage } from './BodyStage.tsx';
import { loadPanel } from './load-panel.ts';
import { Notices } from './Notices.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';

/** The main screen: the body, what was marked on it, and the knots that may send pain there. What goes by the drawing comes with the panel, which brings the drawing. */
export function Locate() {
  return (
    <div className="locate grid beside:h-[calc(100dvh-3rem)] beside:grid-cols-[minmax(0,1fr)_24rem] beside:min-[90rem]:has-[[data-card]]:grid-cols-[minmax(0,1fr)_23rem_25rem]">
      <LatePiece load={loadPanel} quiet>
        {({ LocateSync }) => <LocateSync />}
      </LatePiece>
      <BodyStage />
      <LatePiece load={loadPanel} quiet>
        {({ ExplainPlace }) => <ExplainPlace />}
      </LatePiece>
      <div className="beside:overflow-y-auto beside:border-l beside:border-line min-[90rem]:contents">
        <div className="flex flex-col gap-5 p-4 sm:p-6 min-[90rem]:overflow-y-auto min-[90rem]:border-l min-[90rem]:border-line">
          <div>
            <h1 className="text-2xl font-semibold">Mark where it hurts</h1>
            <p className="mt-1 text-sm text-muted">
              Paint on the body, or choose a place by name. See which muscle knots are known to send pain there.
              Information, not a diagnosis.
            </p>
          </div>
          <Notices />
          <PlaceSearch />
          <LatePiece load={loadPanel}>
            {({ PickedKnots, Findings }) => (
              <>
                <PickedKnots />
                <Findings />
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
        <LatePiece load={loadPanel} quiet>
          {({ CardPlace }) => <CardPlace />}
        </LatePiece>
      </div>
    </div>
  );
}

function Hints() {
  return (
    <ul className="space-y-2.5 text-sm text-muted">
      <li>Pain is often felt far from the knot that sends it. A knot beside the shoulder blade can ache in the arm.</li>
      <li>Mark every place that hurts: front, back, left and right.</li>
      <li>Your marks stay on this device, unless you share the link.</li>
    </ul>
  );
}
