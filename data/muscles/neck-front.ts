import { confirmed, general, partly } from '../evidence.ts';
import { region, type PointEntry } from '../region.ts';

/** Recorded alike for 3 points: where it hurts does not tell them apart. */
const SCALENE_REFERRAL: PointEntry['referral'] = {
  essential: [
    {
      words: 'Two finger-like strips down the upper front of the chest to about nipple level, each 2.5 cm wide',
      region: 'chest-upper-anterior', side: 'same', widthCm: 5,
      path: [{ at: 'clavicle-mid', offset: { upCm: -2 } }, { at: 'rib3-mcl' }, { at: 'nipple', offset: { upCm: 3 } }],
    },
    {
      words: 'Upper half of the inner border of the blade and the strip beside it',
      region: 'scapula-medial-border', alsoRegions: ['interscapular'], side: 'same', widthCm: 4,
      path: [{ at: 'scap-superior-angle', offset: { lateralCm: -1.5 } }, { at: 'scap-medial-mid', offset: { lateralCm: -1.5 } }],
    },
    {
      words: 'Front and back of the upper arm over biceps and triceps',
      region: 'arm-anterior', side: 'same', widthCm: 4,
      path: [{ at: 'bicipital-groove', offset: { upCm: -4 } }, { at: 'antecubital', offset: { upCm: 6 } }],
    },
  ],
  spillover: [
    {
      words: 'Back of the upper arm',
      region: 'arm-posterior', side: 'same', widthCm: 4,
      path: [{ at: 'axilla-posterior-fold', offset: { upCm: -2 } }, { at: 'olecranon', offset: { upCm: 6 } }],
    },
    {
      words: 'Radial forearm, skipping the elbow',
      region: 'forearm-radial', side: 'same', widthCm: 4,
      path: [{ at: 'lateral-epicondyle', offset: { upCm: -6 } }, { at: 'radial-styloid' }],
    },
    {
      words: 'Thumb and index finger, back more than front',
      region: 'thumb', side: 'same', widthCm: 3,
      path: [{ at: 'thumb-cmc' }, { at: 'thumb-tip' }],
    },
    {
      words: 'Index finger',
      region: 'index', side: 'same', widthCm: 2.5,
      path: [{ at: 'index-mcp' }, { at: 'index-tip' }],
    },
    {
      words: 'Back of the shoulder',
      region: 'shoulder-posterior', side: 'same', widthCm: 5,
      path: [{ at: 'gh-posterior' }],
    },
  ],
};

/** Front and side of the neck: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'scalenes', name: 'Scalene muscles (anterior, medius, posterior)',
    group: 'neck, anterior and lateral',
    attachments: {
      origin: 'Transverse processes: anterior C3-C6, medius C2-C7, posterior C4-C6',
      insertion: 'Anterior and medius on the first rib, posterior on the second',
      fibreDirection: 'Down, outward; the brachial plexus passes between anterior and medius',
    },
    action: 'Bend the neck to the side, lift the first two ribs in breathing in',
    innervation: 'Front rami of C3-C8 by level',
    complaints: [
      'Chest, shoulder blade, arm and thumb-side hand pain with little neck pain',
      'Pain at night, eased by lifting the arm over the head',
      'Dropping things, puffy fingers in the morning if the plexus or vein is pressed',
    ],
    causes: [
      'Upper-chest breathing, cough, asthma',
      'Working with arms forward or overhead',
      'Heavy backpack, pulling ropes, rowing, swimming',
      'Whiplash',
      'Low pillow',
    ],
    mimics: ['C5-C6 and C7 root pain', 'Thoracic outlet syndrome', 'Carpal tunnel syndrome', 'Angina (left)', 'Rhomboid pain (a common wrong blame)'],
    redFlags: ['heart', 'lung_apex', 'neck', 'hand_and_arm'],
    textbook: { sourceId: 'ts1999', chapter: 20, painPatternPages: '506' },
    evidence: {
      attachments: partly('ab-scal'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-scal'),
      innervation: general('general-anatomy'),
      complaints: confirmed('medlink-scal', 'iw-scal'),
      causes: confirmed('tpsh-scal', 'ab-scal', 'iw-scal'),
      mimics: confirmed('medlink-scal', 'gus-scal', 'ab-scal'),
      redFlags: partly('na-pecmaj', 'nam-pec'),
    },
    points: [
      {
        id: 'scalene-anterior', number: 'anterior', commonName: 'Scalenus anterior',
        location: {
          words: 'Behind the lower third of the sternocleidomastoid, 2 to 3 cm above the collar bone at the level of C6.',
          anchor: { between: ['clavicle-mid', 'c1-tp'], t: 0.3, offset: { lateralCm: -2 }, surface: 'anterior' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'deep', under: ['sternocleidomastoid (clavicular head)'] },
        referral: SCALENE_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache with electric or numb arm symptoms',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scal', 'ab-scal', 'iw-scal'),
          spillover: confirmed('medlink-scal', 'ab-scal', 'iw-scal'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'scalene-medius', number: 'medius', commonName: 'Scalenus medius',
        location: {
          words:
            'In the back triangle of the neck, behind the pulse of the subclavian artery, 3 to 4 cm above the middle of the collar bone, level of C5 to C6.',
          anchor: { between: ['clavicle-mid', 'c1-tp'], t: 0.4, offset: { lateralCm: -1 }, surface: 'lateral' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'intermediate', under: ['skin and platysma'] },
        referral: SCALENE_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache with electric or numb arm symptoms',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scal', 'ab-scal', 'iw-scal'),
          spillover: confirmed('medlink-scal', 'ab-scal', 'iw-scal'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'scalene-posterior', number: 'posterior', commonName: 'Scalenus posterior',
        location: {
          words: 'Deep in front of the upper trapezius border at the angle of the neck, over the second rib, behind the medius.',
          anchor: { at: 'neck-angle', offset: { forwardCm: 1.8, upCm: -0.5 } },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'deep', under: ['upper trapezius edge', 'levator scapulae'] },
        referral: SCALENE_REFERRAL,
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scal', 'ab-scal', 'iw-scal'),
          spillover: confirmed('medlink-scal', 'ab-scal', 'iw-scal'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'scalenus-minimus', name: 'Scalenus minimus', group: 'neck, anterior and lateral',
    attachments: {
      origin: 'Transverse process of C7 (C6)',
      insertion: 'Dome of the pleura and first rib',
      fibreDirection: 'Steep, behind the anterior scalene',
    },
    action: 'Tightens the pleural dome',
    innervation: 'C8 front ramus',
    complaints: ['Outer arm and whole-hand pain, thumb strongest'],
    causes: ['As for the other scalenes'],
    mimics: ['C7-C8 root pain', 'Carpal tunnel syndrome, thoracic outlet syndrome', 'Lung apex disease'],
    redFlags: ['lung_apex', 'neck', 'hand_and_arm'],
    textbook: { sourceId: 'ts1999', chapter: 20, painPatternPages: '506' },
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
        id: 'scalenus-minimus-trp', number: 'minimus', commonName: 'Scalenus minimus',
        location: {
          words: 'Deep behind the anterior scalene, 2 cm above the inner third of the collar bone; present in roughly one half to three quarters of people.',
          anchor: { between: ['sc-joint', 'clavicle-mid'], t: 0.6, offset: { upCm: 2.5 } },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'deep', under: ['sternocleidomastoid', 'scalenus anterior'] },
        referral: {
          essential: [
            {
              words: 'Outer arm from the deltoid insertion to the elbow, which is skipped',
              region: 'arm-lateral', side: 'same', widthCm: 4,
              path: [{ at: 'deltoid-tuberosity' }, { at: 'lateral-epicondyle', offset: { upCm: 3 } }],
            },
            {
              words: 'Back of the forearm, wrist, hand and all five fingers, thumb strongest',
              region: 'hand-dorsum',
              alsoRegions: ['wrist-dorsal', 'index', 'middle-finger', 'ring-finger', 'little-finger'],
              side: 'same', widthCm: 7,
              path: [{ at: 'wrist-dorsal' }, { at: 'middle-mcp' }, { at: 'middle-tip' }],
            },
            {
              words: 'Thumb',
              region: 'thumb', side: 'same', widthCm: 3,
              path: [{ at: 'thumb-cmc' }, { at: 'thumb-tip' }],
            },
          ],
          spillover: [
            {
              words: 'Back of the forearm',
              region: 'forearm-dorsal', side: 'same', widthCm: 5,
              path: [{ at: 'olecranon', offset: { upCm: -6 } }, { at: 'wrist-dorsal' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache, numb feeling',
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
    id: 'sternocleidomastoid', name: 'Sternocleidomastoid', group: 'neck, anterior and lateral',
    attachments: {
      origin: 'Sternal head: front of the manubrium. Clavicular head: inner third of the clavicle',
      insertion: 'Mastoid process and outer half of the superior nuchal line',
      fibreDirection: 'Sternal head runs up, back and outward, superficial; clavicular head is deeper and more vertical',
    },
    action: 'Turns the face to the other side and tilts the head; both flex the neck and help breathing in',
    innervation: 'Accessory nerve; C2-C3',
    complaints: [
      'Face and head pain with little neck pain',
      'Tearing or red eye, blocked sinus, dry tickling cough (sternal head)',
      'Dizziness on turning or tilting, earache, unsteady walking (clavicular head)',
    ],
    causes: [
      'Painting a ceiling, front-row cinema, cycling with the head up',
      'Head turned for long; tight collar',
      'Whiplash, hangover, chronic cough',
      'Upper-chest breathing',
    ],
    mimics: [
      'Tension-type headache, migraine, trigeminal neuralgia',
      'Sinusitis, ear infection, TMJ disorder',
      'Vestibular disease',
      'Lymph node or thyroid disease',
    ],
    redFlags: ['head', 'jaw'],
    textbook: { sourceId: 'ts1999', chapter: 7, painPatternPages: '310' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: partly('na-scm', 'triplerspa-scm'),
      action: partly('tpsh-scm'),
      innervation: general('general-anatomy'),
      complaints: confirmed('medlink-scm', 'tpsh-scm', 'na-scm'),
      causes: partly('tpsh-scm', 'na-scm'),
      mimics: confirmed('medlink-scm', 'tpsh-scm'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'scm-sternal-upper', number: 'sternal, upper',
        commonName: 'Sternocleidomastoid, sternal head, upper',
        location: {
          words: 'Upper third of the sternal head, 3 to 4 cm below the mastoid tip.',
          anchor: { between: ['mastoid', 'sc-joint'], t: 0.2, surface: 'lateral' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'superficial', under: ['skin and platysma'] },
        referral: {
          essential: [
            {
              words: 'Back of the skull on the same side',
              region: 'occiput', side: 'same', widthCm: 4,
              path: [{ at: 'nuchal-mid' }],
            },
            {
              words: 'Top of the head, with scalp tenderness',
              region: 'vertex', side: 'same', widthCm: 4,
              path: [{ at: 'vertex', offset: { lateralCm: 2 } }],
            },
          ],
          spillover: [
            {
              words: 'Behind the ear',
              region: 'mastoid', side: 'same', widthCm: 2.5,
              path: [{ at: 'mastoid', offset: { forwardCm: -0.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache, scalp tender to touch',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scm', 'triplerspa-scm'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'scm-sternal-mid', number: 'sternal, middle',
        commonName: 'Sternocleidomastoid, sternal head, middle',
        location: {
          words: 'Middle of the sternal head, halfway between mastoid and breastbone.',
          anchor: { between: ['mastoid', 'sc-joint'], t: 0.48, surface: 'anterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin and platysma'] },
        referral: {
          essential: [
            {
              words: 'Arc across the cheek',
              region: 'cheek', side: 'same', widthCm: 4,
              path: [{ at: 'zygoma' }, { at: 'tmj', offset: { forwardCm: 1 } }],
            },
            {
              words: 'Above the eye and deep in the orbit',
              region: 'eyebrow', alsoRegions: ['eye-deep'], side: 'same', widthCm: 4,
              path: [{ at: 'eyebrow-mid' }, { at: 'orbit' }],
            },
          ],
          spillover: [
            {
              words: 'Throat and back of the tongue on swallowing',
              region: 'throat', side: 'same', widthCm: 3,
              path: [{ at: 'hyoid', offset: { lateralCm: 1.5 } }],
            },
            {
              words: 'Chin',
              region: 'chin', side: 'same', widthCm: 2.5,
              path: [{ at: 'chin', offset: { lateralCm: 1 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache; watering, reddened eye, lid droop, blurred sight may go with it',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scm', 'na-scm', 'triplerspa-scm'),
          spillover: partly('medlink-scm', 'na-scm'),
          extents: general('ts1999'),
          quality: confirmed('medlink-scm'),
        },
      },
      {
        id: 'scm-sternal-lower', number: 'sternal, lower',
        commonName: 'Sternocleidomastoid, sternal head, lower',
        location: {
          words: 'Lower end of the sternal head, 2 to 3 cm above the breastbone.',
          anchor: { between: ['mastoid', 'sc-joint'], t: 0.82, surface: 'anterior' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'superficial', under: ['skin and platysma'] },
        referral: {
          essential: [
            {
              words: 'Over the upper breastbone',
              region: 'sternum', side: 'midline', widthCm: 4,
              path: [{ at: 'sternal-notch', offset: { upCm: -2 } }, { at: 'sternal-angle' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache, dry tickling cough',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scm', 'triplerspa-scm'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'scm-clavicular-upper', number: 'clavicular, upper',
        commonName: 'Sternocleidomastoid, clavicular head, upper',
        location: {
          words: 'Upper third of the clavicular head, 4 cm below the mastoid, on the back edge of the muscle.',
          anchor: { between: ['mastoid', 'clavicle-mid'], t: 0.25, offset: { lateralCm: -1 }, surface: 'lateral' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'intermediate', under: ['sternal head'] },
        referral: {
          essential: [
            {
              words: 'Deep in the ear and behind it',
              region: 'ear', alsoRegions: ['mastoid'], side: 'same', widthCm: 3.5,
              path: [{ at: 'tragus' }, { at: 'mastoid' }],
            },
          ],
          spillover: [
            {
              words: 'Cheek and molars, seldom',
              region: 'cheek', side: 'same', widthCm: 3,
              path: [{ at: 'zygoma', offset: { upCm: -1 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep earache, dizziness',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scm', 'na-scm', 'triplerspa-scm'),
          spillover: confirmed('medlink-scm'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'scm-clavicular-mid', number: 'clavicular, middle',
        commonName: 'Sternocleidomastoid, clavicular head, middle',
        location: {
          words: 'Middle of the clavicular head, halfway between mastoid and the inner third of the collar bone.',
          anchor: { between: ['mastoid', 'clavicle-mid'], t: 0.55, offset: { lateralCm: -2 }, surface: 'anterior' },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'intermediate', under: ['sternal head'] },
        referral: {
          essential: [
            {
              words: 'Across the forehead, often to both sides',
              region: 'forehead', side: 'both', widthCm: 5,
              path: [{ at: 'forehead-lat' }],
            },
          ],
          spillover: [
            {
              words: 'Ear',
              region: 'ear', side: 'same', widthCm: 2.5,
              path: [{ at: 'tragus' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Frontal ache, postural dizziness',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-scm', 'na-scm', 'triplerspa-scm'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
]);
