import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Beside the spine and low back: muscles with their trigger points. */
export const SPINE_AND_LOW_BACK_REGION = region([
  {
    id: 'multifidus-thoracic',
    name: 'Thoracic multifidi and rotatores',
    group: 'paraspinal, deep',
    attachments: {
      origin: 'Transverse processes',
      insertion: 'Spinous processes one to four levels higher',
      fibreDirection: 'Up and inward, steep',
    },
    action: 'Segmental extension and rotation to the other side, stiffening',
    innervation: 'Medial branches of the back rami at each level',
    complaints: ['Deep bony-feeling pain at one level, often both sides', 'Tender spinous process, worse on twisting'],
    causes: ['Twisting and lifting, sudden loads', 'Long slumped sitting', 'Segment dysfunction at that level'],
    mimics: [
      'Facet or costotransverse joint pain at the same level (map cannot separate them)',
      'Vertebral fracture',
      'Shingles',
      'Heart, aorta, gallbladder, pancreas, ulcer by level',
    ],
    redFlags: ['upper_back', 'gallbladder'],
    textbook: { sourceId: 'ts1999', chapter: 48, painPatternPages: '917' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: confirmed('dreyfuss1994', 'young2008', 'pp-redflags'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'multifidus-t1-t2',
        number: 'T1-T3',
        commonName: 'Thoracic multifidus, T1 to T3',
        location: {
          words:
            'At the level that hurts, anywhere from T1 to T3: beside the spinous process, 1 to 2 cm from the midline, against the lamina. Drawn in the middle of these levels.',
          anchor: { between: ['t1', 't3'], t: 0.5, offset: { lateralCm: 1.5 } },
          searchRadiusCm: 3,
        },
        depth: {
          layer: 'deep',
          under: ['trapezius or latissimus fascia', 'rhomboids (upper levels)', 'erector spinae'],
        },
        referral: {
          essential: [
            {
              words:
                'At the spinous process of the level it lies at, and the one beside it, anywhere from T1 to T3, 4 cm across',
              region: 'upper-thoracic-midline',
              side: 'both',
              widthCm: 4,
              path: [{ at: 't1' }, { at: 't3' }],
            },
          ],
          spillover: [
            {
              words: 'Along the paraspinal gutter two segments up and down',
              region: 'interscapular',
              side: 'same',
              widthCm: 3,
              path: [
                { at: 'c7', offset: { lateralCm: 2 } },
                { at: 't4', offset: { lateralCm: 2 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep, bone-like ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-es', 'pw-multi', 'lfb-deep'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'It stands for every level from T1 to T3: the rule is the same for each, and the pain is at its own level, not over the whole strip.',
      },
      {
        id: 'multifidus-t4-t5',
        number: 'T4-T7',
        commonName: 'Thoracic multifidus, T4 to T7',
        location: {
          words:
            'At the level that hurts, anywhere from T4 to T7: beside the spinous process, 1 to 2 cm from the midline, against the lamina. Drawn in the middle of these levels.',
          anchor: { between: ['t4', 't7'], t: 0.5, offset: { lateralCm: 1.5 } },
          searchRadiusCm: 4,
        },
        depth: {
          layer: 'deep',
          under: ['trapezius or latissimus fascia', 'rhomboids (upper levels)', 'erector spinae'],
        },
        referral: {
          essential: [
            {
              words:
                'At the spinous process of the level it lies at, and the one beside it, anywhere from T4 to T7, 4 cm across',
              region: 'mid-thoracic-midline',
              side: 'both',
              widthCm: 4,
              path: [{ at: 't4' }, { at: 't7' }],
            },
          ],
          spillover: [
            {
              words: 'Outward toward the inferior angle of the blade',
              region: 'scapula-inferior-angle',
              alsoRegions: ['interscapular'],
              side: 'same',
              widthCm: 4,
              path: [
                { at: 't5', offset: { lateralCm: 2.5 } },
                { at: 'scap-inferior-angle', offset: { lateralCm: -1 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep, bone-like ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-es', 'pw-multi', 'lfb-deep'),
          spillover: confirmed('na-lbp', 'aamm-multi'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'It stands for every level from T4 to T7: the rule is the same for each, and the pain is at its own level, not over the whole strip.',
      },
      {
        id: 'multifidus-t8-t9',
        number: 'T8-T12',
        commonName: 'Thoracic multifidus, T8 to T12',
        location: {
          words:
            'At the level that hurts, anywhere from T8 to T12: beside the spinous process, 1 to 2 cm from the midline, against the lamina. Drawn in the middle of these levels.',
          anchor: { between: ['t8', 't12'], t: 0.5, offset: { lateralCm: 1.5 } },
          searchRadiusCm: 6,
        },
        depth: {
          layer: 'deep',
          under: ['trapezius or latissimus fascia', 'rhomboids (upper levels)', 'erector spinae'],
        },
        referral: {
          essential: [
            {
              words:
                'At the spinous process of the level it lies at, and the one beside it, anywhere from T8 to T12, 4 cm across',
              region: 'mid-thoracic-midline',
              side: 'both',
              widthCm: 4,
              path: [{ at: 't8' }, { at: 't12' }],
            },
          ],
          spillover: [
            {
              words: 'Outward two finger widths in the paraspinal gutter',
              region: 'lower-thoracic-paraspinal',
              side: 'same',
              widthCm: 3,
              path: [
                { at: 't8', offset: { lateralCm: 3 } },
                { at: 't10', offset: { lateralCm: 3 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep, bone-like ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-es', 'pw-multi', 'lfb-deep'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'It stands for every level from T8 to T12: the rule is the same for each, and the pain is at its own level, not over the whole strip.',
      },
    ],
  },
  {
    id: 'multifidus-lumbar',
    name: 'Lumbar multifidus',
    group: 'paraspinal, deep',
    attachments: {
      origin: 'Mammillary processes of L1 to L5, back of the sacrum, PSIS',
      insertion: 'Spinous processes two to five levels higher',
      fibreDirection: 'Up and inward',
    },
    action: 'Stabilises and extends the lumbar segments',
    innervation: 'Medial branches of the lumbar back rami',
    complaints: ['Deep spot of low back pain on one level', 'Worse on getting up, twisting, long standing'],
    causes: [
      'Lifting with a twist, deconditioning after an episode of back pain',
      'Leg length difference, long sitting',
    ],
    mimics: [
      'Lumbar facet or disc pain',
      'Spondylolisthesis',
      'Sacroiliac joint pain',
      'Kidney, aorta, pelvic organs (front referral)',
    ],
    redFlags: ['low_back', 'belly'],
    textbook: { sourceId: 'ts1999', chapter: 48, painPatternPages: '917' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: confirmed('cornwall2006', 'tucker2014'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'multifidus-l2',
        number: 'L2',
        commonName: 'Lumbar multifidus, L2-L3',
        location: {
          words: 'Level of L2 to L3, 1.5 to 2 cm from the midline.',
          anchor: { between: ['l2', 'l3'], t: 0.5, offset: { lateralCm: 1.8 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['thoracolumbar fascia', 'erector spinae'] },
        referral: {
          essential: [
            {
              words: 'At the spinous processes of L1 to L3',
              region: 'lumbar-midline',
              side: 'both',
              widthCm: 4,
              path: [{ at: 'l1' }, { at: 'l3' }],
            },
          ],
          spillover: [
            {
              words: 'Through to the front of the belly at the same level',
              region: 'abdomen-lateral',
              side: 'same',
              widthCm: 6,
              path: [{ at: 'umbilicus', offset: { lateralCm: 5, upCm: 3 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-lbp', 'ws-paraspinal', 'aamm-multi', 'nam-es'),
          spillover: confirmed('na-lbp'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'multifidus-l5',
        number: 'L5',
        commonName: 'Lumbar multifidus, L5',
        location: {
          words: 'Level of the L5 spinous process, 2 cm from the midline.',
          anchor: { at: 'l5', offset: { lateralCm: 2 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['thoracolumbar fascia', 'erector spinae'] },
        referral: {
          essential: [
            {
              words: 'Around the L5 spinous process',
              region: 'lumbar-midline',
              side: 'both',
              widthCm: 5,
              path: [{ at: 'l4' }, { at: 'l5' }, { at: 's1' }],
            },
          ],
          spillover: [
            {
              words: 'Back of the thigh (8 of 15) or front of the thigh (5 of 15)',
              region: 'thigh-posterior',
              side: 'same',
              widthCm: 6,
              path: [{ at: 'gluteal-fold', offset: { upCm: -2 } }, { at: 'thigh-post-mid' }],
            },
            {
              words: 'Front of the thigh (5 of 15)',
              region: 'thigh-anterior',
              side: 'same',
              widthCm: 6,
              path: [{ at: 'groin-mid', offset: { upCm: -5 } }, { at: 'thigh-ant-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'experimental or controlled human data agree',
        quality: 'Deep ache',
        evidence: {
          location: confirmed('cornwall2006'),
          depth: general('general-anatomy'),
          essential: confirmed('cornwall2006'),
          spillover: confirmed('cornwall2006'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'Added because it rests on an experiment: hypertonic saline next to L5 in 15 healthy adults gave local pain in all and thigh pain in 13.',
      },
      {
        id: 'multifidus-s1',
        number: 'S1',
        commonName: 'Lumbar multifidus, sacral part',
        location: {
          words: 'Over the back of the sacrum at S1, 2 cm from the midline, medial to the PSIS.',
          anchor: { at: 's1', offset: { lateralCm: 2 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['thoracolumbar fascia', 'erector spinae aponeurosis'] },
        referral: {
          essential: [
            { words: 'At S1', region: 'sacrum', side: 'both', widthCm: 4, path: [{ at: 's1' }] },
            { words: 'Tailbone', region: 'coccyx', side: 'midline', widthCm: 4, path: [{ at: 'coccyx' }] },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-lbp', 'aamm-multi', 'pw-multi'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'quadratus-lumborum',
    name: 'Quadratus lumborum',
    group: 'low back',
    attachments: {
      origin: 'Iliac crest and iliolumbar ligament',
      insertion: '12th rib and transverse processes of L1 to L4',
      fibreDirection: 'Three sets: vertical crest to rib, oblique crest to lumbar spine, oblique spine to rib',
    },
    action: 'Hikes the hip, bends the trunk to the side, steadies the 12th rib',
    innervation: 'Front rami of T12-L3 (L4)',
    complaints: [
      'Deep ache, sharp on movement; cough or sneeze is frightening',
      'Cannot turn in bed or stand straight; may drop on all fours',
      'Hip and groin pain',
    ],
    causes: [
      'Lifting with a twist, reaching to the side from a soft seat',
      'One short leg, small half pelvis',
      'Working with legs braced, gardening',
    ],
    mimics: [
      'Disc, facet or sacroiliac pain',
      'Trochanteric pain syndrome',
      'Kidney stone, appendicitis, testicular disease',
      '12th rib irritation',
    ],
    redFlags: ['low_back', 'belly'],
    textbook: { sourceId: 'ts1992', chapter: 4 },
    evidence: {
      attachments: confirmed('mc-lower', 'ab-ql'),
      fibreDirection: confirmed('mc-lower'),
      action: confirmed('nam-ql', 'mc-lower'),
      innervation: confirmed('mc-lower'),
      complaints: confirmed('nam-ql'),
      causes: general('ts1992'),
      mimics: partly('nam-ql'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'quadratus-lumborum-superficial-upper',
        number: 'superficial, upper',
        commonName: 'Quadratus lumborum, upper outer',
        location: {
          words: 'Just below the 12th rib at the outer edge of the erector spinae, 7 to 8 cm from the midline.',
          anchor: { at: 'rib12-tip', offset: { lateralCm: -0.5, upCm: -1 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['latissimus dorsi', 'external oblique edge', 'erector spinae edge'] },
        referral: {
          essential: [
            {
              words: 'Along the iliac crest to the front',
              region: 'iliac-crest',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'iliac-crest-back' }, { at: 'iliac-crest' }, { at: 'asis' }],
            },
          ],
          spillover: [
            {
              words: 'Groin and lower outer belly',
              region: 'groin',
              alsoRegions: ['abdomen-lower'],
              side: 'same',
              widthCm: 5,
              path: [{ at: 'groin-mid' }, { at: 'asis', offset: { lateralCm: -2 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache at rest, lancinating on movement',
        evidence: {
          location: confirmed('mc-lower'),
          depth: general('general-anatomy'),
          essential: confirmed('mc-lower', 'nam-ql'),
          spillover: confirmed('mc-lower', 'nam-ql', 'ab-ql'),
          extents: general('ts1992'),
          quality: confirmed('nam-ql'),
        },
      },
      {
        id: 'quadratus-lumborum-superficial-lower',
        number: 'superficial, lower',
        commonName: 'Quadratus lumborum, lower outer',
        location: {
          words: 'Just above the iliac crest, 8 to 9 cm from the midline.',
          anchor: { at: 'iliac-crest-back', offset: { upCm: 2, lateralCm: 1 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['latissimus dorsi', 'external oblique edge'] },
        referral: {
          essential: [
            {
              words: 'Around the greater trochanter, 8 cm',
              region: 'hip-lateral',
              side: 'same',
              widthCm: 8,
              path: [{ at: 'greater-trochanter' }],
            },
          ],
          spillover: [
            {
              words: 'Upper outer thigh',
              region: 'thigh-lateral',
              side: 'same',
              widthCm: 6,
              path: [
                { at: 'greater-trochanter', offset: { upCm: -4 } },
                { at: 'thigh-lat-mid', offset: { upCm: 4 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache at rest, lancinating on movement; trochanter tender to lying on',
        evidence: {
          location: confirmed('mc-lower'),
          depth: general('general-anatomy'),
          essential: confirmed('mc-lower', 'nam-ql', 'ab-ql'),
          spillover: confirmed('mc-lower'),
          extents: general('ts1992'),
          quality: confirmed('nam-ql'),
        },
      },
      {
        id: 'quadratus-lumborum-deep-upper',
        number: 'deep, upper',
        commonName: 'Quadratus lumborum, upper inner',
        location: {
          words: 'Near the tip of the transverse process of L3, 4 to 5 cm from the midline, under the erector spinae.',
          anchor: { at: 'l3', offset: { lateralCm: 4.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['erector spinae', 'thoracolumbar fascia'] },
        referral: {
          essential: [
            {
              words: 'Over the sacroiliac joint, 6 cm',
              region: 'sacroiliac',
              side: 'same',
              widthCm: 6,
              path: [{ at: 'sij' }, { at: 'psis' }],
            },
          ],
          spillover: [
            {
              words: 'Across the sacrum if both sides',
              region: 'sacrum',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'sacrum-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache at rest, lancinating on movement',
        evidence: {
          location: confirmed('mc-lower'),
          depth: general('general-anatomy'),
          essential: confirmed('mc-lower', 'ab-ql', 'nam-ql'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: confirmed('nam-ql'),
        },
      },
      {
        id: 'quadratus-lumborum-deep-lower',
        number: 'deep, lower',
        commonName: 'Quadratus lumborum, lower inner',
        location: {
          words:
            'Between the transverse processes of L4 and L5 just above the iliac crest, 4 to 5 cm from the midline.',
          anchor: { between: ['l4', 'l5'], t: 0.5, offset: { lateralCm: 4.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['erector spinae', 'thoracolumbar fascia'] },
        referral: {
          essential: [
            {
              words: 'Lower buttock, 8 cm',
              region: 'buttock-lower',
              side: 'same',
              widthCm: 8,
              path: [{ at: 'buttock-mid', offset: { upCm: -2 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache at rest, lancinating on movement',
        evidence: {
          location: confirmed('mc-lower'),
          depth: general('general-anatomy'),
          essential: confirmed('mc-lower', 'ab-ql'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: confirmed('nam-ql'),
        },
      },
    ],
  },
]);
