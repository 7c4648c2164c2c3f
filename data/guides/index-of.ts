import type { GuideEntry } from './types.ts';

/** What a list needs of each guide, without the guides themselves: those are loaded by region. In the order of the reference. */
export const GUIDE_INDEX = [
  {
    id: 'trapezius_upper', name: 'Trapezius, upper part', plainName: 'Top of the shoulder', region: 'neck_shoulder', mode: 'self_pressure',
    muscleIds: ['trapezius-upper'],
  },
  {
    id: 'trapezius_middle', name: 'Trapezius, middle part', plainName: 'Between spine and shoulder blade, upper', region: 'upper_back',
    mode: 'self_pressure', muscleIds: ['trapezius-middle'],
  },
  {
    id: 'trapezius_lower', name: 'Trapezius, lower part', plainName: 'Below and inside the shoulder blade', region: 'upper_back', mode: 'self_pressure',
    muscleIds: ['trapezius-lower'],
  },
  {
    id: 'levator_scapulae', name: 'Levator scapulae', plainName: 'Stiff-neck muscle', region: 'neck_shoulder', mode: 'self_pressure',
    muscleIds: ['levator-scapulae'],
  },
  {
    id: 'rhomboids', name: 'Rhomboids', plainName: 'Between the shoulder blades', region: 'upper_back', mode: 'self_pressure',
    muscleIds: ['rhomboid-major', 'rhomboid-minor'],
  },
  {
    id: 'serratus_posterior_superior', name: 'Serratus posterior superior', plainName: 'Under the upper shoulder blade', region: 'upper_back',
    mode: 'self_pressure', muscleIds: ['serratus-posterior-superior'],
  },
  {
    id: 'serratus_posterior_inferior', name: 'Serratus posterior inferior', plainName: 'Lower ribs at the back', region: 'mid_back', mode: 'light_touch',
    muscleIds: ['serratus-posterior-inferior'],
  },
  {
    id: 'supraspinatus', name: 'Supraspinatus', plainName: 'Groove on top of the shoulder blade', region: 'shoulder', mode: 'self_pressure',
    muscleIds: ['supraspinatus'],
  },
  {
    id: 'infraspinatus', name: 'Infraspinatus', plainName: 'Flat of the shoulder blade', region: 'shoulder', mode: 'self_pressure',
    muscleIds: ['infraspinatus'],
  },
  { id: 'teres_major', name: 'Teres major', plainName: 'Back armpit fold, lower', region: 'shoulder', mode: 'self_pressure', muscleIds: ['teres-major'] },
  {
    id: 'teres_minor', name: 'Teres minor', plainName: 'Outer edge of the shoulder blade, upper', region: 'shoulder', mode: 'self_pressure',
    muscleIds: ['teres-minor'],
  },
  {
    id: 'subscapularis', name: 'Subscapularis', plainName: 'Front of the shoulder blade', region: 'shoulder', mode: 'no_self_pressure',
    muscleIds: ['subscapularis'],
  },
  {
    id: 'latissimus_dorsi', name: 'Latissimus dorsi', plainName: 'Wide back muscle, side', region: 'mid_back', mode: 'self_pressure',
    muscleIds: ['latissimus-dorsi'],
  },
  {
    id: 'deltoid_anterior', name: 'Deltoid, front part', plainName: 'Front of the shoulder', region: 'shoulder', mode: 'self_pressure',
    muscleIds: ['deltoid'], pointIds: ['deltoid-anterior-trp'],
  },
  {
    id: 'deltoid_middle', name: 'Deltoid, middle part', plainName: 'Outside of the shoulder', region: 'shoulder', mode: 'self_pressure',
    muscleIds: ['deltoid'], pointIds: ['deltoid-middle-trp'],
  },
  {
    id: 'deltoid_posterior', name: 'Deltoid, back part', plainName: 'Back of the shoulder', region: 'shoulder', mode: 'self_pressure',
    muscleIds: ['deltoid'], pointIds: ['deltoid-posterior-trp'],
  },
  { id: 'suboccipitals', name: 'Suboccipital muscles', plainName: 'Base of the skull', region: 'neck', mode: 'light_touch', muscleIds: ['suboccipitals'] },
  {
    id: 'splenius', name: 'Splenius capitis and cervicis', plainName: 'Back of the neck, outer', region: 'neck', mode: 'light_touch',
    muscleIds: ['splenius-capitis', 'splenius-cervicis'],
  },
  {
    id: 'semispinalis', name: 'Semispinalis capitis and cervicis', plainName: 'Back of the neck, inner', region: 'neck', mode: 'light_touch',
    muscleIds: ['semispinalis-capitis', 'semispinalis-cervicis', 'longissimus-capitis'],
  },
  {
    id: 'multifidi_cervical', name: 'Deep neck multifidi', plainName: 'Deep muscles beside the neck bones', region: 'neck', mode: 'light_touch',
    muscleIds: ['multifidus-cervical'],
  },
  {
    id: 'scalenes', name: 'Scalene muscles', plainName: 'Side of the neck', region: 'neck', mode: 'no_self_pressure',
    muscleIds: ['scalenes', 'scalenus-minimus'],
  },
  {
    id: 'sternocleidomastoid', name: 'Sternocleidomastoid', plainName: 'Big strap at the side-front of the neck', region: 'neck',
    mode: 'no_self_pressure', muscleIds: ['sternocleidomastoid'],
  },
  {
    id: 'multifidi_thoracic', name: 'Mid-back multifidi', plainName: 'Deep muscles beside the mid-back bones', region: 'mid_back', mode: 'self_pressure',
    muscleIds: ['multifidus-thoracic'],
  },
  {
    id: 'erector_iliocostalis_thoracis', name: 'Iliocostalis thoracis', plainName: 'Outer back muscle on the ribs', region: 'mid_back',
    mode: 'self_pressure', muscleIds: ['iliocostalis-thoracis'],
  },
  {
    id: 'erector_longissimus_thoracis', name: 'Longissimus thoracis', plainName: 'Long cord beside the spine', region: 'mid_back', mode: 'self_pressure',
    muscleIds: ['longissimus-thoracis'], pointIds: ['longissimus-thoracis-t10'],
  },
  {
    id: 'erector_lumbar', name: 'Lumbar erector spinae', plainName: 'Low back muscle beside the spine', region: 'low_back', mode: 'self_pressure',
    muscleIds: ['iliocostalis-lumborum', 'multifidus-lumbar', 'longissimus-thoracis'],
    pointIds: ['longissimus-thoracis-l1'],
  },
  {
    id: 'quadratus_lumborum', name: 'Quadratus lumborum', plainName: 'Side of the low back', region: 'low_back', mode: 'self_pressure',
    muscleIds: ['quadratus-lumborum'],
  },
  {
    id: 'pectoralis_major', name: 'Pectoralis major', plainName: 'Big chest muscle', region: 'chest', mode: 'self_pressure', muscleIds: ['pectoralis-major'],
  },
  {
    id: 'pectoralis_minor', name: 'Pectoralis minor', plainName: 'Small chest muscle under the big one', region: 'chest', mode: 'light_touch',
    muscleIds: ['pectoralis-minor'],
  },
  { id: 'subclavius', name: 'Subclavius', plainName: 'Under the collarbone', region: 'chest', mode: 'light_touch', muscleIds: ['subclavius'] },
  {
    id: 'serratus_anterior', name: 'Serratus anterior', plainName: 'Side of the ribs', region: 'chest', mode: 'light_touch',
    muscleIds: ['serratus-anterior'],
  },
  { id: 'intercostals', name: 'Intercostal muscles', plainName: 'Between the ribs', region: 'chest', mode: 'light_touch', muscleIds: ['intercostals'] },
  { id: 'triceps', name: 'Triceps', plainName: 'Back of the upper arm', region: 'arm', mode: 'self_pressure', muscleIds: ['triceps-brachii'] },
  { id: 'biceps', name: 'Biceps', plainName: 'Front of the upper arm', region: 'arm', mode: 'self_pressure', muscleIds: ['biceps-brachii'] },
  {
    id: 'coracobrachialis', name: 'Coracobrachialis', plainName: 'Inner front of the upper arm, high up', region: 'arm', mode: 'light_touch',
    muscleIds: ['coracobrachialis'], offByDefault: 'The main artery and the nerves of the arm lie close beside it.',
  },
  {
    id: 'forearm_extensors', name: 'Forearm extensors', plainName: 'Back of the forearm', region: 'arm', mode: 'self_pressure',
    muscleIds: ['extensor-carpi-radialis-longus', 'extensor-carpi-radialis-brevis', 'extensor-carpi-ulnaris', 'extensor-digitorum'],
  },
  {
    id: 'forearm_flexors', name: 'Forearm flexors', plainName: 'Inside of the forearm', region: 'arm', mode: 'self_pressure',
    muscleIds: ['flexor-carpi-radialis', 'flexor-carpi-ulnaris'],
  },
  { id: 'gluteus_maximus', name: 'Gluteus maximus', plainName: 'Big buttock muscle', region: 'hip', mode: 'self_pressure', muscleIds: ['gluteus-maximus'] },
  { id: 'gluteus_medius', name: 'Gluteus medius', plainName: 'Upper outer buttock', region: 'hip', mode: 'self_pressure', muscleIds: ['gluteus-medius'] },
  { id: 'gluteus_minimus', name: 'Gluteus minimus', plainName: 'Deep outer hip', region: 'hip', mode: 'self_pressure', muscleIds: ['gluteus-minimus'] },
  { id: 'piriformis', name: 'Piriformis', plainName: 'Deep buttock muscle', region: 'hip', mode: 'self_pressure', muscleIds: ['piriformis'] },
] as const satisfies readonly GuideEntry[];

export type GuideId = (typeof GUIDE_INDEX)[number]['id'];
