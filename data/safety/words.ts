import { m } from '../words.ts';
import type { CautionId, CautionRule, NoPressLevel, QuestionGroup, UrgentActionId } from './types.ts';

/** The three groups of warning signs, by what a yes asks for. */
export const GROUP_WORDS: Readonly<
  Record<UrgentActionId, { readonly title: () => string; readonly lead: () => string }>
> = {
  emergency_now: { title: m.safety_group_emergency_now_title, lead: m.safety_group_emergency_now_lead },
  same_day: { title: m.safety_group_same_day_title, lead: m.safety_group_same_day_lead },
  within_days: { title: m.safety_group_within_days_title, lead: m.safety_group_within_days_lead },
};

/** The groups of questions before the first press, in the order in which they are asked. */
export const QUESTION_GROUPS: readonly { readonly group: QuestionGroup; readonly title: () => string }[] = [
  { group: 'organs', title: m.safety_gate_group_organs },
  { group: 'nerves', title: m.safety_gate_group_nerves },
  { group: 'harm', title: m.safety_gate_group_harm },
  { group: 'today', title: m.safety_gate_group_today },
  { group: 'lasting', title: m.safety_gate_group_lasting },
];
export const YES_WORDS: Readonly<Record<UrgentActionId, () => string>> = {
  emergency_now: m.safety_gate_yes_emergency_now,
  same_day: m.safety_gate_yes_same_day,
  within_days: m.safety_gate_yes_within_days,
};

/** The conditions by what they change, what takes most away first. */
export const CONDITION_GROUPS: readonly { readonly rules: readonly CautionRule[]; readonly title: () => string }[] = [
  { rules: ['no_pressing_ask_first'], title: m.safety_gate_rule_no_pressing_ask_first },
  { rules: ['wait_today'], title: m.safety_gate_rule_wait_today },
  { rules: ['area_ask_first', 'skip_area'], title: m.safety_gate_rule_area_ask_first },
  { rules: ['light_hand_only'], title: m.safety_gate_rule_light_hand_only },
  { rules: ['change_method'], title: m.safety_gate_rule_change_method },
];

/** Numbers named in the advice to get emergency help. */
export const EMERGENCY_NUMBERS: readonly { readonly number: string; readonly where: string }[] = [
  { number: '112', where: 'Europe' },
  { number: '999', where: 'UK' },
  { number: '911', where: 'US and Canada' },
  { number: '000', where: 'Australia' },
  { number: '111', where: 'New Zealand' },
];

/** Conditions that are about one side of the body. */
export const SIDED: ReadonlySet<CautionId> = new Set<CautionId>(['lymph', 'implants']);

export const LEVEL_WORDS: Readonly<Record<NoPressLevel, () => string>> = {
  never: m.safety_level_never,
  light_touch_only: m.safety_level_light_touch_only,
  gentle_only: m.safety_level_gentle_only,
};

/** Where devices are most often; these parts of the body head the list of places. */
export const DEVICE_AREAS_FIRST = ['Chest', 'Belly', 'Low back', 'Hip and buttock'] as const;
