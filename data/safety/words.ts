import { m } from '../words.ts';
import type { CautionId, UrgentActionId, NoPressLevel } from './types.ts';

/** The three groups of warning signs, by what a yes asks for. */
export const GROUP_WORDS: Readonly<
  Record<UrgentActionId, { readonly title: () => string; readonly lead: () => string }>
> = {
  emergency_now: { title: m.safety_group_emergency_now_title, lead: m.safety_group_emergency_now_lead },
  same_day: { title: m.safety_group_same_day_title, lead: m.safety_group_same_day_lead },
  within_days: { title: m.safety_group_within_days_title, lead: m.safety_group_within_days_lead },
};

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
