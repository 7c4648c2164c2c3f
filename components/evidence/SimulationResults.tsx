import { METHOD_WORDS, SIMULATION_WORDS as WORDS } from '../../data/debate/simulation-words.ts';
import { ReliabilityChart, type ReliabilityBin } from './ReliabilityChart.tsx';
import { StudyTable } from './StudyTable.tsx';

/** What the page shows of the simulation (scripts/simulate.ts). Shares are 0 to 1. */
export interface SimulationFigures {
  readonly people: number;
  readonly methods: readonly { readonly name: string; readonly top1: number; readonly top3: number; readonly top5: number }[];
  readonly firstOrTie: number;
  readonly calibration: { readonly bins: readonly ReliabilityBin[] };
  readonly repaint: { readonly sameFirst: number };
  readonly honesty: Readonly<Record<string, number>>;
}

const of100 = (share: number) => String(Math.round(share * 100));
const said = (words: string, share: number) => words.replace('{n}', of100(share));

export function SimulationResults({ figures: { people, methods, firstOrTie, calibration, repaint, honesty } }: { figures: SimulationFigures }) {
  return (
    <>
      <h2 id="simulation">{WORDS.title}</h2>
      <p>{WORDS.lead}</p>
      <p className="rounded-xl border border-caution bg-caution-soft px-4 py-3">{WORDS.caution}</p>
      <p className="font-medium">{WORDS.tableTitle} ({people.toLocaleString('en')} drawn)</p>
      <StudyTable name={WORDS.tableTitle} head={['Way of ranking', WORDS.first, WORDS.three, WORDS.five]}
        rows={methods.map(({ name, top1, top3, top5 }) => ({ key: name, cells: [METHOD_WORDS[name] ?? name, <Bar key="1" share={top1} />, <Bar key="3" share={top3} />, <Bar key="5" share={top5} />] }))} />
      <ul>
        <li>{said(WORDS.tie, firstOrTie)}</li>
        <li>{said(WORDS.repaint, repaint.sameFirst)}</li>
        {honesty['stripe'] !== undefined && <li>{said(WORDS.unknown, honesty['stripe'])}</li>}
      </ul>
      <ReliabilityChart title={WORDS.chartTitle} said={WORDS.said} was={WORDS.was} bins={calibration.bins} />
    </>
  );
}

/** A share as a number and as a length. */
function Bar({ share }: { share: number }) {
  return (
    <span className="flex items-center gap-2">
      <span className="w-6 text-right tabular-nums">{of100(share)}</span>
      <svg viewBox="0 0 100 8" className="h-2 w-20" aria-hidden="true"><rect width="100" height="8" rx="4" className="fill-line" /><rect width={Math.max(2, share * 100)} height="8" rx="4" className="fill-accent" /></svg>
    </span>
  );
}
