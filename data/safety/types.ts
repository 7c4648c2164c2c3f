import type { Load } from '../exercises/loads.ts';
import type { GuideId } from '../guides/index-of.ts';
import type { GuideRegion, PositionCode, SafetyClass } from '../guides/types.ts';
import type { Anchor, PointId, SourceId } from '../types.ts';
import type { SignId } from './signs.ts';

export type ActionId = 'emergency_now' | 'same_day' | 'within_days' | 'adjust' | 'ok';
export interface Action {
  readonly label: string;
  readonly text: string;
  /** 1 is the most urgent. */
  readonly rank: number;
}

/** What a warning sign asks for: all three leave out pressing. */
export type UrgentActionId = Extract<ActionId, 'emergency_now' | 'same_day' | 'within_days'>;

/** A part of the body, or an organ whose pain is felt there, that warning signs are about. A muscle names those that bear on it. */
export type SignPlace =
  | 'head'
  | 'jaw'
  | 'neck'
  | 'shoulder'
  | 'lung_apex'
  | 'hand_and_arm'
  | 'upper_back'
  | 'heart'
  | 'breast'
  | 'gallbladder'
  | 'diaphragm'
  | 'belly'
  | 'low_back'
  | 'leg';

/** A warning sign: one short question, what belongs to it, and what a yes asks for. */
export interface Sign {
  readonly id: string;
  /** One question of at most twelve words. */
  readonly short: string;
  /** What counts as a yes, shown on request. */
  readonly more: string;
  /** For editors and clinicians; never shown as a result. */
  readonly thinksOf: string;
  readonly action: UrgentActionId;
  readonly textIfYes: string;
  /** Asked after a yes; a yes to it too makes it more urgent. At most twelve words. */
  readonly escalateIf?: { readonly short: string; readonly action: UrgentActionId };
  /** Asked before every guide, or before those whose muscle, or whose marked place, is about one of these. */
  readonly places: 'any' | readonly SignPlace[];
  /** For one that everyone is asked: the places whose lists show it too (a muscle's "get help first", a handout). */
  readonly about?: readonly SignPlace[];
  /** The sign asked of everyone that is about the same thing: this one is never milder than it. */
  readonly like?: string;
  /** Stretches and exercises wait too, though no help is needed today: the movement itself may harm, or none of it was written for this person. */
  readonly keepStill?: true;
  /** Once a clinician has looked at it, the guides go on at the gentle dose. Never so for an emergency. */
  readonly clinicianLeadsOn?: true;
  readonly sources: readonly SourceId[];
}

/** A heading of the questions before the first press: what they are about, or by when a yes is to be looked at. */
export type QuestionGroup = 'organs' | 'nerves' | 'harm' | 'today' | 'lasting';

/** Warning signs about one thing, asked in one line of at most twelve words. */
export interface SignQuestion {
  readonly group: QuestionGroup;
  readonly short: string;
  /** The signs that it asks about, the most urgent or the likeliest first. */
  readonly covers: readonly SignId[];
}

export type CautionId =
  | 'blood_thinners'
  | 'thin_bones'
  | 'pregnancy'
  | 'clot'
  | 'recent_surgery'
  | 'fresh_strain'
  | 'skin'
  | 'infection_unwell'
  | 'hypermobile'
  | 'cancer_now'
  | 'high_bp'
  | 'neck_artery_risk'
  | 'neck_joint'
  | 'numb_skin'
  | 'implants'
  | 'lymph'
  | 'dulled_feeling'
  | 'injection'
  | 'widespread_pain'
  | 'massage_gun'
  | 'past_clot'
  | 'inflammatory_flare'
  | 'muscle_bone'
  | 'bone_infection'
  | 'heart'
  | 'neck_faint'
  | 'not_alone';
export type CautionRule =
  'no_pressing_ask_first' | 'light_hand_only' | 'area_ask_first' | 'wait_today' | 'skip_area' | 'change_method';

/** A condition a person ticks once; it takes away or softens what it forbids. */
export interface Caution {
  readonly id: CautionId;
  readonly topic: string;
  readonly question: string;
  readonly action: ActionId;
  readonly rule: CautionRule;
  readonly text: string;
  readonly affects: {
    readonly toolsBlocked?: readonly SafetyClass[];
    /** Areas that are not pressed at all. */
    readonly zones?: readonly NoPressZoneId[];
    readonly guidesHidden?: readonly GuideId[];
    /** Points that are not pressed, of guides that stay open elsewhere. */
    readonly pointsClosed?: readonly PointId[];
    /** Guides beside a place that is not pressed: no harder or longer than the gentle dose, and without a hook or cane, which may slip into it. */
    readonly gentleIn?: readonly GuideId[];
    /** Hidden on the side it is about. */
    readonly guidesHiddenSide?: readonly GuideId[];
    readonly positionsBlocked?: readonly PositionCode[];
    /** Positions named in the text as the only ones to press in. */
    readonly pressOnlyIn?: readonly PositionCode[];
    /** Highest soreness, 0-10. */
    readonly pressureCap?: number;
    /** Longest hold, seconds. */
    readonly holdCapS?: number;
    readonly spotsCap?: number;
    /** Most holds on a spot. */
    readonly repsCap?: number;
    readonly sessionsPerDayCap?: number;
    readonly daysPerWeekCap?: number;
    /** The person says whether the place is the one to be pressed. */
    readonly userMarksArea?: boolean;
    readonly stretch?: 'mid_range_only';
    readonly heatCold?: 'avoid_on_numb_skin';
    readonly tool?: 'massage_gun';
    /** Regions named in the text as the only ones to press. */
    readonly onlyRegions?: readonly GuideRegion[];
  };
  /** What it means for stretches and exercises, beside what it forbids of them; left out: nothing. */
  readonly moving?: {
    readonly say: string;
    /** ask: not before a clinician agreed. today: not today. */
    readonly wait?: 'ask' | 'today';
    /** Of the dose. */
    readonly share?: number;
  };
  /** What no exercise may ask of a person with it. */
  readonly forbids: readonly Load[];
  /** What no exercise of the very place may ask, for a condition about one place. */
  readonly forbidsHere?: readonly Load[];
  readonly sources: readonly SourceId[];
}

export type NoPressZoneId =
  | 'anterior_neck'
  | 'carotid_sinus'
  | 'scm_inward'
  | 'posterior_neck_triangle'
  | 'below_ear'
  | 'temple_artery'
  | 'vertebral_suboccipital'
  | 'spine_midline'
  | 'rib_shafts_thin_bone'
  | 'axilla'
  | 'medial_arm'
  | 'radial_groove'
  | 'cubital_fossa'
  | 'ulnar_groove'
  | 'posterior_interosseous'
  | 'infraclavicular'
  | 'sternum_xiphoid'
  | 'breast'
  | 'abdomen'
  | 'flank_kidney'
  | 'floating_rib_tips'
  | 'coccyx_sacrum'
  | 'sciatic_line'
  | 'greater_trochanter'
  | 'femoral_triangle'
  | 'popliteal_fossa'
  | 'calf_inner_thigh'
  | 'fibular_head'
  | 'shin_bone'
  | 'tarsal_tunnel'
  | 'bony_points'
  | 'implants_user_marked';

/**
 * never: no pressing. light_touch_only: flat fingertip, 0-2 of 10, no tools. gentle_only: 0-3 of 10, soft ball or roller, no hard ball, hook or cane.
 * conditional: never when a caution of appliesWhen is ticked, else `otherwise`.
 */
export type NoPressLevel = 'never' | 'light_touch_only' | 'gentle_only';

/** The area in words, as an anatomist would mark it. Centimetres. */
export type NoPressShape =
  | { readonly type: 'disc'; readonly center: string; readonly radiusCm: number }
  | { readonly type: 'discs'; readonly centers: readonly string[]; readonly radiusCm: number }
  | { readonly type: 'strip'; readonly from: string; readonly to: string; readonly widthCm: number }
  | { readonly type: 'polygon' | 'triangle' | 'region'; readonly points: readonly string[] }
  | {
      readonly type: 'rectangle';
      readonly top: string;
      readonly bottom: string;
      readonly innerCm: number;
      readonly outerCm: number;
    }
  | { readonly type: 'diamond'; readonly center: string; readonly heightCm: number; readonly widthCm: number };

/** The same area for the mesh: a band along a path (a disc where the path has one place), the inside of a ring, or a disc where the person marks it. */
export type NoPressMesh =
  | { readonly kind: 'band'; readonly path: readonly Anchor[]; readonly widthCm: number }
  | { readonly kind: 'polygon'; readonly ring: readonly Anchor[] }
  | { readonly kind: 'user_disc'; readonly widthCm: number };

/** An area of the body that is not pressed, or only lightly. */
export interface NoPressZone {
  readonly id: NoPressZoneId;
  readonly name: string;
  readonly surface: string;
  /** "both" and "both and midline" are mirrored; "user": where the person marks it. */
  readonly side: 'both' | 'both and midline' | 'midline' | 'user';
  readonly severity: NoPressLevel | 'conditional';
  readonly appliesWhen?: readonly CautionId[];
  readonly otherwise?: NoPressLevel;
  readonly shape: NoPressShape;
  readonly landmarks: string;
  readonly why: string;
  readonly plainText: string;
  readonly note?: string;
  readonly mesh: readonly NoPressMesh[];
  readonly sources: readonly SourceId[];
}
