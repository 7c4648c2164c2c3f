import type { Loads } from '../exercises/loads.ts';
import type { NoPressZoneId } from '../safety/types.ts';
import type { MuscleId, PointId, Range, SourceId } from '../types.ts';
import type { GuideId } from './index-of.ts';
import type { MoveId } from './moves.ts';

export type GuideRegion =
  'head' | 'neck' | 'neck_shoulder' | 'shoulder' | 'upper_back' | 'mid_back' | 'low_back' | 'chest' | 'arm' | 'hip';
/** Whether pressing is offered, only light touch, or none. */
export type GuideMode = 'self_pressure' | 'light_touch' | 'no_self_pressure';
export type ToolId =
  | 'fingers'
  | 'flat_hand'
  | 'pincer'
  | 'soft_ball'
  | 'tennis_ball'
  | 'firm_ball'
  | 'ball_in_sock'
  | 'two_balls'
  | 'hook_cane'
  | 'foam_roller'
  | 'towel';
/** What cautions block tools by. */
export type SafetyClass = 'hand' | 'pincer' | 'ball' | 'roller' | 'hook_cane' | 'massage_gun';
export type ToolFit = 'best' | 'good' | 'ok' | 'only if softer is too light' | 'only';
/** Tools that are handled alike, so that one sentence serves them all. */
export type ToolClass =
  'fingers' | 'flat_hand' | 'pincer' | 'ball' | 'sock' | 'two_balls' | 'hook_cane' | 'roller' | 'towel';
/** A class, or fingers and flat hand together. */
export type ToolGroup = ToolClass | 'hand';
/** What the tool lies against, where that changes the words. */
export type Support = 'wall' | 'chair' | 'table';
export type PositionCode =
  'standing_wall' | 'standing' | 'sitting' | 'lying_side' | 'lying_flat_on_back_long' | 'lying_face_down';
export type DosePresetId = 'standard' | 'gentle' | 'touch' | 'rolling' | 'none';
export type GuideGrade = 'low' | 'very_low' | 'expert';
export type PointRuleKind = 'do_not_press' | 'pinch_only' | 'hand_only' | 'press_beside';

export interface Tool {
  readonly id: ToolId;
  readonly name: string;
  readonly safetyClass: SafetyClass;
  readonly size: string;
  readonly pressure: string;
  /** The softest first, 1-5, after `pressure`; tools of one rank are as soft as each other. */
  readonly softness: number;
  readonly goodFor: string;
  readonly note: string;
  /** Which words serve it. */
  readonly words: ToolClass;
}

/** One sentence, or one for each thing that the tool may lie against. */
export type BySupport = string | Readonly<Partial<Record<Support, string>>>;

/** Sentences of a class of tools, for guides whose own words are for another one. {on} stands for the guide's place, {pain} and {target} for its dose. */
export interface ToolWords {
  readonly place: BySupport;
  readonly seek: BySupport;
  readonly press: BySupport;
  /** Where the tool is not held still. */
  readonly hold?: BySupport;
  readonly end: BySupport;
  /** The dose in a sentence. */
  readonly dose: string;
}

/** How much. Times in seconds unless the name says otherwise. */
export interface Dose {
  /** Soreness while pressing, 0-10. */
  readonly pain: Range;
  readonly holdS: Range;
  readonly targetHoldS: number;
  /** Holds on each spot. */
  readonly reps: Range;
  readonly restS: number;
  readonly spotsMax: number;
  readonly sessionsPerDay: Range;
  readonly daysPerWeek: Range;
  readonly reviewDays: number;
  readonly sessionMaxMin: number;
  /** Seconds each way, for a roller. */
  readonly passS?: Range;
  /** The sentence to show. {pain}, {hold} and {target} stand for the figures above. */
  readonly say: string;
  readonly basis: string;
  readonly sources: readonly SourceId[];
}

/** What a tool does in the picture of a step: it comes from off the body, travels the search path in small steps, presses in, stays, is taken away. */
export type ToolBeat = 'arrives' | 'searches' | 'presses' | 'holds' | 'leaves';
/** What is seen, one thing after the other: the tool does something, the body takes up what the guide has it held in, lets go of that, moves, or rests. */
export type ShowBeat = ToolBeat | 'takes-position' | 'lets-go-of-position' | 'rests' | MoveId;

/**
 * One step. `say` is for the tools in the guide's stepsFor, in its first position. With another tool or against another thing `sayFor` goes first; then, for
 * `place`, `seek`, `press`, `hold` and `end`, the words of the tool; the other kinds keep `say`. `hold` runs the timer; `exercise` belongs to a guide without pressing.
 * {pain} and {hold} stand for the dose; {hold 30 45} for a range of its own, capped like the dose.
 */
export interface GuideStep {
  readonly does: 'ready' | 'place' | 'seek' | 'press' | 'hold' | 'move' | 'end' | 'keep' | 'exercise';
  readonly say: string;
  /** What the tool lies against goes before the tool, where it is not the guide's own. */
  readonly sayFor?: Readonly<Partial<Record<ToolGroup | Support, string>>>;
  /** What its picture shows. Left out: what its kind does (shown.ts). `showFor` goes before it as `sayFor` before `say`. */
  readonly show?: readonly ShowBeat[];
  readonly showFor?: Readonly<Partial<Record<ToolGroup | Support, readonly ShowBeat[]>>>;
  /** What a movement asks of the body: it is left out for whoever has a condition that forbids that. */
  readonly moves?: Loads;
}

/** How to sit, stand or lie. */
export interface Position {
  readonly code: PositionCode;
  /** The tools it serves; left out in guides without pressing. */
  readonly with?: readonly ToolGroup[];
  /** Left out: a wall where the person stands by one, else nothing. */
  readonly against?: Support;
  readonly say: string;
  /** Harder, so for later: it stands with the guide to read, and is not where a guide begins. */
  readonly later?: true;
}

/** A textbook point that is not pressed as drawn. All other points of the muscle follow the guide. */
export interface PointRule {
  readonly pointId: PointId;
  readonly rule: PointRuleKind;
  readonly zone: NoPressZoneId;
  /** The guide names the flat hand as what is left when a caution takes the grip away. */
  readonly orFlatHand?: true;
}

/** A stretch after a guide. */
export interface GuideStretch {
  readonly name: string;
  readonly how: string;
  readonly holdS: Range;
  readonly reps: Range;
  readonly loads: Loads;
  /** Offered where a condition forbids this one and not that. */
  readonly instead?: GuideStretch;
}

/** An exercise that makes the muscle stronger. */
export interface GuideStrengthen {
  readonly name: string;
  readonly how: string;
  readonly dose: string;
  readonly sources: readonly SourceId[];
  readonly loads: Loads;
  readonly instead?: GuideStrengthen;
}

/** How to work on one muscle by oneself. */
export interface Guide {
  readonly id: GuideId;
  readonly name: string;
  readonly plainName: string;
  readonly region: GuideRegion;
  readonly mode: GuideMode;
  readonly muscleIds: readonly MuscleId[];
  /** Shown only to those who ask for it, and why. */
  readonly offByDefault?: string;
  /** `painMax`: soreness 0-10 that this tool does not go above here. */
  readonly tools: readonly {
    readonly id: ToolId;
    readonly fit: ToolFit;
    readonly painMax?: number;
    readonly note?: string;
  }[];
  /** The tools that the steps are written for. */
  readonly stepsFor: readonly ToolId[];
  /** Where the tool goes: it ends "Put the ball ...". Left out in guides without pressing. */
  readonly on?: string;
  /** In the order to try them. */
  readonly positions: readonly Position[];
  readonly findSpot: string;
  readonly whatToFeel: string;
  readonly steps: readonly GuideStep[];
  /** What the steps ask of the body, for a guide whose steps are the exercise: one without pressing. */
  readonly stepLoads?: Loads;
  /** A preset, with what this guide has differently. */
  readonly dose: { readonly preset: DosePresetId } & Partial<Omit<Dose, 'basis' | 'sources'>>;
  /** Whether pressing was tried on this muscle, nearby, or not at all. */
  readonly doseBasis: 'direct' | 'regional' | 'none';
  readonly stretch: GuideStretch;
  readonly strengthen: GuideStrengthen;
  readonly habit: string;
  readonly stopWhen: readonly string[];
  readonly cautions: readonly string[];
  /** Areas next to this muscle. */
  readonly noPressZones: readonly NoPressZoneId[];
  readonly evidence: {
    readonly grade: GuideGrade;
    readonly directTrial: boolean;
    readonly statement: string;
    readonly sources: readonly SourceId[];
  };
  readonly pointRules: readonly PointRule[];
}

/** What a list needs of a guide. */
export interface GuideEntry {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly region: GuideRegion;
  readonly mode: GuideMode;
  readonly muscleIds: readonly MuscleId[];
  /** Where guides share a muscle: the points of it that are this guide's. */
  readonly pointIds?: readonly PointId[];
  readonly offByDefault?: string;
}

/** Muscles for which there is no guide. */
export interface WithoutGuide {
  readonly muscleIds: readonly MuscleId[];
  readonly reason: string;
  /** The line to show. */
  readonly say: string;
  readonly sources: readonly SourceId[];
}

/** A trial or review of pressing. */
export interface DoseTrial {
  readonly id: string;
  readonly study: string;
  /** null: not known. */
  readonly people: number | null;
  readonly muscle: string;
  readonly by: string;
  readonly dose: string;
  readonly comparedWith: string;
  readonly effect: string;
  readonly meaning: string;
  readonly source: SourceId;
}
