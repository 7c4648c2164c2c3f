import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Head and jaw: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'occipitofrontalis', name: 'Occipitofrontalis', group: 'head',
    attachments: {
      origin: 'Occipitalis: highest nuchal line. Frontalis: scalp aponeurosis',
      insertion: 'Occipitalis: scalp aponeurosis. Frontalis: skin of the brow',
      fibreDirection: 'Vertical, front and back, joined by the scalp sheet',
    },
    action: 'Moves the scalp, raises the brow',
    innervation: 'Facial nerve',
    complaints: ['Forehead or back-of-head pain', 'Cannot rest the back of the head on a pillow'],
    causes: ['Anxious frowning, squinting, poor sight', 'Tight hats; secondary to neck points'],
    mimics: ['Tension-type headache, migraine, sinusitis', 'Occipital or supraorbital neuralgia', 'Giant cell arteritis'],
    redFlags: ['head'],
    textbook: { sourceId: 'ts1999', chapter: 14, painPatternPages: '428' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'occipitalis-trp', number: 'occipitalis', commonName: 'Occipitalis',
        location: {
          words: '1 to 2 cm above the superior nuchal line, 4 cm from the midline, in a small hollow.',
          anchor: { at: 'nuchal-mid', offset: { upCm: 1.8, lateralCm: 0.5 }, surface: 'posterior' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'superficial', under: ['scalp'] },
        referral: {
          essential: [
            {
              words: 'Back of the head and up over the scalp',
              region: 'occiput', side: 'same', widthCm: 4,
              path: [{ at: 'nuchal-mid', offset: { upCm: 2 } }, { at: 'vertex', offset: { forwardCm: -6, lateralCm: 2.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Deep behind the eye on the same side',
              region: 'eye-deep', side: 'same', widthCm: 3.5,
              path: [{ at: 'orbit' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'frontalis-trp', number: 'frontalis', commonName: 'Frontalis',
        location: {
          words: '2 to 3 cm above the inner to mid brow.',
          anchor: { at: 'eyebrow-mid', offset: { upCm: 2.5 } }, searchRadiusCm: 1.3,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Up and over the same side of the forehead',
              region: 'forehead', side: 'same', widthCm: 5,
              path: [{ at: 'eyebrow-mid', offset: { upCm: 1 } }, { at: 'forehead-lat' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'temporalis', name: 'Temporalis', group: 'head',
    attachments: {
      origin: 'Temporal fossa up to the inferior temporal line',
      insertion: 'Coronoid process and front edge of the jaw',
      fibreDirection: 'Fan: front fibres vertical, back fibres nearly horizontal',
    },
    action: 'Closes and draws back the jaw',
    innervation: 'Deep temporal nerves (V3)',
    complaints: ['Temple headache, upper toothache, teeth hurt on biting or with cold'],
    causes: ['Clenching, grinding, gum chewing', 'Long dental work', 'Secondary to trapezius or sternocleidomastoid', 'Cold draught'],
    mimics: ['Tension-type headache, migraine', 'Toothache', 'TMJ disorder', 'Giant cell arteritis'],
    redFlags: ['head', 'jaw'],
    textbook: { sourceId: 'ts1999', chapter: 9, painPatternPages: '351' },
    evidence: {
      attachments: confirmed('recup-temp'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('recup-temp'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: confirmed('recup-temp'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'temporalis-trp1', number: 'TrP1', commonName: 'Temporalis, front edge',
        location: {
          words: 'Front edge of the muscle just above the cheek arch, 2 cm behind the outer corner of the eye.',
          anchor: { at: 'temple', offset: { upCm: -1.5, forwardCm: 1 } },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'superficial', under: ['scalp, temporal fascia'] },
        referral: {
          essential: [
            {
              words: 'Along the brow ridge',
              region: 'eyebrow', side: 'same', widthCm: 2.5,
              path: [{ at: 'temple', offset: { forwardCm: 1.5 } }, { at: 'eyebrow-mid' }],
            },
            {
              words: 'Upper front teeth',
              region: 'upper-teeth', side: 'same', widthCm: 3,
              path: [{ at: 'mouth-corner', offset: { upCm: 1.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Temple',
              region: 'temple', side: 'same', widthCm: 4,
              path: [{ at: 'temple' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tooth hypersensitivity',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('ect-head', 'elevate'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'temporalis-trp2', number: 'TrP2', commonName: 'Temporalis, front-middle',
        location: {
          words: 'Just above the middle of the cheek arch.',
          anchor: { at: 'zygomatic-arch-mid', offset: { upCm: 2, forwardCm: 1 } },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'superficial', under: ['scalp, temporal fascia'] },
        referral: {
          essential: [
            {
              words: 'Up over the temple like a finger',
              region: 'temple', side: 'same', widthCm: 2.5,
              path: [{ at: 'temple', offset: { upCm: -1 } }, { at: 'parietal', offset: { upCm: -4, forwardCm: 4 } }],
            },
            {
              words: 'Upper canine and premolar area',
              region: 'upper-teeth', side: 'same', widthCm: 3,
              path: [{ at: 'upper-molars', offset: { forwardCm: 2 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tooth hypersensitivity',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('ect-head', 'elevate'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'temporalis-trp3', number: 'TrP3', commonName: 'Temporalis, back-middle',
        location: {
          words: 'Just above the cheek arch in front of the ear.',
          anchor: { at: 'zygomatic-arch-mid', offset: { upCm: 2, forwardCm: -1.5 } },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'superficial', under: ['scalp, temporal fascia'] },
        referral: {
          essential: [
            {
              words: 'Up over the side of the head like a finger',
              region: 'parietal', side: 'same', widthCm: 2.5,
              path: [{ at: 'tragus', offset: { upCm: 3, forwardCm: 1 } }, { at: 'parietal', offset: { upCm: -2, forwardCm: 2 } }],
            },
            {
              words: 'Upper molar area',
              region: 'upper-teeth', side: 'same', widthCm: 3,
              path: [{ at: 'upper-molars' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tooth hypersensitivity',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('ect-head', 'elevate'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'temporalis-trp4', number: 'TrP4', commonName: 'Temporalis, back',
        location: {
          words: 'Above and behind the ear.',
          anchor: { at: 'tragus', offset: { upCm: 4, forwardCm: -1.5 } },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'superficial', under: ['scalp, temporal fascia'] },
        referral: {
          essential: [
            {
              words: 'Back and upward over the side of the head',
              region: 'parietal', side: 'same', widthCm: 4,
              path: [{ at: 'tragus', offset: { upCm: 4, forwardCm: -1 } }, { at: 'parietal', offset: { forwardCm: -3 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tooth hypersensitivity',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('ect-head', 'elevate'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'masseter', name: 'Masseter', group: 'head',
    attachments: { origin: 'Cheek arch', insertion: 'Outer surface of the jaw angle and ramus', fibreDirection: 'Superficial: down and back. Deep: vertical' },
    action: 'Closes the jaw',
    innervation: 'Masseteric nerve (V3)',
    complaints: ['Jaw pain, limited opening, toothache', 'One-sided ringing (deep part)'],
    causes: ['Clenching, grinding, gum, nail biting', 'Long dental work, whiplash, mouth breathing'],
    mimics: ['Toothache, TMJ disorder', 'Sinusitis, parotid disease', 'Trismus from infection or tumour'],
    redFlags: ['jaw', 'head'],
    textbook: { sourceId: 'ts1999', chapter: 8, painPatternPages: '331' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: partly('na-masseter'),
      causes: partly('na-masseter'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'masseter-superficial-upper', number: 'superficial, upper', commonName: 'Masseter, upper',
        location: {
          words: 'Upper front of the superficial part just below the cheekbone.',
          anchor: { between: ['zygoma', 'mandible-angle'], t: 0.28, surface: 'lateral' },
          searchRadiusCm: 1,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Cheek over the upper jaw, like sinus pain',
              region: 'cheek', side: 'same', widthCm: 4,
              path: [{ at: 'zygoma', offset: { upCm: -1.5 } }],
            },
            {
              words: 'Upper molars and gum',
              region: 'upper-teeth', side: 'same', widthCm: 3,
              path: [{ at: 'upper-molars' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tooth sensitivity',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-masseter'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'masseter-superficial-mid', number: 'superficial, middle', commonName: 'Masseter, middle belly',
        location: {
          words: 'Middle of the superficial part, front half.',
          anchor: { between: ['zygoma', 'mandible-angle'], t: 0.62, surface: 'lateral' },
          searchRadiusCm: 1,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Lower molars and side of the jaw',
              region: 'lower-teeth', side: 'same', widthCm: 3,
              path: [{ at: 'lower-molars' }],
            },
            {
              words: 'Body of the jaw',
              region: 'jaw-body', side: 'same', widthCm: 4,
              path: [{ at: 'mandible-body-mid' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; tooth sensitivity',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-masseter'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'masseter-superficial-lower', number: 'superficial, lower',
        commonName: 'Masseter, at the jaw angle',
        location: {
          words: 'At the angle of the jaw.',
          anchor: { at: 'mandible-angle', offset: { upCm: 1, forwardCm: 0.7 } },
          searchRadiusCm: 1,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Lower jaw near the angle',
              region: 'jaw-angle', side: 'same', widthCm: 3,
              path: [{ at: 'mandible-angle' }, { at: 'mandible-body-mid' }],
            },
            {
              words: 'Arc over the temple above the eyebrow',
              region: 'eyebrow', side: 'same', widthCm: 2.5,
              path: [{ at: 'temple' }, { at: 'eyebrow-mid', offset: { upCm: 0.7 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-masseter'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'masseter-deep', number: 'deep', commonName: 'Masseter, deep part',
        location: {
          words: 'Just in front of the jaw joint, below the cheek arch.',
          anchor: { at: 'tmj', offset: { upCm: -1, forwardCm: 1 } }, searchRadiusCm: 1,
        },
        depth: { layer: 'deep', under: ['superficial masseter', 'parotid edge'] },
        referral: {
          essential: [
            {
              words: 'Jaw joint and deep in the ear',
              region: 'ear', alsoRegions: ['tmj'], side: 'same', widthCm: 3,
              path: [{ at: 'tmj' }, { at: 'tragus' }],
            },
          ],
          spillover: [
            {
              words: 'Cheek',
              region: 'cheek', side: 'same', widthCm: 3,
              path: [{ at: 'zygoma', offset: { upCm: -1.5, lateralCm: 0.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache, one-sided low ringing',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-masseter'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'pterygoids', name: 'Lateral and medial pterygoids', group: 'head',
    attachments: {
      origin: 'Pterygoid plates and sphenoid',
      insertion: 'Jaw joint disc and neck (lateral); inner jaw angle (medial)',
      fibreDirection: 'Lateral: backward and outward. Medial: down, back and outward',
    },
    action: 'Lateral opens and protrudes; medial closes',
    innervation: 'V3',
    complaints: ['Deep jaw joint pain, cheek pain like sinusitis, throat soreness, stuffy ear'],
    causes: ['Grinding, gum, wind instruments, premature tooth contact'],
    mimics: ['TMJ disorder, sinusitis, ear infection'],
    redFlags: ['jaw'],
    textbook: { sourceId: 'ts1999', chapter: 11, painPatternPages: '366,380' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'lateral-pterygoid-trp', number: 'lateral', commonName: 'Lateral pterygoid',
        location: {
          words: 'Inside the cheek behind the upper molars, deep to the cheek arch; not reachable from outside.',
          anchor: { at: 'zygomatic-arch-mid', offset: { upCm: -1, depthCm: 2 } },
          searchRadiusCm: 1,
        },
        depth: { layer: 'deep', under: ['masseter', 'temporalis tendon'] },
        referral: {
          essential: [
            {
              words: 'Jaw joint',
              region: 'tmj', side: 'same', widthCm: 3,
              path: [{ at: 'tmj' }],
            },
            {
              words: 'Cheek over the upper jaw',
              region: 'cheek', side: 'same', widthCm: 3.5,
              path: [{ at: 'zygoma', offset: { upCm: -1 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'medial-pterygoid-trp', number: 'medial', commonName: 'Medial pterygoid',
        location: {
          words: 'Inner surface of the jaw angle.',
          anchor: { at: 'mandible-angle', offset: { upCm: 1, depthCm: 2 } },
          searchRadiusCm: 1,
        },
        depth: { layer: 'deep', under: ['jaw bone'] },
        referral: {
          essential: [
            {
              words: 'Back of the mouth and throat',
              region: 'throat', side: 'same', widthCm: 3,
              path: [{ at: 'mandible-angle', offset: { forwardCm: 2, upCm: 1 } }],
            },
            {
              words: 'Jaw joint and ear, diffuse',
              region: 'ear', alsoRegions: ['tmj'], side: 'same', widthCm: 3,
              path: [{ at: 'tmj' }, { at: 'tragus', offset: { upCm: -1 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Diffuse ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'digastric', name: 'Digastric', group: 'head',
    attachments: { origin: 'Front: chin. Back: mastoid notch', insertion: 'Central tendon at the hyoid', fibreDirection: 'Two bellies slung under the jaw' },
    action: 'Opens the jaw, lifts the hyoid',
    innervation: 'Mylohyoid nerve (front), facial nerve (back)',
    complaints: ['Pain below the ear that seems to be sternocleidomastoid', 'Lower front teeth pain (front belly)'],
    causes: ['Mouth breathing, grinding, forward head'],
    mimics: ['Lymph node, salivary gland or dental disease', 'Eagle syndrome'],
    redFlags: ['jaw'],
    textbook: { sourceId: 'ts1999', chapter: 12, painPatternPages: '398' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'digastric-posterior-trp', number: 'posterior belly', commonName: 'Digastric, posterior belly',
        location: {
          words: 'Between the jaw angle and the mastoid.',
          anchor: { between: ['mandible-angle', 'mastoid'], t: 0.5 }, searchRadiusCm: 1,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Upper part of the sternocleidomastoid and below the ear',
              region: 'neck-posterolateral', side: 'same', widthCm: 3.5,
              path: [{ at: 'mastoid' }, { between: ['mastoid', 'sc-joint'], t: 0.25 }],
            },
          ],
          spillover: [
            {
              words: 'Throat under the chin',
              region: 'throat', side: 'same', widthCm: 2.5,
              path: [{ at: 'hyoid', offset: { lateralCm: 1.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
]);
