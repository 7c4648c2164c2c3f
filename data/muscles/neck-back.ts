import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Back of the neck: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'splenius-capitis', name: 'Splenius capitis', group: 'neck, posterior',
    attachments: {
      origin: 'Lower half of the nuchal ligament and spinous processes of C7 to T3 or T4',
      insertion: 'Mastoid process and outer third of the superior nuchal line',
      fibreDirection: 'Up and outward',
    },
    action: 'Turns and bends the head to the same side; both extend the neck',
    innervation: 'Back rami of the middle cervical nerves',
    complaints: ['Pain on top of the head', 'Stiff neck, less rotation to the same side'],
    causes: [
      'Head held forward and turned: screens, driving, bird-watching',
      'Whiplash',
      'Cold draught on a tired neck',
      'Falling asleep with the head crooked',
    ],
    mimics: ['Tension-type headache, migraine', 'Cervicogenic headache', 'Occipital neuralgia'],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 15, painPatternPages: '433' },
    evidence: {
      attachments: partly('ab-splen', 'chirohead'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-splen', 'cohen-neck2'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: partly('chirohead'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'splenius-capitis-trp', number: 'TrP1', commonName: 'Splenius capitis',
        location: {
          words:
            'Back and side of the upper neck at the level of C2, in the small triangle between the sternocleidomastoid in front and the upper trapezius ' +
            'border behind, about 4 cm from the midline and 3 to 4 cm below the mastoid.',
          anchor: { between: ['mastoid', 'c2'], t: 0.4, offset: { upCm: -1 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['upper trapezius (its front edge); partly bare in the triangle'] },
        referral: {
          essential: [
            {
              words: 'Top of the head on the same side, a patch 4 to 5 cm across just beside the vertex',
              region: 'vertex', side: 'same', widthCm: 4.5,
              path: [{ at: 'vertex', offset: { lateralCm: 2 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Pressing ache',
        evidence: {
          location: partly('chirohead'),
          depth: general('general-anatomy'),
          essential: confirmed('ab-splen', 'elevate', 'ect-head', 'chirohead'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'splenius-cervicis', name: 'Splenius cervicis', group: 'neck, posterior',
    attachments: {
      origin: 'Spinous processes of T3 to T6',
      insertion: 'Transverse processes of C1 to C3',
      fibreDirection: 'Up and outward, deep to the levator at the angle of the neck',
    },
    action: 'Turns and bends the neck to the same side; both extend it',
    innervation: 'Back rami of the lower cervical nerves',
    complaints: ['Pain behind the eye, sometimes with blurred vision', 'Pain at the angle of the neck, stiff neck that stays after the levator was treated'],
    causes: ['Forward head with rotation', 'Sleeping with the neck crooked', 'Whiplash, sudden pull on a rope or weights'],
    mimics: ['Migraine, cluster headache', 'Eye disease', 'Cervicogenic headache'],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 15, painPatternPages: '433' },
    evidence: {
      attachments: confirmed('ws-splenc'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('cohen-neck2'),
      innervation: general('general-anatomy'),
      complaints: confirmed('ws-splenc'),
      causes: confirmed('ws-splenc', 'chirohead'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'splenius-cervicis-upper', number: 'upper', commonName: 'Splenius cervicis, upper',
        location: {
          words: 'Side and back of the neck at the level of C3 to C4, 3.5 to 4 cm from the midline, behind the levator.',
          anchor: { between: ['c3', 'c4'], t: 0.5, offset: { lateralCm: 3.7 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['upper trapezius', 'levator scapulae'] },
        referral: {
          essential: [
            {
              words: 'Diffuse pain inside the head that centres behind the eye on the same side',
              region: 'eye-deep', side: 'same', widthCm: 4,
              path: [{ at: 'orbit', offset: { lateralCm: 0.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Back of the skull as the start of the track through the head',
              region: 'occiput', side: 'same', widthCm: 4,
              path: [{ at: 'nuchal-mid' }],
            },
            {
              words: 'Side of the head between the two',
              region: 'parietal', side: 'same', widthCm: 4,
              path: [{ at: 'nuchal-mid' }, { at: 'parietal', offset: { upCm: -4 } }, { at: 'temple' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep pain shooting through the head; blurring of near vision',
        evidence: {
          location: partly('ws-splenc'),
          depth: confirmed('ws-splenc'),
          essential: confirmed('ws-splenc', 'elevate', 'naoko'),
          spillover: partly('ws-splenc', 'ect-head'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['cerezo2016'],
      },
      {
        id: 'splenius-cervicis-lower', number: 'lower', commonName: 'Splenius cervicis, lower',
        location: {
          words: 'At the angle of the neck at the level of C7, 3 cm from the midline, deep to the trapezius and medial to the levator.',
          anchor: { at: 'c7', offset: { lateralCm: 3 } }, searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['trapezius', 'rhomboid minor', 'levator scapulae'] },
        referral: {
          essential: [
            {
              words: 'Angle of the neck and upward along the back of the neck, 4 cm wide',
              region: 'neck-angle', alsoRegions: ['neck-posterior-lower'], side: 'same', widthCm: 4,
              path: [{ at: 'neck-angle', offset: { lateralCm: -0.5 } }, { at: 'c4', offset: { lateralCm: 2.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Occiput on the same side',
              region: 'occiput', side: 'same', widthCm: 3,
              path: [{ at: 'nuchal-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: partly('ws-splenc'),
          depth: confirmed('ws-splenc'),
          essential: partly('ect-head'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'semispinalis-capitis', name: 'Semispinalis capitis', group: 'neck, posterior',
    attachments: {
      origin: 'Transverse processes of C7 to T6 and articular processes of C4 to C6',
      insertion: 'Between the superior and inferior nuchal lines near the midline',
      fibreDirection: 'Nearly vertical thick strap beside the midline',
    },
    action: 'Extends the head',
    innervation: 'Back rami of C1-C5 and neighbours',
    complaints: ['Headache like a band to above the eye', 'Cannot rest the back of the head on a pillow', 'Painful, limited forward bending of the neck'],
    causes: [
      'Forward head posture, bifocals, reading in bed',
      'Whiplash: the muscle most often affected',
      'Bird-watching, playing an instrument, painting a ceiling',
      'Cold draught',
    ],
    mimics: ['Greater occipital neuralgia (the nerve pierces this muscle)', 'Tension-type headache', 'C2-3 facet pain'],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 16, painPatternPages: '447' },
    evidence: {
      attachments: confirmed('mh-semispin', 'na-pcerv'),
      fibreDirection: partly('mh-semispin'),
      action: confirmed('na-pcerv'),
      innervation: confirmed('na-pcerv'),
      complaints: confirmed('mh-semispin'),
      causes: confirmed('mh-semispin', 'ettlin2008'),
      mimics: partly('graffradford1986'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'semispinalis-capitis-upper', number: 'upper (TrP3)',
        commonName: 'Semispinalis capitis just below the skull',
        location: {
          words: '1 to 2 cm below the superior nuchal line, 2 cm from the midline.',
          anchor: { at: 'inion', offset: { upCm: -2, lateralCm: 2 } }, searchRadiusCm: 1.3,
        },
        depth: { layer: 'deep', under: ['trapezius', 'splenius capitis'] },
        referral: {
          essential: [
            {
              words: 'Half-circle band round the same side of the head at the level just above the ear, 4 cm high',
              region: 'parietal', alsoRegions: ['temple'], side: 'same', widthCm: 4,
              path: [{ at: 'nuchal-mid', offset: { upCm: 1 } }, { at: 'parietal', offset: { upCm: -4 } }, { at: 'temple' }],
            },
            {
              words: 'Strongest at the temple and above the eye',
              region: 'temple', alsoRegions: ['forehead'], side: 'same', widthCm: 5,
              path: [{ at: 'temple' }, { at: 'forehead-lat' }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Tight band, ache',
        evidence: {
          location: partly('naoko'),
          depth: general('general-anatomy'),
          essential: confirmed('naoko', 'chirohead'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['ettlin2008'],
        note: 'Present in 85 percent of 47 people with whiplash in one study, more than in any comparison group.',
      },
      {
        id: 'semispinalis-capitis-middle', number: 'middle', commonName: 'Semispinalis capitis, mid neck',
        location: {
          words: 'Level of C3 to C4, 2 cm from the midline.',
          anchor: { between: ['c3', 'c4'], t: 0.5, offset: { lateralCm: 2 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['trapezius', 'splenius capitis'] },
        referral: {
          essential: [
            {
              words: 'Back of the head on the same side up toward the vertex, 5 cm wide',
              region: 'occiput', side: 'same', widthCm: 5,
              path: [
                { at: 'nuchal-mid', offset: { lateralCm: -0.5 } },
                { at: 'occiput-back', offset: { lateralCm: 3 } },
                { at: 'vertex', offset: { forwardCm: -5, lateralCm: 2 } },
              ],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('chirohead'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'semispinalis-cervicis', name: 'Semispinalis cervicis', group: 'neck, posterior',
    attachments: { origin: 'Transverse processes of T1 to T5 or T6', insertion: 'Spinous processes of C2 to C5', fibreDirection: 'Up and inward' },
    action: 'Extends the neck, turns it to the other side',
    innervation: 'Back rami of the cervical nerves',
    complaints: ['Soreness below the skull and stiff forward bending'],
    causes: ['Forward head posture', 'Whiplash'],
    mimics: ['C2-3 and C3-4 facet pain', 'Occipital neuralgia'],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 16, painPatternPages: '447' },
    evidence: {
      attachments: confirmed('na-pcerv'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('na-pcerv'),
      innervation: confirmed('na-pcerv'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'semispinalis-cervicis-trp', number: 'mid', commonName: 'Semispinalis cervicis',
        location: {
          words: 'Level of C4 to C5, 1.5 to 2 cm from the midline, deep.',
          anchor: { between: ['c4', 'c5'], t: 0.5, offset: { lateralCm: 1.7 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['trapezius', 'splenius', 'semispinalis capitis'] },
        referral: {
          essential: [
            {
              words: 'Under the skull on the same side, 4 to 5 cm',
              region: 'suboccipital', side: 'same', widthCm: 4.5,
              path: [{ at: 'nuchal-mid', offset: { upCm: -1.5, lateralCm: -0.5 } }, { at: 'c2', offset: { lateralCm: 2.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Back of the neck beside the spine',
              region: 'neck-posterior-upper', side: 'same', widthCm: 3,
              path: [{ at: 'c2', offset: { lateralCm: 2 } }, { at: 'c5', offset: { lateralCm: 2 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('chirohead'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'longissimus-capitis', name: 'Longissimus capitis', group: 'neck, posterior',
    attachments: {
      origin: 'Transverse processes of T1 to T5 and articular processes of C4 to C7',
      insertion: 'Back of the mastoid process',
      fibreDirection: 'Nearly vertical, to the mastoid',
    },
    action: 'Extends the head, bends and turns it to the same side',
    innervation: 'Back rami of the cervical nerves',
    complaints: ['Pain behind and below the ear'],
    causes: ['Forward head, rotation strain, whiplash'],
    mimics: ['Mastoid or ear disease', 'C2-3 facet pain'],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 16, painPatternPages: '446' },
    evidence: {
      attachments: confirmed('na-pcerv'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('na-pcerv'),
      innervation: confirmed('na-pcerv'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'longissimus-capitis-trp', number: 'TrP1', commonName: 'Longissimus capitis',
        location: {
          words: 'Level of C3, 3.5 to 4 cm from the midline, behind the sternocleidomastoid.',
          anchor: { at: 'c3', offset: { lateralCm: 3.8 } }, searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['splenius capitis', 'trapezius'] },
        referral: {
          essential: [
            {
              words: 'Behind and just below the ear',
              region: 'mastoid', side: 'same', widthCm: 3.5,
              path: [{ at: 'mastoid', offset: { forwardCm: -0.5 } }],
            },
          ],
          spillover: [
            {
              words: 'Down the side of the neck',
              region: 'neck-posterolateral', side: 'same', widthCm: 2.5,
              path: [{ at: 'mastoid' }, { at: 'c5', offset: { lateralCm: 4 } }],
            },
            {
              words: 'Around the eye',
              region: 'eyebrow', side: 'same', widthCm: 3.5,
              path: [{ at: 'orbit', offset: { lateralCm: 1.5 } }],
            },
          ],
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
        note: 'From memory of the textbook figure.',
      },
    ],
  },
  {
    id: 'multifidus-cervical', name: 'Cervical multifidus and rotatores', group: 'neck, posterior',
    attachments: {
      origin: 'Articular processes of C4 to C7',
      insertion: 'Spinous processes two to four levels higher',
      fibreDirection: 'Up and inward, short and deep',
    },
    action: 'Segmental extension and rotation to the other side',
    innervation: 'Medial branches of the cervical back rami',
    complaints: ['Deep one-sided neck pain with a stiff segment', 'Tender beside the spinous process'],
    causes: ['Whiplash, long forward head, sudden twisting', 'Facet joint trouble at the same level'],
    mimics: ['Facet joint pain at the same level (cannot be told apart by map)', 'C5-C7 root pain'],
    redFlags: ['neck', 'head'],
    textbook: { sourceId: 'ts1999', chapter: 16, painPatternPages: '447' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: confirmed('aprill1990', 'fukui1996', 'cooper2007', 'bogduk2003'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'multifidus-cervical-trp', number: 'C4-C5', commonName: 'Cervical multifidus',
        location: {
          words: 'Level of C4 to C5, 1.5 to 2.5 cm from the midline, against the lamina.',
          anchor: { between: ['c4', 'c5'], t: 0.5, offset: { lateralCm: 1.8 } },
          searchRadiusCm: 1.3,
        },
        depth: { layer: 'deep', under: ['trapezius', 'splenius', 'semispinalis'] },
        referral: {
          essential: [
            {
              words: 'Up to the suboccipital area',
              region: 'suboccipital', side: 'same', widthCm: 3.5,
              path: [{ at: 'c3', offset: { lateralCm: 2 } }, { at: 'nuchal-mid', offset: { upCm: -1.5, lateralCm: -0.8 } }],
            },
            {
              words: 'Down the back of the neck to the upper inner border of the blade, to about T3',
              region: 'neck-posterior-lower', alsoRegions: ['interscapular', 'scapula-superior-angle'],
              side: 'same', widthCm: 3.5,
              path: [
                { at: 'c5', offset: { lateralCm: 2 } },
                { at: 'c7', offset: { lateralCm: 2.5 } },
                { at: 'scap-superior-angle', offset: { lateralCm: -2 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Base of the neck and across toward the shoulder',
              region: 'suprascapular', side: 'same', widthCm: 4,
              path: [{ at: 'neck-angle', offset: { forwardCm: -2 } }, { at: 'scap-spine-mid', offset: { upCm: 3 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-lbp', 'chirohead'),
          spillover: partly('na-lbp', 'chirohead'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['cerezo2016'],
        note:
          'Active points in the multifidi were reported in 78 percent of 224 people with chronic neck pain. The map nearly equals that of the C5-6 and ' +
          'C6-7 facet joints.',
      },
    ],
  },
  {
    id: 'suboccipitals',
    name: 'Suboccipital muscles (rectus capitis posterior major and minor, obliquus capitis inferior and superior)',
    group: 'neck, posterior',
    attachments: {
      origin: 'Spinous process of C2, posterior tubercle and transverse process of C1',
      insertion: 'Inferior nuchal line of the occiput; transverse process of C1 for the inferior oblique',
      fibreDirection: 'Fan between C1-C2 and the skull; inferior oblique runs horizontally',
    },
    action: 'Small rocking, tilting and turning of the head on C1-C2; dense position sense',
    innervation: 'Suboccipital nerve (C1 back ramus)',
    complaints: ['Headache that is everywhere and nowhere inside the head', 'Pain when the back of the head meets the pillow'],
    causes: ['Chin poked forward at a screen, wrong glasses', 'Looking up for long', 'Neck chilled when tired', 'Reading in bed, stomach sleeping'],
    mimics: ['Tension-type headache', 'C1-2 or C2-3 joint pain', 'Occipital neuralgia', 'Migraine'],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 17, painPatternPages: '473' },
    evidence: {
      attachments: partly('ab-subocc', 'naoko'),
      fibreDirection: general('general-anatomy'),
      action: partly('ab-subocc'),
      innervation: general('general-anatomy'),
      complaints: confirmed('ab-subocc'),
      causes: partly('ab-subocc', 'naoko'),
      mimics: confirmed('fdlp2006subocc'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'suboccipitals-trp', number: 'group', commonName: 'Suboccipital group',
        location: {
          words: 'In the hollow under the skull between inion and mastoid, level of C1 to C2, 2 to 3 cm from the midline.',
          anchor: { between: ['inion', 'mastoid'], t: 0.4, offset: { upCm: -2.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['trapezius', 'splenius capitis', 'semispinalis capitis'] },
        referral: {
          essential: [
            {
              words: 'Side of the head from the occiput forward to the eye, a vague band about 5 cm high',
              region: 'parietal', alsoRegions: ['temple', 'eye-deep'], side: 'same', widthCm: 5,
              path: [{ at: 'nuchal-mid' }, { at: 'parietal', offset: { upCm: -5 } }, { at: 'temple' }, { at: 'orbit', offset: { lateralCm: 2 } }],
            },
          ],
          spillover: [
            {
              words: 'Forehead',
              region: 'forehead', side: 'same', widthCm: 4,
              path: [{ at: 'forehead-lat' }],
            },
            {
              words: 'Back of the skull',
              region: 'occiput', side: 'same', widthCm: 4,
              path: [{ at: 'nuchal-mid', offset: { upCm: 1 } }],
            },
          ],
        },
        referralEvidenceLevel: 'controlled observation in patients',
        quality: 'Diffuse, ghostly, inside the head; poorly localised',
        evidence: {
          location: general('ts1999'),
          depth: confirmed('ect-head'),
          essential: confirmed('ab-subocc', 'naoko', 'ect-head', 'elevate'),
          spillover: partly('ab-subocc'),
          extents: general('ts1999'),
          quality: confirmed('ab-subocc'),
        },
        supportingStudies: ['fdlp2006subocc'],
        note: 'In a blinded study 65 percent of 20 people with chronic tension-type headache had active points here; no control had one.',
      },
    ],
  },
]);
