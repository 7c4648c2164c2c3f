import { expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { SEARCH_SYNONYMS } from '../../data/search-words.ts';
import { muscleEntries } from './muscle-entries.ts';
import { indexOf, search } from './search.ts';

const index = indexOf(muscleEntries(MUSCLES, TRIGGER_POINTS), SEARCH_SYNONYMS);
const first = (typed: string) => search(index, typed)[0]?.id;

// What people and clinicians type, and what must come first: a muscle of which the records themselves say so.
it.each<[typed: string, ...muscles: string[]]>([
  ['tension headache', 'temporalis', 'trapezius-upper', 'splenius-capitis', 'sternocleidomastoid', 'suboccipitals'],
  ['headache', 'temporalis', 'trapezius-upper', 'splenius-capitis', 'sternocleidomastoid', 'suboccipitals'],
  ['migraine', 'temporalis', 'splenius-capitis', 'splenius-cervicis', 'suboccipitals', 'sternocleidomastoid'],
  ['migrane', 'temporalis', 'splenius-capitis', 'splenius-cervicis', 'suboccipitals', 'sternocleidomastoid'],
  ['cervicogenic headache', 'splenius-capitis', 'splenius-cervicis', 'trapezius-upper'],
  ['cluster headache', 'splenius-cervicis'],
  ['occipital neuralgia', 'suboccipitals', 'splenius-capitis', 'semispinalis-capitis', 'occipitofrontalis'],
  ['trigeminal neuralgia', 'sternocleidomastoid'],
  ["golfer's elbow", 'triceps-brachii'],
  ['golfers elbow', 'triceps-brachii'],
  ['tennis elbow', 'supinator', 'triceps-brachii', 'anconeus'],
  ['carpal tunnel', 'scalenes', 'coracobrachialis', 'brachialis', 'flexor-carpi-radialis', 'thumb-muscles'],
  ['torticollis', 'levator-scapulae'],
  ['stiff neck', 'levator-scapulae', 'multifidus-cervical', 'splenius-capitis', 'splenius-cervicis'],
  ["can't turn my head", 'levator-scapulae'],
  ['sciatica', 'gluteus-minimus', 'piriformis', 'gluteus-maximus', 'longissimus-thoracis', 'hamstrings'],
  ['thoracic outlet', 'scalenes', 'scalenus-minimus', 'subscapularis', 'teres-major', 'latissimus-dorsi'],
  ['thoracic outlet syndrome', 'scalenes', 'scalenus-minimus', 'subscapularis', 'teres-major', 'latissimus-dorsi'],
  ['dorsal scapular nerve', 'levator-scapulae', 'rhomboid-minor', 'rhomboid-major'],
  ['suprascapular nerve', 'supraspinatus', 'infraspinatus'],
  ['long thoracic nerve', 'serratus-anterior'],
  ['axillary nerve', 'teres-minor', 'deltoid'],
  ['accessory nerve', 'sternocleidomastoid', 'trapezius-upper', 'trapezius-middle', 'trapezius-lower'],
  ['musculocutaneous nerve', 'coracobrachialis', 'biceps-brachii', 'brachialis'],
  ['greater tubercle', 'supraspinatus', 'infraspinatus', 'teres-minor', 'pectoralis-major'],
  ['coracoid process', 'coracobrachialis', 'pectoralis-minor', 'biceps-brachii'],
  ['superior angle', 'levator-scapulae', 'serratus-posterior-superior'],
  ['bra strap', 'trapezius-upper'],
  ['backpack', 'scalenes', 'pectoralis-minor', 'trapezius-upper'],
  ['rotator cuff', 'supraspinatus', 'infraspinatus', 'teres-minor', 'subscapularis'],
  ['impingement', 'deltoid'],
  ['frozen shoulder', 'subscapularis'],
  ['shoulder bursitis', 'deltoid'],
  ['de quervain', 'brachioradialis', 'thumb-muscles', 'extensor-carpi-radialis-longus', 'brachialis'],
  ['whiplash', 'splenius-capitis', 'semispinalis-cervicis', 'scalenes', 'sternocleidomastoid'],
  ['tmj', 'masseter', 'pterygoids', 'temporalis'],
  ['TMJ disorder', 'masseter', 'pterygoids', 'temporalis'],
  ['toothache', 'temporalis', 'masseter'],
  ['jaw pain', 'masseter', 'pterygoids'],
  ['ear ache', 'sternocleidomastoid', 'pterygoids', 'masseter', 'longissimus-capitis'],
  ['dizziness', 'sternocleidomastoid'],
  ['sinusitis', 'masseter', 'sternocleidomastoid', 'pterygoids', 'occipitofrontalis'],
  ['pain between shoulder blades', 'trapezius-middle', 'rhomboid-minor', 'rhomboid-major'],
  ['low back pain', 'quadratus-lumborum', 'longissimus-thoracis', 'multifidus-lumbar', 'gluteus-medius'],
  ['hip arthritis', 'gluteus-minimus', 'tensor-fasciae-latae', 'iliopsoas'],
  ['plantar fasciitis', 'gastrocnemius', 'soleus'],
  ['achilles', 'gastrocnemius', 'soleus'],
  ['calf cramp', 'gastrocnemius'],
  ['knee pain', 'vastus-lateralis', 'hamstrings', 'tensor-fasciae-latae'],
  ['hiccups', 'diaphragm'],
  ['side stitch', 'serratus-anterior', 'diaphragm'],
  ['costochondritis', 'sternalis', 'serratus-anterior', 'intercostals', 'pectoralis-major'],
  ['scoliosis', 'rhomboid-minor', 'rhomboid-major'],
  ['shingles', 'intercostals', 'serratus-posterior-inferior', 'multifidus-thoracic', 'trapezius-middle'],
  ['appendicitis', 'iliopsoas', 'quadratus-lumborum'],
  ['hernia', 'diaphragm', 'external-oblique'],
  ['SPS', 'serratus-posterior-superior'],
  ['ECRB', 'extensor-carpi-radialis-brevis'],
  ['ITB', 'tensor-fasciae-latae', 'vastus-lateralis'],
  ['rucksack', 'scalenes', 'pectoralis-minor', 'trapezius-upper'],
])('"%s"', (typed, ...muscles) => expect(muscles).toContain(first(typed)));

it('an everyday word for a posture leads to the muscles of the neck', () => {
  for (const typed of ['computer neck', 'text neck', 'desk neck'])
    expect(
      search(index, typed, 3).map(({ id }) => id),
      typed,
    ).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(trapezius-upper|levator-scapulae|multifidus-cervical)$/)]),
    );
});

it('who types a headache is not shown the heads of muscles of the limbs', () => {
  for (const typed of ['headache', 'tension headache', 'headache at the back of the head', 'migraine'])
    for (const { id } of search(index, typed))
      expect(['triceps-brachii', 'gastrocnemius', 'biceps-brachii', 'hamstrings'], typed).not.toContain(id);
});

it('what is hardly meant is left out: no list of half the atlas for an everyday word', () => {
  for (const typed of [
    'headache at the back of head',
    'low back pain',
    'stiff neck',
    'shoulder bursitis',
    'numb little finger',
  ])
    expect(search(index, typed).length, typed).toBeLessThanOrEqual(26);
});
