import { CLOSED_POINTS } from '../../data/guides/closed-points.ts';
import { DOSE_PRESETS } from '../../data/guides/doses.ts';
import { FIT_GROUP, FITS } from '../../data/guides/rules.ts';
import { SHOWN } from '../../data/guides/shown.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import type {
  Dose,
  ToolFit,
  Guide,
  GuideStrengthen,
  GuideStretch,
  PointRule,
  PositionCode,
  GuideStep,
  ShowBeat,
  Support,
  Tool,
  ToolId,
} from '../../data/guides/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { Caution, CautionId, NoPressZoneId, NoPressLevel } from '../../data/safety/types.ts';
import type { Range, Side } from '../../data/types.ts';
import { blocks, closes, closesItsSide, isGentleIn } from './closes.ts';
import { capHold, capPain, capRange, doseOf, easedRange, fillDose, gentlerOf } from './dose.ts';
import { chooseExercise, forbidding, forbids } from './exercise.ts';
import {
  doseWords,
  forbiddenPositions,
  openPositions,
  positionWords,
  stepShow,
  stepWords,
  withoutPosition,
} from './guide-words.ts';
import { isNearDevice, type DevicePlace } from '../atlas/device.ts';
import { noPressLevel } from '../atlas/no-press-level.ts';

/** Where a ticked condition is: one side of the body, or both or no side. */
export type Where = Side | 'both';

export interface GuideQuery {
  readonly cautions: ReadonlyMap<CautionId, Where>;
  /** For ticked conditions that are about one place: whether that place is the one to be pressed. */
  readonly isHere?: ReadonlyMap<CautionId, boolean>;
  /** Where the person has a device; counts while the condition about devices is ticked. */
  readonly devices?: readonly DevicePlace[];
  /** The point to press; null for the muscle as a whole. */
  readonly pointId?: string | null;
  readonly side: Side;
  /** The tool asked for. */
  readonly tool?: ToolId | null;
  /** Tools at hand. Hands and a towel always are; null or left out: all. */
  readonly owned?: ReadonlySet<ToolId> | null;
  /** Warning signs that a clinician has looked at: pressing goes on, no harder or longer than the gentle dose. */
  readonly seen?: readonly string[];
  /** The most soreness, 0-10, since the person asked to ease off; null or left out: they did not. */
  readonly easedTo?: number | null;
}

/** What made a change. */
export type ChangeCause =
  | { readonly by: 'caution'; readonly id: CautionId }
  | { readonly by: 'point'; readonly rule: PointRule }
  | { readonly by: 'tool'; readonly id: ToolId }
  | { readonly by: 'seen'; readonly id: string }
  | { readonly by: 'person'; readonly id: 'eased' };

/** What is not as the guide has it, with its cause. The interface makes the sentence. */
export type Change = { readonly cause: ChangeCause } & (
  | { readonly what: 'hidden' }
  | { readonly what: 'tool-removed'; readonly tool: ToolId }
  | { readonly what: 'hand-instead'; readonly tool: ToolId }
  | { readonly what: 'pain'; readonly from: Range; readonly to: Range }
  | { readonly what: 'hold'; readonly from: Range; readonly to: Range }
  | { readonly what: 'spots'; readonly from: number; readonly to: number }
  | { readonly what: 'reps'; readonly from: number; readonly to: number }
  | { readonly what: 'sessions'; readonly from: number; readonly to: number }
  | { readonly what: 'days'; readonly from: Range; readonly to: Range }
  | { readonly what: 'position-removed'; readonly position: PositionCode }
  | { readonly what: 'stretch-removed' }
  | { readonly what: 'stretch-instead' }
  | { readonly what: 'strengthen-removed' }
  | { readonly what: 'strengthen-instead' }
  | { readonly what: 'stretch-mid-range' }
  | { readonly what: 'step-removed' }
  | { readonly what: 'press-beside' }
  | { readonly what: 'not-this-point' }
  | { readonly what: 'advice' }
);

export interface ToolChoice {
  readonly tool: Tool;
  readonly fit: ToolFit;
  readonly note?: string;
  readonly owned: boolean;
}

/** What of a guide is the same for everyone. Its words are not: those are read from the resolved guide, so that nobody reads them past their conditions. */
export type GuideForAll = Omit<
  Guide,
  | 'steps'
  | 'positions'
  | 'on'
  | 'findSpot'
  | 'whatToFeel'
  | 'cautions'
  | 'stopWhen'
  | 'stretch'
  | 'strengthen'
  | 'habit'
  | 'dose'
>;

/** A step as it is for one person. */
export interface ResolvedStep extends Pick<GuideStep, 'does' | 'say'> {
  /** What its picture shows, one thing after the other. */
  readonly show: readonly ShowBeat[];
}

export interface ResolvedGuide {
  readonly guide: GuideForAll;
  readonly side: Side;
  /** press: with a tool or a hand; exercise: the guide has no pressing; learn: this point is shown but not pressed; hidden: not now; ask: a place must be asked about first. */
  readonly offer: 'press' | 'exercise' | 'learn' | 'hidden' | 'ask';
  /** What may be used, in the order to try them: always some of the guide's own tools. */
  readonly tools: readonly ToolChoice[];
  /** The tool in use; null when none is left and for guides without pressing. */
  readonly tool: Tool | null;
  /** None of the guide's tools is left; the hand takes their place. */
  readonly handInstead: boolean;
  /** The guide has no tool of the hand, so that without a ball, a hook or a helper the spot is out of reach. */
  readonly needsTool: boolean;
  /** How to sit, stand or lie; empty where no position is left, so that nothing is pressed. */
  readonly position: string;
  /** What `position` speaks of. */
  readonly positions: readonly PositionCode[];
  /** What the tool lies against. */
  readonly support: Support | null;
  /** In the words of the tool in use, filled with the figures of the dose. None where nothing is pressed or done. */
  readonly steps: readonly ResolvedStep[];
  readonly dose: Dose;
  readonly findSpot: string;
  readonly whatToFeel: string;
  readonly cautions: readonly string[];
  readonly stopWhen: readonly string[];
  /** The guide's own, another in its place, or null where a condition forbids both. */
  readonly stretch: GuideStretch | null;
  readonly strengthen: GuideStrengthen | null;
  readonly habit: string;
  readonly pointRule: PointRule | null;
  /** Areas beside the muscle, as they are for this person. */
  readonly zones: readonly { readonly id: NoPressZoneId; readonly level: NoPressLevel }[];
  /** Conditions about a place that are still to be asked about. */
  readonly ask: readonly CautionId[];
  readonly changes: readonly Change[];
}

const TOOL = new Map(TOOLS.map((tool) => [tool.id, tool]));
const toolOf = (id: ToolId): Tool => {
  const tool = TOOL.get(id);
  if (!tool) throw new Error(`guide: expected a tool, got ${id}`);
  return tool;
};
/** Soreness 0-10: the most that a flat fingertip may bring on (the hand_only and light-hand rules). */
const LIGHT = 2;
/** The condition whose places the person names. */
const DEVICE: CautionId = 'implants';
/** What everyone has. */
const AT_HAND: ReadonlySet<ToolId> = new Set(['fingers', 'flat_hand', 'pincer', 'towel']);

/** A guide as it is for one person, side and point: what their conditions, the point's rule and the tool in use change, each with its cause. */
export function resolveGuide(guide: Guide, query: GuideQuery): ResolvedGuide {
  const { side, pointId = null, isHere } = query;
  const ticked = CAUTIONS.filter((caution) => query.cautions.has(caution.id));
  const changes: Change[] = [];
  const because = (caution: Caution): ChangeCause => ({ by: 'caution', id: caution.id });
  const isOf =
    ({ id }: Caution) =>
    ({ cause }: Change) =>
      cause.by === 'caution' && cause.id === id;
  const pressing = guide.mode !== 'no_self_pressure';
  const onThisSide = [...query.cautions].filter(([, where]) => where === 'both' || where === side).map(([id]) => id);
  const ask = ticked
    .filter((caution) => asksWhere(guide, caution) && isHere?.get(caution.id) === undefined)
    .map(({ id }) => id);

  for (const caution of ticked)
    if (isHidden(guide, caution, query)) changes.push({ what: 'hidden', cause: because(caution) });

  const rule = guide.pointRules.find((entry) => entry.pointId === pointId) ?? null;
  const rules: ChangeCause | null = rule && { by: 'point', rule };
  const tools = allowedTools(guide, ticked, rule, query, changes);

  const hand = pressing && tools.length === 0 ? handInstead(guide, ticked, rule, changes) : null;
  if (hand) changes.push({ what: 'hand-instead', tool: hand.tool.id, cause: hand.cause });
  const tool = !pressing ? null : (hand?.tool ?? pick(tools, query.tool));

  const own = doseWith(guide, tool);
  let dose = own;
  const lower = (next: Dose, cause: ChangeCause) => {
    if (next.pain[1] < dose.pain[1] || next.pain[0] < dose.pain[0])
      changes.push({ what: 'pain', from: dose.pain, to: next.pain, cause });
    if (next.holdS[1] < dose.holdS[1]) changes.push({ what: 'hold', from: dose.holdS, to: next.holdS, cause });
    if (next.spotsMax < dose.spotsMax) changes.push({ what: 'spots', from: dose.spotsMax, to: next.spotsMax, cause });
    if (next.reps[1] < dose.reps[1]) changes.push({ what: 'reps', from: dose.reps[1], to: next.reps[1], cause });
    if (next.sessionsPerDay[1] < dose.sessionsPerDay[1])
      changes.push({ what: 'sessions', from: dose.sessionsPerDay[1], to: next.sessionsPerDay[1], cause });
    if (next.daysPerWeek[1] < dose.daysPerWeek[1])
      changes.push({ what: 'days', from: dose.daysPerWeek, to: next.daysPerWeek, cause });
    dose = next;
  };
  if (tool?.safetyClass === 'roller') lower(gentlerOf(dose, DOSE_PRESETS.rolling), { by: 'tool', id: tool.id });
  if (pressing && rules && rule?.rule === 'hand_only')
    lower({ ...capPain(dose, LIGHT), pain: [0, Math.min(dose.pain[1], LIGHT)] }, rules);
  if (pressing)
    for (const id of (query.seen ?? []).slice(0, 1)) lower(gentlerOf(dose, DOSE_PRESETS.gentle), { by: 'seen', id });
  if (pressing) for (const caution of ticked) lower(softened(guide, dose, caution), because(caution));
  if (pressing && typeof query.easedTo === 'number')
    lower({ ...dose, pain: easedRange(dose.pain, query.easedTo) }, { by: 'person', id: 'eased' });

  for (const { position, caution } of forbiddenPositions(guide, ticked))
    changes.push({ what: 'position-removed', position, cause: because(caution) });
  const open = openPositions(guide, tool, ticked);
  const here = ticked.filter(({ id }) => isHere?.get(id) === true);
  const stretch = chooseExercise(guide.stretch, ticked, here),
    strengthen = chooseExercise(guide.strengthen, ticked, here);
  for (const caution of stretch.because)
    changes.push({ what: stretch.exercise ? 'stretch-instead' : 'stretch-removed', cause: because(caution) });
  for (const caution of strengthen.because)
    changes.push({ what: strengthen.exercise ? 'strengthen-instead' : 'strengthen-removed', cause: because(caution) });
  const against = ({ moves }: GuideStep) => (pressing && moves ? forbidding(moves, ticked, here) : []);
  for (const caution of new Set(guide.steps.flatMap(against)))
    changes.push({ what: 'step-removed', cause: because(caution) });
  const midRange = ticked.find((caution) => caution.affects.stretch === 'mid_range_only');
  if (midRange && stretch.exercise) changes.push({ what: 'stretch-mid-range', cause: because(midRange) });
  if (rules && rule?.rule === 'press_beside') changes.push({ what: 'press-beside', cause: rules });

  const notThisPoint = pressing
    ? (pointClosed(pointId, rule, [...query.cautions.keys()], onThisSide) ?? deviceHere(guide, query))
    : null;
  if (notThisPoint) changes.push({ what: 'not-this-point', cause: notThisPoint });
  for (const caution of ticked) {
    if (changes.some(isOf(caution))) continue;
    // Where another condition has taken as much away already, one that would have changes of its own is told all the same.
    const alone = () =>
      ticked.length > 1 &&
      resolveGuide(guide, {
        ...query,
        cautions: new Map([...query.cautions].filter(([id]) => id === caution.id)),
      }).changes.some(isOf(caution));
    if (caution.affects.userMarksArea !== true || alone()) changes.push({ what: 'advice', cause: because(caution) });
  }

  const offer = changes.some(({ what }) => what === 'hidden')
    ? 'hidden'
    : !pressing
      ? ask.length > 0
        ? 'ask'
        : 'exercise'
      : notThisPoint || tool === null
        ? 'learn'
        : ask.length > 0
          ? 'ask'
          : 'press';
  return {
    guide,
    side,
    tools,
    tool,
    handInstead: hand !== null,
    dose: { ...dose, say: doseWords(guide, tool, dose, own) },
    offer,
    needsTool: pressing && !guide.tools.some(({ id }) => ['hand', 'pincer'].includes(toolOf(id).safetyClass)),
    ...positionWords(open),
    steps:
      pressing && !tool
        ? []
        : guide.steps
            .filter((step) => against(step).length === 0)
            .map((step) => ({
              does: step.does,
              say: fillDose(stepWords(guide, step, tool, open[0]), dose),
              show: stepShow(guide, step, tool, open[0]) ?? SHOWN[step.does],
            })),
    findSpot: guide.findSpot,
    whatToFeel: guide.whatToFeel,
    cautions: guide.cautions,
    stopWhen: guide.stopWhen,
    habit: guide.habit,
    stretch: stretch.exercise,
    strengthen: strengthen.exercise,
    pointRule: rule,
    zones: guide.noPressZones.map((id) => ({ id, level: noPressLevel(id, onThisSide) })),
    ask,
    changes: offer === 'hidden' || offer === 'learn' ? changes.map(notPressed) : changes,
  };
}

/** A change where nothing is pressed: how its point would be is no reason, and would read as leave to press so. */
const notPressed = (change: Change): Change =>
  change.cause.by === 'point'
    ? { ...change, cause: { by: 'point', rule: { ...change.cause.rule, rule: 'do_not_press' } } }
    : change;

/** Whether a condition about one place is asked about: it forbids pressing there, or what the steps of a guide without pressing ask of the body. */
const asksWhere = (guide: Guide, caution: Caution): boolean =>
  caution.affects.userMarksArea === true &&
  (guide.mode !== 'no_self_pressure' || forbids(caution, guide.stepLoads ?? [], true));

function isHidden(guide: Guide, caution: Caution, { cautions, side, isHere, devices = [] }: GuideQuery): boolean {
  const { affects } = caution;
  if (closes(caution, guide)) return true;
  const where = cautions.get(caution.id);
  // A device that was named lies where it was named, whatever side was ticked with it.
  const isNamed = caution.id === DEVICE && devices.some((device) => device.side === side || device.side === 'midline');
  if (closesItsSide(caution, guide) && (where === 'both' || where === side || isNamed)) return true;
  if (asksWhere(guide, caution) && isHere?.get(caution.id) === true) return true;
  if (guide.mode === 'no_self_pressure') return false;
  return affects.onlyRegions !== undefined && !affects.onlyRegions.includes(guide.region);
}

/** Whether a point's rule lets a tool be used on it. */
export const allowsTool = ({ rule }: PointRule, { safetyClass }: Tool): boolean =>
  rule === 'hand_only' ? safetyClass === 'hand' : rule === 'pinch_only' ? safetyClass === 'pincer' : true;

/** The guide's tools that are left, in the order to try them. Each one taken away is noted with its cause. */
function allowedTools(
  guide: Guide,
  ticked: readonly Caution[],
  rule: PointRule | null,
  { owned }: GuideQuery,
  changes: Change[],
): ToolChoice[] {
  const left: ToolChoice[] = [];
  for (const { id, fit, note } of guide.tools) {
    const tool = toolOf(id);
    const blocking =
      ticked.find((caution) => blocks(caution, guide, tool.safetyClass)) ?? withoutPosition(guide, tool, ticked);
    if (blocking) changes.push({ what: 'tool-removed', tool: id, cause: { by: 'caution', id: blocking.id } });
    else if (rule && !allowsTool(rule, tool))
      changes.push({ what: 'tool-removed', tool: id, cause: { by: 'point', rule } });
    else
      left.push({ tool, fit, ...(note !== undefined && { note }), owned: AT_HAND.has(id) || !owned || owned.has(id) });
  }
  return left.sort(firstTry);
}

/** For a first go: the softest of those that work well, then those that work less well, then what is only for when softer is too light. */
const firstTry = (a: ToolChoice, b: ToolChoice): number =>
  FIT_GROUP[a.fit] - FIT_GROUP[b.fit] ||
  a.tool.softness - b.tool.softness ||
  FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
  Number(b.owned) - Number(a.owned);

/**
 * What is left when the guide's tools are gone: the flat hand where a condition took the last of them, flat fingertips where the point's rule did.
 * A pinch is not replaced by a push, and a guide of light touch has nothing lighter.
 */
function handInstead(
  guide: Guide,
  ticked: readonly Caution[],
  rule: PointRule | null,
  changes: readonly Change[],
): { readonly tool: Tool; readonly cause: ChangeCause } | null {
  const byCaution = changes.find((change) => change.what === 'tool-removed' && change.cause.by === 'caution');
  if (rule?.rule === 'hand_only' && !byCaution) return { tool: toolOf('fingers'), cause: { by: 'point', rule } };
  const forbidden =
    guide.mode !== 'self_pressure' ||
    rule?.rule === 'do_not_press' ||
    (rule?.rule === 'pinch_only' && !rule.orFlatHand);
  return byCaution && !forbidden && openPositions(guide, toolOf('flat_hand'), ticked).length > 0
    ? { tool: toolOf('flat_hand'), cause: byCaution.cause }
    : null;
}

/** The guide's dose, no harder than it lets this tool go. */
function doseWith(guide: Guide, tool: Tool | null): Dose {
  const most = guide.tools.find(({ id }) => id === tool?.id)?.painMax;
  return most === undefined ? doseOf(guide) : capPain(doseOf(guide), most);
}

/** The tool asked for if it is left, else the first to try of those at hand, else the first of all. */
const pick = (tools: readonly ToolChoice[], asked: ToolId | null | undefined): Tool | null =>
  (tools.find(({ tool }) => tool.id === asked) ?? tools.find(({ owned }) => owned) ?? tools.at(0))?.tool ?? null;

/** The dose under a condition; never more than before. */
function softened(guide: Guide, dose: Dose, caution: Caution): Dose {
  const { rule, affects } = caution;
  let next = isGentleIn(caution, guide) ? gentlerOf(dose, DOSE_PRESETS.gentle) : dose;
  if (affects.pressureCap !== undefined) next = capPain(next, affects.pressureCap);
  if (rule === 'light_hand_only') next = { ...next, pain: [0, next.pain[1]] };
  if (affects.holdCapS !== undefined) next = capHold(next, affects.holdCapS);
  if (affects.spotsCap !== undefined) next = { ...next, spotsMax: Math.min(next.spotsMax, affects.spotsCap) };
  for (const [field, cap] of [
    ['reps', affects.repsCap],
    ['sessionsPerDay', affects.sessionsPerDayCap],
    ['daysPerWeek', affects.daysPerWeekCap],
  ] as const)
    if (cap !== undefined) next = { ...next, [field]: capRange(next[field], cap) };
  return next;
}

/** Why the point itself is not pressed: its rule, or a condition that closes it or the area it lies in. */
function pointClosed(
  pointId: string | null,
  rule: PointRule | null,
  ticked: readonly CautionId[],
  onThisSide: readonly CautionId[],
): ChangeCause | null {
  const named = CAUTIONS.find(
    ({ id, affects }) => ticked.includes(id) && affects.pointsClosed?.some((own) => own === pointId),
  );
  if (named && rule?.rule !== 'do_not_press') return { by: 'caution', id: named.id };
  if (!rule) return null;
  if (rule.rule === 'do_not_press' || rule.pointId in CLOSED_POINTS) return { by: 'point', rule };
  if (noPressLevel(rule.zone, []) === 'never') return null;
  const closing = onThisSide.find((id) => noPressLevel(rule.zone, [id]) === 'never');
  return closing ? { by: 'caution', id: closing } : null;
}

/** The condition about devices, where one lies too near to the place to press. */
const deviceHere = (
  { muscleIds }: Guide,
  { cautions, devices = [], pointId = null, side }: GuideQuery,
): ChangeCause | null =>
  cautions.has(DEVICE) && isNearDevice(muscleIds, pointId, side, devices) ? { by: 'caution', id: DEVICE } : null;
