import { confirmed, general, partly } from '../evidence.ts';
import { region, type PointEntry } from '../region.ts';

/** Recorded alike for 2 points: where it hurts does not tell them apart. */
const SUPRASPINATUS_REFERRAL: PointEntry['referral'] = {
  essential: [
    {
      words: 'Deep ache over the middle deltoid, 6 to 8 cm from the acromion to the deltoid insertion',
      region: 'shoulder-lateral',
      side: 'same',
      widthCm: 6,
      path: [{ at: 'greater-tubercle' }, { at: 'deltoid-tuberosity' }],
    },
  ],
  spillover: [
    {
      words: 'Outer elbow over the lateral epicondyle, 3 to 4 cm, sometimes',
      region: 'elbow-lateral',
      side: 'same',
      widthCm: 3.5,
      path: [{ at: 'lateral-epicondyle' }],
    },
    {
      words: 'Outer arm between',
      region: 'arm-lateral',
      side: 'same',
      widthCm: 5,
      path: [{ at: 'deltoid-tuberosity' }, { at: 'lateral-epicondyle', offset: { upCm: 3 } }],
    },
    {
      words: 'Radial forearm',
      region: 'forearm-radial',
      side: 'same',
      widthCm: 4,
      path: [{ at: 'lateral-epicondyle' }, { at: 'radial-styloid', offset: { upCm: 8 } }],
    },
    {
      words: 'Over the blade above its spine',
      region: 'suprascapular',
      side: 'same',
      widthCm: 5,
      path: [{ at: 'scap-spine-mid', offset: { upCm: 2 } }],
    },
    { words: 'Wrist, rare', region: 'wrist-radial', side: 'same', widthCm: 3, path: [{ at: 'radial-styloid' }] },
  ],
};

/** Recorded alike for 2 points: where it hurts does not tell them apart. */
const SUBSCAPULARIS_REFERRAL: PointEntry['referral'] = {
  essential: [
    {
      words: 'Back of the shoulder, 7 to 8 cm, strongest',
      region: 'shoulder-posterior',
      side: 'same',
      widthCm: 7,
      path: [{ at: 'gh-posterior' }, { at: 'axilla-posterior-fold', offset: { upCm: 1 } }],
    },
  ],
  spillover: [
    {
      words: 'Spread over the blade',
      region: 'scapula-body',
      side: 'same',
      widthCm: 8,
      path: [
        { at: 'scap-spine-mid', offset: { upCm: -3 } },
        { at: 'scap-medial-mid', offset: { lateralCm: 2 } },
      ],
    },
    {
      words: 'Inner and back side of the arm to the elbow',
      region: 'arm-posterior',
      alsoRegions: ['arm-medial'],
      side: 'same',
      widthCm: 5,
      path: [{ at: 'axilla-posterior-fold' }, { at: 'olecranon', offset: { upCm: 3, lateralCm: -1 } }],
    },
    {
      words: 'Strap round the wrist, back more than front, 4 cm deep',
      region: 'wrist-dorsal',
      alsoRegions: ['wrist-volar'],
      side: 'same',
      widthCm: 4,
      path: [{ at: 'radial-styloid' }, { at: 'wrist-dorsal' }, { at: 'ulnar-styloid' }, { at: 'wrist-volar' }],
    },
  ],
};

/** Rotator cuff: muscles with their trigger points. */
export const ROTATOR_CUFF_REGION = region([
  {
    id: 'supraspinatus',
    name: 'Supraspinatus',
    group: 'rotator cuff',
    attachments: {
      origin: 'Inner two thirds of the supraspinous fossa',
      insertion: 'Top facet of the greater tubercle of the humerus',
      fibreDirection: 'Outward, slightly forward, under the acromion',
    },
    action: 'Starts and helps arm abduction, holds the humeral head in the socket',
    innervation: 'Suprascapular nerve (C5-C6)',
    complaints: [
      'Ache over the outer shoulder at rest, strong on raising the arm',
      'Trouble combing hair, brushing teeth, shaving, serving at tennis',
      'Clicking in the shoulder; pain at the outer elbow',
    ],
    causes: [
      'Carrying a heavy bag or case with the arm hanging',
      'Lifting to or above shoulder height',
      'Unsupported mouse or keyboard arm',
    ],
    mimics: [
      'Rotator cuff tendinopathy or tear',
      'Subacromial or subdeltoid bursitis',
      'C5-C6 root pain',
      'Lateral epicondylalgia',
      'Suprascapular nerve entrapment',
    ],
    redFlags: ['shoulder', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 21, painPatternPages: '539' },
    evidence: {
      attachments: partly('ab-subclav'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nam-supra'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-supra'),
      causes: partly('pressure-tm'),
      mimics: partly('nam-supra'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'supraspinatus-trp1',
        number: 'TrP1',
        commonName: 'Supraspinatus, inner part',
        location: {
          words:
            'In the supraspinous fossa just above the scapular spine, 2 to 3 cm lateral to the superior angle, under the trapezius.',
          anchor: { between: ['scap-spine-root', 'scap-spine-mid'], t: 0.45, offset: { upCm: 1.8 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['upper and middle trapezius'] },
        referral: SUPRASPINATUS_REFERRAL,
        referralEvidenceLevel: 'experimental data agree for the deltoid part, not beyond the elbow',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-supra', 'ab-supra', 'na-supra', 'ginnSaline2019'),
          spillover: confirmed('nam-supra', 'ab-supra', 'na-supra', 'twd-supra'),
          extents: general('ts1999'),
          quality: confirmed('nam-supra'),
        },
        note: 'Hypertonic saline in the supraspinatus of 9 healthy people gave pain mostly over the deltoid that did not pass the elbow. The elbow is where the pain sometimes settles, by what clinicians write; it and the forearm rest on clinical observation only.',
      },
      {
        id: 'supraspinatus-trp2',
        number: 'TrP2',
        commonName: 'Supraspinatus, outer part',
        location: {
          words:
            'In the supraspinous fossa 2 to 3 cm medial to the acromion, in the notch between the scapular spine and the clavicle, under the trapezius.',
          anchor: { between: ['scap-spine-mid', 'acromion'], t: 0.45, offset: { upCm: 1.2 }, surface: 'superior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['trapezius'] },
        referral: SUPRASPINATUS_REFERRAL,
        referralEvidenceLevel: 'experimental data agree for the deltoid part, not beyond the elbow',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-supra', 'ab-supra', 'na-supra', 'ginnSaline2019'),
          spillover: confirmed('nam-supra', 'ab-supra', 'na-supra', 'twd-supra'),
          extents: general('ts1999'),
          quality: confirmed('nam-supra'),
        },
        supportingStudies: ['hidalgo2010'],
        note: 'Hypertonic saline in the supraspinatus of 9 healthy people gave pain mostly over the deltoid that did not pass the elbow. The elbow is where the pain sometimes settles, by what clinicians write; it and the forearm rest on clinical observation only.',
      },
      {
        id: 'supraspinatus-trp3',
        number: 'TrP3',
        commonName: 'Supraspinatus tendon',
        location: {
          words:
            'Tendon under and just beyond the acromion at the greater tubercle, felt with the hand behind the back.',
          anchor: { at: 'acromion', offset: { upCm: -1.5, forwardCm: 0.8 }, surface: 'lateral' },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'deep', under: ['deltoid', 'acromion'] },
        referral: {
          essential: [
            {
              words: 'Deltoid region, 6 cm',
              region: 'shoulder-lateral',
              side: 'same',
              widthCm: 6,
              path: [{ at: 'greater-tubercle' }, { at: 'deltoid-tuberosity', offset: { upCm: 4 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache at the tendon',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'Attachment tenderness that cannot be told from tendon disease by touch.',
      },
    ],
  },
  {
    id: 'infraspinatus',
    name: 'Infraspinatus',
    group: 'rotator cuff',
    attachments: {
      origin: 'Inner two thirds of the infraspinous fossa',
      insertion: 'Middle facet of the greater tubercle',
      fibreDirection: 'Fans outward: upper fibres horizontal, lower fibres oblique upward',
    },
    action: 'Turns the arm outward and centres the humeral head',
    innervation: 'Suprascapular nerve (C5-C6)',
    complaints: [
      'Ache over the blade itself',
      'Deep pain in the front of the shoulder joint',
      'Cannot reach the back pocket, bra hook or into a coat sleeve',
      'Cannot lie on either side at night',
    ],
    causes: [
      'Sudden or repeated reaching back, for example to the rear seat',
      'Long reaching to a mouse',
      'Racquet sport, swimming, throwing',
    ],
    mimics: [
      'Glenohumeral arthritis, capsulitis, biceps tendinopathy',
      'Subacromial bursitis or cuff tear',
      'C5-C7 root pain',
      'Suprascapular nerve entrapment',
      'Carpal tunnel syndrome when the hand is included',
    ],
    redFlags: ['shoulder', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 22, painPatternPages: '553' },
    evidence: {
      attachments: confirmed('mc-shoulder', 'cyberpt-infra'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('mc-shoulder', 'nam-infra'),
      innervation: confirmed('mc-shoulder'),
      complaints: confirmed('nam-infra', 'ca-infra'),
      causes: general('ts1999'),
      mimics: confirmed('nam-infra'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'infraspinatus-trp1',
        number: 'TrP1',
        commonName: 'Infraspinatus, inner part',
        location: {
          words:
            '1 to 2 cm below the scapular spine at about a quarter of its length from the root, in the infraspinous fossa.',
          anchor: { between: ['scap-spine-root', 'scap-spine-mid'], t: 0.5, offset: { upCm: -2 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin; the inner corner is covered by lower trapezius'] },
        referral: {
          essential: [
            {
              words: 'Over the blade around the point, inner half below its spine',
              region: 'scapula-body',
              side: 'same',
              widthCm: 6,
              path: [
                { between: ['scap-spine-root', 'scap-spine-mid'], t: 0.5, offset: { upCm: -3.2 } },
                { at: 'scap-medial-mid', offset: { lateralCm: 2.8 } },
              ],
            },
            {
              words: 'Deep in the front of the shoulder joint and over the anterior deltoid, 6 to 7 cm',
              region: 'shoulder-anterior',
              side: 'same',
              widthCm: 6.5,
              path: [{ at: 'gh-anterior' }, { at: 'bicipital-groove', offset: { upCm: -2 } }],
            },
            {
              words: 'Front and outer side of the upper arm over the biceps',
              region: 'arm-anterior',
              side: 'same',
              widthCm: 5,
              path: [
                { at: 'bicipital-groove', offset: { upCm: -4 } },
                { at: 'antecubital', offset: { upCm: 8, lateralCm: 1.5 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Radial side of the forearm',
              region: 'forearm-radial',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'lateral-epicondyle', offset: { upCm: -3 } },
                { at: 'radial-styloid', offset: { upCm: 3 } },
              ],
            },
            {
              words: 'Radial side of the hand, sometimes the fingers',
              region: 'hand-dorsum',
              alsoRegions: ['thumb', 'index'],
              side: 'same',
              widthCm: 4,
              path: [{ at: 'thumb-cmc' }, { at: 'index-mcp' }],
            },
          ],
        },
        referralEvidenceLevel: 'experimental or controlled human data agree',
        quality: 'Deep intense ache inside the joint',
        evidence: {
          location: confirmed('mc-shoulder'),
          depth: general('general-anatomy'),
          essential: confirmed('kwon2017', 'poveda-infra', 'nam-infra', 'mc-shoulder', 'sohn2000'),
          spillover: confirmed('nam-infra', 'mc-shoulder', 'cyberpt-infra'),
          extents: general('ts1999'),
          quality: partly('nam-infra'),
        },
        supportingStudies: ['leffler2000', 'ge2008', 'bron2011-prevalence'],
        note: 'Support is the best of any muscle: 10 of 12 healthy people given hypertonic saline felt pain only in the back and outer part of the upper arm near the shoulder; in 11 others it went to the shoulder joint and front-outer arm; in 133 with shoulder complaints the commonest areas were the front (36 percent) and back (42 percent) of the shoulder, the front (27 percent) and back (21 percent) of the arm, and the muscle itself; in 297 patients the commonest complaint was the blade itself and the commonest referral the front-outer arm above the elbow. The textbook also draws the neck below the skull; the study of 133 people questions that, and it is not drawn here.',
      },
      {
        id: 'infraspinatus-trp2',
        number: 'TrP2',
        commonName: 'Infraspinatus, outer part',
        location: {
          words: '2 to 3 cm below the middle of the scapular spine, in the thick mid belly.',
          anchor: { at: 'scap-spine-mid', offset: { upCm: -2.5 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin; posterior deltoid at its outer edge'] },
        referral: {
          essential: [
            {
              words: 'Over the blade around the point, middle of the hollow below its spine',
              region: 'scapula-body',
              side: 'same',
              widthCm: 7,
              path: [
                { at: 'scap-spine-mid', offset: { upCm: -3.7 } },
                { at: 'scap-medial-mid', offset: { lateralCm: 4.5, upCm: -1 } },
              ],
            },
            {
              words: 'Deep in the front of the shoulder joint and over the anterior deltoid, 6 to 7 cm',
              region: 'shoulder-anterior',
              side: 'same',
              widthCm: 6.5,
              path: [{ at: 'gh-anterior' }, { at: 'bicipital-groove', offset: { upCm: -2 } }],
            },
            {
              words: 'Front and outer side of the upper arm over the biceps',
              region: 'arm-anterior',
              side: 'same',
              widthCm: 5,
              path: [
                { at: 'bicipital-groove', offset: { upCm: -4 } },
                { at: 'antecubital', offset: { upCm: 8, lateralCm: 1.5 } },
              ],
            },
            {
              words: 'Back and outer part of the upper arm near the shoulder (as found with saline injection)',
              region: 'shoulder-posterior',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'gh-posterior' }, { at: 'axilla-posterior-fold', offset: { lateralCm: 1.5 } }],
              note: 'Added from experiments, not from the textbook drawing.',
            },
          ],
          spillover: [
            {
              words: 'Radial side of the forearm',
              region: 'forearm-radial',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'lateral-epicondyle', offset: { upCm: -3 } },
                { at: 'radial-styloid', offset: { upCm: 3 } },
              ],
            },
            {
              words: 'Radial side of the hand, sometimes the fingers',
              region: 'hand-dorsum',
              alsoRegions: ['thumb', 'index'],
              side: 'same',
              widthCm: 4,
              path: [{ at: 'thumb-cmc' }, { at: 'index-mcp' }],
            },
          ],
        },
        referralEvidenceLevel: 'experimental or controlled human data agree',
        quality: 'Deep intense ache inside the joint',
        evidence: {
          location: confirmed('mc-shoulder', 'kwon2017'),
          depth: general('general-anatomy'),
          essential: confirmed('kwon2017', 'poveda-infra', 'nam-infra', 'mc-shoulder', 'leffler2000'),
          spillover: confirmed('nam-infra', 'mc-shoulder', 'cyberpt-infra'),
          extents: general('ts1999'),
          quality: partly('nam-infra'),
        },
        supportingStudies: ['ge2008', 'sohn2000'],
        note: 'Support is the best of any muscle: 10 of 12 healthy people given hypertonic saline felt pain only in the back and outer part of the upper arm near the shoulder; in 11 others it went to the shoulder joint and front-outer arm; in 133 with shoulder complaints the commonest areas were the front (36 percent) and back (42 percent) of the shoulder, the front (27 percent) and back (21 percent) of the arm, and the muscle itself; in 297 patients the commonest complaint was the blade itself and the commonest referral the front-outer arm above the elbow. The textbook also draws the neck below the skull; the study of 133 people questions that, and it is not drawn here.',
      },
      {
        id: 'infraspinatus-trp3',
        number: 'TrP3',
        commonName: 'Infraspinatus at the inner border',
        location: {
          words:
            'Along the inner border of the infraspinous fossa, halfway between the root of the spine and the inferior angle, 1 to 2 cm lateral to the border.',
          anchor: { at: 'scap-medial-mid', offset: { lateralCm: 1.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin; partly lower trapezius'] },
        referral: {
          essential: [
            {
              words: 'Inner border of the blade over the rhomboids',
              region: 'scapula-medial-border',
              alsoRegions: ['interscapular'],
              side: 'same',
              widthCm: 3.5,
              path: [
                { at: 'scap-spine-root', offset: { upCm: -1, lateralCm: -1.5 } },
                { at: 'scap-medial-mid', offset: { lateralCm: -1.5 } },
                { at: 'scap-inferior-angle', offset: { upCm: 2, lateralCm: -1.5 } },
              ],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        complaints: ['Ache at the inner border of the blade, easily taken for rhomboid pain'],
        evidence: {
          location: partly('medlink-infra'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-infra', 'ab-infra'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
          complaints: general('ts1999'),
        },
        note: "An infrequent site, by the textbook's caption.",
      },
    ],
  },
  {
    id: 'teres-minor',
    name: 'Teres minor',
    group: 'rotator cuff',
    attachments: {
      origin: 'Upper two thirds of the outer border of the scapula, back surface',
      insertion: 'Lowest facet of the greater tubercle',
      fibreDirection: 'Up and outward, parallel to the lower infraspinatus',
    },
    action: 'Turns the arm outward, centres the humeral head',
    innervation: 'Axillary nerve (C5-C6)',
    complaints: [
      'Small deep spot of pain behind the shoulder rather than stiffness',
      'Tingling in the ring and little fingers when working overhead',
    ],
    causes: [
      'Same as infraspinatus: reaching back and overhead',
      'Gripping a wheel in a crash',
      'Volleyball, swimming',
    ],
    mimics: [
      'Subdeltoid bursitis',
      'Quadrilateral space syndrome',
      'C8 root or ulnar nerve trouble',
      'Posterior labrum or cuff lesion',
    ],
    redFlags: ['shoulder'],
    textbook: { sourceId: 'ts1999', chapter: 23, painPatternPages: '565' },
    evidence: {
      attachments: confirmed('mc-shoulder', 'ab-subclav'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nam-tmin', 'mc-shoulder'),
      innervation: confirmed('mc-shoulder'),
      complaints: confirmed('nam-tmin'),
      causes: general('ts1999'),
      mimics: confirmed('nam-tmin'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'teres-minor-trp',
        number: 'TrP1',
        commonName: 'Teres minor',
        location: {
          words:
            'On the outer border of the scapula at its upper third, between infraspinatus above and teres major below, 4 to 5 cm below the back corner of ' +
            'the acromion.',
          anchor: { between: ['scap-lateral-mid', 'gh-posterior'], t: 0.45 },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin; posterior deltoid at its outer part'] },
        referral: {
          essential: [
            {
              words:
                'A prune-sized spot, 3 to 4 cm, deep in the posterior deltoid just above its insertion, near the humeral attachment',
              region: 'shoulder-posterior',
              side: 'same',
              widthCm: 3.5,
              path: [{ at: 'gh-posterior', offset: { upCm: -3, lateralCm: 2 } }],
            },
          ],
          spillover: [
            {
              words: 'Back of the upper arm',
              region: 'arm-posterior',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'axilla-posterior-fold', offset: { lateralCm: 1.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep, sharply localised',
        evidence: {
          location: confirmed('mc-shoulder'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-tmin', 'pressure-tm', 'twd-tmin'),
          spillover: confirmed('nam-tmin', 'mc-shoulder', 'twd-tmin', 'ab-subclav'),
          extents: general('ts1999'),
          quality: confirmed('nam-tmin'),
        },
        note: 'The tingling of the ring and little fingers that pages tell of is not pain, one says so outright; it is not drawn, so that pain there does not point to this muscle.',
      },
    ],
  },
  {
    id: 'subscapularis',
    name: 'Subscapularis',
    group: 'rotator cuff',
    attachments: {
      origin: 'Subscapular fossa on the rib side of the blade',
      insertion: 'Lesser tubercle and front of the shoulder capsule',
      fibreDirection: 'Outward and upward, converging',
    },
    action: 'Turns the arm in, stabilises the front of the joint',
    innervation: 'Upper and lower subscapular nerves (C5-C6, C7)',
    complaints: [
      'Pain at the back of the shoulder at rest and in motion',
      'Cannot take the arm back to throw; progressive stiffness called frozen shoulder',
      'Watch strap irritates the wrist',
    ],
    causes: ['Throwing, front crawl', 'Long immobility in a sling', 'Sudden grab to break a fall; dislocation'],
    mimics: ['Adhesive capsulitis', 'Cuff tear', 'C7 root pain', 'Thoracic outlet syndrome'],
    redFlags: ['shoulder', 'lung_apex'],
    textbook: { sourceId: 'ts1999', chapter: 26, painPatternPages: '598' },
    evidence: {
      attachments: confirmed('twd-subscap'),
      fibreDirection: general('general-anatomy'),
      action: partly('nam-subscap', 'twd-subscap'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-subscap', 'twd-subscap'),
      causes: general('ts1999'),
      mimics: partly('nam-subscap'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'subscapularis-lateral',
        number: 'TrP1',
        commonName: 'Subscapularis through the armpit',
        location: {
          words:
            'Front of the scapula reached through the posterior wall of the armpit: outer border of the blade at mid height, pressing back against the bone.',
          anchor: { between: ['axilla-apex', 'scap-lateral-mid'], t: 0.55, offset: { depthCm: 3 }, surface: 'lateral' },
          searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['latissimus dorsi and teres major fold, scapula'] },
        referral: SUBSCAPULARIS_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Severe ache at rest and on movement',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-subscap', 'twd-subscap'),
          spillover: confirmed('nam-subscap', 'twd-subscap', 'aamm-subscap'),
          extents: general('ts1999'),
          quality: partly('nam-subscap'),
        },
        supportingStudies: ['hidalgo2010'],
        note: 'Cannot be shown honestly as a surface dot on the back: draw it in the armpit or as a ghost under the blade.',
      },
      {
        id: 'subscapularis-medial',
        number: 'TrP2',
        commonName: 'Subscapularis under the inner border',
        location: {
          words:
            'Rib side of the scapula near the inner border, reached with the blade lifted away from the ribs: level of T4 to T5.',
          anchor: { at: 'scap-medial-mid', offset: { upCm: 1.5, lateralCm: 1, depthCm: 3 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['trapezius', 'rhomboids', 'scapula'] },
        referral: SUBSCAPULARIS_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Severe ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('nam-subscap', 'twd-subscap'),
          spillover: partly('nam-subscap', 'twd-subscap'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
]);
