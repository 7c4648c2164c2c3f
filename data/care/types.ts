import type { Loads } from '../exercises/loads.ts';
import type { MuscleId, Range, SourceId } from '../types.ts';
import type { CareExerciseId } from './exercises.ts';

/** How sure the evidence makes us, strongest first; 'expert' is practice without trials, 'fact' a known fact or a safety rule. */
export type CareGrade = 'high' | 'moderate' | 'low' | 'very-low' | 'expert' | 'fact';

/** What the evidence lets us say, and why. */
export interface Strength {
  readonly grade: CareGrade;
  /** For everyone. */
  readonly say: string;
  /** For those who ask how we know. */
  readonly detail?: string;
  readonly sources: readonly SourceId[];
}

/** A figure with what it counts, ready to show. */
export interface Figure {
  readonly what: string;
  readonly value: string;
}

/** A muscle of the atlas, or a part of it. */
export interface MusclePart {
  readonly muscle: MuscleId;
  readonly part?: string;
}

/** Something that may load the upper back. */
export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly plain: string;
  readonly tryThis: readonly string[];
  readonly stopAndCall?: readonly string[];
  readonly figures: readonly Figure[];
  /** Body weight, 10 % and 15 % of it, kilograms. */
  readonly loads10And15Pct?: readonly (readonly [body: number, tenth: number, more: number])[];
  /** Ids of muscles whose record in the atlas names this load. */
  readonly muscles: readonly MuscleId[];
  /** Why these muscles, where the load has no name of its own in the atlas. */
  readonly musclesNote?: string;
  readonly evidence: Strength;
}

/** A medicine, or surgery. */
export interface Medicine {
  readonly id: string;
  readonly title: string;
  readonly plain: string;
  readonly figures: readonly Figure[];
  readonly askFirst: readonly string[];
  readonly ifUsed: string;
  readonly getHelp: readonly string[];
  readonly evidence: Strength;
}

export interface ChairAndDesk {
  readonly plain: string;
  readonly setUp: readonly { readonly part: string; readonly do: string }[];
  readonly breaks: readonly string[];
  readonly figures: readonly Figure[];
  readonly evidence: Strength;
}

export interface Stretch {
  readonly id: string;
  readonly name: string;
  /** 1 for nearly everyone, 2 for healthy bones only. */
  readonly level: number;
  readonly position: string;
  readonly steps: readonly string[];
  readonly dose: { readonly reps: Range; readonly holdS: Range; readonly sessionsPerDay: Range };
  readonly suits: string;
  /** One side is opened: it is done left, then right. */
  readonly eachSide?: true;
  readonly loads: Loads;
  /** Offered where a condition forbids this one: the id of a stretch. */
  readonly instead?: string;
}

export interface StretchRules {
  readonly plain: string;
  readonly rules: readonly string[];
  readonly doNotDoIf: readonly string[];
  readonly evidence: Strength;
}

export interface SoreSpots {
  readonly plain: string;
  readonly selfCare: { readonly goodFor: string; readonly limits: string };
  readonly practitioner: {
    readonly goodFor: string;
    readonly who: string;
    readonly ask: readonly string[];
    readonly walkAwayIf: readonly string[];
  };
  readonly figures: readonly Figure[];
  readonly evidence: Strength;
}

export interface Topical {
  readonly id: string;
  readonly name: string;
  readonly plain: string;
  readonly figures: readonly Figure[];
  readonly caution: string;
  readonly evidence: Strength;
}

export interface HeatAndCold {
  readonly plain: string;
  readonly answerToReader: string;
  readonly methods: readonly {
    readonly id: string;
    readonly name: string;
    readonly how: readonly string[];
    readonly minutes: Range;
    readonly timesPerDay: Range;
  }[];
  readonly notFor: readonly string[];
  readonly figures: readonly Figure[];
  readonly evidence: Strength;
}

export interface PosturePattern {
  readonly id: string;
  readonly name: string;
  readonly plain: string;
  readonly linkWithPain: string;
  readonly evidence: Strength;
}

/** A reading for numbers from `from` up to, not including, `to`; a missing end is open. */
export interface Band {
  readonly from?: number;
  readonly to?: number;
  readonly say: string;
}

export interface SelfCheck {
  readonly id: string;
  /** Ids of posture patterns. */
  readonly patterns: readonly string[];
  readonly name: string;
  readonly needs: string;
  readonly how: readonly string[];
  /** Unit of the number; 'compare' and 'none' take no number. */
  readonly measure: 'cm' | 'degrees' | 'seconds' | 'compare' | 'none';
  /** Lowest first, without gap or overlap. */
  readonly bands: readonly Band[];
  readonly notIf?: string;
  readonly loads: Loads;
  readonly accuracy: string;
  readonly evidence: Strength;
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  /** Ids of posture patterns, or 'any'. */
  readonly patterns: readonly string[];
  readonly bestFor: string;
  /** `amount` is left out for what is done through the day: it is in no routine. */
  readonly exercises: readonly { readonly exercise: CareExerciseId; readonly dose: string; readonly amount?: Amount }[];
  readonly daysPerWeek: number;
  readonly weeks: number;
  readonly progress: string;
  readonly effect: string;
  readonly caution?: string;
  readonly evidence: Strength;
}

/**
 * How much of an exercise, for the clock. count: so often in each set. hold: held so often, seconds each. time: done for so long, seconds.
 * As the dose says it in words.
 */
export type Amount =
  | { readonly does: 'count'; readonly sets: Range; readonly reps: Range }
  | { readonly does: 'hold'; readonly reps: Range; readonly holdS: Range }
  | { readonly does: 'time'; readonly forS: number };

/** Opposed muscles at the front and the back of a joint. */
export interface MusclePair {
  readonly id: string;
  readonly name: string;
  readonly front: readonly MusclePart[];
  readonly back: readonly MusclePart[];
  readonly loosen: readonly ({ readonly stretch: string } | { readonly exercise: CareExerciseId })[];
  readonly strengthen: readonly CareExerciseId[];
  readonly feelCheck: string;
}

export interface MusclePairsNote {
  readonly plain: string;
  readonly rule: string;
  readonly evidence: Strength;
}

export interface Habit {
  readonly id: string;
  readonly name: string;
  readonly plain: string;
  readonly evidence: Strength;
}

export interface StarterPlan {
  readonly title: string;
  readonly steps: readonly { readonly day: string; readonly action: string }[];
  readonly evidence: Strength;
}
