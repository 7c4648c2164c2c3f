import type { RegionId } from '../region-files.ts';
import type { MuscleId, PointId } from '../types.ts';

/** Written by scripts/atlas/main.ts; do not edit. */
export type PointRow = readonly [id: PointId, number: string, commonName: string];
export type MuscleRow = readonly [id: MuscleId, name: string, group: string, region: RegionId, points: readonly PointRow[]];

export const MUSCLE_ROWS: readonly MuscleRow[] = [
  ['occipitofrontalis', 'Occipitofrontalis', 'head', 'head', [
    ['occipitalis-trp', 'occipitalis', 'Occipitalis'],
    ['frontalis-trp', 'frontalis', 'Frontalis'],
  ]],
  ['temporalis', 'Temporalis', 'head', 'head', [
    ['temporalis-trp1', 'TrP1', 'Temporalis, front edge'],
    ['temporalis-trp2', 'TrP2', 'Temporalis, front-middle'],
    ['temporalis-trp3', 'TrP3', 'Temporalis, back-middle'],
    ['temporalis-trp4', 'TrP4', 'Temporalis, back'],
  ]],
  ['masseter', 'Masseter', 'head', 'head', [
    ['masseter-superficial-upper', 'superficial, upper', 'Masseter, upper'],
    ['masseter-superficial-mid', 'superficial, middle', 'Masseter, middle belly'],
    ['masseter-superficial-lower', 'superficial, lower', 'Masseter, at the jaw angle'],
    ['masseter-deep', 'deep', 'Masseter, deep part'],
  ]],
  ['pterygoids', 'Lateral and medial pterygoids', 'head', 'head', [
    ['lateral-pterygoid-trp', 'lateral', 'Lateral pterygoid'],
    ['medial-pterygoid-trp', 'medial', 'Medial pterygoid'],
  ]],
  ['digastric', 'Digastric', 'head', 'head', [
    ['digastric-posterior-trp', 'posterior belly', 'Digastric, posterior belly'],
  ]],
  ['splenius-capitis', 'Splenius capitis', 'neck, posterior', 'neck-back', [
    ['splenius-capitis-trp', 'TrP1', 'Splenius capitis'],
  ]],
  ['splenius-cervicis', 'Splenius cervicis', 'neck, posterior', 'neck-back', [
    ['splenius-cervicis-upper', 'upper', 'Splenius cervicis, upper'],
    ['splenius-cervicis-lower', 'lower', 'Splenius cervicis, lower'],
  ]],
  ['semispinalis-capitis', 'Semispinalis capitis', 'neck, posterior', 'neck-back', [
    ['semispinalis-capitis-upper', 'upper (TrP3)', 'Semispinalis capitis just below the skull'],
    ['semispinalis-capitis-middle', 'middle', 'Semispinalis capitis, mid neck'],
  ]],
  ['semispinalis-cervicis', 'Semispinalis cervicis', 'neck, posterior', 'neck-back', [
    ['semispinalis-cervicis-trp', 'mid', 'Semispinalis cervicis'],
  ]],
  ['longissimus-capitis', 'Longissimus capitis', 'neck, posterior', 'neck-back', [
    ['longissimus-capitis-trp', 'TrP1', 'Longissimus capitis'],
  ]],
  ['multifidus-cervical', 'Cervical multifidus and rotatores', 'neck, posterior', 'neck-back', [
    ['multifidus-cervical-trp', 'C4-C5', 'Cervical multifidus'],
  ]],
  ['suboccipitals', 'Suboccipital muscles (rectus capitis posterior major and minor, obliquus capitis inferior and superior)', 'neck, posterior', 'neck-back', [
    ['suboccipitals-trp', 'group', 'Suboccipital group'],
  ]],
  ['scalenes', 'Scalene muscles (anterior, medius, posterior)', 'neck, anterior and lateral', 'neck-front', [
    ['scalene-anterior', 'anterior', 'Scalenus anterior'],
    ['scalene-medius', 'medius', 'Scalenus medius'],
    ['scalene-posterior', 'posterior', 'Scalenus posterior'],
  ]],
  ['scalenus-minimus', 'Scalenus minimus', 'neck, anterior and lateral', 'neck-front', [
    ['scalenus-minimus-trp', 'minimus', 'Scalenus minimus'],
  ]],
  ['sternocleidomastoid', 'Sternocleidomastoid', 'neck, anterior and lateral', 'neck-front', [
    ['scm-sternal-upper', 'sternal, upper', 'Sternocleidomastoid, sternal head, upper'],
    ['scm-sternal-mid', 'sternal, middle', 'Sternocleidomastoid, sternal head, middle'],
    ['scm-sternal-lower', 'sternal, lower', 'Sternocleidomastoid, sternal head, lower'],
    ['scm-clavicular-upper', 'clavicular, upper', 'Sternocleidomastoid, clavicular head, upper'],
    ['scm-clavicular-mid', 'clavicular, middle', 'Sternocleidomastoid, clavicular head, middle'],
  ]],
  ['trapezius-upper', 'Trapezius, upper fibres', 'shoulder girdle', 'shoulder-girdle', [
    ['trapezius-trp1', 'TrP1', 'Upper trapezius, front border'],
    ['trapezius-trp2', 'TrP2', 'Upper trapezius, horizontal fibres'],
  ]],
  ['trapezius-middle', 'Trapezius, middle fibres', 'shoulder girdle', 'shoulder-girdle', [
    ['trapezius-trp5', 'TrP5', 'Middle trapezius, mid belly'],
    ['trapezius-trp6', 'TrP6', 'Middle trapezius, near the acromion'],
    ['trapezius-trp7', 'TrP7', 'Middle trapezius, gooseflesh site'],
  ]],
  ['trapezius-lower', 'Trapezius, lower fibres', 'shoulder girdle', 'shoulder-girdle', [
    ['trapezius-trp3', 'TrP3', 'Lower trapezius, outer border'],
    ['trapezius-trp4', 'TrP4', 'Lower trapezius, attachment at the scapular spine'],
  ]],
  ['levator-scapulae', 'Levator scapulae', 'shoulder girdle', 'shoulder-girdle', [
    ['levator-scapulae-upper', 'central', 'Levator scapulae at the angle of the neck'],
    ['levator-scapulae-lower', 'attachment', 'Levator scapulae above the superior angle'],
  ]],
  ['rhomboid-minor', 'Rhomboid minor', 'shoulder girdle', 'shoulder-girdle', [
    ['rhomboid-minor-trp', 'rhomboid minor', 'Rhomboid minor'],
  ]],
  ['rhomboid-major', 'Rhomboid major', 'shoulder girdle', 'shoulder-girdle', [
    ['rhomboid-major-upper', 'rhomboid major, upper', 'Rhomboid major, upper part'],
    ['rhomboid-major-lower', 'rhomboid major, lower', 'Rhomboid major, lower part'],
  ]],
  ['supraspinatus', 'Supraspinatus', 'rotator cuff', 'rotator-cuff', [
    ['supraspinatus-trp1', 'TrP1', 'Supraspinatus, inner part'],
    ['supraspinatus-trp2', 'TrP2', 'Supraspinatus, outer part'],
    ['supraspinatus-trp3', 'TrP3', 'Supraspinatus tendon'],
  ]],
  ['infraspinatus', 'Infraspinatus', 'rotator cuff', 'rotator-cuff', [
    ['infraspinatus-trp1', 'TrP1', 'Infraspinatus, inner part'],
    ['infraspinatus-trp2', 'TrP2', 'Infraspinatus, outer part'],
    ['infraspinatus-trp3', 'TrP3', 'Infraspinatus at the inner border'],
  ]],
  ['teres-minor', 'Teres minor', 'rotator cuff', 'rotator-cuff', [
    ['teres-minor-trp', 'TrP1', 'Teres minor'],
  ]],
  ['subscapularis', 'Subscapularis', 'rotator cuff', 'rotator-cuff', [
    ['subscapularis-lateral', 'TrP1', 'Subscapularis through the armpit'],
    ['subscapularis-medial', 'TrP2', 'Subscapularis under the inner border'],
  ]],
  ['teres-major', 'Teres major', 'shoulder', 'shoulder-and-arm', [
    ['teres-major-medial', 'TrP1', 'Teres major, near the blade'],
    ['teres-major-lateral', 'TrP2', 'Teres major, posterior armpit fold'],
  ]],
  ['deltoid', 'Deltoid', 'shoulder', 'shoulder-and-arm', [
    ['deltoid-anterior-trp', 'anterior', 'Anterior deltoid'],
    ['deltoid-middle-trp', 'middle', 'Middle deltoid'],
    ['deltoid-posterior-trp', 'posterior', 'Posterior deltoid'],
  ]],
  ['coracobrachialis', 'Coracobrachialis', 'arm', 'shoulder-and-arm', [
    ['coracobrachialis-trp', 'TrP1', 'Coracobrachialis'],
  ]],
  ['biceps-brachii', 'Biceps brachii', 'arm', 'shoulder-and-arm', [
    ['biceps-brachii-trp', 'mid belly', 'Biceps brachii'],
  ]],
  ['brachialis', 'Brachialis', 'arm', 'shoulder-and-arm', [
    ['brachialis-trp', 'lower', 'Brachialis'],
  ]],
  ['triceps-brachii', 'Triceps brachii', 'arm', 'shoulder-and-arm', [
    ['triceps-trp1', 'TrP1', 'Triceps, long head'],
    ['triceps-trp2', 'TrP2', 'Triceps, medial head, outer part'],
    ['triceps-trp3', 'TrP3', 'Triceps, lateral head'],
    ['triceps-trp4', 'TrP4', 'Triceps near its tendon'],
    ['triceps-trp5', 'TrP5', 'Triceps, medial head, inner part'],
  ]],
  ['anconeus', 'Anconeus', 'forearm', 'forearm-and-hand', [
    ['anconeus-trp', 'TrP1', 'Anconeus'],
  ]],
  ['extensor-carpi-radialis-longus', 'Extensor carpi radialis longus', 'forearm', 'forearm-and-hand', [
    ['ecr-longus-trp', 'TrP1', 'Extensor carpi radialis longus'],
  ]],
  ['extensor-carpi-radialis-brevis', 'Extensor carpi radialis brevis', 'forearm', 'forearm-and-hand', [
    ['ecr-brevis-trp', 'TrP1', 'Extensor carpi radialis brevis'],
  ]],
  ['extensor-carpi-ulnaris', 'Extensor carpi ulnaris', 'forearm', 'forearm-and-hand', [
    ['ecu-trp', 'TrP1', 'Extensor carpi ulnaris'],
  ]],
  ['extensor-digitorum', 'Extensor digitorum', 'forearm', 'forearm-and-hand', [
    ['extensor-digitorum-trp', 'middle finger', 'Extensor digitorum'],
  ]],
  ['brachioradialis', 'Brachioradialis', 'forearm', 'forearm-and-hand', [
    ['brachioradialis-trp', 'TrP1', 'Brachioradialis'],
  ]],
  ['supinator', 'Supinator', 'forearm', 'forearm-and-hand', [
    ['supinator-trp', 'TrP1', 'Supinator'],
  ]],
  ['flexor-carpi-radialis', 'Flexor carpi radialis and pronator teres', 'forearm', 'forearm-and-hand', [
    ['flexor-carpi-radialis-trp', 'TrP1', 'Flexor carpi radialis'],
  ]],
  ['flexor-carpi-ulnaris', 'Flexor carpi ulnaris', 'forearm', 'forearm-and-hand', [
    ['flexor-carpi-ulnaris-trp', 'TrP1', 'Flexor carpi ulnaris'],
  ]],
  ['thumb-muscles', 'Adductor and opponens pollicis', 'hand', 'forearm-and-hand', [
    ['thumb-muscles-trp', 'group', 'Thumb ball and web muscles'],
  ]],
  ['latissimus-dorsi', 'Latissimus dorsi', 'back, superficial', 'back', [
    ['latissimus-dorsi-trp1', 'TrP1', 'Latissimus dorsi, posterior armpit fold'],
    ['latissimus-dorsi-trp2', 'TrP2', 'Latissimus dorsi, lower side'],
  ]],
  ['serratus-posterior-superior', 'Serratus posterior superior', 'back, deep', 'back', [
    ['serratus-posterior-superior-trp', 'TrP1', 'Serratus posterior superior under the blade'],
  ]],
  ['serratus-posterior-inferior', 'Serratus posterior inferior', 'back, deep', 'back', [
    ['serratus-posterior-inferior-trp', 'TrP1', 'Serratus posterior inferior over the lower ribs'],
  ]],
  ['iliocostalis-thoracis', 'Iliocostalis thoracis', 'paraspinal, superficial', 'back', [
    ['iliocostalis-thoracis-t6', 'T6', 'Iliocostalis thoracis, mid chest'],
    ['iliocostalis-thoracis-t11', 'T11', 'Iliocostalis thoracis, lower chest'],
  ]],
  ['iliocostalis-lumborum', 'Iliocostalis lumborum', 'paraspinal, superficial', 'back', [
    ['iliocostalis-lumborum-l1', 'L1', 'Iliocostalis lumborum'],
  ]],
  ['longissimus-thoracis', 'Longissimus thoracis', 'paraspinal, superficial', 'back', [
    ['longissimus-thoracis-t10', 'T10-T11', 'Longissimus thoracis, T10-T11'],
    ['longissimus-thoracis-l1', 'L1', 'Longissimus thoracis, L1'],
  ]],
  ['multifidus-thoracic', 'Thoracic multifidi and rotatores', 'paraspinal, deep', 'spine-and-low-back', [
    ['multifidus-t1-t2', 'T1-T3', 'Thoracic multifidus, T1 to T3'],
    ['multifidus-t4-t5', 'T4-T7', 'Thoracic multifidus, T4 to T7'],
    ['multifidus-t8-t9', 'T8-T12', 'Thoracic multifidus, T8 to T12'],
  ]],
  ['multifidus-lumbar', 'Lumbar multifidus', 'paraspinal, deep', 'spine-and-low-back', [
    ['multifidus-l2', 'L2', 'Lumbar multifidus, L2-L3'],
    ['multifidus-l5', 'L5', 'Lumbar multifidus, L5'],
    ['multifidus-s1', 'S1', 'Lumbar multifidus, sacral part'],
  ]],
  ['quadratus-lumborum', 'Quadratus lumborum', 'low back', 'spine-and-low-back', [
    ['quadratus-lumborum-superficial-upper', 'superficial, upper', 'Quadratus lumborum, upper outer'],
    ['quadratus-lumborum-superficial-lower', 'superficial, lower', 'Quadratus lumborum, lower outer'],
    ['quadratus-lumborum-deep-upper', 'deep, upper', 'Quadratus lumborum, upper inner'],
    ['quadratus-lumborum-deep-lower', 'deep, lower', 'Quadratus lumborum, lower inner'],
  ]],
  ['pectoralis-major', 'Pectoralis major', 'chest', 'chest', [
    ['pectoralis-major-clavicular', 'clavicular', 'Pectoralis major, clavicular part'],
    ['pectoralis-major-sternal', 'sternal, mid', 'Pectoralis major, sternal part, middle'],
    ['pectoralis-major-parasternal', 'sternal, inner', 'Pectoralis major, beside the breastbone'],
    ['pectoralis-major-costal', 'costal, outer edge', 'Pectoralis major, lower outer edge'],
    ['pectoralis-major-arrhythmia', 'arrhythmia', 'Right fifth space, so-called arrhythmia point'],
  ]],
  ['pectoralis-minor', 'Pectoralis minor', 'chest', 'chest', [
    ['pectoralis-minor-trp', 'TrP1', 'Pectoralis minor'],
  ]],
  ['subclavius', 'Subclavius', 'chest', 'chest', [
    ['subclavius-trp', 'TrP1', 'Subclavius'],
  ]],
  ['sternalis', 'Sternalis (variant muscle)', 'chest', 'chest', [
    ['sternalis-trp', 'TrP1', 'Sternalis'],
  ]],
  ['serratus-anterior', 'Serratus anterior', 'chest', 'chest', [
    ['serratus-anterior-trp', 'TrP1', 'Serratus anterior'],
  ]],
  ['intercostals', 'Intercostal muscles', 'chest', 'chest', [
    ['intercostal-lateral', 'any level', 'Intercostal, side of the chest (representative)'],
  ]],
  ['diaphragm', 'Diaphragm', 'chest', 'chest', [
    ['diaphragm-costal', 'costal', 'Diaphragm, costal edge'],
    ['diaphragm-dome', 'central', 'Diaphragm, central part'],
  ]],
  ['external-oblique', 'External oblique', 'abdomen', 'belly', [
    ['external-oblique-upper', 'upper', 'External oblique over the rib margin'],
  ]],
  ['rectus-abdominis', 'Rectus abdominis', 'abdomen', 'belly', [
    ['rectus-abdominis-upper', 'upper', 'Rectus abdominis, upper'],
    ['rectus-abdominis-lower', 'lower', 'Rectus abdominis, lower'],
  ]],
  ['gluteus-maximus', 'Gluteus maximus', 'hip', 'hip', [
    ['gluteus-maximus-trp1', 'TrP1', 'Gluteus maximus, beside the sacrum'],
    ['gluteus-maximus-trp2', 'TrP2', 'Gluteus maximus, above the sitting bone'],
    ['gluteus-maximus-trp3', 'TrP3', 'Gluteus maximus, lower inner edge'],
  ]],
  ['gluteus-medius', 'Gluteus medius', 'hip', 'hip', [
    ['gluteus-medius-trp1', 'TrP1', 'Gluteus medius, back'],
    ['gluteus-medius-trp2', 'TrP2', 'Gluteus medius, middle'],
    ['gluteus-medius-trp3', 'TrP3', 'Gluteus medius, front'],
  ]],
  ['gluteus-minimus', 'Gluteus minimus', 'hip', 'hip', [
    ['gluteus-minimus-anterior', 'anterior', 'Gluteus minimus, front part'],
    ['gluteus-minimus-posterior', 'posterior', 'Gluteus minimus, back part'],
  ]],
  ['piriformis', 'Piriformis', 'hip', 'hip', [
    ['piriformis-trp1', 'TrP1', 'Piriformis, outer'],
    ['piriformis-trp2', 'TrP2', 'Piriformis, inner'],
  ]],
  ['iliopsoas', 'Iliopsoas', 'hip', 'hip', [
    ['iliopsoas-trp', 'belly', 'Iliopsoas'],
  ]],
  ['tensor-fasciae-latae', 'Tensor fasciae latae', 'hip', 'hip', [
    ['tensor-fasciae-latae-trp', 'TrP1', 'Tensor fasciae latae'],
  ]],
  ['vastus-lateralis', 'Vastus lateralis', 'leg', 'leg', [
    ['vastus-lateralis-trp', 'belly', 'Vastus lateralis'],
  ]],
  ['hamstrings', 'Hamstrings (biceps femoris and semimembranosus group)', 'leg', 'leg', [
    ['hamstrings-trp', 'belly', 'Hamstrings'],
  ]],
  ['gastrocnemius', 'Gastrocnemius', 'leg', 'leg', [
    ['gastrocnemius-trp', 'TrP1', 'Gastrocnemius, inner head'],
    ['gastrocnemius-trp2', 'TrP2', 'Gastrocnemius, outer head'],
    ['gastrocnemius-trp3', 'TrP3', 'Gastrocnemius, inner head near the knee'],
    ['gastrocnemius-trp4', 'TrP4', 'Gastrocnemius, outer head near the knee'],
  ]],
  ['soleus', 'Soleus', 'leg', 'leg', [
    ['soleus-trp', 'TrP1', 'Soleus'],
    ['soleus-upper', 'TrP2', 'Soleus, upper part'],
    ['soleus-trp3', 'TrP3', 'Soleus, outer part'],
  ]],
  ['tibialis-anterior', 'Tibialis anterior', 'leg', 'leg', [
    ['tibialis-anterior-trp', 'belly', 'Tibialis anterior'],
  ]],
  ['peronei', 'Peroneus longus and brevis (fibularis)', 'leg', 'leg', [
    ['peroneus-longus-trp', 'longus', 'Peroneus longus'],
    ['peroneus-brevis-trp', 'brevis', 'Peroneus brevis'],
  ]],
  ['peroneus-tertius', 'Peroneus tertius (fibularis tertius)', 'leg', 'leg', [
    ['peroneus-tertius-trp', 'belly', 'Peroneus tertius'],
  ]],
  ['extensor-digitorum-longus', 'Extensor digitorum longus (long extensor of the toes)', 'leg', 'leg', [
    ['extensor-digitorum-longus-trp', 'belly', 'Long extensor of the toes'],
  ]],
  ['extensor-hallucis-longus', 'Extensor hallucis longus (long extensor of the big toe)', 'leg', 'leg', [
    ['extensor-hallucis-longus-trp', 'belly', 'Long extensor of the big toe'],
  ]],
  ['tibialis-posterior', 'Tibialis posterior', 'leg', 'leg', [
    ['tibialis-posterior-trp', 'belly', 'Tibialis posterior'],
  ]],
  ['flexor-digitorum-longus', 'Flexor digitorum longus (long flexor of the toes)', 'leg', 'leg', [
    ['flexor-digitorum-longus-trp', 'belly', 'Long flexor of the toes'],
  ]],
  ['flexor-hallucis-longus', 'Flexor hallucis longus (long flexor of the big toe)', 'leg', 'leg', [
    ['flexor-hallucis-longus-trp', 'belly', 'Long flexor of the big toe'],
  ]],
  ['popliteus', 'Popliteus', 'leg', 'leg', [
    ['popliteus-trp', 'belly', 'Popliteus'],
  ]],
  ['plantaris', 'Plantaris', 'leg', 'leg', [
    ['plantaris-trp', 'belly', 'Plantaris'],
  ]],
];
