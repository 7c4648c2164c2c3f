import { m } from '../words.ts';
import type { CautionRule } from '../safety/types.ts';
import type { PositionCode } from './types.ts';

/** What a change comes to, by kind, where nothing more is said of it. */
export const CHANGE_WORDS = {
  hidden: m.guide_change_hidden,
  'stretch-removed': m.guide_change_stretch_removed,
  'stretch-instead': m.guide_change_stretch_instead,
  'strengthen-removed': m.guide_change_strengthen_removed,
  'strengthen-instead': m.guide_change_strengthen_instead,
  'stretch-mid-range': m.guide_change_stretch_mid_range,
  'step-removed': m.guide_change_step_removed,
  'press-beside': m.guide_change_press_beside,
  'not-this-point': m.guide_change_not_this_point,
  advice: m.guide_change_advice,
} as const;
/** Less of something: `to` so much, not `from` so much. */
export const LESS_WORDS = {
  pain: m.guide_change_pain,
  hold: m.guide_change_hold,
  spots: m.guide_change_spots,
  reps: m.guide_change_reps,
  sessions: m.guide_change_sessions,
  days: m.guide_change_days,
} as const;

/** What a caution's rule asks of the person. */
export const RULE_WORDS: Readonly<Record<CautionRule, () => string>> = {
  no_pressing_ask_first: m.guide_rule_no_pressing_ask_first,
  light_hand_only: m.guide_rule_light_hand_only,
  area_ask_first: m.guide_rule_area_ask_first,
  wait_today: m.guide_rule_wait_today,
  skip_area: m.guide_rule_skip_area,
  change_method: m.guide_rule_change_method,
};

export const POSITION_WORDS: Readonly<Record<PositionCode, () => string>> = {
  standing_wall: m.guide_position_standing_wall,
  standing: m.guide_position_standing,
  sitting: m.guide_position_sitting,
  lying_side: m.guide_position_lying_side,
  lying_flat_on_back_long: m.guide_position_lying_flat_on_back_long,
  lying_face_down: m.guide_position_lying_face_down,
};
