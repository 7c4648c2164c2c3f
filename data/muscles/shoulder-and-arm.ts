import { confirmed, general, partly } from '../evidence.ts';
import { region, type PointEntry } from '../region.ts';

/** Recorded alike for 2 points: where it hurts does not tell them apart. */
const TERES_MAJOR_REFERRAL: PointEntry['referral'] = {
  essential: [
    {
      words: 'Posterior deltoid and over the long head of triceps, 6 to 8 cm',
      region: 'shoulder-posterior',
      alsoRegions: ['arm-posterior'],
      side: 'same',
      widthCm: 6,
      path: [
        { at: 'gh-posterior', offset: { upCm: -1, lateralCm: 1 } },
        { at: 'axilla-posterior-fold', offset: { lateralCm: 1 } },
      ],
    },
  ],
  spillover: [
    {
      words: 'Back of the shoulder joint',
      region: 'shoulder-posterior',
      alsoRegions: ['arm-posterior'],
      side: 'same',
      widthCm: 4,
      path: [{ at: 'gh-posterior' }],
    },
    {
      words: 'Back of the forearm, occasional; the elbow is skipped',
      region: 'forearm-dorsal',
      side: 'same',
      widthCm: 5,
      path: [
        { at: 'olecranon', offset: { upCm: -6 } },
        { at: 'wrist-dorsal', offset: { upCm: 8 } },
      ],
    },
  ],
};

/** Shoulder and upper arm: muscles with their trigger points. */
export const SHOULDER_AND_ARM_REGION = region([
  {
    id: 'teres-major',
    name: 'Teres major',
    group: 'shoulder',
    attachments: {
      origin: 'Back of the scapula near the inferior angle',
      insertion: 'Inner lip of the bicipital groove (crest of the lesser tubercle)',
      fibreDirection: 'Up, outward and forward round the humerus with latissimus dorsi',
    },
    action: 'Turns the arm in, pulls it down and back',
    innervation: 'Lower subscapular nerve (C5-C6, C7)',
    complaints: ['Pain at the back of the shoulder when reaching up and forward', 'Pain leaning the elbow on a table'],
    causes: ['Steering a heavy vehicle', 'Chopping wood, rowing, pull-ups, overhead serve'],
    mimics: [
      'Subacromial or subdeltoid bursitis',
      'Supraspinatus tendinopathy',
      'C6-C7 root pain',
      'Thoracic outlet syndrome',
    ],
    redFlags: ['shoulder'],
    textbook: { sourceId: 'ts1999', chapter: 25, painPatternPages: '588' },
    evidence: {
      attachments: confirmed('mc-shoulder'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('mc-shoulder', 'tpsh-tmaj'),
      innervation: partly('mc-shoulder'),
      complaints: confirmed('tpsh-tmaj'),
      causes: confirmed('tpsh-tmaj', 'mjp-tmaj'),
      mimics: partly('tpsh-tmaj'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'teres-major-medial',
        number: 'TrP1',
        commonName: 'Teres major, near the blade',
        location: {
          words: 'Back surface of the scapula at the inferior angle, 2 cm above and lateral to it.',
          anchor: { at: 'scap-inferior-angle', offset: { upCm: 2, lateralCm: 2 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['latissimus dorsi edge'] },
        referral: TERES_MAJOR_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: confirmed('mc-shoulder'),
          depth: general('general-anatomy'),
          essential: confirmed('tpsh-tmaj', 'mc-shoulder', 'bae-tmaj'),
          spillover: confirmed('tpsh-tmaj', 'mc-shoulder', 'twd-tmaj'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'teres-major-lateral',
        number: 'TrP2',
        commonName: 'Teres major, posterior armpit fold',
        location: {
          words:
            'In the posterior axillary fold, pinched between thumb and fingers, halfway between the inferior angle and the humerus; behind latissimus ' +
            'dorsi fibres.',
          anchor: { between: ['scap-inferior-angle', 'axilla-posterior-fold'], t: 0.65 },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: TERES_MAJOR_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: confirmed('mc-shoulder'),
          depth: general('general-anatomy'),
          essential: confirmed('tpsh-tmaj', 'mc-shoulder', 'bae-tmaj'),
          spillover: confirmed('tpsh-tmaj', 'mc-shoulder', 'twd-tmaj'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'deltoid',
    name: 'Deltoid',
    group: 'shoulder',
    attachments: {
      origin: 'Outer third of the clavicle, acromion, spine of the scapula',
      insertion: 'Deltoid tuberosity',
      fibreDirection:
        'Front fibres down and back, middle fibres straight down (multipennate), back fibres down and forward',
    },
    action: 'Front: flexes the shoulder. Middle: abducts. Back: extends',
    innervation: 'Axillary nerve (C5-C6)',
    complaints: [
      'Pain over the muscle on moving the arm, little at rest',
      'Weak raising of the arm, cannot reach 90 degrees if several parts are involved',
    ],
    causes: [
      'Blow or ball impact, injection',
      'Long holding of the arms up, tools at shoulder height',
      'Gun recoil, overhead pressing',
    ],
    mimics: [
      'Rotator cuff tear or impingement',
      'Subdeltoid bursitis',
      'Biceps tendinopathy',
      'C5 root pain',
      'Glenohumeral or acromioclavicular arthritis',
    ],
    redFlags: ['shoulder'],
    textbook: { sourceId: 'ts1999', chapter: 28, painPatternPages: '624' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nam-delt'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-delt', 'ab-delt'),
      causes: partly('nam-delt'),
      mimics: confirmed('nam-delt'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'deltoid-anterior-trp',
        number: 'anterior',
        commonName: 'Anterior deltoid',
        location: {
          words: 'Front of the deltoid 3 to 4 cm below the outer clavicle, over the front of the humeral head.',
          anchor: {
            between: ['ac-joint', 'deltoid-tuberosity'],
            t: 0.28,
            offset: { forwardCm: 2.5 },
            surface: 'anterior',
          },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Front and middle of the shoulder around the point, 7 cm',
              region: 'shoulder-anterior',
              alsoRegions: ['shoulder-lateral'],
              side: 'same',
              widthCm: 7,
              path: [
                { at: 'gh-anterior', offset: { lateralCm: 1 } },
                { at: 'bicipital-groove', offset: { upCm: -3 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Upper outer arm',
              region: 'arm-lateral',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'deltoid-tuberosity' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Local ache on movement',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-delt', 'ab-delt2018', 'tpsh-delt'),
          spillover: partly('nam-delt'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note:
          'Points in the deltoid hurt locally. In 198 office workers with neck or shoulder pain severe tenderness of the medial deltoid was the rarest of ' +
          'all sites (0 to 1 percent), and in 220 healthy people no latent point was found there.',
      },
      {
        id: 'deltoid-middle-trp',
        number: 'middle',
        commonName: 'Middle deltoid',
        location: {
          words: 'Outer deltoid 4 to 6 cm below the acromion; points may lie anywhere in this multipennate part.',
          anchor: { between: ['acromion', 'deltoid-tuberosity'], t: 0.35 },
          searchRadiusCm: 3,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Outer shoulder around the point, 7 cm',
              region: 'shoulder-lateral',
              side: 'same',
              widthCm: 7,
              path: [{ at: 'greater-tubercle' }, { at: 'deltoid-tuberosity', offset: { upCm: 3 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper outer arm',
              region: 'arm-lateral',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'deltoid-tuberosity' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Local ache on movement',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-delt', 'ab-delt', 'tpsh-delt'),
          spillover: partly('nam-delt'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['andersen2011-tenderness', 'grieve2013'],
        note:
          'Points in the deltoid hurt locally. In 198 office workers with neck or shoulder pain severe tenderness of the medial deltoid was the rarest of ' +
          'all sites (0 to 1 percent), and in 220 healthy people no latent point was found there.',
      },
      {
        id: 'deltoid-posterior-trp',
        number: 'posterior',
        commonName: 'Posterior deltoid',
        location: {
          words:
            'Back of the deltoid along its free edge, 4 cm below the scapular spine near the back corner of the acromion.',
          anchor: {
            between: ['acromion-angle', 'deltoid-tuberosity'],
            t: 0.35,
            offset: { forwardCm: -1.5 },
            surface: 'posterior',
          },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Back of the shoulder around the point, 7 cm',
              region: 'shoulder-posterior',
              side: 'same',
              widthCm: 7,
              path: [{ at: 'gh-posterior' }, { at: 'axilla-posterior-fold', offset: { upCm: 2, lateralCm: 1 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper back and outer side of the arm',
              region: 'arm-posterior',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'axilla-posterior-fold', offset: { upCm: -3, lateralCm: 1.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Local ache on movement',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-delt', 'ab-delt2018', 'tpsh-delt'),
          spillover: confirmed('nam-delt', 'ab-delt2018'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note:
          'Points in the deltoid hurt locally. In 198 office workers with neck or shoulder pain severe tenderness of the medial deltoid was the rarest of ' +
          'all sites (0 to 1 percent), and in 220 healthy people no latent point was found there.',
      },
    ],
  },
  {
    id: 'coracobrachialis',
    name: 'Coracobrachialis',
    group: 'arm',
    attachments: {
      origin: 'Coracoid process',
      insertion: 'Middle of the inner side of the humerus',
      fibreDirection: 'Down and outward',
    },
    action: 'Flexes and adducts the arm',
    innervation: 'Musculocutaneous nerve (C5-C7)',
    complaints: [
      'Front-of-shoulder pain with pain down the back of the arm',
      'Worse reaching the hand across the small of the back',
    ],
    causes: ['Secondary to other shoulder points', 'Lifting with outstretched arms, push-ups, bench press, climbing'],
    mimics: [
      'C6-C7 root pain',
      'Carpal tunnel syndrome',
      'Biceps tendinopathy, subacromial pain',
      'Thoracic outlet syndrome',
    ],
    redFlags: ['shoulder', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 29, painPatternPages: '639' },
    evidence: {
      attachments: confirmed('aamm-coraco', 'ws-coraco'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('aamm-coraco', 'ws-coraco'),
      innervation: confirmed('aamm-coraco'),
      complaints: confirmed('aamm-coraco', 'ws-coraco'),
      causes: confirmed('ws-coraco'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'coracobrachialis-trp',
        number: 'TrP1',
        commonName: 'Coracobrachialis',
        location: {
          words:
            'Inner side of the upper arm just below the armpit, 4 to 6 cm below the coracoid, under the front deltoid and pectoral tendon.',
          anchor: { between: ['coracoid', 'medial-epicondyle'], t: 0.2, surface: 'anterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['anterior deltoid', 'pectoralis major tendon', 'short head of biceps'] },
        referral: {
          essential: [
            {
              words: 'Front of the shoulder',
              region: 'shoulder-anterior',
              side: 'same',
              widthCm: 6,
              path: [{ at: 'gh-anterior' }],
            },
            {
              words: 'Back of the upper arm',
              region: 'arm-posterior',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'axilla-posterior-fold' }, { at: 'olecranon', offset: { upCm: 5 } }],
            },
          ],
          spillover: [
            {
              words: 'Back of the forearm, the elbow skipped',
              region: 'forearm-dorsal',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'olecranon', offset: { upCm: -5 } },
                { at: 'wrist-dorsal', offset: { upCm: 6 } },
              ],
            },
            {
              words: 'Back of the hand, the wrist skipped',
              region: 'hand-dorsum',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'middle-mcp', offset: { upCm: 3 } }, { at: 'middle-mcp' }],
            },
            {
              words: 'Back of the middle finger',
              region: 'middle-finger',
              side: 'same',
              widthCm: 1.8,
              path: [{ at: 'middle-mcp' }, { at: 'middle-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache that skips elbow and wrist',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-coraco', 'ws-coraco', 'rfc-coraco'),
          spillover: confirmed('aamm-coraco', 'ws-coraco', 'rfc-coraco'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'One page gives arm, hand and middle finger as the usual pattern; two say that pain can go there.',
      },
    ],
  },
  {
    id: 'biceps-brachii',
    name: 'Biceps brachii',
    group: 'arm',
    attachments: {
      origin: 'Short head: coracoid. Long head: above the socket',
      insertion: 'Radial tuberosity and forearm fascia',
      fibreDirection: 'Vertical along the front of the arm',
    },
    action: 'Bends the elbow, turns the palm up, helps shoulder flexion',
    innervation: 'Musculocutaneous nerve (C5-C6)',
    complaints: [
      'Superficial front-of-shoulder pain on raising the arm above shoulder level',
      'Weak, sore elbow flexion with palm up',
    ],
    causes: ['Lifting with palm up, screwdriver work', 'Tennis serve, throwing, shovelling snow, violin'],
    mimics: ['Biceps tendinopathy', 'Subdeltoid bursitis', 'C5-C6 root pain', 'Glenohumeral arthritis'],
    redFlags: ['shoulder'],
    textbook: { sourceId: 'ts1999', chapter: 30, painPatternPages: '649' },
    evidence: {
      attachments: confirmed('ab-bic'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nam-bic', 'ab-bic'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-bic'),
      causes: partly('nam-bic'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'biceps-brachii-trp',
        number: 'mid belly',
        commonName: 'Biceps brachii',
        location: {
          words: 'Middle to lower third of the muscle belly, both heads, 8 to 10 cm above the elbow crease.',
          anchor: { between: ['bicipital-groove', 'antecubital'], t: 0.55 },
          searchRadiusCm: 2.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Upward over the muscle to the front of the shoulder, 6 cm',
              region: 'shoulder-anterior',
              alsoRegions: ['arm-anterior'],
              side: 'same',
              widthCm: 6,
              path: [
                { at: 'bicipital-groove', offset: { upCm: 1 } },
                { at: 'bicipital-groove', offset: { upCm: -6 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Elbow crease, milder',
              region: 'elbow-anterior',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'antecubital' }],
            },
            {
              words: 'Above the blade',
              region: 'suprascapular',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'scap-spine-mid', offset: { upCm: 3 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Superficial ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-bic', 'ab-bic', 'ws-bic'),
          spillover: confirmed('nam-bic', 'ab-bic', 'ws-bic'),
          extents: general('ts1999'),
          quality: confirmed('nam-bic'),
        },
      },
    ],
  },
  {
    id: 'brachialis',
    name: 'Brachialis',
    group: 'arm',
    attachments: {
      origin: 'Lower half of the front of the humerus',
      insertion: 'Coronoid process and tuberosity of the ulna',
      fibreDirection: 'Vertical, deep to biceps',
    },
    action: 'Bends the elbow',
    innervation: 'Musculocutaneous nerve; radial nerve branch (C5-C6)',
    complaints: [
      'Pain at the base of the thumb',
      'Sore front of the elbow; numb back of the thumb if the radial nerve is pinched',
    ],
    causes: [
      'Carrying shopping or a bag on the forearm',
      'Power tools, chin-ups, reverse curls, fingering a violin or guitar',
    ],
    mimics: ['Thumb-base arthritis', 'De Quervain tenosynovitis', 'C5-C6 root pain', 'Carpal tunnel syndrome'],
    redFlags: ['hand_and_arm'],
    textbook: { sourceId: 'ts1999', chapter: 31, painPatternPages: '661' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: partly('tpsh-brach'),
      causes: confirmed('tpsh-brach'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'brachialis-trp',
        number: 'lower',
        commonName: 'Brachialis',
        location: {
          words:
            'Lower half of the upper arm on the outer side of biceps, 5 to 8 cm above the elbow crease, pressed after pushing biceps inward.',
          anchor: { between: ['bicipital-groove', 'antecubital'], t: 0.75, offset: { lateralCm: 2 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['biceps brachii'] },
        referral: {
          essential: [
            {
              words: 'Base of the thumb, back and ball, with the web',
              region: 'thumb-base',
              alsoRegions: ['thumb-web'],
              side: 'same',
              widthCm: 4,
              path: [{ at: 'thumb-cmc' }, { at: 'thenar' }, { at: 'thumb-web' }],
            },
          ],
          spillover: [
            {
              words: 'Front of the elbow',
              region: 'elbow-anterior',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'antecubital' }],
            },
            {
              words: 'Front of the upper arm and shoulder',
              region: 'arm-anterior',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'gh-anterior', offset: { upCm: -2 } },
                { at: 'bicipital-groove', offset: { upCm: -8 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache in the thumb base',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('tpsh-brach', 'rfc-brach'),
          spillover: partly('rfc-brach'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'triceps-brachii',
    name: 'Triceps brachii',
    group: 'arm',
    attachments: {
      origin: 'Long head: below the socket. Lateral and medial heads: back of the humerus',
      insertion: 'Olecranon',
      fibreDirection: 'Vertical on the back of the arm',
    },
    action: 'Straightens the elbow; long head also draws the arm down and back',
    innervation: 'Radial nerve (C6-C8)',
    complaints: ['Vague ache at the back of the arm and outer elbow', 'Holds the elbow slightly bent'],
    causes: ['Crutches, gear lever, push-ups, tennis, golf', 'Desk work or driving without elbow support'],
    mimics: [
      "Tennis or golfer's elbow",
      'C7 root pain',
      'Ulnar nerve trouble, olecranon bursitis',
      'Radial nerve entrapment (lateral head)',
    ],
    redFlags: ['hand_and_arm', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 32, painPatternPages: '668-669' },
    evidence: {
      attachments: confirmed('ws-tri', 'na-tri'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nam-tri', 'ws-tri'),
      innervation: general('general-anatomy'),
      complaints: partly('ws-tri'),
      causes: confirmed('ws-tri'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'triceps-trp1',
        number: 'TrP1',
        commonName: 'Triceps, long head',
        location: {
          words: 'Deep in the long head on the inner back of the arm, halfway down, 5 to 8 cm below the armpit fold.',
          anchor: { between: ['axilla-posterior-fold', 'olecranon'], t: 0.38, offset: { lateralCm: -0.5 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Up the back of the arm to the back of the shoulder',
              region: 'arm-posterior',
              alsoRegions: ['shoulder-posterior'],
              side: 'same',
              widthCm: 5,
              path: [
                { at: 'olecranon', offset: { upCm: 8 } },
                { at: 'axilla-posterior-fold' },
                { at: 'gh-posterior', offset: { upCm: -1 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Base of the neck over the upper trapezius',
              region: 'suprascapular',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'neck-angle' }, { at: 'scap-spine-mid', offset: { upCm: 3 } }],
            },
            {
              words: 'Back of the forearm, skipping the elbow; a strong patch round the olecranon in one source',
              region: 'forearm-dorsal',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'olecranon', offset: { upCm: -6 } },
                { at: 'wrist-dorsal', offset: { upCm: 6 } },
              ],
            },
            {
              words: 'Outer elbow',
              region: 'elbow-lateral',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'lateral-epicondyle' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Vague ache',
        evidence: {
          location: confirmed('ws-tri'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-tri', 'ws-tri', 'na-tri', 'ab-tri'),
          spillover: confirmed('nam-tri', 'na-tri', 'ws-tri'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'triceps-trp2',
        number: 'TrP2',
        commonName: 'Triceps, medial head, outer part',
        location: {
          words: 'Outer border of the medial head 4 to 6 cm above the lateral epicondyle.',
          anchor: {
            between: ['acromion', 'lateral-epicondyle'],
            t: 0.82,
            offset: { forwardCm: -1 },
            surface: 'posterior',
          },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['triceps lateral head'] },
        referral: {
          essential: [
            {
              words: 'Outer elbow over the lateral epicondyle',
              region: 'elbow-lateral',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'lateral-epicondyle' }],
            },
          ],
          spillover: [
            {
              words: 'Radial forearm',
              region: 'forearm-radial',
              side: 'same',
              widthCm: 3.5,
              path: [
                { at: 'lateral-epicondyle', offset: { upCm: -3 } },
                { at: 'radial-styloid', offset: { upCm: 8 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache, a part of tennis elbow',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-tri', 'ab-tri'),
          spillover: confirmed('nam-tri'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'triceps-trp3',
        number: 'TrP3',
        commonName: 'Triceps, lateral head',
        location: {
          words:
            'Outer border of the lateral head halfway down the arm, just behind the deltoid tuberosity, where the radial nerve passes.',
          anchor: { at: 'deltoid-tuberosity', offset: { forwardCm: -1.5, upCm: -2 }, surface: 'posterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Back of the upper arm, midline',
              region: 'arm-posterior',
              side: 'same',
              widthCm: 5,
              path: [
                { at: 'axilla-posterior-fold', offset: { upCm: -3 } },
                { at: 'olecranon', offset: { upCm: 4 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Back of the forearm',
              region: 'forearm-dorsal',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'olecranon', offset: { upCm: -6 } },
                { at: 'wrist-dorsal', offset: { upCm: 6 } },
              ],
            },
            {
              words: 'Ring and little fingers, occasional',
              region: 'ring-finger',
              alsoRegions: ['little-finger'],
              side: 'same',
              widthCm: 2.5,
              path: [{ at: 'little-mcp' }, { at: 'ring-tip' }, { at: 'little-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; numb back of the hand if the radial nerve is pinched',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-tri', 'na-tri', 'ws-tri'),
          spillover: confirmed('nam-tri', 'na-tri'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'triceps-trp4',
        number: 'TrP4',
        commonName: 'Triceps near its tendon',
        location: {
          words: 'Deep in the distal medial head just above the olecranon, 3 to 4 cm above it.',
          anchor: { at: 'olecranon', offset: { upCm: 3.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['triceps tendon'] },
        referral: {
          essential: [
            {
              words: 'Point of the elbow',
              region: 'elbow-posterior',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'olecranon' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Tender, sore elbow point',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('na-tri', 'ab-tri'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'Both pages give the point of the elbow for the triceps, not for this point.',
      },
      {
        id: 'triceps-trp5',
        number: 'TrP5',
        commonName: 'Triceps, medial head, inner part',
        location: {
          words: 'Inner border of the medial head 4 to 6 cm above the medial epicondyle.',
          anchor: { at: 'medial-epicondyle', offset: { upCm: 5, forwardCm: -0.8 }, surface: 'posterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['triceps long head'] },
        referral: {
          essential: [
            {
              words: 'Inner elbow, about 5 cm',
              region: 'elbow-medial',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'medial-epicondyle' }],
            },
          ],
          spillover: [
            {
              words: 'Inner forearm to ring and little fingers',
              region: 'forearm-ulnar',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'medial-epicondyle' }, { at: 'ulnar-styloid' }],
            },
            {
              words: 'Ring and little fingers, palm side',
              region: 'little-finger',
              alsoRegions: ['ring-finger'],
              side: 'same',
              widthCm: 2.5,
              path: [{ at: 'little-mcp' }, { at: 'ring-tip' }, { at: 'little-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-tri', 'na-tri', 'ws-tri'),
          spillover: confirmed('nam-tri', 'na-tri', 'ws-tri'),
          extents: partly('na-tri'),
          quality: general('ts1999'),
        },
      },
    ],
  },
]);
