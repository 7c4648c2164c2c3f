import { ACTIONS, URGENCIES } from '../../data/safety/actions.ts';
import { commonNameOf } from '../../data/muscle-index.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { STOP_RULES } from '../../data/safety/stop-rules.ts';
import type { Sign, UrgentActionId } from '../../data/safety/types.ts';
import { EMERGENCY_NUMBERS } from '../../data/safety/words.ts';
import type { Muscle, Side, TriggerPoint } from '../../data/types.ts';
import { asksFirst, byCause, causeInShort, causeText, changesText, changesTold } from '../guide/change-words.ts';
import { clinicalName } from '../atlas/clinical-name.ts';
import type { MarkedArea } from './finding-record.ts';
import type { ResolvedGuide } from '../guide/guide.ts';
import { signsOfMarks } from '../safety/marked-signs.ts';
import { saidYesOf, saidYesWords, type DatedAnswers } from '../safety/questions.ts';
import { forbidsPressing, type Outcome } from '../safety/screening.ts';
import { mostUrgentFirst } from '../safety/signs.ts';
import { m } from '../../data/words.ts';
import { sideWords } from '../text/sides.ts';

/** A knot to be explained, with its records. */
export interface HandoutPoint {
  readonly side: Side;
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
  /** Chosen by hand although the map does not explain the marks by it. */
  readonly doubted?: boolean;
}

export interface HandoutInput {
  readonly areas: readonly MarkedArea[];
  /** Ids of all named places that are marked, however little of them. */
  readonly places: readonly string[];
  /** Explanations outside the muscles that the marks lie in. */
  readonly alsoFeels: readonly { readonly id: string }[];
  /** Something is marked that the map does not explain. */
  readonly unexplained: boolean;
  readonly knots: readonly HandoutPoint[];
  /** The guides of these knots, each as it is for its point, in their order. */
  readonly guides: readonly ResolvedGuide[];
  /** What is said of a guide's spot where the person stopped because something felt wrong, or null. */
  readonly stopped?: (guide: ResolvedGuide) => string | null;
  /** What the answers to the warning signs come to. */
  readonly outcome: Outcome;
  /** The answers themselves: a yes to a question about several signs is one answer until it was said which of them it is. */
  readonly given?: DatedAnswers;
  readonly struck: readonly { readonly name: string; readonly why: string }[];
  readonly note: string;
}

export interface HandoutGuide {
  readonly title: string;
  /** How much, or why there are no steps. */
  readonly dose: string;
  readonly steps: readonly string[];
  readonly cautions: readonly string[];
}

/** Warning signs that ask for the same, as questions. */
export interface HandoutSigns {
  readonly action: UrgentActionId;
  readonly title: string;
  readonly signs: readonly string[];
}

/** All text of a handout, ready to be set. */
export interface Handout {
  readonly marked: readonly string[];
  readonly knots: readonly {
    readonly number: number;
    readonly name: string;
    readonly clinical: string;
    readonly why: string;
  }[];
  /** Said where no point is shown. */
  readonly noKnots: string | null;
  readonly guides: readonly HandoutGuide[];
  /** What the ticked conditions are about that change these guides, each once. */
  readonly reasons: readonly string[];
  /** Most urgent first. */
  readonly before: readonly HandoutSigns[];
  /** Signs for which there is no room, none of them an emergency; null when all are shown. */
  readonly moreSigns: string | null;
  /** What to do in place of pressing, and the answers that ask for it. */
  readonly forbidden: {
    readonly title: string;
    readonly label: string;
    readonly text: string;
    readonly because: readonly string[];
  } | null;
  readonly stop: readonly string[];
  readonly struck: readonly string[];
  readonly note: string;
}

/** The most that one page holds. */
export const MOST_HANDOUT_POINTS = 3;
const MOST_AREAS = 6,
  MOST_CAUTIONS = 3;
/** Signs that fit beside three guides in letters that can be read; emergencies are all shown, and beside them at least so many others. */
const MOST_SIGNS = 16,
  LEAST_OTHERS = 4;

export function handoutOf({
  areas,
  places,
  alsoFeels,
  unexplained,
  knots,
  guides,
  stopped = () => null,
  outcome,
  given = new Map(),
  struck,
  note,
}: HandoutInput): Handout {
  const signs = handoutSigns({ places, alsoFeels, knots }),
    shown = fitting(signs),
    shownGuides = eachOnce(guides).slice(0, MOST_HANDOUT_POINTS),
    forbidden = forbidsPressing(outcome.action);
  return {
    marked: areas
      .slice(0, MOST_AREAS)
      .map(({ words, intensity }) => (intensity > 0 ? m.handout_marked_area({ words, intensity }) : words)),
    knots: knots
      .slice(0, MOST_HANDOUT_POINTS)
      .map(({ side, point, muscle, doubted }, k) => ({
        number: k + 1,
        name: m.handout_on_side({ name: point.commonName, side: sideWords(side) }),
        clinical: clinicalName(muscle.name, point.number),
        why: `${m.handout_why({ zones: point.referral.essential.map(({ words }) => plainZone(words)).join('; ') })}${doubted ? ` ${m.handout_doubted()}` : ''}`,
      })),
    noKnots: knots.length > 0 ? null : unexplained ? m.handout_unexplained() : m.handout_no_knots(),
    guides: forbidden ? [] : shownGuides.map((guide) => guideText(guide, stopped(guide), ownName(guide, shownGuides))),
    reasons: forbidden
      ? []
      : [
          ...new Set(
            shownGuides.flatMap(({ changes }) =>
              changes.flatMap(({ cause }) => (cause.by === 'caution' ? causeText(cause) : [])),
            ),
          ),
        ],
    before: URGENCIES.flatMap((action) => {
      const same = shown.filter((sign) => sign.action === action);
      return same.length === 0
        ? []
        : [
            {
              action,
              title:
                action === 'emergency_now'
                  ? m.handout_call({ what: ACTIONS[action].label, numbers: CALL })
                  : ACTIONS[action].label,
              signs: same.map(({ short }) => short),
            },
          ];
    }),
    moreSigns: shown.length < signs.length ? m.handout_more_signs({ n: signs.length - shown.length }) : null,
    forbidden: forbidden
      ? {
          title: m.safety_barred_pressing(),
          ...ACTIONS[outcome.action],
          because: saidYesWords(saidYesOf(outcome, given)),
        }
      : null,
    stop: STOP_RULES.slice(0, 4),
    struck: struck.map(({ name, why }) => (why ? `${name}: ${why}` : name)),
    note,
  };
}

const CALL = EMERGENCY_NUMBERS.map(({ number, where }) => `${number} (${where})`).join(', ');

/** The signs that a handout is about: of the marked places, and of the muscles of its points; of neither, the emergencies that everyone is asked. */
export function handoutSigns({
  places,
  alsoFeels,
  knots,
}: Pick<HandoutInput, 'places' | 'alsoFeels' | 'knots'>): readonly Sign[] {
  const signs = signsOfMarks(
    places,
    alsoFeels,
    knots.flatMap(({ muscle, point }) => point.redFlags ?? muscle.redFlags),
  );
  return signs.length > 0
    ? signs
    : mostUrgentFirst(SIGNS.filter((sign) => sign.places === 'any' && sign.action === 'emergency_now'));
}

/** Those that are printed, of signs in the order of their urgency. */
function fitting(signs: readonly Sign[]): readonly Sign[] {
  const urgent = signs.filter(({ action }) => action === 'emergency_now').length;
  return signs.slice(0, Math.max(MOST_SIGNS, urgent + LEAST_OTHERS));
}

const spotOf = ({ guide, side }: ResolvedGuide): string => `${guide.id} ${side}`;

/** What says the same is said once: a point that is not pressed, or in another way than the rest of its guide, is told of by itself. */
function eachOnce(guides: readonly ResolvedGuide[]): readonly ResolvedGuide[] {
  const saidBy = (one: ResolvedGuide) =>
    [
      spotOf(one),
      one.offer,
      one.offer === 'press' && one.tool?.id,
      one.offer !== 'hidden' && one.pointRule?.rule,
    ].join();
  const keyOf = (one: ResolvedGuide) =>
    one.offer === 'learn' ? `${saidBy(one)} ${one.pointRule?.pointId}` : saidBy(one);
  return guides.filter((one, k) => guides.findIndex((other) => keyOf(other) === keyOf(one)) === k);
}

/** The name of the point that a guide is about, where another point beside it has the same guide. */
const ownName = (one: ResolvedGuide, all: readonly ResolvedGuide[]): string | undefined => {
  const { pointRule } = one;
  if (!pointRule || all.every((other) => other === one || spotOf(other) !== spotOf(one))) return undefined;
  return commonNameOf(pointRule.pointId);
};

const plainZone = (words: string) => words.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

/** A sheet is also read on later days, when the stop is over: it stands before the steps, not in their place. */
function guideText(resolved: ResolvedGuide, stopped: string | null, name?: string): HandoutGuide {
  const { guide, side, offer, ask, dose, steps, tool, cautions: own } = resolved;
  const place = m.handout_on_side({ name: name ?? guide.plainName, side: sideWords(side) }),
    title = tool && offer === 'press' ? m.handout_with_tool({ place, tool: tool.name.toLowerCase() }) : place;
  const changed = byCause(changesTold(resolved)).map(({ cause, changes: some }) =>
    `${changesText(some)} ${causeInShort(cause)}`.trim(),
  );
  if (offer === 'hidden' || offer === 'learn')
    return { title, dose: m.handout_not_today(), steps: [], cautions: changed };
  // It is for who asks for it after having read why; a sheet cannot ask.
  if (guide.offByDefault)
    return { title, dose: `${guide.offByDefault} ${m.handout_not_today()}`, steps: [], cautions: changed };
  if (offer === 'ask')
    return { title, dose: [stopped ?? [], asksFirst(ask)].flat().join(' '), steps: [], cautions: changed };
  return {
    title,
    dose: [stopped ?? [], guide.mode === 'no_self_pressure' ? [] : dose.say].flat().join(' '),
    steps: steps.map(({ say }) => say),
    cautions: [...changed, ...own.slice(0, MOST_CAUTIONS)],
  };
}
