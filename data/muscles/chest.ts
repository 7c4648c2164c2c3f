import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Chest: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'pectoralis-major', name: 'Pectoralis major', group: 'chest',
    attachments: {
      origin: 'Inner half of the clavicle; sternum and cartilages of ribs 1 to 6 or 7; external oblique aponeurosis',
      insertion: 'Outer lip of the bicipital groove (crest of the greater tubercle)',
      fibreDirection: 'Fan: clavicular fibres down and outward, sternal horizontal, costal steeply up; folded like overlapping cards',
    },
    action: 'Brings the arm across and in, turns it in; clavicular part flexes, lower part pulls down',
    innervation: 'Lateral and medial pectoral nerves (C5-T1)',
    complaints: [
      'Pain in the front of the shoulder or chest, rounded shoulders',
      'Ache between the blades as a secondary complaint',
      'Breast or nipple soreness, cannot bear clothing (lower outer edge)',
    ],
    causes: [
      'Rounded-shoulder sitting, arms held forward',
      'Bench press, lifting in front, pushing',
      'Arm in a sling, anxiety with braced chest',
      'After a heart attack',
      'Bra underwire, heavy breasts',
    ],
    mimics: ['Angina, heart attack', 'Costochondritis, Tietze syndrome', 'C6-C8 root pain', 'Breast disease', 'Oesophageal pain', 'Thoracic outlet syndrome'],
    redFlags: ['heart', 'breast', 'upper_back'],
    textbook: { sourceId: 'ts1999', chapter: 42, painPatternPages: '820,822' },
    evidence: {
      attachments: confirmed('mc-upper', 'musclepain-pec'),
      fibreDirection: partly('mc-upper', 'musclepain-pec'),
      action: confirmed('mc-upper', 'nam-pec', 'musclepain-pec'),
      innervation: partly('musclepain-pec'),
      complaints: confirmed('nam-pec', 'na-pecmaj'),
      causes: confirmed('na-pecmaj', 'nam-pec'),
      mimics: partly('nam-pec', 'na-pecmaj'),
      redFlags: partly('haydar2008', 'na-pecmaj', 'nam-pec', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'pectoralis-major-clavicular', number: 'clavicular',
        commonName: 'Pectoralis major, clavicular part',
        location: {
          words: '2 to 3 cm below the middle of the collar bone.',
          anchor: { at: 'clavicle-mid', offset: { upCm: -2.5, lateralCm: 0.5 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin, platysma'] },
        referral: {
          essential: [
            {
              words: 'Front of the shoulder over the anterior deltoid',
              region: 'shoulder-anterior', side: 'same', widthCm: 6,
              path: [{ at: 'gh-anterior' }],
            },
            {
              words: 'Around the point itself',
              region: 'chest-upper-anterior', side: 'same', widthCm: 5,
              path: [{ at: 'clavicle-mid', offset: { upCm: -3, lateralCm: 1 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-pec', 'mc-upper', 'na-pecmaj'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'pectoralis-major-sternal', number: 'sternal, mid',
        commonName: 'Pectoralis major, sternal part, middle',
        location: {
          words: 'Over the third and fourth ribs between the mid-clavicular line and the front armpit fold.',
          anchor: { between: ['rib3-mcl', 'axilla-anterior-fold'], t: 0.45, offset: { upCm: -1 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin, breast tissue'] },
        referral: {
          essential: [
            {
              words: 'Front of the chest, an area 10 to 20 cm',
              region: 'chest-upper-anterior', side: 'same', widthCm: 12,
              path: [{ at: 'rib3-mcl', offset: { upCm: 1 } }, { at: 'nipple' }],
            },
            {
              words: 'Inner side of the arm to the medial epicondyle, with a 5 cm patch just below it',
              region: 'arm-medial', alsoRegions: ['elbow-medial'], side: 'same', widthCm: 4,
              path: [{ at: 'axilla-anterior-fold', offset: { upCm: -2 } }, { at: 'medial-epicondyle', offset: { upCm: -2 } }],
            },
          ],
          spillover: [
            {
              words: 'Front of the forearm and ulnar palm',
              region: 'forearm-volar', side: 'same', widthCm: 3,
              path: [{ at: 'medial-epicondyle', offset: { upCm: -4 } }, { at: 'wrist-volar' }],
            },
            {
              words: 'Ring and little fingers (middle to little in one source)',
              region: 'little-finger', alsoRegions: ['ring-finger', 'palm'], side: 'same', widthCm: 3,
              path: [{ at: 'hypothenar' }, { at: 'ring-tip' }, { at: 'little-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Intense chest pain with diffuse arm ache',
        evidence: {
          location: partly('mc-upper'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-pec', 'mc-upper', 'na-pecmaj'),
          spillover: confirmed('nam-pec', 'mc-upper', 'na-pecmaj'),
          extents: partly('na-pecmaj'),
          quality: general('ts1999'),
        },
        note: 'The 10 to 20 cm chest area and 5 cm elbow patch are stated in a source.',
      },
      {
        id: 'pectoralis-major-parasternal', number: 'sternal, inner',
        commonName: 'Pectoralis major, beside the breastbone',
        location: {
          words: 'Beside the edge of the sternum at the second to fourth ribs, 2 to 3 cm from the midline.',
          anchor: { at: 'sternum-mid', offset: { upCm: 2, lateralCm: 2.8 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Over the breastbone on the same side without crossing the midline, and the nearby chest',
              region: 'sternum', side: 'same', widthCm: 4,
              path: [
                { at: 'sternal-angle', offset: { lateralCm: 1 } },
                { at: 'sternum-mid', offset: { lateralCm: 1 } },
                { at: 'xiphoid', offset: { upCm: 3, lateralCm: 1 } },
              ],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache behind the breastbone',
        evidence: {
          location: confirmed('mc-upper'),
          depth: general('general-anatomy'),
          essential: confirmed('mc-upper'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'pectoralis-major-costal', number: 'costal, outer edge',
        commonName: 'Pectoralis major, lower outer edge',
        location: {
          words:
            'In the lower outer free margin of the muscle, level of the fourth to fifth rib, 3 to 5 cm above and outside the nipple, pinched from the armpit.',
          anchor: { between: ['nipple', 'axilla-anterior-fold'], t: 0.45 },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin, breast tissue'] },
        referral: {
          essential: [
            {
              words: 'Breast and nipple, 10 to 15 cm',
              region: 'breast', side: 'same', widthCm: 12,
              path: [{ at: 'nipple' }],
            },
          ],
          spillover: [
            {
              words: 'Into the armpit tail',
              region: 'axilla', side: 'same', widthCm: 4,
              path: [{ at: 'axilla-apex' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Soreness with oversensitive nipple; cannot stand cloth contact',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-pec', 'mc-upper', 'na-pecmaj'),
          spillover: confirmed('na-pecmaj'),
          extents: partly('na-pecmaj'),
          quality: confirmed('nam-pec'),
        },
      },
      {
        id: 'pectoralis-major-arrhythmia', number: 'arrhythmia',
        commonName: 'Right fifth space, so-called arrhythmia point', rightOnly: true,
        location: {
          words:
            'Right side only: in the fifth intercostal space just below the lower edge of the fifth rib, on a vertical line midway between the edge of the ' +
            'breastbone and the nipple line.',
          anchor: { between: ['rib5-mcl', 'xiphoid'], t: 0.45, offset: { upCm: -1 } },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'superficial', under: ['skin, breast tissue'] },
        referral: {
          essential: [
            {
              words: 'No pain is referred; palpitations are claimed. Only the spot is tender.',
              region: 'chest-upper-anterior', side: 'same', widthCm: 2.5,
              path: [{ between: ['rib5-mcl', 'xiphoid'], t: 0.45 }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Tender spot, no pain referral; claimed link with extra heart beats',
        complaints: ['Palpitations without a pain complaint'],
        causes: ['Claimed somatovisceral reflex; rests on case observation'],
        mimics: ['Any real rhythm disorder: needs an electrocardiogram'],
        redFlags: ['heart'],
        evidence: {
          location: confirmed('nam-pec', 'mc-upper'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-pec', 'mc-upper'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: confirmed('nam-pec'),
          complaints: general('ts1999'),
          causes: general('ts1999'),
          mimics: general('ts1999'),
          redFlags: partly('na-pecmaj', 'nam-pec'),
        },
        note:
          'Never use for ranking from pain. Palpitations with faintness, breathlessness or chest pain need urgent care. The claim comes from clinical ' +
          'observation and is disputed.',
      },
    ],
  },
  {
    id: 'pectoralis-minor', name: 'Pectoralis minor', group: 'chest',
    attachments: { origin: 'Ribs 3 to 5 near their cartilages', insertion: 'Coracoid process', fibreDirection: 'Up and outward, converging' },
    action: 'Pulls the blade forward, down and in; lifts ribs in forced breathing in',
    innervation: 'Medial pectoral nerve (C8-T1), lateral pectoral contribution',
    complaints: ['Front-of-shoulder and chest pain', 'Numb ring and little fingers with the arm overhead (artery and cords under the tendon)'],
    causes: ['Rounded shoulders at a desk', 'Chest breathing, coughing', 'Backpack strap over the front of the shoulder, crutches'],
    mimics: ['Angina', 'Thoracic outlet syndrome', 'C7-C8 root pain', 'Biceps or supraspinatus tendinopathy'],
    redFlags: ['heart', 'hand_and_arm'],
    textbook: { sourceId: 'ts1999', chapter: 44, painPatternPages: '845' },
    evidence: {
      attachments: confirmed('ab-pmin', 'mc-upper'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('ab-pmin', 'mjp-pmin', 'mc-upper'),
      innervation: general('general-anatomy'),
      complaints: partly('mjp-pmin'),
      causes: partly('ab-pmin'),
      mimics: partly('ab-pmin'),
      redFlags: partly('na-pecmaj', 'nam-pec'),
    },
    points: [
      {
        id: 'pectoralis-minor-trp', number: 'TrP1', commonName: 'Pectoralis minor',
        location: {
          words: 'Between the coracoid and the fourth rib, about the level of the third rib in the mid-clavicular line, under pectoralis major.',
          anchor: { between: ['coracoid', 'rib5-mcl'], t: 0.45 }, searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['pectoralis major'] },
        referral: {
          essential: [
            {
              words: 'Front of the shoulder, 7 cm, strongest',
              region: 'shoulder-anterior', side: 'same', widthCm: 7,
              path: [{ at: 'gh-anterior' }, { at: 'coracoid' }],
            },
          ],
          spillover: [
            {
              words: 'Front of the chest',
              region: 'chest-upper-anterior', side: 'same', widthCm: 8,
              path: [{ at: 'rib3-mcl' }, { at: 'nipple', offset: { upCm: 2 } }],
            },
            {
              words: 'Ulnar side of arm, elbow, forearm and palm',
              region: 'arm-medial', alsoRegions: ['elbow-medial', 'forearm-ulnar'], side: 'same',
              widthCm: 3.5,
              path: [{ at: 'axilla-anterior-fold', offset: { upCm: -2 } }, { at: 'medial-epicondyle' }, { at: 'ulnar-styloid' }],
            },
            {
              words: 'Middle, ring and little fingers on the palm side',
              region: 'ring-finger', alsoRegions: ['middle-finger', 'little-finger', 'palm'], side: 'same',
              widthCm: 4,
              path: [{ at: 'hypothenar' }, { at: 'middle-tip' }, { at: 'little-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: confirmed('ab-pmin'),
          essential: confirmed('ab-pmin', 'mjp-pmin'),
          spillover: confirmed('ab-pmin', 'mjp-pmin'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'subclavius', name: 'Subclavius', group: 'chest',
    attachments: {
      origin: 'First rib at its cartilage',
      insertion: 'Groove under the middle third of the clavicle',
      fibreDirection: 'Outward and up under the collar bone',
    },
    action: 'Steadies and lowers the clavicle',
    innervation: 'Nerve to subclavius (C5-C6)',
    complaints: ['Pain under the collar bone and down the radial arm'],
    causes: ['Rounded shoulders', 'Arm held high and forward'],
    mimics: ['Thoracic outlet syndrome, subclavian vein thrombosis', 'C6 root pain'],
    redFlags: ['hand_and_arm', 'heart'],
    textbook: { sourceId: 'ts1999', chapter: 42, painPatternPages: '823' },
    evidence: {
      attachments: confirmed('ab-subclav'),
      fibreDirection: general('general-anatomy'),
      action: partly('ab-subclav'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: partly('ab-subclav'),
      mimics: general('ts1999'),
      redFlags: partly('na-pecmaj', 'nam-pec'),
    },
    points: [
      {
        id: 'subclavius-trp', number: 'TrP1', commonName: 'Subclavius',
        location: {
          words: 'Under the middle third of the collar bone, pressing up behind its lower edge.',
          anchor: { between: ['sc-joint', 'clavicle-mid'], t: 0.7, offset: { upCm: -1.3 } },
          searchRadiusCm: 1.2,
        },
        depth: { layer: 'deep', under: ['pectoralis major'] },
        referral: {
          essential: [
            {
              words: 'Under the collar bone',
              region: 'chest-upper-anterior', side: 'same', widthCm: 4,
              path: [{ at: 'clavicle-mid', offset: { upCm: -2 } }],
            },
            {
              words: 'Front of the shoulder and arm over the biceps',
              region: 'arm-anterior', alsoRegions: ['shoulder-anterior'], side: 'same', widthCm: 4,
              path: [{ at: 'gh-anterior' }, { at: 'antecubital', offset: { upCm: 6 } }],
            },
          ],
          spillover: [
            {
              words: 'Radial forearm, the elbow and wrist are skipped',
              region: 'forearm-radial', side: 'same', widthCm: 3.5,
              path: [{ at: 'lateral-epicondyle', offset: { upCm: -5 } }, { at: 'radial-styloid', offset: { upCm: 3 } }],
            },
            {
              words: 'Thumb, index and middle fingers',
              region: 'index', alsoRegions: ['thumb', 'middle-finger'], side: 'same', widthCm: 4,
              path: [{ at: 'thumb-tip' }, { at: 'index-tip' }, { at: 'middle-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-pec', 'ab-subclav'),
          spillover: confirmed('nam-pec', 'ab-subclav'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'sternalis', name: 'Sternalis (variant muscle)', group: 'chest',
    attachments: {
      origin: 'Variable: upper sternum, sternocleidomastoid or pectoral fascia',
      insertion: 'Variable: cartilages of ribs 3 to 7, rectus sheath, external oblique fascia',
      fibreDirection: 'Vertical beside the breastbone',
    },
    action: 'None known',
    innervation: 'Variable: pectoral or intercostal nerves',
    complaints: ['Deep ache behind the breastbone that movement does not change', 'Dry hacking cough (upper end)'],
    causes: ['Heart attack or angina', 'Direct blow', 'Secondary to sternocleidomastoid points'],
    mimics: ['Angina, heart attack', 'Costochondritis', 'Reflux, oesophageal pain'],
    redFlags: ['heart'],
    textbook: { sourceId: 'ts1999', chapter: 43, painPatternPages: '858' },
    evidence: {
      attachments: partly('aamm-sternalis', 'mjp-sternalis'),
      fibreDirection: confirmed('mjp-sternalis', 'na-sternalis'),
      action: confirmed('mjp-sternalis', 'na-sternalis'),
      innervation: partly('aamm-sternalis'),
      complaints: confirmed('na-sternalis', 'mjp-sternalis'),
      causes: confirmed('na-sternalis', 'mjp-sternalis'),
      mimics: partly('na-sternalis'),
      redFlags: partly('na-pecmaj', 'nam-pec'),
    },
    points: [
      {
        id: 'sternalis-trp', number: 'TrP1', commonName: 'Sternalis',
        location: {
          words:
            'Beside the breastbone at the level of the third rib, 2 to 3 cm from the midline; anywhere from the manubrium to the xiphoid; more often on ' +
            'the left and in the upper two thirds.',
          anchor: { at: 'sternum-mid', offset: { upCm: 3, lateralCm: 2.3 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Whole breastbone, deep',
              region: 'sternum', side: 'midline', widthCm: 5,
              path: [{ at: 'sternal-notch', offset: { upCm: -2 } }, { at: 'sternum-mid' }, { at: 'xiphoid' }],
            },
          ],
          spillover: [
            {
              words: 'Upper chest and front of the shoulder',
              region: 'chest-upper-anterior', side: 'same', widthCm: 5,
              path: [{ at: 'rib3-mcl', offset: { upCm: 2 } }, { at: 'gh-anterior' }],
            },
            {
              words: 'Inner side of the upper arm to the elbow',
              region: 'arm-medial', side: 'same', widthCm: 3.5,
              path: [{ at: 'axilla-anterior-fold', offset: { upCm: -2 } }, { at: 'medial-epicondyle' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep intense ache',
        evidence: {
          location: partly('na-sternalis'),
          depth: general('general-anatomy'),
          essential: confirmed('na-sternalis', 'mjp-sternalis'),
          spillover: confirmed('na-sternalis', 'mjp-sternalis'),
          extents: general('ts1999'),
          quality: confirmed('mjp-sternalis'),
        },
        note: 'The muscle is present in only about 5 to 8 percent of people, so rank it low.',
      },
    ],
  },
  {
    id: 'serratus-anterior', name: 'Serratus anterior', group: 'chest',
    attachments: {
      origin: 'Outer surfaces of the upper eight or nine ribs',
      insertion: 'Inner border of the scapula on its rib side, mostly the inferior angle',
      fibreDirection: 'Wraps backward round the chest wall in finger-like slips',
    },
    action: 'Draws the blade forward, turns the socket up, holds the blade to the ribs',
    innervation: 'Long thoracic nerve (C5-C7, C8)',
    complaints: ['Stitch in the side when running', 'Cannot lie on that side; short of breath because a deep breath hurts', 'Ache inside the lower blade'],
    causes: ['Fast running, push-ups, overhead lifting', 'Long coughing', 'Leaning on the elbows at a laptop'],
    mimics: [
      'Rib fracture or stress fracture',
      'Intercostal nerve entrapment, shingles',
      'Costochondritis',
      'C7-C8 root pain',
      'Pleurisy, lung clot',
      'Heart pain on the left',
    ],
    redFlags: ['upper_back', 'heart'],
    textbook: { sourceId: 'ts1999', chapter: 46, painPatternPages: '888' },
    evidence: {
      attachments: confirmed('na-serr', 'mjp-serr', 'ab-serr'),
      fibreDirection: confirmed('na-serr'),
      action: confirmed('na-serr', 'nam-serr', 'ab-serr'),
      innervation: confirmed('na-serr'),
      complaints: confirmed('nam-serr', 'mjp-serr'),
      causes: confirmed('mjp-serr', 'iw-serr'),
      mimics: confirmed('nam-serr'),
      redFlags: partly('haydar2008', 'na-pecmaj', 'nam-pec', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'serratus-anterior-trp', number: 'TrP1', commonName: 'Serratus anterior',
        location: {
          words: 'On the fifth or sixth rib in or just in front of the mid-axillary line, at about nipple height; other slips can be involved.',
          anchor: { between: ['rib5-mal', 'rib6-mal'], t: 0.5, offset: { forwardCm: 1 } },
          searchRadiusCm: 2.5,
        },
        depth: { layer: 'superficial', under: ['skin (latissimus edge behind)'] },
        referral: {
          essential: [
            {
              words: 'Side of the mid chest around the point, 10 cm',
              region: 'chest-lateral', side: 'same', widthCm: 9,
              path: [{ at: 'rib5-mal' }, { at: 'rib8-mal', offset: { upCm: 2 } }],
            },
            {
              words: 'Just medial to the inferior angle of the blade, 5 cm',
              region: 'scapula-inferior-angle', side: 'same', widthCm: 5,
              path: [{ at: 'scap-inferior-angle', offset: { lateralCm: -2 } }],
            },
          ],
          spillover: [
            {
              words: 'Inner side of the arm and forearm to the palm',
              region: 'arm-medial', alsoRegions: ['forearm-ulnar'], side: 'same', widthCm: 3,
              path: [{ at: 'axilla-apex' }, { at: 'medial-epicondyle' }, { at: 'ulnar-styloid' }],
            },
            {
              words: 'Ring and little fingers',
              region: 'little-finger', alsoRegions: ['ring-finger'], side: 'same', widthCm: 3,
              path: [{ at: 'ring-tip' }, { at: 'little-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache, catching on deep breath',
        evidence: {
          location: partly('mjp-serr', 'na-serr'),
          depth: general('general-anatomy'),
          essential: confirmed('nam-serr', 'na-serr', 'ab-serr'),
          spillover: confirmed('nam-serr', 'na-serr', 'mjp-serr'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'intercostals', name: 'Intercostal muscles', group: 'chest',
    attachments: {
      origin: 'Lower border of each rib',
      insertion: 'Upper border of the rib below',
      fibreDirection: 'External: down and forward; internal: down and backward',
    },
    action: 'Move and stiffen the rib cage, help trunk rotation',
    innervation: 'Intercostal nerves at each level',
    complaints: ['Sharp local rib pain on deep breath, cough, sneeze, laugh', 'Cannot lie on that side, trunk rotation limited'],
    causes: ['Cough, blow to the ribs, chest surgery', 'Shingles', 'Tight bra band', 'Twisting strain, leaning to one side'],
    mimics: ['Rib fracture', 'Pleurisy, pneumonia, lung clot', 'Costochondritis', 'Shingles', 'Heart pain'],
    redFlags: ['upper_back', 'heart'],
    textbook: { sourceId: 'ts1999', chapter: 45, painPatternPages: '863' },
    evidence: {
      attachments: confirmed('aamm-intercost'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('aamm-intercost', 'mjp-intercost'),
      innervation: confirmed('aamm-intercost'),
      complaints: confirmed('aamm-intercost', 'mjp-intercost'),
      causes: confirmed('aamm-intercost'),
      mimics: general('ts1999'),
      redFlags: partly('haydar2008', 'na-pecmaj', 'nam-pec', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'intercostal-lateral', number: 'any level',
        commonName: 'Intercostal, side of the chest (representative)',
        location: {
          words: 'In an intercostal space at the side of the chest, drawn at the seventh space in the mid-axillary line; stands for any space.',
          anchor: { between: ['rib6-mal', 'rib8-mal'], t: 0.5 }, searchRadiusCm: 2,
        },
        depth: { layer: 'intermediate', under: ['serratus anterior or external oblique'] },
        referral: {
          essential: [
            {
              words: 'Around the point in the space, 6 cm',
              region: 'chest-lateral', side: 'same', widthCm: 6,
              path: [{ between: ['rib6-mal', 'rib8-mal'], t: 0.5 }],
            },
          ],
          spillover: [
            {
              words: 'Forward along the same space: the further back the point, the further forward the spread',
              region: 'costal-margin', side: 'same', widthCm: 3,
              path: [{ at: 'rib8-mal' }, { at: 'costal-margin-mcl', offset: { upCm: 4 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Local sharp ache on breathing',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-intercost', 'mjp-intercost'),
          spillover: confirmed('aamm-intercost', 'mjp-intercost'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'diaphragm', name: 'Diaphragm', group: 'chest',
    attachments: {
      origin: 'Xiphoid, lower six ribs, upper lumbar vertebrae',
      insertion: 'Central tendon',
      fibreDirection: 'Domes up from the lower rib margin',
    },
    action: 'Main muscle of breathing in',
    innervation: 'Phrenic nerve (C3-C5); edges also lower intercostal nerves',
    complaints: ['Stitch under the ribs on effort', 'Catching pain at full breath out'],
    causes: ['Running or blowing hard when unfit', 'Long cough, hiccup'],
    mimics: ['Gallbladder, liver, stomach, spleen', 'Pleurisy', 'Heart pain', 'Hernia, reflux'],
    redFlags: ['belly', 'diaphragm', 'upper_back'],
    textbook: { sourceId: 'ts1999', chapter: 45, painPatternPages: '863-864' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: general('general-anatomy'),
      innervation: general('general-anatomy'),
      complaints: general('ts1999'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'diaphragm-costal', number: 'costal', commonName: 'Diaphragm, costal edge',
        location: {
          words: 'Under the lower rib margin at the front and side, pressing up behind the costal cartilages; cannot be felt directly.',
          anchor: { at: 'costal-margin-mcl' }, searchRadiusCm: 2.5,
        },
        depth: { layer: 'deep', under: ['abdominal wall muscles'] },
        referral: {
          essential: [
            {
              words: 'Along the nearby rib margin, front and side',
              region: 'costal-margin', side: 'same', widthCm: 5,
              path: [{ at: 'costal-margin-mcl' }, { at: 'rib10-lat', offset: { forwardCm: 3 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache or stitch',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'Not palpable: place as a region, not a dot.',
      },
      {
        id: 'diaphragm-dome', number: 'central', commonName: 'Diaphragm, central part',
        location: {
          words: 'Inside the lower chest; drawn at the xiphoid level as a region.',
          anchor: { at: 'xiphoid', offset: { upCm: 1, lateralCm: 5 } }, searchRadiusCm: 3,
        },
        depth: { layer: 'deep', under: ['liver, rib cage'] },
        referral: {
          essential: [
            {
              words: 'Top of the shoulder on the same side',
              region: 'shoulder-top', side: 'same', widthCm: 5,
              path: [{ between: ['neck-angle', 'acromion'], t: 0.5 }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache at the shoulder tip',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: general('ts1999'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        note: 'Shoulder-tip pain from diaphragm irritation is first of all a visceral warning sign.',
      },
    ],
  },
]);
