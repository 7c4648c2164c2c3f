import type { WithoutGuide } from './types.ts';

/** Muscles for which there is no guide, and why. */
export const MUSCLES_WITHOUT_GUIDE: readonly WithoutGuide[] = [
  {
    muscleIds: ['diaphragm'],
    reason: 'A dome inside the ribs. No finger reaches it.',
    say: 'There is nothing to press.',
    sources: ['anatomy_texts'],
  },
  {
    muscleIds: ['external-oblique', 'rectus-abdominis'],
    reason: 'They lie over the bowel and large blood vessels, and tummy pain can come from what lies below.',
    say: 'No pressing guide. The app has none for the tummy.',
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    muscleIds: ['sternalis'],
    reason: 'Lies on the breastbone and is absent in most people.',
    say: 'No pressing guide. Keep off the breastbone.',
    sources: ['anatomy_texts'],
  },
  {
    muscleIds: ['pterygoids', 'digastric'],
    reason:
      'The pterygoids lie behind the jaw bone; a review found that even a finger inside the mouth hardly reaches the outer one. The digastric lies under the ' +
      'jaw and the ear, beside the pulse of the neck, nerves and glands.',
    say: 'Not to be pressed by yourself. The guide to the masseter has a jaw exercise and a habit for all of them.',
    sources: ['turp2001', 'anatomy_texts'],
  },
  {
    muscleIds: ['occipitofrontalis'],
    reason:
      'A thin sheet on the skull. On pressing it by yourself we found pages of single clinics, and no trial or health service leaflet.',
    say: 'No guide. For an ache there see the guides to the neck; a new or changed headache needs a check.',
    sources: ['practice_convention'],
  },
  {
    muscleIds: ['brachialis'],
    reason:
      'Lies under the biceps. The nerve that lifts the hand runs along its outer edge, and the artery of the arm along its inner edge.',
    say: 'Not to be pressed by yourself. The elbow bends in the guide to the brachioradialis move it too.',
    sources: ['medscape_radial', 'anatomy_texts'],
  },
  {
    muscleIds: ['anconeus'],
    reason: 'A small, flat muscle on the bone beside the elbow. We found no trial and no leaflet on pressing it.',
    say: 'No guide. Pain at the outer elbow that stays needs a check.',
    sources: ['practice_convention'],
  },
  {
    muscleIds: ['thumb-muscles'],
    reason:
      'Thumb pain is often the joint at its base. The hand therapy leaflet that we read leaves work on these muscles to a therapist, and starts with warm water ' +
      'and slow thumb circles.',
    say: 'No guide. A hand therapist can show you what to do.',
    sources: ['wwl_thumb'],
  },
  {
    muscleIds: ['popliteus', 'plantaris'],
    reason:
      'They lie deep in the hollow of the knee, beside the great vessels and the nerve of the lower leg. A page for therapists advises against treating oneself there with tools.',
    say: 'Never press behind your knee. New leg pain or swelling needs a check.',
    sources: ['anatomy_texts', 'na-popliteus', 'sutham2020'],
  },
  {
    muscleIds: [
      'tensor-fasciae-latae',
      'vastus-lateralis',
      'hamstrings',
      'gastrocnemius',
      'soleus',
      'tibialis-anterior',
      'peronei',
      'peroneus-tertius',
      'extensor-digitorum-longus',
      'extensor-hallucis-longus',
      'tibialis-posterior',
      'flexor-digitorum-longus',
      'flexor-hallucis-longus',
    ],
    reason:
      'Knotmap guides pressing from the head to the buttock. A clot in a leg can feel like a sore muscle, and after leg massage clots have gone to the lungs.',
    say: 'No guide here. New leg pain or swelling needs a check.',
    sources: ['sutham2020', 'vte_massage2010'],
  },
];
