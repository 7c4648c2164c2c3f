import { ReliabilityChart, type ReliabilityBin } from './ReliabilityChart.tsx';
import { StudyTable } from './StudyTable.tsx';
import { nth } from '../../engine/math/nth.ts';
import { m } from '../../data/words.ts';

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

/** Drawings that no knot explains, by the name the simulation gives them. */
const UNKNOWN_WORDS: Readonly<Record<string, () => string>> = {
  stripe: m.evidence_simulation_unknown_stripe,
  outside: m.evidence_simulation_unknown_outside,
  'whole-body': m.evidence_simulation_unknown_whole_body,
  blob: m.evidence_simulation_unknown_blob,
};
/** The ways of ranking, by the name the simulation gives them. */
const METHOD_WORDS: Readonly<Record<string, () => string>> = {
  Knotmap: m.ui_name,
  'list by region': m.evidence_simulation_method_region,
  'overlap share': m.evidence_simulation_method_share,
  cosine: m.evidence_simulation_method_cosine,
  'nearest muscle': m.evidence_simulation_method_nearest,
  'prevalence alone': m.evidence_simulation_method_common,
};

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
      <h2 id="simulation">{m.evidence_simulation_title()}</h2>
      <p>{m.evidence_simulation_lead()}</p>
      <p className="keep-together rounded-xl border border-caution bg-caution-soft px-4 py-3">
        {m.evidence_simulation_caution()}
      </p>
      <p className="font-medium">
        {m.evidence_simulation_drawn({
          title: m.evidence_simulation_table_title(),
          people: people.toLocaleString(m.ui_language()),
        })}
      </p>
      <StudyTable
        name={m.evidence_simulation_table_title()}
        head={[
          m.evidence_simulation_way(),
          m.evidence_simulation_first(),
          m.evidence_simulation_three(),
          m.evidence_simulation_five(),
        ]}
        rows={methods.map(({ name, top1, top3, top5 }) => ({
          key: name,
          cells: [
            METHOD_WORDS[name]?.() ?? name,
            <Bar key="1" share={top1} />,
            <Bar key="3" share={top3} />,
            <Bar key="5" share={top5} />,
          ],
        }))}
      />
      <ul>
        <li>{m.evidence_simulation_tie({ n: of100(firstOrTie) })}</li>
        <li>
          {m.evidence_simulation_pressing({
            n: of100(pressed.top1),
            before: of100(nth(pressing.after, 0).top1),
            checks: pressing.checks.toFixed(1),
          })}
        </li>
        <li>
          {m.evidence_simulation_repaint({ n: of100(repaint.sameFirst), three: of100(repaint.sameThree) })}{' '}
          {m.evidence_simulation_places({ first: size(0), second: size(1), third: size(2) })}
        </li>
        <li>{m.evidence_simulation_order({ n: of100(repaint.orderKept) })}</li>
        <li>
          {m.evidence_simulation_unknown()}
          <ul>
            {Object.entries(honesty).map(([shape, share]) => (
              <li key={shape}>
                {m.evidence_simulation_unknown_share({ shape: UNKNOWN_WORDS[shape]?.() ?? shape, n: of100(share) })}
              </li>
            ))}
          </ul>
        </li>
        <li>
          {m.evidence_simulation_sensitivity({
            count: sensitivity.length,
            least: of100(Math.min(...moved)),
            most: of100(Math.max(...moved)),
            n: of100(sensitivityBase.top1),
            people: sensitivityBase.people,
          })}
        </li>
        <li>{m.evidence_simulation_gap({ n: of100(calibration.error) })}</li>
      </ul>
      <ReliabilityChart
        title={m.evidence_simulation_chart_title()}
        said={m.evidence_simulation_said()}
        was={m.evidence_simulation_was()}
        bins={calibration.bins}
      />
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
