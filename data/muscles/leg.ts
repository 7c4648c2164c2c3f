import { general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Leg: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'vastus-lateralis', name: 'Vastus lateralis', group: 'leg',
    attachments: { origin: 'Trochanter and outer femur', insertion: 'Kneecap and patellar tendon', fibreDirection: 'Down and inward' },
    action: 'Straightens the knee',
    innervation: 'Femoral nerve (L2-L4)',
    complaints: ['Outer thigh and knee pain'],
    causes: ['Hard exercise, fall on the thigh'],
    mimics: ['Iliotibial band pain', 'Knee arthritis'],
    redFlags: ['leg'],
    textbook: { sourceId: 'ts1992', chapter: 14 },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1992'),
      causes: general('ts1992'),
      mimics: general('ts1992'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'vastus-lateralis-trp', number: 'belly', commonName: 'Vastus lateralis',
        location: {
          words: 'Outer thigh, several sites; drawn at mid thigh.',
          anchor: { at: 'thigh-lat-mid', offset: { forwardCm: 1.5 } }, searchRadiusCm: 3,
        },
        depth: { layer: 'superficial', under: ['iliotibial tract'] },
        referral: {
          essential: [
            {
              words: 'Outer thigh from hip to knee',
              region: 'thigh-lateral', side: 'same', widthCm: 6,
              path: [{ at: 'greater-trochanter', offset: { upCm: -3 } }, { at: 'lateral-femoral-epicondyle' }],
            },
          ],
          spillover: [
            {
              words: 'Outer knee',
              region: 'knee-lateral', side: 'same', widthCm: 4,
              path: [{ at: 'lateral-femoral-epicondyle' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: general('ts1992'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
    ],
  },
  {
    id: 'hamstrings', name: 'Hamstrings (biceps femoris and semimembranosus group)', group: 'leg',
    attachments: {
      origin: 'Ischial tuberosity; back of femur (short head)',
      insertion: 'Head of fibula; inner tibia',
      fibreDirection: 'Down the back of the thigh',
    },
    action: 'Bend the knee, extend the hip',
    innervation: 'Sciatic nerve (L5-S2)',
    complaints: ['Back-of-thigh and knee pain on sitting and walking'],
    causes: ['Chair edge pressure, sprinting, kicking'],
    mimics: ['Sciatica', 'Ischial bursitis', 'Baker cyst, deep vein clot'],
    redFlags: ['leg', 'low_back'],
    textbook: { sourceId: 'ts1992', chapter: 16 },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1992'),
      causes: general('ts1992'),
      mimics: general('ts1992'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'hamstrings-trp', number: 'belly', commonName: 'Hamstrings',
        location: {
          words: 'Lower half of the back of the thigh.',
          anchor: { at: 'thigh-post-mid', offset: { upCm: -6 } }, searchRadiusCm: 3,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Back of the knee',
              region: 'knee-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'popliteal' }],
            },
          ],
          spillover: [
            {
              words: 'Back of the thigh up to the fold',
              region: 'thigh-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'thigh-post-mid' }, { at: 'gluteal-fold' }],
            },
            {
              words: 'Upper calf',
              region: 'leg-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'calf-mid', offset: { upCm: 4 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: general('ts1992'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
    ],
  },
  {
    id: 'gastrocnemius', name: 'Gastrocnemius', group: 'leg',
    attachments: { origin: 'Back of the femoral condyles', insertion: 'Heel by the Achilles tendon', fibreDirection: 'Down the calf' },
    action: 'Points the foot, bends the knee',
    innervation: 'Tibial nerve (S1-S2)',
    complaints: ['Night calf cramp, instep pain'],
    causes: ['Hill walking, high heels, cold, driving'],
    mimics: ['Deep vein clot', 'Artery disease (claudication)', 'S1 root pain, plantar heel pain'],
    redFlags: ['leg'],
    textbook: { sourceId: 'ts1992', chapter: 21 },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1992'),
      causes: general('ts1992'),
      mimics: general('ts1992'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'gastrocnemius-trp', number: 'TrP1', commonName: 'Gastrocnemius, inner head',
        location: {
          words: 'Inner edge of the inner head, just above the middle of the calf.',
          anchor: { at: 'calf-mid', offset: { lateralCm: -2.5, upCm: 2 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Instep',
              region: 'foot-instep', side: 'same', widthCm: 5,
              path: [{ at: 'instep' }],
            },
          ],
          spillover: [
            {
              words: 'Calf and back of the knee',
              region: 'leg-posterior', alsoRegions: ['knee-posterior'], side: 'same', widthCm: 5,
              path: [{ at: 'popliteal' }, { at: 'calf-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache, cramp',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: general('ts1992'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
        supportingStudies: ['grieve2013'],
      },
    ],
  },
  {
    id: 'soleus', name: 'Soleus', group: 'leg',
    attachments: { origin: 'Back of tibia and fibula', insertion: 'Heel by the Achilles tendon', fibreDirection: 'Down the deep calf' },
    action: 'Points the foot',
    innervation: 'Tibial nerve (S1-S2)',
    complaints: ['Heel pain, sometimes sacroiliac pain'],
    causes: ['Uphill walking, short steps in ice, high heels'],
    mimics: ['Deep vein clot', 'Achilles or plantar heel pain'],
    redFlags: ['leg'],
    textbook: { sourceId: 'ts1992', chapter: 22 },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1992'),
      causes: general('ts1992'),
      mimics: general('ts1992'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'soleus-trp', number: 'TrP1', commonName: 'Soleus',
        location: {
          words: 'Inner lower calf, 10 to 14 cm above the heel.',
          anchor: { between: ['calf-mid', 'heel'], t: 0.55 }, searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['gastrocnemius tendon'] },
        referral: {
          essential: [
            {
              words: 'Back and under the heel',
              region: 'heel', side: 'same', widthCm: 5,
              path: [{ at: 'heel' }],
            },
          ],
          spillover: [
            {
              words: 'Sacroiliac joint on the same side, rare',
              region: 'sacroiliac', side: 'same', widthCm: 4,
              path: [{ at: 'sij' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: general('ts1992'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
    ],
  },
]);
