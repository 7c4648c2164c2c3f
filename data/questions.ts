import type { MuscleId, PointId } from './types.ts';

/** Where in a muscle's record a choice is read: its sources are those of that field. */
export type RecordField = 'causes' | 'complaints' | 'action' | 'quality';

export interface Choice {
  readonly id: string;
  readonly words: string;
  /** Muscles, or single points, that the choice speaks for, mildly. */
  readonly raises: readonly (MuscleId | PointId)[];
  /** Likelihood ratio for those, and for "something else". How strong: expert opinion, kept mild. */
  readonly ratio: number;
  readonly somethingElse: number;
  readonly field: RecordField;
  /** Nerve-like feelings: the interface leads to /safety/. */
  readonly warns?: true;
}

/** An optional question about the pain. Every choice may be left out. */
export interface Question {
  readonly id: string;
  readonly words: string;
  readonly choices: readonly Choice[];
}

/** Likelihood ratio of a choice that the record names: it doubles nothing and rules nothing out. Expert opinion. */
const MILD = 1.6;
const named = (id: string, words: string, field: RecordField, ...raises: Choice['raises']): Choice => ({
  id,
  words,
  raises,
  ratio: MILD,
  somethingElse: 1,
  field,
});
const nerve = (id: string, words: string, somethingElse: number, ...raises: Choice['raises']): Choice => ({
  id,
  words,
  raises,
  ratio: 1.3,
  somethingElse,
  field: 'quality',
  warns: true,
});

export const QUESTIONS: readonly Question[] = [
  {
    id: 'feels',
    words: 'How does it feel?',
    choices: [
      named(
        'deep',
        'Deep, a dull ache',
        'quality',
        'lateral-pterygoid-trp',
        'splenius-cervicis-lower',
        'semispinalis-cervicis-trp',
        'longissimus-capitis-trp',
        'multifidus-cervical-trp',
        'trapezius-trp2',
        'supraspinatus-trp1',
        'supraspinatus-trp2',
        'infraspinatus-trp1',
        'infraspinatus-trp2',
        'levator-scapulae-lower',
        'serratus-posterior-superior-trp',
        'multifidus-t1-t2',
        'multifidus-t4-t5',
        'multifidus-t8-t9',
        'sternalis-trp',
        'brachialis-trp',
      ),
      named(
        'surface',
        'Near the surface',
        'quality',
        'rhomboid-minor-trp',
        'rhomboid-major-upper',
        'rhomboid-major-lower',
        'biceps-brachii-trp',
        'trapezius-trp5',
      ),
      nerve('burning', 'Burning', 1.6, 'trapezius-trp4', 'trapezius-trp5', 'external-oblique-upper'),
      nerve('tingling', 'Tingling or pins and needles', 2.5, 'scalene-anterior', 'scalene-medius', 'piriformis-trp1'),
      nerve(
        'numb',
        'Numb',
        2.5,
        'scalenus-minimus-trp',
        'scalene-anterior',
        'scalene-medius',
        'serratus-posterior-superior-trp',
        'triceps-trp3',
      ),
    ],
  },
  {
    id: 'brings-on',
    words: 'What brings it on?',
    choices: [
      named(
        'desk',
        'Work at a desk or screen',
        'causes',
        'splenius-capitis',
        'suboccipitals',
        'trapezius-upper',
        'trapezius-middle',
        'trapezius-lower',
        'levator-scapulae',
        'rhomboid-minor',
        'supraspinatus',
        'infraspinatus',
        'triceps-brachii',
        'serratus-posterior-superior',
        'extensor-carpi-radialis-longus',
        'extensor-carpi-radialis-brevis',
        'extensor-carpi-ulnaris',
        'extensor-digitorum',
        'pectoralis-major',
        'pectoralis-minor',
        'serratus-anterior',
        'multifidus-thoracic',
      ),
      named(
        'bag',
        'Carrying a bag or backpack',
        'causes',
        'scalenes',
        'trapezius-upper',
        'trapezius-middle',
        'levator-scapulae',
        'supraspinatus',
        'brachialis',
        'pectoralis-minor',
        'supinator',
        'rhomboid-major',
      ),
      named('looking-up', 'Looking up', 'causes', 'semispinalis-capitis', 'suboccipitals', 'sternocleidomastoid'),
      named(
        'lifting-arm',
        'Lifting or reaching with the arm',
        'causes',
        'scalenes',
        'trapezius-lower',
        'rhomboid-major',
        'supraspinatus',
        'infraspinatus',
        'teres-minor',
        'teres-major',
        'subscapularis',
        'deltoid',
        'coracobrachialis',
        'latissimus-dorsi',
        'serratus-posterior-superior',
        'serratus-posterior-inferior',
        'pectoralis-major',
        'serratus-anterior',
      ),
      named(
        'deep-breath',
        'A deep breath or a cough',
        'causes',
        'scalenes',
        'sternocleidomastoid',
        'serratus-posterior-superior',
        'serratus-posterior-inferior',
        'pectoralis-minor',
        'serratus-anterior',
        'intercostals',
        'diaphragm',
        'external-oblique',
        'rectus-abdominis',
      ),
      named(
        'twisting',
        'Bending or twisting while lifting',
        'causes',
        'serratus-posterior-inferior',
        'iliocostalis-thoracis',
        'iliocostalis-lumborum',
        'longissimus-thoracis',
        'multifidus-thoracic',
        'multifidus-lumbar',
        'quadratus-lumborum',
        'external-oblique',
      ),
      named(
        'sitting',
        'Sitting for long, driving',
        'causes',
        'splenius-capitis',
        'iliocostalis-lumborum',
        'longissimus-thoracis',
        'multifidus-lumbar',
        'gluteus-minimus',
        'piriformis',
        'iliopsoas',
        'tensor-fasciae-latae',
        'external-oblique',
      ),
      named(
        'gripping',
        'Gripping, tools, racquet',
        'causes',
        'extensor-carpi-radialis-longus',
        'extensor-carpi-radialis-brevis',
        'extensor-digitorum',
        'brachioradialis',
        'flexor-carpi-radialis',
        'flexor-carpi-ulnaris',
        'supinator',
      ),
      named('chewing', 'Chewing, clenching the teeth', 'causes', 'temporalis', 'masseter', 'pterygoids', 'digastric'),
    ],
  },
  {
    id: 'short',
    words: 'Which movement is stiff or cut short?',
    choices: [
      named('turn-head', 'Turning the head', 'complaints', 'levator-scapulae'),
      named('chin-to-chest', 'Bending the neck forward', 'complaints', 'semispinalis-capitis', 'semispinalis-cervicis'),
      named('raise-arm', 'Raising the arm', 'complaints', 'deltoid', 'supraspinatus'),
      named('arm-back', 'Taking the arm back', 'complaints', 'subscapularis'),
      named('open-mouth', 'Opening the mouth', 'complaints', 'masseter'),
      named('turn-trunk', 'Turning or side-bending the trunk', 'complaints', 'iliocostalis-thoracis', 'intercostals'),
      named('straighten', 'Standing up straight', 'complaints', 'quadratus-lumborum', 'iliopsoas'),
    ],
  },
];
