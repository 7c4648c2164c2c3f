import type { MuscleId } from './types.ts';

/** Muscles in plain words where no guide names them, or several guides do. The product's own words, not clinical facts. */
export const PLAIN_NAMES: Readonly<Partial<Record<MuscleId, string>>> = {
  occipitofrontalis: 'Forehead and back of the skull',
  temporalis: 'Temple muscle',
  masseter: 'Chewing muscle of the cheek',
  pterygoids: 'Deep chewing muscles',
  digastric: 'Under the jaw',
  deltoid: 'Cap of the shoulder',
  brachialis: 'Deep front of the upper arm',
  anconeus: 'Small muscle at the point of the elbow',
  brachioradialis: 'Thumb side of the forearm',
  supinator: 'Outside of the forearm, deep',
  'thumb-muscles': 'Ball and web of the thumb',
  sternalis: 'Beside the breastbone',
  diaphragm: 'Breathing muscle',
  'longissimus-thoracis': 'Long cord beside the spine',
  'external-oblique': 'Side of the belly',
  'rectus-abdominis': 'Front of the belly',
  iliopsoas: 'Deep front of the hip',
  'tensor-fasciae-latae': 'Front and side of the hip',
  'vastus-lateralis': 'Outside of the thigh',
  hamstrings: 'Back of the thigh',
  gastrocnemius: 'Calf',
  soleus: 'Deep calf muscle',
};
