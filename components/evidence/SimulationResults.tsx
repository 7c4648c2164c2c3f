import { ReliabilityChart, type ReliabilityBin } from './ReliabilityChart.tsx';
import { StudyTable } from './StudyTable.tsx';
import type { Likelihood } from '../../engine/inference/answer.ts';
import { nth } from '../../engine/math/nth.ts';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

interface SimulatedKind {
  readonly kind: string;
  /** Knotmap first. */
  readonly methods: readonly {
    readonly name: string;
    readonly top1: number;
    readonly top3: number;
    readonly top5: number;
  }[];
  readonly firstOrTie: number;
  readonly elseLeads: number;
  readonly sameFirst: number;
  readonly sameThree: number;
}

/** What the page shows of the simulation (scripts/simulate/main.ts). Shares are 0 to 1. */
export interface SimulationFigures {
  readonly people: number;
  /** Each kind of person, and all of them together last. */
  readonly kinds: readonly SimulatedKind[];
  readonly calibration: {
    readonly error: number;
    readonly errorOfFirst: number;
    readonly bins: readonly ReliabilityBin[];
  };
  /** Share of the muscles called so that were active. */
  readonly words: Readonly<Record<Likelihood, { readonly right: number }>>;
  /** Members of the first, second and third tie on average. */
  readonly tieSizes: readonly number[];
  readonly orderKept: number;
  readonly unknown: Readonly<Record<string, number>>;
  /** After no question, one, ... up to four. */
  readonly asking: { readonly after: readonly { readonly top1: number }[]; readonly questions: number };
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
  'cosine with local zone': m.evidence_simulation_method_local,
  'muscle under the finger': m.evidence_simulation_method_finger,
  'prevalence alone': m.evidence_simulation_method_common,
};

/** The kinds of people who have a true muscle. */
const KIND_WORDS: Readonly<Record<string, () => string>> = {
  whole: m.evidence_simulation_kind_whole,
  partial: m.evidence_simulation_kind_partial,
  tap: m.evidence_simulation_kind_tap,
  local: m.evidence_simulation_kind_local,
  both: m.evidence_simulation_kind_both,
  marks: m.evidence_simulation_kind_marks,
};
const LIKELIHOOD_WORDS: readonly (readonly [Likelihood, () => string])[] = [
  ['likely', m.evidence_simulation_word_likely],
  ['possible', m.evidence_simulation_word_possible],
  ['less-likely', m.evidence_simulation_word_less_likely],
];
const wayOf = (name: string) => METHOD_WORDS[name]?.() ?? name;

export function SimulationResults({ figures }: { figures: SimulationFigures }) {
  const { people, kinds, calibration, words, tieSizes, orderKept, unknown, asking, sensitivity, sensitivityBase } =
    figures;
  const together = nth(kinds, kinds.length - 1),
    both = kinds.find(({ kind }) => kind === 'both') ?? together;
  const asked = nth(asking.after, asking.after.length - 1),
    moved = sensitivity.flatMap(({ halved, doubled }) => [halved.top1, doubled.top1]);
  const size = (tie: number) => nth(tieSizes, tie).toFixed(nth(tieSizes, tie) < 10 ? 1 : 0);
  return (
    <>
      <h2 id="simulation">{m.evidence_simulation_title()}</h2>
      <p>{m.evidence_simulation_lead()}</p>
      <FramedNote as="p" tone="caution">
        {m.evidence_simulation_caution()}
      </FramedNote>
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
        rows={together.methods.map(({ name, top1, top3, top5 }) => ({
          key: name,
          cells: [
            wayOf(name),
            <Bar key="1" share={top1} />,
            <Bar key="3" share={top3} />,
            <Bar key="5" share={top5} />,
          ],
        }))}
      />
      <p className="font-medium">{m.evidence_simulation_kinds_title()}</p>
      <KindTable kinds={kinds.filter((kind) => kind !== together)} />
      <h3>{m.evidence_simulation_words_title()}</h3>
      <p>{m.evidence_simulation_words_lead()}</p>
      <ul>
        {LIKELIHOOD_WORDS.map(([word, name]) => (
          <li key={word}>{m.evidence_simulation_words_share({ word: name(), n: of100(words[word].right) })}</li>
        ))}
      </ul>
      <ul>
        <li>{m.evidence_simulation_tie({ n: of100(together.firstOrTie) })}</li>
        <li>
          {m.evidence_simulation_asking({
            n: of100(asked.top1),
            before: of100(nth(asking.after, 0).top1),
            questions: asking.questions.toFixed(1),
          })}
        </li>
        <li>
          {m.evidence_simulation_repaint({ n: of100(together.sameFirst), three: of100(together.sameThree) })}{' '}
          {m.evidence_simulation_places({ first: size(0), second: size(1), third: size(2) })}
        </li>
        <li>{m.evidence_simulation_order({ n: of100(orderKept) })}</li>
        <li>
          {m.evidence_simulation_unknown()}
          <ul>
            {Object.entries(unknown).map(([shape, share]) => (
              <li key={shape}>
                {m.evidence_simulation_unknown_share({ shape: UNKNOWN_WORDS[shape]?.() ?? shape, n: of100(share) })}
              </li>
            ))}
          </ul>
        </li>
        <li>{m.evidence_simulation_led({ n: of100(together.elseLeads), both: of100(both.elseLeads) })}</li>
        <li>
          {m.evidence_simulation_sensitivity({
            count: sensitivity.length,
            least: of100(Math.min(...moved)),
            most: of100(Math.max(...moved)),
            n: of100(sensitivityBase.top1),
            people: sensitivityBase.people,
          })}
        </li>
        <li>{m.evidence_simulation_gap({ n: of100(calibration.error), first: of100(calibration.errorOfFirst) })}</li>
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

/** How often the first muscle is a true one, by kind of person, beside the best of the other ways. */
function KindTable({ kinds }: { kinds: readonly SimulatedKind[] }) {
  return (
    <StudyTable
      name={m.evidence_simulation_kinds_title()}
      head={[m.evidence_simulation_kinds_head(), m.ui_name(), m.evidence_simulation_kinds_best()]}
      rows={kinds.map(({ kind, methods: [own, ...others] }) => {
        const best = others.reduce((a, b) => (b.top1 > a.top1 ? b : a), nth(others, 0));
        return {
          key: kind,
          cells: [
            KIND_WORDS[kind]?.() ?? kind,
            <Bar key="own" share={own?.top1 ?? 0} />,
            <span key="best">
              <Bar share={best.top1} />
              <span className="text-muted">{m.evidence_simulation_kinds_best_of({ way: wayOf(best.name) })}</span>
            </span>,
          ],
        };
      })}
    />
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
