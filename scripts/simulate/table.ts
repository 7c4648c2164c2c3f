import { accuracyOf, standingOf, type Accuracy, type Bin } from './measures.ts';
import type { Followed } from './asking.ts';
import type { Recovery } from './recovery.ts';
import type { wordMeanings } from './word-meanings.ts';
import { slotsOf, trueMuscles, type Case, type EngineResult, type Answered } from './evaluate.ts';
import type { Method } from './baselines.ts';
import { PAIN_KINDS, type World } from './person.ts';

/** How one way of ranking does with people of one kind. */
export interface KindRow {
  readonly kind: string;
  readonly people: number;
  /** Knotmap first, then the rules. */
  readonly methods: readonly (Accuracy & { readonly name: string })[];
  readonly firstOrTie: number;
  readonly elseLeads: number;
  readonly sameFirst: number;
  readonly sameThree: number;
  /** Mean probability said of the first muscle. */
  readonly saidFirst: number;
}

const share = (outcomes: readonly Answered[], one: (outcome: Answered) => boolean | number): number =>
  outcomes.reduce((sum, outcome) => sum + Number(one(outcome)), 0) / Math.max(1, outcomes.length);

/** One row for each kind of person who has a true muscle, and one for all of them together. */
export function kindRows(
  world: World,
  { outcomes }: EngineResult,
  cases: readonly Case[],
  rules: Readonly<Record<string, Method>>,
): KindRow[] {
  const people = cases.flatMap(({ cause, drawings: [evidence] }, k) => {
    const outcome = outcomes[k]!;
    if (!outcome.placing) return [];
    const slots = slotsOf(world, trueMuscles(world, cause));
    return [{ outcome, ruled: Object.values(rules).map((rule) => standingOf(rule(evidence), slots)) }];
  });
  const row = (kind: string, own: typeof people): KindRow => {
    const answered = own.map(({ outcome }) => outcome);
    return {
      kind,
      people: own.length,
      methods: [
        { name: 'Knotmap', ...accuracyOf(answered.flatMap(({ placing }) => placing ?? [])) },
        ...Object.keys(rules).map((name, r) => ({ name, ...accuracyOf(own.map(({ ruled }) => ruled[r]!)) })),
      ],
      firstOrTie: share(answered, ({ firstTie }) => firstTie),
      elseLeads: share(answered, ({ elseLeads }) => elseLeads),
      sameFirst: share(answered, ({ sameFirst }) => sameFirst),
      sameThree: share(answered, ({ sameThree }) => sameThree),
      saidFirst: share(answered, ({ saidFirst }) => saidFirst),
    };
  };
  return [
    ...PAIN_KINDS.filter((kind) => kind !== 'unknown').map((kind) =>
      row(
        kind,
        people.filter(({ outcome }) => outcome.kind === kind),
      ),
    ),
    row('together', people),
  ];
}

const percent = (x: number) => (100 * x).toFixed(1).padStart(6);
const three = (x: number) => x.toFixed(3).padStart(6);

/** The rows as text: what the engine does by kind, then every way of ranking by kind, first places and reciprocal rank. A star where a rule is ahead. */
export function kindTable(rows: readonly KindRow[]): string {
  const engine = rows.map(({ kind, people, methods: [own], firstOrTie, elseLeads, sameFirst, saidFirst }) =>
    own
      ? `${kind.padEnd(10)}${String(people).padStart(6)}${percent(own.top1)}${percent(own.top3)}${percent(own.top5)}${three(own.meanReciprocalRank)}${percent(saidFirst)}${percent(firstOrTie)}${percent(elseLeads)}${percent(sameFirst)}`
      : '',
  );
  const names = rows[0]?.methods.map(({ name }) => name) ?? [];
  const block = (title: string, one: (accuracy: Accuracy) => number, text: (x: number) => string) => [
    '',
    `${title.padEnd(26)}${rows.map(({ kind }) => kind.padStart(10)).join('')}`,
    ...names.map(
      (name, m) =>
        name.padEnd(26) +
        rows
          .map(({ methods }) => {
            const ahead = m > 0 && one(methods[m]!) >= one(methods[0]!);
            return `${text(one(methods[m]!))}${ahead ? '*' : ' '}`.padStart(10);
          })
          .join(''),
    ),
  ];
  return [
    'Knotmap   people first three  five   mrr  said first/tie else same1',
    ...engine,
    ...block('first, of 100', ({ top1 }) => top1, percent),
    ...block('reciprocal rank', ({ meanReciprocalRank }) => meanReciprocalRank, three),
  ].join('\n');
}

/** What the table of kinds does not hold, as text. */
export function otherFigures({
  calibration,
  words,
  unknown,
  orderKept,
  tieSizes,
  recovery,
  asking,
}: {
  readonly calibration: {
    readonly error: number;
    readonly errorOfFirst: number;
    readonly errorOfElse: number;
    readonly bins: readonly Bin[];
  };
  readonly words: ReturnType<typeof wordMeanings>;
  readonly unknown: Readonly<Record<string, number>>;
  readonly orderKept: number;
  readonly tieSizes: readonly number[];
  readonly recovery: Recovery;
  readonly asking: Followed;
}): string {
  const list = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([name, text]) => `${name} ${text}`).join(', ');
  return [
    `calibration error: muscles ${three(calibration.error)}, first ${three(calibration.errorOfFirst)}, something else ${three(calibration.errorOfElse)}`,
    `said/was (count): ${calibration.bins.map(({ said, was, count }) => `${said.toFixed(2)}/${was.toFixed(2)} (${count})`).join('  ')}`,
    `words, share right: ${list(Object.entries(words).map(([word, { right, count }]) => [word, `${right.toFixed(2)} (${count})`]))}`,
    `something else leads where no pattern is: ${list(Object.entries(unknown).map(([shape, led]) => [shape, led.toFixed(3)]))}`,
    `order kept ${three(orderKept)}, members of ties ${tieSizes.map((size) => size.toFixed(1)).join(' ')}, own zones alone ${three(recovery.share)} (missed: ${recovery.missed.join(', ') || 'none'})`,
    `first after 0-4 questions: ${asking.after.map(({ top1 }) => percent(top1)).join('')}, questions ${asking.questions.toFixed(2)}, of areas ${asking.areas.toFixed(2)}`,
  ].join('\n');
}
