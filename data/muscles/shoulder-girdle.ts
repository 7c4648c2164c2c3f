import { confirmed, general, partly } from '../evidence.ts';
import { region, type PointEntry } from '../region.ts';

/** Said of the rhomboids as a whole. */
const RHOMBOID_SPREAD: PointEntry['referral']['spillover'] = [
  {
    words: 'The rest of the inner border of the blade',
    region: 'scapula-medial-border',
    alsoRegions: ['interscapular'],
    side: 'same',
    widthCm: 3.5,
    path: [
      { at: 'scap-superior-angle', offset: { lateralCm: -1.5 } },
      { at: 'scap-spine-root', offset: { lateralCm: -1.5 } },
      { at: 'scap-medial-mid', offset: { lateralCm: -1.5 } },
      { at: 'scap-inferior-angle', offset: { upCm: 1, lateralCm: -1.5 } },
    ],
  },
  {
    words: 'Toward the top of the blade, above its spine',
    region: 'suprascapular',
    side: 'same',
    widthCm: 4,
    path: [
      { at: 'scap-spine-root', offset: { upCm: 2, lateralCm: 1 } },
      { at: 'scap-spine-mid', offset: { upCm: 2 } },
    ],
  },
];

/** Shoulder girdle: muscles with their trigger points. */
export const SHOULDER_GIRDLE_REGION = region([
  {
    id: 'trapezius-upper',
    name: 'Trapezius, upper fibres',
    group: 'shoulder girdle',
    attachments: {
      origin: 'Inner third of the superior nuchal line, inion, and nuchal ligament down to about C6',
      insertion: 'Back edge of the outer third of the clavicle',
      fibreDirection: 'Run down, outward and forward; the lowest of them become nearly horizontal above the shoulder',
    },
    action:
      'Lifts the outer clavicle and shoulder girdle, bends the head to the same side and turns the face to the other; both sides extend the head',
    innervation: 'Accessory nerve (motor); C3-C4 (mainly sensory)',
    complaints: [
      'One-sided neck ache and temple headache',
      'Stiff neck at the end of head rotation to the other side',
      'Tight, heavy shoulders that feel pulled up to the ears',
    ],
    causes: [
      'Shoulders held raised by high armrests, keyboard or stress',
      'Bag, backpack or bra strap across the shoulder; heavy breasts on narrow straps',
      'Phone pinched between ear and shoulder',
      'Whiplash, walking with a stick, one-sided leaning',
      'High visual load at a screen',
    ],
    mimics: [
      'Tension-type headache or migraine',
      'Cervicogenic headache from the C2-3 facet joint',
      'Temporomandibular disorder',
      'Greater occipital neuralgia',
      'C4-C5 root irritation',
    ],
    redFlags: ['head', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 6, painPatternPages: '279-281' },
    evidence: {
      attachments: partly('aamm-trap', 'pinnacle-trap'),
      fibreDirection: general('general-anatomy'),
      action: partly('nam-trap', 'pinnacle-trap'),
      innervation: confirmed('aamm-trap'),
      complaints: partly('pinnacle-trap'),
      causes: partly('medscape-cmp', 'saeed-comp', 'treaster2006'),
      mimics: general('ts1999'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'trapezius-trp1',
        number: 'TrP1',
        commonName: 'Upper trapezius, front border',
        location: {
          words:
            'Front free border of the upper trapezius at the angle of the neck, in the most vertical fibres that run to the clavicle; about 40 percent of ' +
            'the way from C7 to the acromion along the upper border, then 1.5 to 2 cm forward of the crest line. Found by pinching the border between ' +
            'finger and thumb.',
          anchor: { between: ['c7', 'acromion'], t: 0.38, offset: { upCm: 1, forwardCm: 2 }, surface: 'superior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words:
                'Side and back of the neck from the angle of the neck up to the mastoid, a band about 3 to 4 cm wide',
              region: 'neck-posterolateral',
              side: 'same',
              widthCm: 3.5,
              path: [
                { at: 'neck-angle' },
                { at: 'c4', offset: { lateralCm: 4.5 }, surface: 'lateral' },
                { at: 'mastoid' },
              ],
            },
            {
              words: 'Temple, 4 to 5 cm round, with the deep back of the orbit when severe',
              region: 'temple',
              alsoRegions: ['eye-deep'],
              side: 'same',
              widthCm: 4.5,
              path: [{ at: 'temple' }],
            },
          ],
          spillover: [
            {
              words: 'Sweep over the side of the head from the mastoid above the ear to the temple',
              region: 'parietal',
              alsoRegions: ['temple'],
              side: 'same',
              widthCm: 3,
              path: [{ at: 'mastoid' }, { at: 'parietal', offset: { upCm: -3 } }, { at: 'temple' }],
            },
            {
              words: 'Angle of the jaw, 3 cm',
              region: 'jaw-angle',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'mandible-angle' }],
            },
            {
              words: 'Lower back of the skull on the same side',
              region: 'occiput',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'nuchal-mid' }],
            },
            {
              words: 'Lower molar area, rare',
              region: 'lower-teeth',
              side: 'same',
              widthCm: 2,
              path: [{ at: 'lower-molars' }],
            },
          ],
        },
        referralEvidenceLevel: 'experimental or controlled human data agree',
        quality: 'Deep steady ache in the neck; pressing or throbbing in the temple',
        evidence: {
          location: partly('barbero2013'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-trap', 'fdlp2007trap', 'mwiki'),
          spillover: partly('nam-trap', 'pinnacle-trap', 'mwiki'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['sohn2000'],
        note:
          'In 20 people with chronic tension-type headache and 20 controls, pressing the upper trapezius sent pain to the side and back of the neck in ' +
          'both groups; the temple was added in most patients and in no control.',
      },
      {
        id: 'trapezius-trp2',
        number: 'TrP2',
        commonName: 'Upper trapezius, horizontal fibres',
        location: {
          words:
            'Middle of the nearly horizontal fibres: on the line from C7 spinous process to the posterior corner of the acromion, at 40 to 50 percent of ' +
            'that line (just medial to its midpoint), 1 to 2 cm below and behind TrP1.',
          anchor: { between: ['c7', 'acromion-angle'], t: 0.44, offset: { upCm: 0.5 }, surface: 'posterior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words: 'Top of the shoulder over the muscle itself, around the point',
              region: 'suprascapular',
              alsoRegions: ['neck-angle'],
              side: 'same',
              widthCm: 5,
              path: [
                { between: ['c7', 'acromion-angle'], t: 0.3, offset: { upCm: 1.5 }, surface: 'posterior' },
                { between: ['c7', 'acromion-angle'], t: 0.6, offset: { upCm: 1 }, surface: 'posterior' },
              ],
            },
            {
              words:
                'Back and side of the neck, slightly behind the TrP1 track, from the shoulder-neck corner up to the back of the mastoid, 3 cm wide',
              region: 'neck-posterolateral',
              side: 'same',
              widthCm: 3,
              path: [
                { at: 'neck-angle', offset: { forwardCm: -1.5 } },
                { at: 'c4', offset: { lateralCm: 3.2 } },
                { at: 'nuchal-mid', offset: { lateralCm: 1 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Behind the ear, joining the TrP1 pattern',
              region: 'mastoid',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'mastoid', offset: { forwardCm: -1 } }],
            },
            {
              words: 'Occiput on the same side',
              region: 'occiput',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'nuchal-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'experimental or controlled human data agree',
        quality: 'Deep ache',
        evidence: {
          location: confirmed('barbero2013'),
          depth: general('general-anatomy'),
          essential: confirmed('sohn2000', 'medlink-trap', 'mwiki', 'pp-trapmyalgia'),
          spillover: partly('medlink-trap'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['cerezo2016'],
        note:
          'In 48 examined right upper trapezius muscles the points lay in a small area close to the innervation zone, which was about midway between C7 ' +
          'and the acromial angle; the mean gap between point and innervation zone was 10.4 (SD 5.8) mm with the point on the spinal side. Active and ' +
          'latent points did not differ in place. This is the best measured location in the whole list. Hypertonic saline in the upper trapezius of 11 ' +
          'healthy adults sent pain mainly to the side and back of the neck.',
      },
    ],
  },
  {
    id: 'trapezius-middle',
    name: 'Trapezius, middle fibres',
    group: 'shoulder girdle',
    attachments: {
      origin: 'Nuchal ligament at C6-C7 and spinous processes of about C7 to T3',
      insertion: 'Inner edge of the acromion and upper lip of the scapular spine',
      fibreDirection: 'Nearly horizontal, spine to shoulder top',
    },
    action: 'Draws the shoulder blade toward the spine and helps rotate it upward',
    innervation: 'Accessory nerve; C3-C4',
    complaints: [
      'Superficial burning between the shoulder blades',
      'Ache on top of the shoulder',
      'Gooseflesh on the arm (from one superficial site)',
    ],
    causes: [
      'Arms held out in front for long: typing, driving, holding a baby',
      'Rounded shoulders from tight chest muscles',
      'Sagging posture, heavy bag',
    ],
    mimics: [
      'Upper thoracic facet or costotransverse joint pain',
      'C7-C8 root pain felt between the blades',
      'Acromioclavicular joint pain (shoulder-top site)',
      'Shingles before the rash',
    ],
    redFlags: ['upper_back', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 6, painPatternPages: '279-281' },
    evidence: {
      attachments: partly('aamm-trap', 'pinnacle-trap'),
      fibreDirection: general('general-anatomy'),
      action: partly('nam-trap'),
      innervation: confirmed('aamm-trap'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: partly('fukui1996', 'fukui1997', 'dreyfuss1994', 'tanaka2006'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'trapezius-trp5',
        number: 'TrP5',
        commonName: 'Middle trapezius, mid belly',
        location: {
          words:
            'Middle of the horizontal fibres between the spine and the root of the scapular spine: level of T1 to T3, about 4 cm from the midline, 1 to 2 ' +
            'cm medial to the superior angle of the blade.',
          anchor: { at: 't2', offset: { lateralCm: 4.2 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words: 'Between the point and the spinous processes of C7 to T3, the point itself included',
              region: 'interscapular',
              alsoRegions: ['upper-thoracic-midline'],
              side: 'same',
              widthCm: 5.5,
              path: [
                { at: 'c7', offset: { lateralCm: 2, upCm: -1 } },
                { at: 't2', offset: { lateralCm: 3 } },
                { at: 't3', offset: { lateralCm: 2.5 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Outward toward the inner border of the blade',
              region: 'scapula-medial-border',
              side: 'same',
              widthCm: 2.5,
              path: [
                { at: 'scap-superior-angle', offset: { lateralCm: -1 } },
                { at: 'scap-spine-root', offset: { lateralCm: -1 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Superficial burning',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-trap', 'mwiki'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'trapezius-trp6',
        number: 'TrP6',
        commonName: 'Middle trapezius, near the acromion',
        location: {
          words:
            'Lateral end of the middle fibres at their attachment, 1 to 2 cm medial to the acromion on the upper edge of the scapular spine.',
          anchor: { between: ['scap-spine-mid', 'acromion'], t: 0.72, offset: { upCm: 0.5 }, surface: 'superior' },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words: 'Top of the shoulder from the point over the acromion to the outer end of the clavicle, 4 cm',
              region: 'shoulder-top',
              side: 'same',
              widthCm: 4,
              path: [
                { between: ['scap-spine-mid', 'acromion'], t: 0.6, offset: { upCm: 0.5 }, surface: 'superior' },
                { at: 'acromion', offset: { lateralCm: -0.5 } },
                { at: 'ac-joint' },
              ],
            },
          ],
          spillover: [
            {
              words: 'Spread of ache over the point of the shoulder',
              region: 'shoulder-lateral',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'acromion', offset: { upCm: -2 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Aching, with tenderness to straps',
        complaints: ['Cannot bear a strap or heavy coat on the shoulder top', 'Ache at the point of the shoulder'],
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-trap', 'mwiki'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: partly('mwiki'),
        },
        note: 'Attachment point.',
      },
      {
        id: 'trapezius-trp7',
        number: 'TrP7',
        commonName: 'Middle trapezius, gooseflesh site',
        location: {
          words:
            'Superficial fibres of the middle trapezius above the scapular spine, roughly 2 to 3 cm above its middle third and just behind the crest of ' +
            'the shoulder.',
          anchor: { at: 'scap-spine-mid', offset: { upCm: 2.5 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words: 'Gooseflesh and shiver down the outer arm, not pain',
              region: 'arm-lateral',
              side: 'same',
              widthCm: 5,
              path: [
                { at: 'greater-tubercle' },
                { at: 'deltoid-tuberosity' },
                { at: 'lateral-epicondyle', offset: { upCm: 4 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Gooseflesh may also reach the outer thigh',
              region: 'thigh-lateral',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'greater-trochanter', offset: { upCm: -5 } }, { at: 'thigh-lat-mid' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Autonomic: unpleasant shiver with hair standing up rather than pain',
        complaints: ['Waves of shivering or gooseflesh on the outer arm'],
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('mwiki'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'Should not be ranked for pain; include it only when gooseflesh or shivering is reported.',
      },
    ],
  },
  {
    id: 'trapezius-lower',
    name: 'Trapezius, lower fibres',
    group: 'shoulder girdle',
    attachments: {
      origin: 'Spinous processes of about T4 to T12',
      insertion: 'Tubercle at the inner end of the scapular spine',
      fibreDirection: 'Run steeply up and outward, converging on the root of the spine of the scapula',
    },
    action: 'Pulls the root of the scapular spine down and in, holds the blade during arm elevation, rotates it upward',
    innervation: 'Accessory nerve; C3-C4',
    complaints: [
      'Ache on top of the shoulder and in the upper neck with little pain where the point lies',
      'Burning along the inner border of the blade',
      'Neck pain that returns after the upper fibres were treated',
    ],
    causes: [
      'Long reaching forward, leaning on the elbows at a desk',
      'Resting the chin on the hand',
      'Slumped sitting',
    ],
    mimics: [
      'Mid-thoracic facet joint pain',
      'C7-C8 root pain',
      'Scapulothoracic bursitis',
      'Rotator cuff or acromioclavicular pain',
    ],
    redFlags: ['upper_back', 'neck'],
    textbook: { sourceId: 'ts1999', chapter: 6, painPatternPages: '279-281' },
    evidence: {
      attachments: partly('aamm-trap', 'pinnacle-trap'),
      fibreDirection: general('general-anatomy'),
      action: partly('nam-trap'),
      innervation: confirmed('aamm-trap'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'trapezius-trp3',
        number: 'TrP3',
        commonName: 'Lower trapezius, outer border',
        location: {
          words:
            'Near the lateral border of the lower trapezius where it crosses the medial border of the scapula: level of T6 to T7, 1 to 2 cm medial to the ' +
            'medial border, roughly 70 percent of the way down from the root of the scapular spine to the inferior angle.',
          anchor: { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.65, offset: { lateralCm: -1.5 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words: 'Upper neck beside the spine, C1 to C4, and the adjoining mastoid area',
              region: 'neck-posterior-upper',
              side: 'same',
              widthCm: 3.5,
              path: [
                { at: 'c2', offset: { lateralCm: 2.5 } },
                { at: 'c4', offset: { lateralCm: 2.5 } },
              ],
            },
            {
              words: 'Top of the shoulder at the acromion, 4 cm',
              region: 'shoulder-top',
              side: 'same',
              widthCm: 4,
              path: [{ at: 'acromion', offset: { lateralCm: -1 } }],
            },
            {
              words: 'Above the scapular spine: dull ache and diffuse tenderness from the neck corner to the acromion',
              region: 'suprascapular',
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'neck-angle', offset: { forwardCm: -2 } },
                { at: 'scap-spine-mid', offset: { upCm: 3 } },
                { at: 'ac-joint', offset: { forwardCm: -1 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Mastoid',
              region: 'mastoid',
              side: 'same',
              widthCm: 3,
              path: [{ at: 'mastoid', offset: { forwardCm: -0.5 } }],
            },
            {
              words: 'Down the inner border of the blade',
              region: 'scapula-medial-border',
              side: 'same',
              widthCm: 3,
              path: [
                { at: 'scap-spine-root', offset: { lateralCm: -1 } },
                { at: 'scap-inferior-angle', offset: { lateralCm: -1.5 } },
              ],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache above the blade, referred tenderness',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('medlink-trap', 'mwiki'),
          spillover: partly('medlink-trap'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['pecas-lowertrap'],
        note:
          'The 1983 caption groups the inner-border burning with this point; the 1999 numbering gives that to TrP4. Needling the lower trapezius lessened ' +
          'neck pain in a randomised trial of 72 people, which is indirect support.',
      },
      {
        id: 'trapezius-trp4',
        number: 'TrP4',
        commonName: 'Lower trapezius, attachment at the scapular spine',
        location: {
          words:
            'At the tendinous junction of the lower fibres with the inner end of the scapular spine: at or up to 2 cm below and lateral to the root of the ' +
            'spine.',
          anchor: { at: 'scap-spine-root', offset: { upCm: -1, lateralCm: 1 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'superficial', under: ['skin only'] },
        referral: {
          essential: [
            {
              words:
                'Strip along and just medial to the inner border of the blade, from the root of the spine to near the inferior angle',
              region: 'scapula-medial-border',
              alsoRegions: ['interscapular'],
              side: 'same',
              widthCm: 3,
              path: [
                { at: 'scap-spine-root', offset: { lateralCm: -1.5 } },
                { at: 'scap-medial-mid', offset: { lateralCm: -1.5 } },
                { at: 'scap-inferior-angle', offset: { upCm: 1, lateralCm: -2 } },
              ],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Steady burning',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: partly('medlink-trap', 'mwiki'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'An attachment (enthesis) point; usually secondary to a point in the belly of the lower fibres.',
      },
    ],
  },
  {
    id: 'levator-scapulae',
    name: 'Levator scapulae',
    group: 'shoulder girdle',
    attachments: {
      origin: 'Transverse processes of C1 and C2, posterior tubercles of those of C3 and C4',
      insertion: 'Inner border of the scapula between the superior angle and the root of the spine',
      fibreDirection: 'Runs down, back and slightly outward and twists on itself, so the C1 slip ends lowest',
    },
    action:
      'Raises the superior angle and turns the socket of the shoulder down; with the blade fixed, helps bend and turn the neck to the same side',
    innervation: 'C3-C4 direct branches and dorsal scapular nerve (C5, often C4)',
    complaints: [
      'Stiff neck: cannot turn the head fully to the painful side',
      'Turns the whole body to look behind',
      'Pain at the corner between neck and shoulder, worse on waking',
    ],
    causes: [
      'Phone pinched at the shoulder',
      'Head turned to a side screen or papers',
      'High armrests, raised shoulders, stress',
      'Sleeping with the neck twisted, stomach sleeping',
      'Draught, hands high on the steering wheel',
      'Bag strap, crutches too long',
    ],
    mimics: [
      'C3-4 to C5-6 facet joint pain',
      'C4-C5 root irritation',
      'Scapulocostal syndrome or snapping scapula',
      'Acute torticollis',
    ],
    redFlags: ['neck', 'head'],
    textbook: { sourceId: 'ts1999', chapter: 19, painPatternPages: '493' },
    evidence: {
      attachments: confirmed('pinnacle-lev', 'tp101-lev', 'stuvia-back'),
      fibreDirection: partly('tp101-lev'),
      action: confirmed('nam-lev', 'tp101-lev'),
      innervation: partly('stuvia-back'),
      complaints: confirmed('nam-lev', 'medlink-lev'),
      causes: confirmed('tpsh-lev', 'tp101-lev'),
      mimics: partly('nam-lev', 'fukui1996'),
      redFlags: general('general-anatomy'),
    },
    points: [
      {
        id: 'levator-scapulae-upper',
        number: 'central',
        commonName: 'Levator scapulae at the angle of the neck',
        location: {
          words:
            'Where the muscle comes out from under the front border of the upper trapezius at the angle of the neck: level of C5 to C6, 4 to 5 cm from the ' +
            'midline, in front of the trapezius border and behind the sternocleidomastoid.',
          anchor: { at: 'neck-angle', offset: { upCm: 1, forwardCm: 0.5, lateralCm: -0.3 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['upper trapezius edge'] },
        referral: {
          essential: [
            {
              words:
                'Angle of the neck: a patch 5 to 6 cm across over the shoulder-neck corner and the lower side of the neck',
              region: 'neck-angle',
              alsoRegions: ['suprascapular'],
              side: 'same',
              widthCm: 5.5,
              path: [{ at: 'neck-angle' }, { at: 'neck-angle', offset: { upCm: 3 } }],
            },
            {
              words: 'Upper inner border of the blade, from the superior angle to the root of its spine',
              region: 'scapula-superior-angle',
              alsoRegions: ['scapula-medial-border'],
              side: 'same',
              widthCm: 3.5,
              path: [
                { at: 'scap-superior-angle', offset: { lateralCm: -0.5 } },
                { at: 'scap-spine-root', offset: { lateralCm: -0.8 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Down the inner border of the blade to the inferior angle',
              region: 'scapula-medial-border',
              side: 'same',
              widthCm: 3,
              path: [
                { at: 'scap-spine-root', offset: { lateralCm: -1 } },
                { at: 'scap-medial-mid', offset: { lateralCm: -1 } },
                { at: 'scap-inferior-angle', offset: { lateralCm: -1 } },
              ],
            },
            {
              words: 'Back of the shoulder',
              region: 'shoulder-posterior',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'gh-posterior' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache, sharp on turning',
        evidence: {
          location: partly('tp101-lev', 'pinnacle-lev'),
          depth: partly('tp101-lev'),
          essential: confirmed('medlink-lev', 'nam-lev', 'tpsh-lev', 'castanet-lev'),
          spillover: confirmed('medlink-lev', 'castanet-lev', 'tpsh-lev'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'How usual the inner border is, is disputed: two pages give it beside the angle of the neck as where the pain is, one names the angle of the neck alone, and the caption of the textbook names all of it, down to the inferior angle, without telling usual from spread. Its upper part is drawn as usual here, its lower part as spread.',
      },
      {
        id: 'levator-scapulae-lower',
        number: 'attachment',
        commonName: 'Levator scapulae above the superior angle',
        location: {
          words:
            'Just above and medial to the superior angle of the scapula, through the upper trapezius: level of T1 to T2, 1 to 1.5 cm above the bone.',
          anchor: { at: 'scap-superior-angle', offset: { upCm: 1.2, lateralCm: -0.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'deep', under: ['upper trapezius'] },
        referral: {
          essential: [
            {
              words: 'Angle of the neck and down to the superior angle of the blade',
              region: 'neck-angle',
              alsoRegions: ['suprascapular'],
              side: 'same',
              widthCm: 5,
              path: [{ at: 'neck-angle' }, { at: 'scap-superior-angle', offset: { upCm: 1 } }],
            },
            {
              words: 'Upper inner border of the blade, from the superior angle to the root of its spine',
              region: 'scapula-superior-angle',
              alsoRegions: ['scapula-medial-border'],
              side: 'same',
              widthCm: 3.5,
              path: [
                { at: 'scap-superior-angle', offset: { lateralCm: -0.5 } },
                { at: 'scap-spine-root', offset: { lateralCm: -0.8 } },
              ],
            },
          ],
          spillover: [
            {
              words: 'Down the inner border of the blade to the inferior angle',
              region: 'scapula-medial-border',
              side: 'same',
              widthCm: 3,
              path: [
                { at: 'scap-spine-root', offset: { lateralCm: -1 } },
                { at: 'scap-medial-mid', offset: { lateralCm: -1 } },
                { at: 'scap-inferior-angle', offset: { lateralCm: -1 } },
              ],
            },
            {
              words: 'Back of the shoulder',
              region: 'shoulder-posterior',
              side: 'same',
              widthCm: 5,
              path: [{ at: 'gh-posterior' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache with a gritty tender attachment',
        evidence: {
          location: confirmed('pinnacle-lev', 'tp101-lev'),
          depth: partly('tp101-lev'),
          essential: confirmed('medlink-lev', 'nam-lev', 'tpsh-lev', 'castanet-lev'),
          spillover: confirmed('medlink-lev', 'castanet-lev', 'tpsh-lev'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['andersen2011-tenderness'],
        note: 'Tenderness here is often secondary to the point higher in the belly. As there, the upper part of the inner border is drawn as usual and the lower part as spread.',
      },
    ],
  },
  {
    id: 'rhomboid-minor',
    name: 'Rhomboid minor',
    group: 'shoulder girdle',
    attachments: {
      origin: 'Nuchal ligament and spinous processes of C7 and T1',
      insertion: 'Inner border of the scapula at the root of its spine',
      fibreDirection: 'Down and outward',
    },
    action: 'Draws the blade in and up and turns the socket down',
    innervation: 'Dorsal scapular nerve (C4-C5)',
    complaints: [
      'Ache along the upper inner border of the blade at rest, not eased by moving',
      'Crunching or snapping under the blade',
    ],
    causes: [
      'Long forward leaning over work: sewing, writing, screens',
      'Rounded shoulders with tight chest muscles',
      'Arm held out at shoulder height; scoliosis',
    ],
    mimics: [
      'Upper thoracic facet or costotransverse joint pain',
      'C7-C8 root pain between the blades',
      'Scapulocostal syndrome',
      'Levator scapulae, scalene or infraspinatus referral to the same strip',
    ],
    redFlags: ['upper_back', 'gallbladder'],
    textbook: { sourceId: 'ts1999', chapter: 27, painPatternPages: '614' },
    evidence: {
      attachments: confirmed('pp-rhomb', 'twd-rhomb'),
      fibreDirection: confirmed('pp-rhomb'),
      action: confirmed('pp-rhomb'),
      innervation: confirmed('pp-rhomb'),
      complaints: partly('twd-rhomb'),
      causes: partly('na-rhomb', 'twd-rhomb'),
      mimics: partly('tanaka2006', 'fukui1996', 'fukui1997'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'rhomboid-minor-trp',
        number: 'rhomboid minor',
        commonName: 'Rhomboid minor',
        location: {
          words: '1 to 1.5 cm medial to the inner border of the scapula at the root of its spine, level of T2 to T3.',
          anchor: { at: 'scap-spine-root', offset: { lateralCm: -1.3, upCm: 0.3 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['middle trapezius'] },
        referral: {
          essential: [
            {
              words:
                'Around the point: upper inner border of the blade and the 3 to 4 cm between it and the paraspinal muscles',
              region: 'scapula-medial-border',
              alsoRegions: ['interscapular'],
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'scap-superior-angle', offset: { lateralCm: -1.7 } },
                { at: 'scap-spine-root', offset: { lateralCm: -1.7 } },
                { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.15, offset: { lateralCm: -1.7 } },
              ],
            },
          ],
          spillover: RHOMBOID_SPREAD,
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Superficial ache, felt at rest',
        evidence: {
          location: partly('twd-rhomb'),
          depth: confirmed('pp-rhomb'),
          essential: confirmed('na-rhomb', 'twd-rhomb', 'pp-rhomb', 'ab-rhomb'),
          spillover: partly('hub-rhomb', 'twd-rhomb'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'rhomboid-major',
    name: 'Rhomboid major',
    group: 'shoulder girdle',
    attachments: {
      origin: 'Spinous processes of T2 to T5',
      insertion: 'Inner border of the scapula from the root of the spine to the inferior angle',
      fibreDirection: 'Down and outward, about 45 degrees',
    },
    action: 'Draws the blade in and up, turns the socket down, holds the blade to the ribs',
    innervation: 'Dorsal scapular nerve (C4-C5)',
    complaints: [
      'Ache along the inner border of the blade at rest, often when lying on it',
      'Crunching or snapping under the blade',
      'Cannot sit up straight without ache',
    ],
    causes: [
      'Long forward leaning over work',
      'Rounded shoulders with tight chest muscles',
      'Rowing, throwing, carrying with arms out; scoliosis',
    ],
    mimics: [
      'Mid-thoracic facet or costotransverse joint pain',
      'C7-C8 root pain between the blades',
      'Scapulocostal syndrome',
      'Levator, scalene, infraspinatus or latissimus referral to the same strip',
    ],
    redFlags: ['upper_back', 'gallbladder'],
    textbook: { sourceId: 'ts1999', chapter: 27, painPatternPages: '614' },
    evidence: {
      attachments: confirmed('pp-rhomb', 'twd-rhomb'),
      fibreDirection: confirmed('pp-rhomb'),
      action: confirmed('pp-rhomb'),
      innervation: confirmed('pp-rhomb'),
      complaints: partly('twd-rhomb'),
      causes: partly('na-rhomb', 'twd-rhomb'),
      mimics: partly('tanaka2006', 'dreyfuss1994'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'rhomboid-major-upper',
        number: 'rhomboid major, upper',
        commonName: 'Rhomboid major, upper part',
        location: {
          words:
            '1 to 1.5 cm medial to the inner border, a third of the way from the root of the spine to the inferior angle, level of T4 to T5.',
          anchor: { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.33, offset: { lateralCm: -1.4 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['middle trapezius'] },
        referral: {
          essential: [
            {
              words:
                'Around the point: inner border of the blade from the root of its spine to the middle, and the 3 to 4 cm beside it',
              region: 'scapula-medial-border',
              alsoRegions: ['interscapular'],
              side: 'same',
              widthCm: 4,
              path: [
                { at: 'scap-spine-root', offset: { lateralCm: -1.7 } },
                { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.33, offset: { lateralCm: -1.7 } },
                { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.6, offset: { lateralCm: -1.7 } },
              ],
            },
          ],
          spillover: RHOMBOID_SPREAD,
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Superficial ache, felt at rest',
        evidence: {
          location: partly('twd-rhomb'),
          depth: confirmed('pp-rhomb'),
          essential: confirmed('na-rhomb', 'twd-rhomb', 'pp-rhomb', 'ab-rhomb'),
          spillover: partly('hub-rhomb', 'twd-rhomb'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'rhomboid-major-lower',
        number: 'rhomboid major, lower',
        commonName: 'Rhomboid major, lower part',
        location: {
          words:
            '1 to 1.5 cm medial to the inner border, two thirds of the way from the root of the spine to the inferior angle, level of T6.',
          anchor: { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.67, offset: { lateralCm: -1.4 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['lower trapezius'] },
        referral: {
          essential: [
            {
              words:
                'Around the point: inner border of the blade from its middle to near the inferior angle, and the 3 to 4 cm beside it',
              region: 'scapula-medial-border',
              alsoRegions: ['interscapular'],
              side: 'same',
              widthCm: 4,
              path: [
                { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.42, offset: { lateralCm: -1.7 } },
                { between: ['scap-spine-root', 'scap-inferior-angle'], t: 0.67, offset: { lateralCm: -1.7 } },
                { at: 'scap-inferior-angle', offset: { upCm: 1, lateralCm: -1.7 } },
              ],
            },
          ],
          spillover: RHOMBOID_SPREAD,
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Superficial ache, felt at rest',
        evidence: {
          location: partly('twd-rhomb'),
          depth: confirmed('pp-rhomb'),
          essential: confirmed('na-rhomb', 'twd-rhomb', 'pp-rhomb', 'ab-rhomb'),
          spillover: partly('hub-rhomb', 'twd-rhomb'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
]);
