import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Back: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'latissimus-dorsi', name: 'Latissimus dorsi', group: 'back, superficial',
    attachments: {
      origin: 'Spinous processes of T6 to L5 through the thoracolumbar fascia, iliac crest, last 3 or 4 ribs, often the inferior angle',
      insertion: 'Floor of the bicipital groove',
      fibreDirection: 'Lower fibres steep, upper fibres horizontal; converge and twist round teres major in the posterior armpit fold',
    },
    action: 'Pulls the arm down, back and in; turns it in; helps forced breathing out and coughing',
    innervation: 'Thoracodorsal nerve (C6-C8)',
    complaints: ['Mid-back ache at the lower blade that stretching does not ease', 'Cannot pinpoint what brings it on', 'Worse reaching up and forward'],
    causes: ['Pull-ups, swimming, rowing, throwing', 'Shovelling snow or soil, lifting heavy things overhead or down', 'Tight bra band, leaning on crutches'],
    mimics: [
      'C6-C8 root pain',
      'Thoracic outlet syndrome, ulnar neuropathy',
      'Suprascapular nerve entrapment',
      'Angina or heart attack',
      'Lung tumour',
      'Thoracic facet pain',
    ],
    redFlags: ['upper_back', 'heart', 'lung_apex'],
    textbook: { sourceId: 'ts1999', chapter: 24, painPatternPages: '573' },
    evidence: {
      attachments: confirmed('aamm-lat', 'musclepain-lat'),
      fibreDirection: partly('musclepain-lat'),
      action: confirmed('aamm-lat', 'musclepain-lat'),
      innervation: confirmed('aamm-lat'),
      complaints: general('ts1999'),
      causes: confirmed('aamm-lat'),
      mimics: confirmed('aamm-lat'),
      redFlags: partly('haydar2008', 'na-pecmaj', 'nam-pec', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'latissimus-dorsi-trp1', number: 'TrP1', commonName: 'Latissimus dorsi, posterior armpit fold',
        location: {
          words: 'In the posterior axillary fold at mid-blade height, 3 to 5 cm below the top of the fold, pinched off the chest wall.',
          anchor: { between: ['axilla-posterior-fold', 'scap-inferior-angle'], t: 0.2, offset: { upCm: -3.5 }, surface: 'posterior' },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Inferior angle of the blade and the surrounding mid back, 8 to 10 cm',
              region: 'scapula-inferior-angle', alsoRegions: ['mid-thoracic-band'], side: 'same', widthCm: 9,
              path: [{ at: 'scap-inferior-angle' }, { at: 'scap-medial-mid', offset: { upCm: -2 } }],
            },
          ],
          spillover: [
            {
              words: 'Back of the shoulder',
              region: 'shoulder-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'gh-posterior' }],
            },
            {
              words: 'Inner side of the arm and forearm',
              region: 'arm-medial', alsoRegions: ['forearm-ulnar'], side: 'same', widthCm: 4,
              path: [{ at: 'axilla-posterior-fold' }, { at: 'medial-epicondyle' }, { at: 'ulnar-styloid' }],
            },
            {
              words: 'Ring and little fingers with the ulnar hand',
              region: 'little-finger', alsoRegions: ['ring-finger', 'hand-ulnar'], side: 'same', widthCm: 3,
              path: [{ at: 'hypothenar' }, { at: 'ring-tip' }, { at: 'little-tip' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Constant ache unchanged by movement',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-lat'),
          spillover: confirmed('aamm-lat'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'latissimus-dorsi-trp2', number: 'TrP2', commonName: 'Latissimus dorsi, lower side',
        location: {
          words: 'In the side of the trunk over the lower ribs, halfway between the armpit fold and the iliac crest, about the level of the 8th to 9th rib.',
          anchor: { between: ['axilla-posterior-fold', 'iliac-crest'], t: 0.5, surface: 'lateral' },
          searchRadiusCm: 2.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Front of the shoulder',
              region: 'shoulder-anterior', side: 'same', widthCm: 6,
              path: [{ at: 'gh-anterior' }],
            },
            {
              words: 'Side of the trunk above the iliac crest',
              region: 'flank', alsoRegions: ['abdomen-lateral'], side: 'same', widthCm: 6,
              path: [{ at: 'rib10-lat' }, { at: 'iliac-crest', offset: { upCm: 2 } }],
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
        note: 'Textbook pattern from memory; nothing read confirms it.',
      },
    ],
  },
  {
    id: 'serratus-posterior-superior', name: 'Serratus posterior superior', group: 'back, deep',
    attachments: {
      origin: 'Lower nuchal ligament and spinous processes of C7 to T2 or T3',
      insertion: 'Upper borders of ribs 2 to 5, lateral to their angles',
      fibreDirection: 'Down and outward under the rhomboids and blade',
    },
    action: 'Said to lift ribs 2 to 5; its role in breathing is disputed',
    innervation: 'Intercostal nerves T2-T5 (front rami)',
    complaints: [
      'Steady deep ache under the upper part of the blade that no position eases',
      'Worse reaching forward, lifting with outstretched arms, or lying on that side',
      'Sometimes numbness in the ulnar hand',
    ],
    causes: ['Coughing, labouring or upper-chest breathing', 'Long reaching forward at a desk that is too high', 'Long sitting bent over a laptop'],
    mimics: ['Thoracic outlet syndrome', 'C7-C8 root pain', 'Ulnar nerve trouble', 'Olecranon bursitis', 'Costotransverse joint pain'],
    redFlags: ['upper_back', 'lung_apex'],
    textbook: { sourceId: 'ts1999', chapter: 47, painPatternPages: '901' },
    evidence: {
      attachments: partly('mn-sps'),
      fibreDirection: partly('mn-sps'),
      action: partly('nam-sps', 'mn-sps'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nam-sps', 'amta-sps'),
      causes: confirmed('amta-sps', 'nam-sps', 'iw-sps'),
      mimics: confirmed('nam-sps'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'serratus-posterior-superior-trp', number: 'TrP1',
        commonName: 'Serratus posterior superior under the blade',
        location: {
          words:
            'Near the rib attachments, level of T2 to T3, under the upper inner part of the scapula: just lateral to the inner border 2 cm below the ' +
            'superior angle with the arm at the side; it only becomes reachable when the arm is brought across the chest so that the blade slides outward.',
          anchor: { at: 'scap-superior-angle', offset: { upCm: -1.5, lateralCm: 1 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'deep', under: ['trapezius', 'rhomboids', 'scapula'] },
        referral: {
          essential: [
            {
              words: 'Deep under the upper part of the blade, 6 to 8 cm across',
              region: 'scapula-body', side: 'same', widthCm: 7,
              path: [{ at: 'scap-superior-angle', offset: { upCm: -2, lateralCm: 2 } }, { at: 'scap-spine-mid', offset: { upCm: -1 } }],
            },
            {
              words: 'Back edge of the deltoid and back of the upper arm over the long head of triceps',
              region: 'shoulder-posterior', alsoRegions: ['arm-posterior'], side: 'same', widthCm: 5,
              path: [{ at: 'gh-posterior' }, { at: 'axilla-posterior-fold', offset: { upCm: 1 } }],
            },
            {
              words: 'Point of the elbow',
              region: 'elbow-posterior', side: 'same', widthCm: 4,
              path: [{ at: 'olecranon' }],
            },
            {
              words: 'Ulnar side of the wrist and hand with the whole little finger',
              region: 'little-finger', alsoRegions: ['wrist-ulnar', 'hand-ulnar'], side: 'same', widthCm: 3,
              path: [{ at: 'ulnar-styloid' }, { at: 'hypothenar' }, { at: 'little-tip' }],
            },
          ],
          spillover: [
            {
              words: 'Back of the arm in between',
              region: 'arm-posterior', side: 'same', widthCm: 5,
              path: [{ at: 'axilla-posterior-fold' }, { at: 'olecranon', offset: { upCm: 3 } }],
            },
            {
              words: 'Ulnar forearm',
              region: 'forearm-ulnar', side: 'same', widthCm: 4,
              path: [{ at: 'medial-epicondyle' }, { at: 'ulnar-styloid' }],
            },
            {
              words: 'Front of the chest below the collar bone, occasional',
              region: 'chest-upper-anterior', side: 'same', widthCm: 5,
              path: [{ at: 'rib3-mcl' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Constant deep ache; numbness may be felt in the hand',
        evidence: {
          location: partly('iw-sps'),
          depth: partly('iw-sps', 'nam-sps'),
          essential: confirmed('nam-sps', 'amta-sps'),
          spillover: confirmed('nam-sps', 'amta-sps', 'mn-sps'),
          extents: general('ts1999'),
          quality: confirmed('nam-sps', 'amta-sps'),
        },
      },
    ],
  },
  {
    id: 'serratus-posterior-inferior', name: 'Serratus posterior inferior', group: 'back, deep',
    attachments: {
      origin: 'Spinous processes of T11 to L2 through the thoracolumbar fascia',
      insertion: 'Lower borders of ribs 9 to 12, lateral to their angles',
      fibreDirection: 'Up and outward',
    },
    action: 'Said to pull the last four ribs down and back; role disputed',
    innervation: 'Front rami of T9-T12',
    complaints: ['Nagging ache over the lower back ribs', 'Pain when twisting or reaching overhead', 'Feared to be kidney pain'],
    causes: ['Twisting while lifting', 'Reaching overhead or working on a ladder', 'Coughing', 'Sagging mattress'],
    mimics: ['Kidney stone or infection', 'Rib fracture, 12th rib irritation', 'Lower thoracic facet pain (T11-12 reaches the iliac crest)', 'Shingles'],
    redFlags: ['low_back', 'upper_back'],
    textbook: { sourceId: 'ts1999', chapter: 47, painPatternPages: '909' },
    evidence: {
      attachments: confirmed('twd-spi', 'ic-spi', 'lfb-spi'),
      fibreDirection: partly('lfb-spi'),
      action: partly('twd-spi', 'na-spi'),
      innervation: general('general-anatomy'),
      complaints: confirmed('twd-spi', 'lfb-spi'),
      causes: confirmed('ic-spi', 'lfb-spi'),
      mimics: partly('lfb-spi', 'fukui1997'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'serratus-posterior-inferior-trp', number: 'TrP1',
        commonName: 'Serratus posterior inferior over the lower ribs',
        location: {
          words: 'Over the 11th rib near its attachment, level of T11 to T12, about 8 to 10 cm from the midline, just lateral to the erector spinae.',
          anchor: { at: 'rib11-back', offset: { lateralCm: 1 } }, searchRadiusCm: 2,
        },
        depth: { layer: 'intermediate', under: ['latissimus dorsi'] },
        referral: {
          essential: [
            {
              words: 'Around the point over ribs 9 to 12, 8 cm across',
              region: 'lower-ribs-posterior', side: 'same', widthCm: 8,
              path: [{ at: 'rib11-back' }],
            },
          ],
          spillover: [
            {
              words: 'May spread across the lower back and through to the front at that level',
              region: 'flank', side: 'same', widthCm: 5,
              path: [{ at: 'rib11-back', offset: { lateralCm: 3 } }, { at: 'rib10-lat' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Nagging ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('twd-spi', 'ic-spi', 'na-spi'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: partly('ic-spi'),
        },
        note: 'Pages disagree on spread: one says it does not refer at all.',
      },
    ],
  },
  {
    id: 'iliocostalis-thoracis', name: 'Iliocostalis thoracis', group: 'paraspinal, superficial',
    attachments: {
      origin: 'Upper borders of ribs 7 to 12 at the angles',
      insertion: 'Angles of ribs 1 to 6 and transverse process of C7',
      fibreDirection: 'Vertical, 6 to 8 cm from the midline',
    },
    action: 'Extends and side-bends the trunk, lowers the ribs',
    innervation: 'Lateral branches of the back rami',
    complaints: ['Mid-back pain at the lower blade, or chest or belly pain in front', 'Limited side bending and rotation'],
    causes: ['Bending and twisting while lifting', 'Long car or plane rides', 'Whiplash of the thoracic spine', 'Leg length difference, slumping'],
    mimics: ['Angina (left side)', 'Pleurisy, rib fracture', 'Gallbladder, ulcer, kidney stone (lower level)', 'Thoracic facet pain, shingles'],
    redFlags: ['upper_back', 'gallbladder', 'heart'],
    textbook: { sourceId: 'ts1999', chapter: 48, painPatternPages: '915' },
    evidence: {
      attachments: confirmed('aamm-icthor'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('aamm-icthor', 'na-es'),
      innervation: confirmed('aamm-icthor', 'na-es'),
      complaints: partly('aamm-icthor'),
      causes: confirmed('aamm-icthor'),
      mimics: partly('aamm-icthor'),
      redFlags: partly('haydar2008', 'na-pecmaj', 'nam-pec', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'iliocostalis-thoracis-t6', number: 'T6', commonName: 'Iliocostalis thoracis, mid chest',
        location: {
          words: 'At the angles of ribs 6 to 7, level of T6, 5 to 6 cm from the midline, just medial to or under the lower inner border of the blade.',
          anchor: { at: 't6', offset: { lateralCm: 5.5 } }, searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['trapezius', 'rhomboid major edge'] },
        referral: {
          essential: [
            {
              words: 'Up toward the shoulder along the inner border of the blade',
              region: 'scapula-medial-border', alsoRegions: ['interscapular'], side: 'same', widthCm: 4,
              path: [{ at: 't6', offset: { lateralCm: 5 } }, { at: 'scap-spine-root', offset: { lateralCm: -1 } }],
            },
            {
              words: 'Outward round the side to the front of the chest',
              region: 'chest-lateral', alsoRegions: ['chest-upper-anterior'], side: 'same', widthCm: 4,
              path: [{ at: 'scap-inferior-angle', offset: { lateralCm: 2 } }, { at: 'rib6-mal' }, { at: 'rib5-mcl' }],
            },
          ],
          spillover: [
            {
              words: 'Toward the spine at that level',
              region: 'mid-thoracic-midline', side: 'same', widthCm: 4,
              path: [{ at: 't6', offset: { lateralCm: 3 } }, { at: 't6' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-icthor'),
          spillover: partly('na-es'),
          extents: general('ts1999'),
          quality: general('ts1999'),
          complaints: confirmed('aamm-icthor'),
        },
      },
      {
        id: 'iliocostalis-thoracis-t11', number: 'T11', commonName: 'Iliocostalis thoracis, lower chest',
        location: {
          words: 'At the angle of rib 11, level of T11, 6 to 7 cm from the midline.',
          anchor: { at: 't11', offset: { lateralCm: 6.5 } }, searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['latissimus dorsi', 'serratus posterior inferior'] },
        referral: {
          essential: [
            {
              words: 'Up across the blade',
              region: 'scapula-inferior-angle', alsoRegions: ['scapula-body'], side: 'same', widthCm: 6,
              path: [{ at: 't10', offset: { lateralCm: 6 } }, { at: 'scap-inferior-angle' }, { at: 'scap-medial-mid', offset: { lateralCm: 2 } }],
            },
            {
              words: 'Round to the belly at the same level',
              region: 'abdomen-lateral', side: 'same', widthCm: 5,
              path: [{ at: 'rib10-lat', offset: { upCm: 2 } }, { at: 'costal-margin-mcl', offset: { upCm: -4 } }],
            },
            {
              words: 'Down over the lumbar area',
              region: 'lumbar-paraspinal', side: 'same', widthCm: 5,
              path: [{ at: 'l1', offset: { lateralCm: 5 } }, { at: 'l4', offset: { lateralCm: 5 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-icthor'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'iliocostalis-lumborum', name: 'Iliocostalis lumborum', group: 'paraspinal, superficial',
    attachments: {
      origin: 'Iliac crest, sacrum, thoracolumbar fascia',
      insertion: 'Angles of ribs 6 to 12',
      fibreDirection: 'Vertical, 6 to 8 cm from the midline',
    },
    action: 'Extends and side-bends the trunk',
    innervation: 'Lateral branches of the back rami',
    complaints: ['Low back and buttock pain after lifting, worse toward evening'],
    causes: ['Lifting with a twist, long standing or sitting, one short leg'],
    mimics: ['Lumbar facet pain, cluneal nerve entrapment', 'Kidney', 'Gluteal points'],
    redFlags: ['low_back'],
    textbook: { sourceId: 'ts1999', chapter: 48, painPatternPages: '915' },
    evidence: {
      attachments: partly('na-es'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('na-es'),
      innervation: confirmed('na-es'),
      complaints: confirmed('na-es'),
      causes: partly('na-es'),
      mimics: general('ts1999'),
      redFlags: partly('pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'iliocostalis-lumborum-l1', number: 'L1', commonName: 'Iliocostalis lumborum',
        location: {
          words: 'Level of L1, 6 to 7 cm from the midline, at the outer edge of the erector spinae below the 12th rib.',
          anchor: { at: 'l1', offset: { lateralCm: 6.5 } }, searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['latissimus dorsi and thoracolumbar fascia'] },
        referral: {
          essential: [
            {
              words: 'Middle of the buttock, 8 cm',
              region: 'buttock-upper', side: 'same', widthCm: 8,
              path: [{ at: 'buttock-mid', offset: { upCm: 5 } }],
            },
          ],
          spillover: [
            {
              words: 'Between the point and the buttock',
              region: 'lumbar-paraspinal', side: 'same', widthCm: 4,
              path: [{ at: 'l2', offset: { lateralCm: 6 } }, { at: 'iliac-crest-back' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('na-es'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
        supportingStudies: ['monclus2025'],
      },
    ],
  },
  {
    id: 'longissimus-thoracis', name: 'Longissimus thoracis', group: 'paraspinal, superficial',
    attachments: {
      origin: 'Transverse processes of the lumbar vertebrae and thoracolumbar fascia',
      insertion: 'Transverse processes of the thoracic vertebrae and ribs near their angles',
      fibreDirection: 'Vertical, 3 to 4 cm from the midline',
    },
    action: 'Extends the spine, bends it to the same side',
    innervation: 'Lateral branches of the back rami',
    complaints: ['Low back and buttock pain with little pain at the point', 'Stiff rising from a chair, climbing stairs'],
    causes: ['Lifting, long sitting, sudden overload in a tired back'],
    mimics: ['Lumbar facet, disc and sacroiliac pain', 'Sciatica'],
    redFlags: ['low_back', 'upper_back'],
    textbook: { sourceId: 'ts1999', chapter: 48, painPatternPages: '915' },
    evidence: {
      attachments: confirmed('aamm-long'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('aamm-long'),
      innervation: confirmed('aamm-long', 'na-es'),
      complaints: partly('na-es'),
      causes: general('ts1999'),
      mimics: general('ts1999'),
      redFlags: partly('haydar2008', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'longissimus-thoracis-t10', number: 'T10-T11', commonName: 'Longissimus thoracis, T10-T11',
        location: {
          words: 'Level of T10 to T11, 3 to 4 cm from the midline, at the head and neck of rib 11.',
          anchor: { between: ['t10', 't11'], t: 0.6, offset: { lateralCm: 3.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['latissimus dorsi', 'trapezius tip'] },
        referral: {
          essential: [
            {
              words: 'Down to the lower buttock as far as the gluteal fold, with a gap in between',
              region: 'buttock-lower', side: 'same', widthCm: 8,
              path: [{ at: 'buttock-mid', offset: { upCm: -2 } }, { at: 'gluteal-fold' }],
            },
          ],
          spillover: [
            {
              words: 'Low back on the way, lighter',
              region: 'lumbar-paraspinal', side: 'same', widthCm: 4,
              path: [{ at: 'l1', offset: { lateralCm: 3.5 } }, { at: 'l5', offset: { lateralCm: 3.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: confirmed('aamm-long'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-long'),
          spillover: confirmed('aamm-long'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'longissimus-thoracis-l1', number: 'L1', commonName: 'Longissimus thoracis, L1',
        location: {
          words: 'Level of T12 to L1, 3 to 4 cm from the midline.',
          anchor: { between: ['t12', 'l1'], t: 0.7, offset: { lateralCm: 3.5 } },
          searchRadiusCm: 1.5,
        },
        depth: { layer: 'intermediate', under: ['thoracolumbar fascia'] },
        referral: {
          essential: [
            {
              words: 'Lumbar area down to the top of the buttock',
              region: 'lumbar-paraspinal', alsoRegions: ['iliac-crest'], side: 'same', widthCm: 6,
              path: [{ at: 'l2', offset: { lateralCm: 4 } }, { at: 'iliac-crest-back', offset: { upCm: -3 } }],
            },
          ],
          spillover: [
            {
              words: 'Upper buttock',
              region: 'buttock-upper', side: 'same', widthCm: 6,
              path: [{ at: 'iliac-crest-back', offset: { upCm: -4, lateralCm: 0.5 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Deep ache',
        evidence: {
          location: confirmed('aamm-long'),
          depth: general('general-anatomy'),
          essential: confirmed('aamm-long'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
]);
