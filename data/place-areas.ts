/**
 * Areas that people name by one word, each made of named places: "neck" is more than a spot beside the spine. The words are the product's own, not
 * clinical facts. `middle` lies on the midline and belongs to both sides; an area with `whole` is never of one side.
 */
export interface PlaceArea {
  readonly id: string;
  /** Reads after "left", "right" and "both sides:"; where it is `halved`, after "left half of the": nobody says "left head". */
  readonly name: string;
  readonly halved?: true;
  /** Other words people type. */
  readonly synonyms: readonly string[];
  /** Ids of named places that have a side. */
  readonly places: readonly string[];
  /** Ids of named places on the midline. */
  readonly middle?: readonly string[];
  readonly whole?: true;
}

export const PLACE_AREAS: readonly PlaceArea[] = [
  {
    id: 'between-shoulder-blades',
    name: 'between the shoulder blades',
    synonyms: ['between my shoulders', 'between the blades', 'middle of the upper back', 'upper back'],
    places: ['blade-level-beside-spine', 'blade-inner-edge'],
    middle: ['between-blades'],
    whole: true,
  },
  {
    id: 'neck',
    name: 'neck',
    synonyms: ['stiff neck', 'neck pain', 'crick in the neck', 'cervical'],
    places: ['upper-neck', 'lower-neck', 'neck-angle'],
    middle: ['back-of-neck-middle'],
  },
  {
    id: 'back-of-neck',
    name: 'back of the neck',
    synonyms: ['nape'],
    places: ['upper-neck', 'lower-neck'],
    middle: ['back-of-neck-middle'],
  },
  {
    id: 'headache',
    name: 'head',
    halved: true,
    synonyms: ['headache', 'migraine', 'tension headache', 'head hurts'],
    places: ['forehead', 'temple', 'back-of-head'],
  },
  {
    id: 'low-back',
    name: 'low back',
    synonyms: ['lower back', 'lumbar', 'lumbago', 'backache', 'small of the back', 'back'],
    places: ['low-back-top-beside-spine', 'low-back-beside-spine'],
    middle: ['low-back'],
  },
  {
    id: 'mid-back',
    name: 'mid back',
    synonyms: ['middle of the back', 'bra line', 'back', 'thoracic'],
    places: ['mid-back-beside-spine'],
    middle: ['mid-back'],
  },
  {
    id: 'shoulder-blade',
    name: 'shoulder blade',
    synonyms: ['scapula', 'wing', 'blade'],
    places: ['blade-inner-edge', 'blade-middle', 'blade-outer-edge', 'blade-bottom'],
  },
  {
    id: 'shoulder',
    name: 'shoulder',
    synonyms: ['shoulder joint', 'deltoid'],
    places: ['front-of-shoulder', 'outer-shoulder', 'back-of-shoulder'],
  },
  {
    id: 'traps',
    name: 'top of the shoulder and angle of the neck',
    synonyms: ['traps', 'trapezius', 'between neck and shoulder', 'neck and shoulder'],
    places: ['top-of-shoulder', 'neck-angle'],
  },
  {
    id: 'jaw',
    name: 'jaw',
    synonyms: ['TMJ', 'chewing hurts', 'jaw muscle'],
    places: ['jaw-joint', 'jaw-angle', 'lower-jaw'],
  },
  { id: 'ear', name: 'ear', synonyms: ['earache', 'in and behind the ear'], places: ['ear', 'bone-behind-ear'] },
  { id: 'teeth', name: 'teeth', synonyms: ['tooth', 'toothache', 'molar', 'gums'], places: ['cheek', 'lower-jaw'] },
  { id: 'face', name: 'face', halved: true, synonyms: ['cheek', 'sinus'], places: ['cheekbone', 'cheek'] },
  {
    id: 'chest',
    name: 'chest',
    synonyms: ['chest muscle', 'pecs', 'pectoral'],
    places: ['upper-chest', 'chest-near-shoulder', 'outer-chest'],
  },
  {
    id: 'ribs',
    name: 'ribs at the side',
    synonyms: ['rib', 'rib cage', 'flank'],
    places: ['side-of-chest', 'side-lower-ribs'],
  },
  {
    id: 'upper-arm',
    name: 'upper arm',
    synonyms: ['arm'],
    places: ['outer-upper-arm', 'front-upper-arm', 'back-upper-arm'],
  },
  { id: 'elbow', name: 'elbow', synonyms: [], places: ['outer-elbow', 'inner-elbow', 'elbow-point'] },
  {
    id: 'forearm',
    name: 'forearm',
    synonyms: ['lower arm', 'mouse arm'],
    places: ['upper-forearm-back', 'lower-forearm-back', 'upper-forearm-front', 'lower-forearm-front'],
  },
  { id: 'wrist', name: 'wrist', synonyms: ['carpal tunnel'], places: ['wrist-back', 'wrist-front'] },
  { id: 'hand', name: 'hand', synonyms: [], places: ['back-of-hand', 'palm'] },
  {
    id: 'fingers',
    name: 'fingers',
    synonyms: ['finger'],
    places: ['index-finger', 'middle-finger', 'ring-finger', 'little-finger'],
  },
  { id: 'hip', name: 'hip', synonyms: ['hip joint'], places: ['side-of-hip', 'outer-hip'] },
  {
    id: 'buttocks',
    name: 'buttock',
    synonyms: ['bum', 'butt', 'glutes', 'bottom', 'backside', 'sciatica'],
    places: ['upper-buttock', 'outer-buttock', 'buttock'],
  },
  { id: 'thigh', name: 'thigh', synonyms: ['upper leg', 'leg'], places: ['front-thigh', 'outer-thigh', 'back-thigh'] },
  { id: 'knee', name: 'knee', synonyms: ['knee joint'], places: ['kneecap', 'inner-knee', 'outer-knee'] },
  { id: 'lower-leg', name: 'lower leg', synonyms: ['leg'], places: ['calf', 'shin', 'outer-lower-leg'] },
  { id: 'ankle', name: 'ankle', synonyms: [], places: ['front-ankle', 'outer-ankle', 'inner-ankle'] },
  { id: 'foot', name: 'foot', synonyms: ['feet'], places: ['heel', 'arch', 'top-of-foot'] },
];
