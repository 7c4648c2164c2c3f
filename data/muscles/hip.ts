import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Hip and buttock: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'gluteus-maximus', name: 'Gluteus maximus', group: 'hip',
    attachments: {
      origin: 'Back of the ilium, sacrum, coccyx, sacrotuberous ligament',
      insertion: 'Iliotibial tract and gluteal ridge of the femur',
      fibreDirection: 'Down and outward',
    },
    action: 'Extends and turns out the hip',
    innervation: 'Inferior gluteal nerve (L5-S2)',
    complaints: ['Buttock pain sitting or walking uphill'],
    causes: ['Fall, uphill walking, front crawl, sitting on a wallet'],
    mimics: ['Sacroiliac and lumbar facet pain', 'Ischial bursitis', 'Sciatica'],
    redFlags: ['low_back', 'leg'],
    textbook: { sourceId: 'ts1992', chapter: 7 },
    evidence: {
      attachments: confirmed('ab-gmax', 'mt-gmax'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-gmax', 'mt-gmax'),
      innervation: general('general-anatomy'),
      complaints: partly('mt-gmax'),
      causes: general('ts1992'),
      mimics: partly('ab-gmax'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'gluteus-maximus-trp1', number: 'TrP1', commonName: 'Gluteus maximus, beside the sacrum',
        location: {
          words: 'Lateral edge of the sacrum, 3 to 4 cm below the PSIS.',
          anchor: { at: 'psis', offset: { upCm: -3.5, lateralCm: 0.8 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Along the sacroiliac joint and the gluteal cleft',
              region: 'sacroiliac', side: 'same', widthCm: 4,
              path: [{ at: 'psis' }, { at: 'sij' }, { at: 'coccyx', offset: { upCm: 2, lateralCm: 1.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Back of the upper thigh just below the fold',
              region: 'thigh-posterior', side: 'same', widthCm: 4,
              path: [{ at: 'gluteal-fold', offset: { upCm: -2 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: partly('ab-gmax'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
      {
        id: 'gluteus-maximus-trp2', number: 'TrP2', commonName: 'Gluteus maximus, above the sitting bone',
        location: {
          words: 'Just above the ischial tuberosity.',
          anchor: { at: 'ischial-tuberosity', offset: { upCm: 2.5, lateralCm: 0.5 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Whole buttock, lower sacrum and under the crest at the side',
              region: 'buttock-lower', alsoRegions: ['sacrum', 'buttock-upper'], side: 'same', widthCm: 8,
              path: [{ at: 'buttock-mid' }, { at: 'sacrum-mid', offset: { lateralCm: 2 } }, { at: 'greater-trochanter', offset: { upCm: 3, lateralCm: -3 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache when sitting on it',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: partly('ab-gmax', 'mt-gmax'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
      {
        id: 'gluteus-maximus-trp3', number: 'TrP3', commonName: 'Gluteus maximus, lower inner edge',
        location: {
          words: 'Lower inner fibres beside the tailbone.',
          anchor: { at: 'coccyx', offset: { upCm: -1, lateralCm: 2.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Tailbone',
              region: 'coccyx', side: 'midline', widthCm: 4,
              path: [{ at: 'coccyx' }],
            },
          ],
          spillover: [],
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
    id: 'gluteus-medius', name: 'Gluteus medius', group: 'hip',
    attachments: {
      origin: 'Outer ilium between the anterior and posterior gluteal lines',
      insertion: 'Outer surface of the greater trochanter',
      fibreDirection: 'Fan downward',
    },
    action: 'Abducts the hip, steadies the pelvis in walking',
    innervation: 'Superior gluteal nerve (L4-S1)',
    complaints: ['Low back pain at the belt line, pain lying on that side or on the back, pain walking'],
    causes: ['Sudden fall, limping, long standing on one leg', 'Long second toe or short leg, intramuscular injection'],
    mimics: ['Sacroiliac and lumbar facet pain', 'Trochanteric pain syndrome', 'L5 root pain'],
    redFlags: ['low_back', 'leg'],
    textbook: { sourceId: 'ts1992', chapter: 8 },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1992'),
      causes: general('ts1992'),
      mimics: partly('myburgh2008'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'gluteus-medius-trp1', number: 'TrP1', commonName: 'Gluteus medius, back',
        location: {
          words: 'Just below the back of the iliac crest, near the sacroiliac joint.',
          anchor: { at: 'iliac-crest-back', offset: { upCm: -3 } }, searchRadiusCm: 2,
        },
        depth: { layer: 'intermediate', under: ['gluteus maximus'] },
        referral: {
          essential: [
            {
              words: 'Along the back of the crest, sacroiliac joint and sacrum on the same side',
              region: 'sacroiliac', alsoRegions: ['iliac-crest', 'sacrum'], side: 'same', widthCm: 6,
              path: [{ at: 'iliac-crest-back' }, { at: 'psis' }, { at: 'sacrum-mid', offset: { lateralCm: 2 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper buttock',
              region: 'buttock-upper', side: 'same', widthCm: 6,
              path: [{ at: 'buttock-mid', offset: { upCm: 6 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: partly('ml-gmed'),
          depth: general('general-anatomy'),
          essential: partly('ab-gmed', 'ml-gmed'),
          spillover: partly('ml-gmed'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
        supportingStudies: ['myburgh2008', 'monclus2025', 'salom2014'],
      },
      {
        id: 'gluteus-medius-trp2', number: 'TrP2', commonName: 'Gluteus medius, middle',
        location: {
          words: 'Below the middle of the iliac crest, halfway to the trochanter.',
          anchor: { between: ['iliac-crest', 'greater-trochanter'], t: 0.28, offset: { forwardCm: -2 }, surface: 'posterior' },
          searchRadiusCm: 2,
        },
        depth: { layer: 'intermediate', under: ['gluteus maximus edge'] },
        referral: {
          essential: [
            {
              words: 'Middle of the buttock',
              region: 'buttock-upper', side: 'same', widthCm: 7,
              path: [{ at: 'buttock-mid', offset: { upCm: 4, lateralCm: 1 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper outer and back thigh',
              region: 'thigh-lateral', side: 'same', widthCm: 6,
              path: [{ at: 'greater-trochanter' }, { at: 'thigh-lat-mid', offset: { upCm: 8 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: partly('ml-gmed'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
      {
        id: 'gluteus-medius-trp3', number: 'TrP3', commonName: 'Gluteus medius, front',
        location: {
          words: 'Below the front third of the iliac crest, behind the ASIS.',
          anchor: { between: ['iliac-crest', 'asis'], t: 0.5, offset: { upCm: -2 }, surface: 'lateral' },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin, gluteal fascia'] },
        referral: {
          essential: [
            {
              words: 'Along the crest and across the lowest back and sacrum on both sides',
              region: 'iliac-crest', alsoRegions: ['sacrum', 'lumbar-midline'], side: 'both', widthCm: 5,
              path: [{ at: 'iliac-crest' }, { at: 'iliac-crest-back' }, { at: 'l5', offset: { lateralCm: 3 } }, { at: 's1' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: partly('ml-gmed'),
          depth: general('general-anatomy'),
          essential: partly('ab-gmed', 'ml-gmed'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
    ],
  },
  {
    id: 'gluteus-minimus', name: 'Gluteus minimus', group: 'hip',
    attachments: {
      origin: 'Outer ilium between the anterior and inferior gluteal lines',
      insertion: 'Front of the greater trochanter',
      fibreDirection: 'Fan downward, deep to medius',
    },
    action: 'Abducts and turns in the hip',
    innervation: 'Superior gluteal nerve (L4-S1)',
    complaints: ['Sciatica-like leg pain with limp', 'Pain rising from a chair, cannot lie on that side'],
    causes: ['Sudden overload, long sitting or driving, sacroiliac trouble, root irritation'],
    mimics: ['L5 or S1 root pain', 'Trochanteric pain syndrome', 'Hip arthritis'],
    redFlags: ['low_back', 'leg'],
    textbook: { sourceId: 'ts1992', chapter: 9 },
    evidence: {
      attachments: confirmed('ab-gmin'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-gmin', 'nam-gmin'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-gmin'),
      causes: partly('nam-gmin'),
      mimics: confirmed('nam-gmin'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'gluteus-minimus-anterior', number: 'anterior', commonName: 'Gluteus minimus, front part',
        location: {
          words: 'Deep, halfway between the iliac crest and the trochanter, just behind a line down from the ASIS.',
          anchor: { between: ['asis', 'greater-trochanter'], t: 0.55, surface: 'lateral' },
          searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['gluteus medius', 'tensor fasciae latae edge'] },
        referral: {
          essential: [
            {
              words: 'Lower outer buttock and outer thigh',
              region: 'thigh-lateral', alsoRegions: ['hip-lateral', 'knee-lateral'], side: 'same', widthCm: 5,
              path: [{ at: 'greater-trochanter', offset: { upCm: 2 } }, { at: 'thigh-lat-mid' }, { at: 'lateral-femoral-epicondyle' }],
            },
            {
              words: 'Outer leg to the ankle',
              region: 'leg-lateral', alsoRegions: ['ankle-lateral'], side: 'same', widthCm: 4,
              path: [{ at: 'fibular-head' }, { at: 'lateral-malleolus' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'controlled observation (vasomotor response in the referral area of latent points)',
        quality: 'Constant, hard to escape; mimics L5 sciatica',
        evidence: {
          location: partly('iampt-gmin'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-gmin', 'ab-gmin'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
        supportingStudies: ['skorupska2023'],
      },
      {
        id: 'gluteus-minimus-posterior', number: 'posterior', commonName: 'Gluteus minimus, back part',
        location: {
          words: 'Deep, in the upper outer quarter of the buttock about a third of the way from trochanter to crest.',
          anchor: { between: ['greater-trochanter', 'iliac-crest-back'], t: 0.4, surface: 'posterior' },
          searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['gluteus maximus', 'gluteus medius'] },
        referral: {
          essential: [
            {
              words: 'Lower inner buttock',
              region: 'buttock-lower', side: 'same', widthCm: 6,
              path: [{ at: 'buttock-mid', offset: { upCm: -2, lateralCm: -1 } }],
            },
            {
              words: 'Back of the thigh and calf',
              region: 'thigh-posterior', alsoRegions: ['knee-posterior', 'leg-posterior'], side: 'same',
              widthCm: 5,
              path: [{ at: 'gluteal-fold', offset: { upCm: -2 } }, { at: 'thigh-post-mid' }, { at: 'calf-mid' }],
            },
          ],
          spillover: [
            {
              words: 'Back of the knee',
              region: 'knee-posterior', side: 'same', widthCm: 4,
              path: [{ at: 'popliteal' }],
            },
          ],
        },
        referralEvidenceLevel: 'controlled observation (vasomotor response in the referral area of latent points)',
        quality: 'Constant; mimics S1 sciatica',
        evidence: {
          location: partly('iampt-gmin'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-gmin', 'ab-gmin'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
        supportingStudies: ['skorupska2023'],
      },
    ],
  },
  {
    id: 'piriformis', name: 'Piriformis', group: 'hip',
    attachments: {
      origin: 'Front of the sacrum',
      insertion: 'Top of the greater trochanter',
      fibreDirection: 'Outward and slightly down, through the sciatic notch',
    },
    action: 'Turns out the extended hip, abducts the flexed hip',
    innervation: 'Nerve to piriformis (S1-S2)',
    complaints: ['Buttock, hip and back-of-thigh pain worse sitting', 'Pain on crossing the legs'],
    causes: ['Sudden twist on one leg, long driving, straddle positions'],
    mimics: ['Disc sciatica', 'Sacroiliac joint pain', 'Deep gluteal syndrome'],
    redFlags: ['low_back', 'leg'],
    textbook: { sourceId: 'ts1992', chapter: 10 },
    evidence: {
      attachments: confirmed('ab-piri'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-piri'),
      innervation: general('general-anatomy'),
      complaints: general('ts1992'),
      causes: general('ts1992'),
      mimics: general('ts1992'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'piriformis-trp1', number: 'TrP1', commonName: 'Piriformis, outer',
        location: {
          words: 'At the junction of middle and outer thirds of the line from the sacrum (just below the PSIS) to the top of the trochanter.',
          anchor: { between: ['sij', 'greater-trochanter'], t: 0.68, surface: 'posterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['gluteus maximus'] },
        referral: {
          essential: [
            {
              words: 'Buttock and back of the hip',
              region: 'buttock-lower', alsoRegions: ['hip-lateral'], side: 'same', widthCm: 7,
              path: [{ at: 'buttock-mid', offset: { upCm: 2 } }, { at: 'greater-trochanter', offset: { lateralCm: -2 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper two thirds of the back of the thigh',
              region: 'thigh-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'gluteal-fold' }, { at: 'thigh-post-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tingling if the nerve is involved',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: confirmed('ab-piri'),
          spillover: partly('ab-piri'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
      {
        id: 'piriformis-trp2', number: 'TrP2', commonName: 'Piriformis, inner',
        location: {
          words: 'Just lateral to the edge of the sacrum on the same line.',
          anchor: { between: ['sij', 'greater-trochanter'], t: 0.25, surface: 'posterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['gluteus maximus'] },
        referral: {
          essential: [
            {
              words: 'Over the sacroiliac joint and the buttock',
              region: 'sacroiliac', alsoRegions: ['buttock-upper'], side: 'same', widthCm: 6,
              path: [{ at: 'sij' }, { at: 'buttock-mid', offset: { upCm: 3, lateralCm: -1 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper back of the thigh',
              region: 'thigh-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'gluteal-fold' }, { at: 'thigh-post-mid', offset: { upCm: 4 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: confirmed('ab-piri'),
          spillover: partly('ab-piri'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
    ],
  },
  {
    id: 'iliopsoas', name: 'Iliopsoas', group: 'hip',
    attachments: { origin: 'T12-L5 vertebrae and discs; iliac fossa', insertion: 'Lesser trochanter', fibreDirection: 'Down, outward, over the pelvic brim' },
    action: 'Flexes the hip',
    innervation: 'Lumbar plexus, femoral nerve (L1-L4)',
    complaints: ['Up-and-down low back pain beside the spine', 'Front-of-thigh pain, cannot stand straight from sitting'],
    causes: ['Long sitting, sit-ups, sprinting'],
    mimics: ['Appendicitis, pelvic disease, kidney', 'Lumbar disc', 'Hip arthritis, psoas abscess'],
    redFlags: ['low_back', 'belly'],
    textbook: { sourceId: 'ts1992', chapter: 5 },
    evidence: {
      attachments: confirmed('ab-psoas'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nam-iliopsoas', 'ab-psoas'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-iliopsoas'),
      causes: general('ts1992'),
      mimics: partly('ab-psoas'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'iliopsoas-trp', number: 'belly', commonName: 'Iliopsoas',
        location: {
          words: 'Deep behind the belly wall beside the navel and inside the front of the crest; reachable point at the groin.',
          anchor: { between: ['asis', 'umbilicus'], t: 0.35, offset: { upCm: -2 }, surface: 'anterior' },
          searchRadiusCm: 2.5,
        },
        depth: { layer: 'deep', under: ['abdominal wall', 'bowel'] },
        referral: {
          essential: [
            {
              words: 'Vertical strip beside the spine on the same side, T12 to the sacroiliac joint, 5 cm wide',
              region: 'lumbar-paraspinal', alsoRegions: ['sacroiliac'], side: 'same', widthCm: 5,
              path: [{ at: 't12', offset: { lateralCm: 3 } }, { at: 'l4', offset: { lateralCm: 3 } }, { at: 'sij' }],
            },
          ],
          spillover: [
            {
              words: 'Groin and front of the upper thigh',
              region: 'thigh-anterior', alsoRegions: ['groin'], side: 'same', widthCm: 6,
              path: [{ at: 'groin-mid' }, { at: 'thigh-ant-mid', offset: { upCm: 4 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1992'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-iliopsoas'),
          spillover: confirmed('nam-iliopsoas', 'ab-psoas'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
        supportingStudies: ['monclus2025'],
      },
    ],
  },
  {
    id: 'tensor-fasciae-latae', name: 'Tensor fasciae latae', group: 'hip',
    attachments: { origin: 'Front of the iliac crest, ASIS', insertion: 'Iliotibial tract', fibreDirection: 'Down and slightly back' },
    action: 'Flexes, abducts and turns in the hip',
    innervation: 'Superior gluteal nerve (L4-S1)',
    complaints: ['Outer hip pain, cannot lie on the side or sit deeply bent'],
    causes: ['Running on a slope, long sitting, climbing'],
    mimics: ['Trochanteric pain syndrome', 'Meralgia paraesthetica', 'Hip arthritis, L3-L4 root pain'],
    redFlags: ['leg'],
    textbook: { sourceId: 'ts1992', chapter: 12 },
    evidence: {
      attachments: confirmed('ab-tfl'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-tfl'),
      innervation: general('general-anatomy'),
      complaints: confirmed('mt-tfl'),
      causes: general('ts1992'),
      mimics: partly('ab-tfl', 'mt-tfl'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'tensor-fasciae-latae-trp', number: 'TrP1', commonName: 'Tensor fasciae latae',
        location: {
          words: '5 to 8 cm below and behind the ASIS.',
          anchor: { between: ['asis', 'greater-trochanter'], t: 0.42, offset: { forwardCm: 1 }, surface: 'anterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Deep in the hip and down the front-outer thigh',
              region: 'thigh-lateral', alsoRegions: ['hip-lateral'], side: 'same', widthCm: 6,
              path: [{ at: 'greater-trochanter', offset: { forwardCm: 3 } }, { at: 'thigh-lat-mid' }],
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
          essential: confirmed('ab-tfl', 'mt-tfl'),
          spillover: general('ts1992'),
          extents: general('ts1992'),
          quality: general('ts1992'),
        },
      },
    ],
  },
]);
