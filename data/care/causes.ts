import type { Cause } from './types.ts';

/** What can make the upper back sore. The muscles are those whose own record names the load. */
export const CAUSES: readonly Cause[] = [
  {
    id: 'backpack',
    title: 'Heavy backpack',
    plain:
      'A heavy pack makes you lean forward and work harder. Some people get sore shoulders and upper back from it. In school children, studies do not ' +
      'show that bags cause back pain.',
    tryThis: [
      'Keep it near 10% of your body weight if you carry it every day. Try not to go over 15 to 20%.',
      'Use both straps. Pack heavy things close to your back.',
      'Do up the hip and chest straps on long walks. Take it off when you stop.',
    ],
    figures: [
      { what: 'Load where gait and posture start to change in studies', value: 'above 10% of body weight' },
      { what: 'Average load found in school children', value: 'above 15% of body weight' },
      { what: 'Usual child limit quoted', value: '10 to 20% of body weight' },
    ],
    loads10And15Pct: [
      [50, 5, 7.5],
      [70, 7, 10.5],
      [90, 9, 13.5],
    ],
    muscles: [
      'trapezius-upper',
      'trapezius-middle',
      'levator-scapulae',
      'scalenes',
      'pectoralis-minor',
      'supraspinatus',
    ],
    evidence: {
      grade: 'low',
      say: 'A lighter pack may make you more comfortable. It may not prevent pain.',
      detail:
        'Reviews: no convincing link between bag weight and back pain in children (69 studies, 72,627 children); posture and effort change with load. ' +
        'The 10-20% limits are consensus figures. We found no good adult studies of upper back pain.',
      sources: ['yamato2018', 'perrone2018', 'barbosa2019', 'aap_backpack'],
    },
  },
  {
    id: 'breasts-bra',
    title: 'Large breasts and bra fit',
    plain:
      'Very large breasts go with more upper back, neck and shoulder pain. For most sizes the link is weak. Many people wear a bra that does not fit. ' +
      'Small studies in women with large breasts and back pain saw less pain after four weeks in a better bra.',
    tryThis: [
      'Wide straps, firm band. The band should carry most of the weight and stay level.',
      'Two fingers should fit under the band and under a strap.',
      'Wear a sports bra for exercise. Get measured again after weight change or pregnancy.',
      'Back and shoulder strength work is worth trying.',
      'If pain limits your life, ask a doctor about all options. Surgery can help some people but has real risks.',
    ],
    figures: [
      { what: 'Women with mid-back pain who wore the wrong bra size (study of 30)', value: '80%' },
      {
        what: 'Women with large breasts and back pain whose own bra failed a fit check (study of 24)',
        value: '24 of 24; 21 of 24 still failed in a shop-fitted bra',
      },
      { what: 'Breast volume above which pain was clearly higher (study of 300)', value: 'about 1,200 ml per breast' },
      { what: 'Major problems after breast reduction, range across studies', value: '2.4 to 14%' },
    ],
    muscles: ['trapezius-upper', 'pectoralis-major', 'latissimus-dorsi', 'intercostals'],
    evidence: {
      grade: 'very-low',
      say: "We don't know for sure. Small studies suggest that a better bra may ease back pain in women with large breasts.",
      detail:
        '24 and 20 larger-breasted women with back pain: symptoms eased after 4 weeks in new bras, no untreated group. 30 women: hardly any link of ' +
        'pain with bra fit or size. 339 women: no overall link, more pain with large cups. 300 women: more pain only in the largest group, no ' +
        'difference in spinal curve. 119 older women: breast size dropped out, back endurance stayed. Reduction surgery: large but uncontrolled ' +
        'improvement. Fit tips are expert practice.',
      sources: [
        'haworth2023',
        'chohan2016',
        'wood2008',
        'oo2012',
        'coltman2019',
        'spencer2019',
        'mian2020',
        'bmcsurg2021',
        'practice_convention',
      ],
    },
  },
  {
    id: 'pregnancy',
    title: 'Pregnancy',
    plain:
      'Breasts and belly get heavier, joints change and sleep is harder. Back ache is common, mostly in the low back. It often eases with support, ' +
      'movement and changes of position. Tell your midwife about new or strong pain.',
    tryThis: [
      'Use pillows at your back, belly and knees. From 28 weeks, go to sleep on your side.',
      'Move often. Gentle rows and chair stretches are fine for most people.',
      'Warm, not hot: no hot tubs or saunas. Keep a pad on low, 15 minutes, never on your belly.',
      'Sit or lie on your side to press. See the pregnancy rules in the safety part.',
    ],
    stopAndCall: [
      'Pain just below the ribs with headache, swelling, or spots before your eyes (call your maternity unit now)',
      'One swollen, sore leg',
      'Shortness of breath or chest pain (emergency)',
      'Bleeding, fluid, or regular tightenings',
    ],
    figures: [
      {
        what: 'Pregnant people with back pain, mostly low back',
        value: 'about 55 in 100 on average (36 to 90 across studies)',
      },
      { what: 'Sleep on your side from', value: '28 weeks' },
      { what: 'Avoid NSAIDs (ibuprofen, naproxen) unless told to, from', value: '20 weeks, and ask at any stage' },
    ],
    muscles: ['trapezius-upper', 'pectoralis-major', 'latissimus-dorsi', 'intercostals'],
    musclesNote:
      'Breasts get heavier in pregnancy. These are the muscles that their weight is said to load. No muscle on this map is named for the weight of the belly.',
    evidence: {
      grade: 'expert',
      say: 'People often find these help. We did not find good studies of upper back pain in pregnancy.',
      detail:
        'Side-sleeping advice and NSAID advice are from health agencies. Heat and lying advice: hospital and health-library pages, and ACOG 804 ' +
        '(recalled).',
      sources: [
        'nz_side_sleep',
        'fda_nsaid_pregnancy',
        'sutham2020',
        'pregnancy_epi',
        'nhs_preeclampsia',
        'fhn_pregnancy',
        'healthylife_pregnancy',
        'acog804',
        'practice_convention',
      ],
    },
  },
  {
    id: 'sitting-standing-posture',
    title: 'Sitting and standing',
    plain:
      'No one posture is proven to cause pain, and no one is best for all. Staying still for a long time is more likely to bother you than the shape ' +
      'you sit in. Change often.',
    tryThis: [
      'Pick three ways to sit and rotate them.',
      'Get up or shift at least every 30 minutes.',
      'When you stand, move your weight from foot to foot.',
    ],
    figures: [
      {
        what: 'Head angle in adults with neck pain against without',
        value: '4.8 degrees further forward on average (0.1 to 9.5); no difference in teenagers',
      },
      { what: 'Slumped at 17, neck pain at 22 (686 people)', value: 'no higher risk' },
    ],
    muscles: [
      'trapezius-middle',
      'trapezius-lower',
      'rhomboid-major',
      'pectoralis-major',
      'pectoralis-minor',
      'levator-scapulae',
      'semispinalis-capitis',
      'multifidus-thoracic',
    ],
    evidence: {
      grade: 'low',
      say: "Posture may play a small part. We don't know if changing it prevents pain.",
      detail:
        'Cross-sectional link in adults only (15 studies). Two large youth studies found no harm from slumping; in young women it went with less neck ' +
        'pain. Experts ask to drop the idea of one right posture.',
      sources: ['mahmoud2019', 'richards2021', 'richards2016', 'slater2019'],
    },
  },
  {
    id: 'repetitive-shovelling',
    title: 'Repeated work such as shovelling',
    plain:
      'Digging, sweeping, painting and lifting load the same muscles over and over. Sore muscles after new or hard work are normal. Pace, load and ' +
      'breaks matter most.',
    tryThis: [
      'Warm up for five minutes. Push snow or soil when you can, do not lift it.',
      'Small loads, at most 5 to 7 kg with the shovel.',
      'Face your load. Bend hips and knees. Turn your feet, do not twist. Throw no further than 1 m.',
      'Work 15 minutes, rest 15 minutes when it is very cold or heavy. Swap sides.',
      'Stop for chest pain, arm pain, or short breath, and call for help. If you have heart disease, ask someone else to dig.',
    ],
    figures: [
      { what: 'Rate', value: 'about 15 scoops a minute for steady work' },
      { what: 'Load with shovel', value: '5 to 7 kg (10 to 15 lb)' },
      { what: 'Throw', value: 'up to 1 m far and 1.3 m high' },
      { what: 'Spell', value: '15 minutes, then 15 minutes rest (extreme conditions)' },
    ],
    muscles: [
      'latissimus-dorsi',
      'biceps-brachii',
      'iliocostalis-thoracis',
      'quadratus-lumborum',
      'serratus-posterior-inferior',
    ],
    evidence: {
      grade: 'expert',
      say: "Safety bodies advise these limits. We don't know how much they prevent upper back pain.",
      detail: "Canadian safety figures, read through ergonomists' summaries.",
      sources: ['ccohs_shovel'],
    },
  },
  {
    id: 'other-reasons',
    title: 'Other reasons',
    plain:
      'Poor sleep, stress, low mood, low fitness, past pain and long illness all turn pain up. Upper back pain can also come from joints, nerves, and ' +
      'organs in the chest and belly. That is why the safety check comes first.',
    tryThis: ['Aim for regular sleep and daily walking.', 'Do the safety check again if things change.'],
    figures: [
      { what: 'Adults and young people with any mid-back pain in a year, range', value: '15 to 27.5%' },
      { what: 'In a lifetime, range', value: '12 to 31%' },
    ],
    muscles: [],
    evidence: {
      grade: 'low',
      say: 'Many things may add up.',
      detail: 'Figures from 33 mostly cross-sectional studies; causes are rarely certain.',
      sources: ['briggs2009', 'practice_convention'],
    },
  },
];
