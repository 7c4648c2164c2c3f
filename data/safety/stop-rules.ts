import type { GuideRegion } from '../guides/types.ts';
import type { SourceId } from '../types.ts';
import type { SignId } from './signs.ts';

/**
 * What a stop sign asks for. emergency: get help now, no guide goes on. stop: no more today. move: off this place, then look for another.
 * ease: less pressure, then the hold may go on.
 */
export type StopAction = 'emergency' | 'stop' | 'move' | 'ease';

/** Kept on devices: never renamed. */
export type StopId = 'breath-or-chest' | 'head-or-speech' | 'nerve' | 'pulse' | 'too-sore' | 'later' | 'other';

/** Something that may be felt while pressing, and what to do about it. */
export interface StopRule {
  readonly id: StopId;
  /** As it stands in the list of stop signs, right for everyone (`withLimit` says it for one person); absent for what is only asked about. */
  readonly stopIf?: string;
  /** As the person names it when something feels wrong; at most twelve words, right for everyone. Absent for what shows only later. */
  readonly short?: string;
  readonly action: StopAction;
  /** What to do, in the order to do it. */
  readonly todo: readonly string[];
  /** What comes then, where the run may go on. */
  readonly goOn?: string;
  /** Lines of single guides that say no more than this one. */
  readonly covers?: readonly string[];
  /** The warning sign that this is a yes to: from then on it stands before every guide. */
  readonly sign?: SignId;
  /** Asked once the hand or ball is off: if it has not gone, it is a yes to the sign about the arms, or for a muscle of the hip or low back to the one about the legs. */
  readonly ifItStays?: {
    readonly ask: string;
    readonly gone: string;
    readonly stays: string;
    readonly sign: SignId;
    readonly legSign: SignId;
  };
  /** It ends all pressing for the day, not only at this spot. */
  readonly reach?: 'day';
  readonly sources: readonly SourceId[];
}

/** The most urgent first. */
export const STOP_SIGNS = [
  {
    id: 'breath-or-chest',
    action: 'emergency',
    sign: 'chest_pressure',
    stopIf: 'Trouble breathing or new chest pain',
    short: 'Trouble breathing, or pain in the chest',
    todo: ['Let go.', 'Sit down and rest.', 'Call for help, even if it eases.'],
    covers: ['Chest pressure or shortness of breath (emergency)'],
    sources: ['nhs_heart_attack', 'nhs_pe'],
  },
  {
    id: 'head-or-speech',
    action: 'emergency',
    sign: 'stroke_neck_artery',
    stopIf: 'Dizziness, faintness, blurred sight, sickness, trouble speaking or swallowing',
    short: 'Dizzy, faint, sick, blurred sight, or trouble speaking or swallowing',
    covers: ['Dizziness', 'Dizziness, blurred sight or feeling sick'],
    todo: [
      'Let go.',
      'Sit or lie down, so that you cannot fall.',
      'Call for help. Do not press, stretch or twist your neck again.',
    ],
    sources: ['keser2022', 'rushton2023'],
  },
  {
    id: 'nerve',
    action: 'stop',
    stopIf: 'Tingling, numbness, weakness, or pain that shoots into an arm, hand, leg or foot',
    short: 'Tingling, numb or weak, or pain that shoots down a limb',
    covers: [
      'Tingling, numbness or weakness in the arm or hand',
      'Tingling, numbness or pain that shoots down the leg',
      'Tingling in the fingers',
    ],
    todo: [
      'Let go. You may be on a nerve.',
      'Rest that arm or leg for a minute or two. Then move it gently.',
      'Do not press this spot again today.',
    ],
    ifItStays: {
      ask: 'Has it gone?',
      gone: 'Yes, it has gone',
      stays: 'No, or I feel weak',
      sign: 'arm_weakness',
      legSign: 'foot_drop',
    },
    sources: ['anatomy_texts', 'practice_convention'],
  },
  {
    id: 'pulse',
    action: 'move',
    stopIf: 'You feel a pulse where you press',
    short: 'A pulse where you press',
    covers: ['You feel a pulse'],
    todo: ['Let go. A large blood vessel lies there.', 'Never press where you feel a pulse.'],
    goOn: 'Look at the picture again. Find a sore spot well away from it.',
    sources: ['anatomy_texts', 'practice_convention'],
  },
  {
    id: 'too-sore',
    action: 'ease',
    stopIf: 'Pain goes above your limit, or keeps rising while you hold',
    short: 'Pain above your limit, or it keeps rising',
    todo: ['Ease off. Harder is not better.', 'Breathe out slowly, three times.'],
    goOn: 'Go on only if it now feels sore but OK, {pain} out of 10.',
    sources: ['hou2002', 'practice_convention'],
  },
  {
    id: 'later',
    action: 'stop',
    stopIf: 'The spot is still more sore after 48 hours, or you see a bruise',
    todo: ['Leave this spot alone until it has settled.'],
    sources: ['ernst2003', 'practice_convention'],
  },
  {
    id: 'other',
    action: 'stop',
    short: 'Something else',
    reach: 'day',
    todo: [
      'Let go. Stop for today.',
      'If it does not pass, or it worries you, ask a doctor or a physiotherapist.',
      'If it gets worse fast, call your emergency number.',
    ],
    sources: ['practice_convention'],
  },
] as const satisfies readonly StopRule[];

const RULE = new Map((STOP_SIGNS as readonly StopRule[]).map((rule) => [rule.id, rule]));
export const isStopId = (value: unknown): value is StopId => RULE.has(value as StopId);
export function stopRuleOf(id: StopId): StopRule {
  const rule = RULE.get(id);
  if (!rule) throw new Error(`stop rule: expected one, got ${id}`);
  return rule;
}

/** Lines of single guides that ask for help at once. */
export const EMERGENCY_STOPS: readonly string[] = [
  'Leg weakness or numbness (emergency)',
  'Numbness between the legs or loss of bladder or bowel control (emergency)',
  'Numb face or tongue',
  'Dizziness, blurred or double sight, or feeling sick',
  'Dizziness, faintness, slow heartbeat, or feeling sick',
  'Trouble swallowing or any change in sight or speech (emergency)',
  'Chest pressure, shortness of breath, sweating or pain spreading to arm, jaw or back (emergency)',
];

/** Regions whose nerves run down a leg. */
export const LEG_REGIONS: readonly GuideRegion[] = ['hip', 'low_back'];
/** The sign that it is a yes to when it has not gone, for a muscle of a region. */
export const signIfItStays = ({ sign, legSign }: NonNullable<StopRule['ifItStays']>, region: GuideRegion): SignId =>
  LEG_REGIONS.includes(region) ? legSign : sign;

/** Pain out of 10 up to which a stretch or an exercise may go. */
export const EXERCISE_LIMIT = 3;
/** A stop sign for one person. @param most pain out of 10 up to which they may press; 0 where nothing is pressed */
export const withLimit = (say: string, most: number): string =>
  say.replace('your limit', `${most > 0 ? most : EXERCISE_LIMIT} out of 10`);

/** Stop at any of these, in every guide; the most urgent first. */
export const STOP_RULES: readonly string[] = (STOP_SIGNS as readonly StopRule[]).flatMap(({ stopIf }) => stopIf ?? []);
/** Those that show while one presses. */
export const STOP_WHILE_PRESSING: readonly string[] = (STOP_SIGNS as readonly StopRule[]).flatMap(
  ({ stopIf, short }) => (stopIf && short ? [stopIf] : []),
);

export const AFTER_SESSION = {
  normal: 'A warm, dull ache for up to 24 to 48 hours is common.',
  notNormal:
    'Get advice if you have a growing bruise, new weakness or numbness, or new dizziness, headache or trouble with speech or sight. The last group is an ' +
    'emergency.',
  sources: ['yin2014', 'keser2022', 'practice_convention'],
} as const;

export const HOW_COMMON_IS_HARM = {
  text:
    'Serious harm from massage looks rare. One review found 138 reported problems in 11 years worldwide, many after forceful spine or neck manipulation. ' +
    'Tears in neck arteries have been reported after massage with no manipulation, and after home massage devices. Nobody has counted harm from ' +
    'self-massage with balls and hooks, so the true rate is not known.',
  sources: ['yin2014', 'ernst2003', 'birkett2020', 'yap2021', 'shariff2023', 'sulkowski2022', 'lopeznavarro2021'],
} as const;
