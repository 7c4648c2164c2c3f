'use client';
import { useSession } from '../../state/session.ts';
import { useLazy } from '../ui/useLazy.ts';
import { BodyStage } from './BodyStage.tsx';
import { loadPanel } from './load-panel.ts';
import { Notices } from './Notices.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';

const loadCard = () => loadPanel().then((panel) => panel.loadCard());
const loadExplain = () => loadPanel().then((panel) => panel.loadExplain());

/** The main screen: the body, what was marked on it, and the knots that may send pain there. */
export function Locate() {
  const empty = useSession((session) => session.drawing.strokes.length === 0);
  const selected = useSession((session) => session.selected);
  const panel = useLazy(loadPanel);
  const card = useLazy(loadCard, selected !== null);
  const explaining = useSession((session) => session.board.mode === 'explain');
  const explain = useLazy(loadExplain, explaining);
  return (
    <div className={`locate grid beside:h-[calc(100dvh-3rem)] beside:grid-cols-[minmax(0,1fr)_24rem] ${selected ? 'beside:min-[90rem]:grid-cols-[minmax(0,1fr)_23rem_25rem]' : ''}`}>
      {panel && panel !== 'failed' && <panel.LocateSync />}
      <BodyStage />
      {explaining && explain && explain !== 'failed' && <explain.ExplainMode />}
      <div className="beside:overflow-y-auto beside:border-l beside:border-line min-[90rem]:contents">
        <div className="flex flex-col gap-5 p-4 sm:p-6 min-[90rem]:overflow-y-auto min-[90rem]:border-l min-[90rem]:border-line">
          <div>
            <h1 className="text-2xl font-semibold">Mark where it hurts</h1>
            <p className="mt-1 text-sm text-muted">Paint on the body, or choose a place by name. See which muscle knots are known to send pain there. Information, not a diagnosis.</p>
          </div>
          <Notices />
          <PlaceSearch />
          {panel && panel !== 'failed' && <panel.PickedKnots />}
          {panel && panel !== 'failed' && <panel.Findings />}
          {panel === 'failed' && <p className="rounded-xl bg-caution-soft px-4 py-2.5 text-sm text-caution">A part of the page could not be loaded. Check the connection and reload.</p>}
          {empty && <Hints />}
          {panel && panel !== 'failed' && <panel.TherapistTools />}
        </div>
        {selected && card && card !== 'failed' && (
          <div className="p-4 pt-0 sm:p-6 sm:pt-0 min-[90rem]:overflow-y-auto min-[90rem]:border-l min-[90rem]:border-line min-[90rem]:p-4">
            <card.KnotCard chosen={selected} />
          </div>
        )}
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
