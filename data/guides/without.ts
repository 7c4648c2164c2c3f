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
    muscleIds: ['occipitofrontalis', 'temporalis', 'masseter', 'pterygoids', 'digastric'],
    reason: 'Head and jaw muscles are outside this app.',
    say: 'No guide here. A dentist or physiotherapist can help with jaw pain.',
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
