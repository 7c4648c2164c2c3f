import type { WithoutGuide } from './types.ts';

/** Muscles for which there is no guide, and why. */
export const MUSCLES_WITHOUT_GUIDE: readonly WithoutGuide[] = [
  {
    muscleIds: ['diaphragm', 'external-oblique', 'rectus-abdominis', 'iliopsoas'],
    reason: 'Belly and deep belly muscles lie over organs and large vessels.',
    say: 'No pressing guide. The app has none for the tummy.',
  },
  {
    muscleIds: ['sternalis'],
    reason: 'Lies on the breastbone and is absent in most people.',
    say: 'No pressing guide. Keep off the breastbone.',
  },
  {
    muscleIds: ['pterygoids', 'digastric'],
    reason:
      'The pterygoids lie behind the jaw bone; a review found that even a finger inside the mouth hardly reaches the outer one. The digastric lies under the ' +
      'jaw and the ear, beside the pulse of the neck, nerves and glands.',
    say: 'Not to be pressed by yourself. The guide to the masseter has a jaw exercise and a habit for all of them.',
  },
  {
    muscleIds: ['occipitofrontalis'],
    reason:
      'A thin sheet on the skull. On pressing it by yourself we found pages of single clinics, and no trial or health service leaflet.',
    say: 'No guide. For an ache there see the guides to the neck; a new or changed headache needs a check.',
  },
  {
    muscleIds: ['brachialis', 'anconeus', 'brachioradialis', 'supinator', 'thumb-muscles'],
    reason: 'Small arm muscles next to nerves; no guide was written.',
    say: 'No guide of its own. See the forearm guides, and stay on the fleshy middle.',
  },
  {
    muscleIds: ['tensor-fasciae-latae', 'vastus-lateralis', 'hamstrings', 'gastrocnemius', 'soleus'],
    reason: 'Leg muscles are outside this app; calves carry a clot risk.',
    say: 'No guide here. New leg pain or swelling needs a check.',
  },
];
