import type { Status, ZoneSide } from './types.ts';

/** What the evidence marks mean. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  confirmed: 'stated in a source read while this data set was made; its address is given under that source id',
  partly: 'a source read supports part of it, or supports it for the muscle but not for this exact point',
  general: 'from general knowledge of the standard texts, not confirmed in anything read',
};

/** Which side a zone lies on, for a reader. */
export const ZONE_SIDE_MEANING: Readonly<Record<ZoneSide, string>> = {
  same: 'same side as the point', both: 'both sides', midline: 'midline',
};

/** Coarse tags of zones, for captions only. */
export const ZONE_REGIONS = [
  'abdomen-lateral', 'abdomen-lower', 'ankle-lateral', 'arm-anterior', 'arm-lateral', 'arm-medial', 'arm-posterior', 'axilla', 'breast', 'buttock-lower',
  'buttock-upper', 'cheek', 'chest-lateral', 'chest-upper-anterior', 'chin', 'coccyx', 'costal-margin', 'ear', 'elbow-anterior', 'elbow-lateral',
  'elbow-medial', 'elbow-posterior', 'epigastrium', 'eye-deep', 'eyebrow', 'flank', 'foot-instep', 'forearm-dorsal', 'forearm-radial', 'forearm-ulnar',
  'forearm-volar', 'forehead', 'groin', 'hand-dorsum', 'hand-ulnar', 'heel', 'hip-lateral', 'iliac-crest', 'index', 'interscapular', 'jaw-angle', 'jaw-body',
  'knee-lateral', 'knee-posterior', 'leg-lateral', 'leg-posterior', 'little-finger', 'lower-ribs-posterior', 'lower-teeth', 'lower-thoracic-midline',
  'lower-thoracic-paraspinal', 'lumbar-midline', 'lumbar-paraspinal', 'mastoid', 'mid-thoracic-band', 'mid-thoracic-midline', 'middle-finger', 'neck-angle',
  'neck-anterior', 'neck-posterior-lower', 'neck-posterior-upper', 'neck-posterolateral', 'occiput', 'palm', 'parietal', 'ring-finger', 'sacroiliac', 'sacrum',
  'scapula-body', 'scapula-inferior-angle', 'scapula-lateral-border', 'scapula-medial-border', 'scapula-superior-angle', 'shoulder-anterior',
  'shoulder-lateral', 'shoulder-posterior', 'shoulder-top', 'sternum', 'suboccipital', 'suprascapular', 'temple', 'thigh-anterior', 'thigh-lateral',
  'thigh-posterior', 'throat', 'thumb', 'thumb-base', 'thumb-web', 'tmj', 'upper-teeth', 'upper-thoracic-midline', 'vertex', 'wrist-dorsal', 'wrist-radial',
  'wrist-ulnar', 'wrist-volar',
] as const;
