import type { Landmark, LandmarkId } from '../../data/types.ts';
import { roundPoint } from '../../engine/atlas/atlas-file.ts';
import { nth } from '../../engine/math/nth.ts';
import { facing, type Landmarks } from '../../engine/skin/anchor.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { faceNormal, hitsAlong, nearestSkin, normalAt, positionOf } from '../../engine/skin/skin.ts';
import { dot, opposite, plus, unit, type Vec3 } from '../../engine/math/vec.ts';

/**
 * Where the reference's heights lie on this body. The reference gives percent of the stature of an average adult; this body has a
 * higher crotch and longer legs, so heights are scaled between places that can be seen or measured on it. Metres at a stature of 1.72.
 */
const HEIGHTS: readonly (readonly [percent: number, metres: number, why: string])[] = [
  [0, 0, 'floor'],
  [4, 0.073, 'ankle joint of the source rig at 0.067, the outer ankle bone just above it'],
  [27.5, 0.515, 'knee joint of the source rig at 0.508; the crease behind it is a little higher'],
  [
    47.8,
    0.852,
    'where the curve of the buttock ends behind; the crotch of this body is at 0.857, 3 cm higher than average',
  ],
  [
    60.9,
    1.062,
    'iliac crest and L4: the flank widens below the narrow of the waist at 1.10, and the lumbar hollow is deepest at 1.065',
  ],
  [86.1, 1.474, 'C7: the bump at the base of the neck, seen from the side'],
  [92, 1.581, 'inion: the back of the skull turns in toward the neck'],
  [100, 1.716, 'top of the head'],
];

function heightOf(percent: number): number {
  for (let k = 1; k < HEIGHTS.length; k++) {
    const [p0, y0] = nth(HEIGHTS, k - 1),
      [p1, y1] = nth(HEIGHTS, k);
    if (percent <= p1 || k + 1 === HEIGHTS.length) return y0 + ((percent - p0) / (p1 - p0)) * (y1 - y0);
  }
  return 0;
}

interface Placed {
  /** A point near the landmark, metres on this body at a stature of 1.72, left side. Left out parts come from the record. */
  readonly near: readonly [x: number | null, y: number | null, z: number | null];
  /** The way the skin faces there when it is not the record's surface in the body frame. */
  readonly facing?: Vec3;
  readonly why: string;
}

// Directions of the left arm as it hangs here (thumb forward), from the joints of the source rig in the rest pose:
// shoulder 0.208 1.351 0.019, elbow 0.285 1.116 0.016, wrist 0.369 0.889 0.123, middle knuckle 0.398 0.795 0.175.
const OUTER_ARM: Vec3 = unit([0.95, 0.31, -0.08]),
  INNER_ARM: Vec3 = unit([-0.95, -0.31, 0.08]);
const DORSAL: Vec3 = unit([0.964, 0.289, -0.011]),
  PALMAR: Vec3 = unit([-0.964, -0.289, 0.011]);
const THUMB_SIDE: Vec3 = unit([-0.125, 0.45, 0.885]);
const DOWN: Vec3 = [0, -1, 0];

/**
 * Landmarks that are placed by what this body shows instead of by the scaled record. Bony relief named here is that of the body's own
 * build (scripts/body/relief.ts) or of the source mesh.
 */
const PLACED: Readonly<Partial<Record<LandmarkId, Placed>>> = {
  // Head: the face and ear of the mesh show these.
  vertex: { near: [0, 1.72, 0.045], why: 'highest point of the skull, above the ear canal' },
  glabella: { near: [0, 1.63, null], why: 'front of the brow in profile' },
  nasion: { near: [0, 1.611, null], why: 'deepest point of the nose root in profile' },
  orbit: { near: [0.031, 1.611, 0.15], why: 'middle of the closed eye' },
  'eyebrow-mid': { near: [0.033, 1.624, 0.15], why: 'brow ridge above the pupil' },
  'forehead-lat': { near: [0.04, 1.656, 0.14], why: '3 cm above the brow' },
  temple: {
    near: [0.06, 1.623, 0.1],
    why: '3 cm behind and 1.5 cm above the outer corner of the eye (z 0.13, y 1.609)',
  },
  zygoma: {
    near: [0.052, 1.579, 0.12],
    facing: unit([0.5, 0, 0.87]),
    why: 'most prominent point of the cheek below the outer half of the eye',
  },
  'zygomatic-arch-mid': { near: [0.065, 1.583, 0.085], why: 'midway from the cheekbone to the ear canal' },
  tragus: { near: [0.068, 1.59, 0.058], why: 'notch above the tragus of the modelled ear' },
  tmj: { near: [0.068, 1.585, 0.071], why: '1.5 cm in front of the tragus' },
  mastoid: { near: [0.055, 1.563, 0.034], facing: unit([0.9, -0.2, -0.4]), why: 'behind the lobe of the modelled ear' },
  'mandible-angle': { near: [0.055, 1.526, 0.066], why: 'where the jaw turns up below the ear' },
  'mandible-body-mid': {
    near: [0.045, 1.509, 0.105],
    facing: unit([0.85, -0.25, 0.45]),
    why: 'midway from the angle of the jaw to the chin',
  },
  chin: {
    near: [0, 1.503, 0.147],
    facing: unit([0, -0.5, 0.87]),
    why: 'lowest point of the jaw in profile, front edge',
  },
  'mouth-corner': { near: [0.025, 1.541, 0.135], why: 'end of the lip line' },
  'upper-molars': {
    near: [0.05, 1.556, 0.112],
    facing: unit([0.8, 0, 0.6]),
    why: 'cheek between cheekbone and mouth corner, level with the upper lip',
  },
  'lower-molars': {
    near: [0.05, 1.53, 0.108],
    facing: unit([0.85, 0, 0.5]),
    why: 'cheek below the mouth corner, above the edge of the jaw',
  },
  inion: { near: [0, 1.581, null], why: 'where the back of the skull turns in toward the neck' },
  'nuchal-mid': { near: [0.036, 1.574, null], why: 'halfway from inion to mastoid' },
  'occiput-back': { near: [0, 1.633, null], why: 'most backward point in profile' },
  parietal: { near: [0.075, 1.657, 0.02], why: 'widest part of the skull above and behind the ear' },
  'c1-tp': { near: [0.055, 1.546, 0.047], why: 'midway from mastoid tip to angle of the jaw' },
  'neck-angle': {
    near: [0.064, 1.476, -0.004],
    facing: unit([0.6, 0.8, 0]),
    why: 'where the outline of the neck turns into that of the shoulder',
  },
  hyoid: {
    near: [0, 1.488, 0.095],
    facing: unit([0, -0.3, 0.95]),
    why: 'where the floor of the mouth meets the neck in profile',
  },
  thyroid: { near: [0, 1.462, null], why: 'between hyoid and breastbone, two fifths of the way' },
  // Shoulder girdle: relief of the collar bone and the shoulder blade.
  'sternal-notch': { near: [0, 1.417, null], why: 'hollow above the breastbone in profile' },
  'sc-joint': { near: [0.024, 1.412, null], why: 'inner end of the collar bone relief' },
  'clavicle-mid': { near: [0.1, 1.43, null], why: 'middle of the collar bone relief' },
  'ac-joint': { near: [0.172, 1.45, 0.024], why: 'outer end of the collar bone relief' },
  coracoid: { near: [0.148, 1.395, null], why: '2.5 cm below the outer third of the collar bone' },
  'scap-superior-angle': { near: [0.072, 1.433, null], why: 'relief of the blade' },
  'scap-spine-root': { near: [0.076, 1.4, null], why: 'relief of the blade' },
  'scap-spine-mid': { near: [0.128, 1.417, null], why: 'relief of the blade, halfway to the corner of the acromion' },
  'scap-medial-mid': { near: [0.08, 1.346, null], why: 'relief of the blade' },
  'scap-inferior-angle': { near: [0.09, 1.292, null], why: 'relief of the blade; level of T8 on this body' },
  'scap-lateral-mid': {
    near: [0.128, 1.34, null],
    why: 'halfway from the inferior angle to the back of the shoulder joint',
  },
  'acromion-angle': {
    near: [0.178, 1.42, -0.03],
    facing: unit([0.1, 0.45, -0.9]),
    why: 'outer end of the relief of the spine of the blade',
  },
  acromion: {
    near: [0.198, 1.42, 0.008],
    why: 'above the outer part of the shoulder joint, where the outline turns down',
  },
  'gh-posterior': { near: [0.17, 1.39, null], why: '2 cm below and 1 cm medial to the corner of the acromion' },
  'gh-anterior': { near: [0.168, 1.382, null], why: 'outside the coracoid, over the front of the joint' },
  'greater-tubercle': {
    near: [0.245, 1.378, 0.012],
    facing: unit([0.95, 0.3, 0]),
    why: 'outermost bulk of the shoulder just below the acromion',
  },
  'bicipital-groove': {
    near: [0.203, 1.37, null],
    facing: unit([0.3, 0.1, 0.95]),
    why: 'front of the shoulder, 2.5 cm below the acromion',
  },
  'axilla-apex': { near: [0.187, 1.277, 0.018], facing: DOWN, why: 'roof of the armpit between arm and chest' },
  'axilla-posterior-fold': {
    near: [0.194, 1.29, null],
    why: 'lower edge of the fold behind the armpit, where it meets the arm',
  },
  'axilla-anterior-fold': {
    near: [0.194, 1.296, null],
    why: 'lower edge of the fold in front of the armpit, where it meets the arm',
  },
  // Arm: from the joints.
  'deltoid-tuberosity': {
    near: [0.262, 1.283, 0.018],
    facing: OUTER_ARM,
    why: '45 percent of the way from acromion to lateral epicondyle',
  },
  'lateral-epicondyle': {
    near: [0.325, 1.128, 0.014],
    facing: OUTER_ARM,
    why: 'outer side of the elbow joint, 1 cm above it',
  },
  'medial-epicondyle': { near: [0.245, 1.11, 0.014], facing: INNER_ARM, why: 'inner side of the elbow joint' },
  olecranon: { near: [0.285, 1.108, -0.03], facing: unit([0, -0.15, -0.99]), why: 'back of the elbow joint' },
  antecubital: { near: [0.287, 1.11, 0.06], facing: unit([0, 0.25, 0.97]), why: 'front of the elbow joint' },
  'radial-head': {
    near: [0.33, 1.104, 0.024],
    facing: unit([0.95, 0.3, 0]),
    why: '2 cm beyond the lateral epicondyle',
  },
  'radial-styloid': { near: [0.366, 0.9, 0.145], facing: THUMB_SIDE, why: 'thumb side of the wrist joint' },
  'ulnar-styloid': {
    near: [0.372, 0.883, 0.1],
    facing: unit([0.45, -0.35, -0.82]),
    why: 'little-finger side of the wrist joint, a little to the back of the hand',
  },
  'wrist-dorsal': { near: [0.395, 0.892, 0.122], facing: DORSAL, why: 'back of the wrist joint' },
  'wrist-volar': { near: [0.345, 0.885, 0.125], facing: PALMAR, why: 'palm side of the wrist joint' },
  snuffbox: {
    near: [0.376, 0.884, 0.157],
    facing: unit([0.5, 0.55, 0.7]),
    why: 'hollow beyond the radial styloid at the base of the thumb',
  },
  'thumb-cmc': { near: [0.37, 0.872, 0.18], facing: THUMB_SIDE, why: 'base joint of the thumb' },
  'thumb-web': {
    near: [0.376, 0.838, 0.205],
    facing: unit([0.75, 0.2, 0.6]),
    why: 'skin between the base joints of thumb and index',
  },
  'thumb-tip': { near: [0.3263, 0.8199, 0.2405], facing: unit([-0.3, -0.5, 0.8]), why: 'end of the thumb' },
  'index-mcp': { near: [0.405, 0.81, 0.2], facing: DORSAL, why: 'base joint of the index finger, back of the hand' },
  'index-tip': { near: [0.3744, 0.741, 0.2423], facing: unit([-0.2, -0.85, 0.5]), why: 'end of the index finger' },
  'middle-mcp': {
    near: [0.412, 0.799, 0.175],
    facing: DORSAL,
    why: 'base joint of the middle finger, back of the hand',
  },
  'middle-tip': { near: [0.3859, 0.7112, 0.2073], facing: unit([-0.2, -0.9, 0.4]), why: 'end of the middle finger' },
  'ring-tip': { near: [0.3896, 0.7076, 0.1699], facing: unit([-0.1, -0.95, 0.2]), why: 'end of the ring finger' },
  'little-mcp': {
    near: [0.408, 0.793, 0.131],
    facing: DORSAL,
    why: 'base joint of the little finger, back of the hand',
  },
  'little-tip': { near: [0.3817, 0.7313, 0.135], facing: unit([-0.1, -0.95, 0.1]), why: 'end of the little finger' },
  thenar: { near: [0.347, 0.862, 0.175], facing: PALMAR, why: 'ball of the thumb in the palm' },
  hypothenar: { near: [0.36, 0.856, 0.116], facing: PALMAR, why: 'little-finger side of the palm' },
  // Trunk.
  'sternal-angle': { near: [0, 1.366, null], why: '5 cm below the notch' },
  'sternum-mid': { near: [0, 1.33, null], why: 'halfway from the notch to the lower end of the breastbone' },
  nipple: { near: [0.092, 1.258, null], why: 'where the source mesh has it' },
  'rib5-mcl': { near: [0.096, 1.252, null], why: 'just below the nipple' },
  'rib5-mal': {
    near: [null, 1.275, 0.02],
    facing: unit([0.95, -0.2, 0]),
    why: 'level of the record on this body; side of the chest below the armpit',
  },
  'rib6-mal': { near: [null, 1.25, 0.02], why: 'level of the record on this body' },
  'rib8-mal': { near: [null, 1.203, 0.02], why: 'level of the record on this body' },
  'rib10-lat': { near: [null, null, 0.025], why: 'middle of the side' },
  umbilicus: { near: [0, 1.052, null], why: 'dent of the navel in profile' },
  pubis: { near: [0, 0.912, null], why: '5.5 cm above the crotch' },
  'iliac-crest': { near: [null, null, 0.02], why: 'middle of the side' },
  'buttock-mid': { near: [0.07, 0.925, null], why: 'most backward point of the buttock' },
  coccyx: { near: [0, 0.93, null], why: 'in the cleft, 5 cm below the middle of the sacrum' },
  // Leg: hip joint of the source rig at 0.106 0.926 -0.005, knee 0.108 0.508 0.028, ankle 0.128 0.067 0.016.
  'greater-trochanter': { near: [0.16, 0.918, 0.0], why: 'outer side at the level of the hip joint' },
  'gluteal-fold': { near: [0.085, 0.852, null], why: 'under the middle of the buttock' },
  'thigh-post-mid': { near: [0.105, null, null], why: 'middle of the thigh' },
  'thigh-lat-mid': {
    near: [0.17, 0.72, 0.02],
    why: 'halfway from trochanter to lateral epicondyle, middle of the side',
  },
  'thigh-ant-mid': { near: [0.108, 0.752, null], why: 'halfway from ASIS to kneecap' },
  patella: { near: [0.11, 0.522, null], why: 'front of the knee joint, 1.5 cm above it' },
  'lateral-femoral-epicondyle': { near: [0.16, 0.528, 0.022], why: 'outer side of the knee joint, 2 cm above it' },
  popliteal: { near: [0.108, 0.515, null], why: 'behind the knee joint' },
  'fibular-head': { near: [0.16, 0.473, 0.0], why: 'outer side, 3.5 cm below the knee joint, toward the back' },
  'calf-mid': { near: [0.12, 0.385, null], why: 'bulk of the calf' },
  'lateral-malleolus': { near: [0.165, 0.075, 0.005], why: 'outer side of the ankle joint' },
  heel: { near: [0.128, 0.032, null], why: 'back of the heel' },
  instep: { near: [0.095, 0.03, 0.075], why: 'arch of the foot, inner side' },
  'tibial-tuberosity': { near: [0.118, 0.462, null], why: '6 cm below the middle of the kneecap' },
  'shin-mid': {
    near: [0.121, 0.265, null],
    why: 'halfway from the knob below the kneecap to the ankle, on the inner half of the front',
  },
  'medial-malleolus': {
    near: [0.1, 0.085, 0.018],
    why: 'inner side of the ankle joint, 1 cm above the outer ankle bone',
  },
  'ankle-front': { near: [0.132, 0.092, null], why: 'front of the ankle joint, in the bend' },
  'foot-top': { near: [0.13, 0.066, 0.095], why: 'top of the foot, halfway from the bend of the ankle to the toes' },
  'mt5-base': { near: [0.173, 0.02, 0.07], why: 'middle of the outer edge of the foot' },
  'big-toe': { near: [0.102, 0.03, 0.185], why: 'top of the big toe' },
  'middle-toe': { near: [0.142, 0.026, 0.178], why: 'top of the middle toe' },
  'little-toe': { near: [0.173, 0.022, 0.163], why: 'top of the little toe' },
  'heel-sole': { near: [0.13, 0.004, 0.005], why: 'middle of the sole of the heel' },
  'ball-of-foot': { near: [0.14, 0.004, 0.135], why: 'sole under the base of the middle toe' },
  'big-toe-ball': { near: [0.104, 0.004, 0.138], why: 'sole under the base of the big toe' },
};

/** Metres: how far from the given place the skin is sought along its facing. */
const SEARCH = 0.09;
/** Metres: z from which the back and the front are looked for when the place gives none. */
const MIDDLE = 0.02;

const FRAME = { up: [0, 1, 0], lateral: [1, 0, 0], forward: [0, 0, 1] } as const;

/** Fits every record to the body, as the atlas file holds it. Throws when no skin is found. */
export function fitLandmarks(body: Body, records: readonly Landmark[]): Landmarks {
  return Object.fromEntries(records.map((record) => [record.id, roundPoint(fit(body, record))])) as Landmarks;
}

function fit(body: Body, record: Landmark): SkinPoint {
  const scale = body.stature / 1.72;
  const placed = PLACED[record.id];
  const [x, y, z] = placed?.near ?? [null, null, null];
  const p: Vec3 = [
    x === null ? (record.lateralPctStature / 100) * body.stature : x * scale,
    (y ?? heightOf(record.heightPctStature)) * scale,
    (z ?? MIDDLE) * scale,
  ];
  const direction = placed?.facing ?? facing(record.surface, FRAME);
  // Where no z is given the first skin from that side is meant; else the skin nearest to the place along the way it faces.
  const open = z === null && (record.surface === 'anterior' || record.surface === 'posterior');
  const reach = open ? 0.5 : SEARCH;
  const start = plus(p, direction, reach);
  const rightSide = (t: number) => p[0] === 0 || body.positions[body.triangles[t * 3]! * 3]! > -0.002;
  const hits = hitsAlong(body, start, opposite(direction), rightSide).filter(
    (hit) => normalDot(body, hit.point, direction) > 0.5 && (open || hit.distance < 2 * SEARCH),
  );
  const best = open ? hits[0] : hits.sort((a, b) => Math.abs(a.distance - reach) - Math.abs(b.distance - reach))[0];
  const point =
    best?.point ??
    nearestSkin(body, p, (t) => rightSide(t) && dot(faceNormal(body, t), direction) > 0.5, SEARCH)?.point;
  if (!point) throw new Error(`landmarks: ${record.id}: no skin found near ${p.map((c) => c.toFixed(3)).join(' ')}`);
  return p[0] === 0 ? onMidline(body, point) : point;
}

const normalDot = (body: Body, point: SkinPoint, direction: Vec3) => dot(normalAt(body, point), direction);

/** Moves a point beside the midline onto the nearest midline edge: mirrored triangles meet there, so that x is exactly 0. */
function onMidline(body: Body, point: SkinPoint): SkinPoint {
  const [, y, z] = positionOf(body, point);
  const touching = (t: number) =>
    [0, 1, 2].filter((k) => body.mirror[body.triangles[t * 3 + k]!] === body.triangles[t * 3 + k]).length === 2 &&
    body.positions[body.triangles[t * 3]! * 3]! +
      body.positions[body.triangles[t * 3 + 1]! * 3]! +
      body.positions[body.triangles[t * 3 + 2]! * 3]! >
      0;
  return nearestSkin(body, [0, y, z], touching, 0.05)?.point ?? point;
}
