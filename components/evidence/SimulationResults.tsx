import { METHOD_WORDS, SIMULATION_WORDS as WORDS, UNKNOWN_WORDS } from '../../data/debate/simulation-words.ts';
import { ReliabilityChart, type ReliabilityBin } from './ReliabilityChart.tsx';
import { StudyTable } from './StudyTable.tsx';
import { nth } from '../../engine/math/nth.ts';

/** What the page shows of the simulation (scripts/simulate/main.ts). Shares are 0 to 1. */
export interface SimulationFigures {
  readonly people: number;
  readonly methods: readonly {
    readonly name: string;
    readonly top1: number;
    readonly top3: number;
    readonly top5: number;
  }[];
  readonly firstOrTie: number;
  readonly calibration: { readonly error: number; readonly bins: readonly ReliabilityBin[] };
  /** Members of the first, second and third tie on average. */
  readonly tieSizes: readonly number[];
  readonly repaint: { readonly sameFirst: number; readonly sameThree: number; readonly orderKept: number };
  readonly honesty: Readonly<Record<string, number>>;
  /** After no check, one, ... up to four. */
  readonly pressing: { readonly after: readonly { readonly top1: number }[]; readonly checks: number };
  readonly sensitivity: readonly {
    readonly name: string;
    readonly halved: { readonly top1: number };
    readonly doubled: { readonly top1: number };
  }[];
  /** The same people with the constants as they are. */
  readonly sensitivityBase: { readonly people: number; readonly top1: number };
}

const of100 = (share: number) => String(Math.round(share * 100));
const fill = (words: string, values: Readonly<Record<string, string | number>>) =>
  words.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
const said = (words: string, share: number) => fill(words, { n: of100(share) });

export function SimulationResults({
  figures: {
    people,
    methods,
    firstOrTie,
    tieSizes,
    calibration,
    repaint,
    honesty,
    pressing,
    sensitivity,
    sensitivityBase,
  },
}: {
  figures: SimulationFigures;
}) {
  const pressed = nth(pressing.after, pressing.after.length - 1),
    moved = sensitivity.flatMap(({ halved, doubled }) => [halved.top1, doubled.top1]);
  const size = (tie: number) => nth(tieSizes, tie).toFixed(nth(tieSizes, tie) < 10 ? 1 : 0);
  return (
    <>
      <h2 id="simulation">{WORDS.title}</h2>
      <p>{WORDS.lead}</p>
      <p className="keep-together rounded-xl border border-caution bg-caution-soft px-4 py-3">{WORDS.caution}</p>
      <p className="font-medium">
        {WORDS.tableTitle} ({people.toLocaleString('en')} drawn)
      </p>
      <StudyTable
        name={WORDS.tableTitle}
        head={['Way of ranking', WORDS.first, WORDS.three, WORDS.five]}
        rows={methods.map(({ name, top1, top3, top5 }) => ({
          key: name,
          cells: [
            METHOD_WORDS[name] ?? name,
            <Bar key="1" share={top1} />,
            <Bar key="3" share={top3} />,
            <Bar key="5" share={top5} />,
          ],
        }))}
      />
      <ul>
        <li>{said(WORDS.tie, firstOrTie)}</li>
        <li>
          {fill(WORDS.pressing, {
            n: of100(pressed.top1),
            before: of100(nth(pressing.after, 0).top1),
            checks: pressing.checks.toFixed(1),
          })}
        </li>
        <li>
          {fill(WORDS.repaint, { n: of100(repaint.sameFirst), three: of100(repaint.sameThree) })}{' '}
          {fill(WORDS.places, { first: size(0), second: size(1), third: size(2) })}
        </li>
        <li>{said(WORDS.order, repaint.orderKept)}</li>
        <li>
          {WORDS.unknown}
          <ul>
            {Object.entries(honesty).map(([shape, share]) => (
              <li key={shape}>
                {UNKNOWN_WORDS[shape] ?? shape}: {of100(share)}
              </li>
            ))}
          </ul>
        </li>
        <li>
          {fill(WORDS.sensitivity, {
            count: sensitivity.length,
            least: of100(Math.min(...moved)),
            most: of100(Math.max(...moved)),
            n: of100(sensitivityBase.top1),
            people: sensitivityBase.people,
          })}
        </li>
        <li>{said(WORDS.gap, calibration.error)}</li>
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
      <svg viewBox="0 0 100 8" className="h-2 w-20" aria-hidden="true">
        <rect width="100" height="8" rx="4" className="fill-line" />
        <rect width={Math.max(2, share * 100)} height="8" rx="4" className="fill-accent" />
      </svg>
    </span>
  );
}
