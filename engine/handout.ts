import { HANDOUT } from '../data/handout-words.ts';
import { STOP_WHILE_PRESSING } from '../data/safety/stop-rules.ts';
import type { Muscle, Side, TriggerPoint } from '../data/types.ts';
import { causeText, changeText, byCause } from './change-words.ts';
import { clinicalName } from './clinical-name.ts';
import type { MarkedArea } from './finding-record.ts';
import type { ResolvedGuide } from './guide.ts';
import { signsAt } from './signs.ts';

/** A knot to be explained, with its records. */
export interface HandoutKnot {
  readonly side: Side;
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
  /** Chosen by hand although the map does not explain the marks by it. */
  readonly doubted?: boolean;
}

export interface HandoutInput {
  readonly areas: readonly MarkedArea[];
  /** Something is marked that the map does not explain. */
  readonly unexplained: boolean;
  readonly knots: readonly HandoutKnot[];
  /** Guides of these knots, each once, in their order. */
  readonly guides: readonly ResolvedGuide[];
  /** Said in place of the steps when the safety check forbids pressing. */
  readonly forbidden: string | null;
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

/** All text of a handout, ready to be set. */
export interface Handout {
  readonly marked: readonly string[];
  readonly knots: readonly { readonly number: number; readonly name: string; readonly clinical: string; readonly why: string }[];
  /** Said where no spot is shown. */
  readonly noKnots: string | null;
  readonly guides: readonly HandoutGuide[];
  readonly before: readonly string[];
  readonly stop: readonly string[];
  readonly struck: readonly string[];
  readonly note: string;
}

/** The most that one page holds. */
export const MOST_KNOTS = 3;
const MOST_AREAS = 6, MOST_SIGNS = 5, MOST_CAUTIONS = 3;

export function handoutOf({ areas, unexplained, knots, guides, forbidden, struck, note }: HandoutInput): Handout {
  const places = knots.flatMap(({ muscle, point }) => point.redFlags ?? muscle.redFlags);
  return {
    marked: areas.slice(0, MOST_AREAS).map(({ words, intensity }) => (intensity > 0 ? `${words}, ${intensity} out of 10` : words)),
    knots: knots.slice(0, MOST_KNOTS).map(({ side, point, muscle, doubted }, k) => ({
      number: k + 1, name: `${point.commonName}, ${side} side`, clinical: clinicalName(muscle.name, point.number),
      why: `${HANDOUT.why(point.referral.essential.map(({ words }) => plainZone(words)).join('; '))}${doubted ? ` ${HANDOUT.doubted}` : ''}`,
    })),
    noKnots: knots.length > 0 ? null : unexplained ? HANDOUT.unexplained : HANDOUT.noKnots,
    guides: forbidden ? [] : guides.slice(0, MOST_KNOTS).map(guideText),
    // The most urgent first; each once, whichever muscle it is of.
    before: signsAt(places).slice(0, MOST_SIGNS).map(({ short }) => short),
    stop: STOP_WHILE_PRESSING,
    struck: struck.map(({ name, why }) => (why ? `${name}: ${why}` : name)),
    note,
  };
}

const plainZone = (words: string) => words.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

function guideText({ guide, side, offer, dose, steps, changes, tool, cautions: own }: ResolvedGuide): HandoutGuide {
  const title = `${guide.plainName}, ${side} side${tool && (offer === 'press' || offer === 'ask') ? `, with ${tool.name.toLowerCase()}` : ''}`;
  const changed = byCause(changes).map(({ cause, changes: some }) => `${some.filter(({ what }) => what !== 'advice').map(changeText).join(' ')} ${causeText(cause)}`.trim());
  if (offer === 'hidden' || offer === 'learn') return { title, dose: HANDOUT.notToday, steps: [], cautions: changed };
  return { title, dose: offer === 'exercise' ? '' : dose.say, steps: steps.map(({ say }) => say), cautions: [...changed, ...own].slice(0, Math.max(MOST_CAUTIONS, changed.length)) };
}
