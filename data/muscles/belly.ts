import { confirmed, general, partly } from '../evidence.ts';
import { region } from '../region.ts';

/** Belly: muscles with their trigger points. */
export const REGION = region([
  {
    id: 'external-oblique', name: 'External oblique', group: 'abdomen',
    attachments: {
      origin: 'Outer surfaces of ribs 5 to 12',
      insertion: 'Linea alba, pubis, front half of the iliac crest',
      fibreDirection: 'Down and forward, like hands in pockets',
    },
    action: 'Turns the trunk to the other side, bends it, compresses the belly',
    innervation: 'Front rami of T7-T12',
    complaints: ['Heartburn-like or upper-belly pain that antacids do not touch', 'Pain in the side when twisting'],
    causes: ['Twisting loads, coughing', 'Tight belt, long sitting bent', 'Gut disease, surgery, stress'],
    mimics: ['Reflux, hiatus hernia, ulcer', 'Gallbladder or pancreas disease', 'Heart pain', 'Slipping rib'],
    redFlags: ['belly', 'heart'],
    textbook: { sourceId: 'ts1999', chapter: 49, painPatternPages: '942' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: partly('msa-obl'),
      innervation: general('general-anatomy'),
      complaints: partly('gastrolondon', 'msa-obl'),
      causes: confirmed('msa-obl'),
      mimics: partly('gastrolondon', 'msa-obl'),
      redFlags: partly('na-pecmaj', 'nam-pec'),
    },
    points: [
      {
        id: 'external-oblique-upper', number: 'upper', commonName: 'External oblique over the rib margin',
        location: {
          words: 'Over the front lower ribs, 3 to 5 cm above the costal margin in the mid-clavicular line.',
          anchor: { at: 'costal-margin-mcl', offset: { upCm: 3, lateralCm: 1 } },
          searchRadiusCm: 2.5,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Deep upper belly below the breastbone, like heartburn',
              region: 'epigastrium', side: 'midline', widthCm: 8,
              path: [{ at: 'xiphoid', offset: { upCm: -4 } }],
            },
          ],
          spillover: [
            {
              words: 'Other parts of the belly and lower chest',
              region: 'costal-margin', side: 'same', widthCm: 7,
              path: [{ at: 'costal-margin-mcl' }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Burning, deep',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('gastrolondon', 'msa-obl'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
    ],
  },
  {
    id: 'rectus-abdominis', name: 'Rectus abdominis', group: 'abdomen',
    attachments: { origin: 'Pubic crest and symphysis', insertion: 'Xiphoid and cartilages of ribs 5 to 7', fibreDirection: 'Vertical beside the midline' },
    action: 'Bends the trunk forward',
    innervation: 'Front rami of T7-T12',
    complaints: ['Band of mid-back pain on both sides, worse with a deep breath', 'Fullness, indigestion, nausea'],
    causes: ['Sit-ups, lifting, long forward slump', 'Gut disease', 'Coughing, vomiting'],
    mimics: ['Ulcer, gallbladder, pancreas', 'Heart pain', 'Thoracic facet pain, shingles'],
    redFlags: ['belly', 'heart', 'upper_back'],
    textbook: { sourceId: 'ts1999', chapter: 49, painPatternPages: '944' },
    evidence: {
      attachments: general('general-anatomy'),
      fibreDirection: general('general-anatomy'),
      action: confirmed('nearsay-rectus'),
      innervation: general('general-anatomy'),
      complaints: confirmed('nearsay-rectus', 'ws-rectus'),
      causes: confirmed('nearsay-rectus'),
      mimics: general('ts1999'),
      redFlags: partly('haydar2008', 'na-pecmaj', 'nam-pec', 'pp-redflags', 'refpain-review'),
    },
    points: [
      {
        id: 'rectus-abdominis-upper', number: 'upper', commonName: 'Rectus abdominis, upper',
        location: {
          words: 'In the angle between the costal margin and the xiphoid, 3 to 4 cm from the midline.',
          anchor: { at: 'xiphoid', offset: { lateralCm: 3.2, upCm: -2 } },
          searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Horizontal band across the back at T8 to T11, both sides, 6 to 8 cm high',
              region: 'mid-thoracic-band',
              alsoRegions: ['mid-thoracic-midline', 'lower-thoracic-paraspinal'],
              side: 'both', widthCm: 7,
              path: [{ at: 't9', offset: { lateralCm: 12 } }, { at: 't9' }, { at: 't9', offset: { lateralCm: 1 } }],
            },
          ],
          spillover: [
            {
              words: 'Lower breastbone and upper belly',
              region: 'epigastrium', side: 'midline', widthCm: 6,
              path: [{ at: 'xiphoid', offset: { upCm: -2 } }],
            },
          ],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache in a band',
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('ws-rectus', 'nearsay-rectus'),
          spillover: partly('nearsay-rectus'),
          extents: general('ts1999'),
          quality: general('ts1999'),
        },
      },
      {
        id: 'rectus-abdominis-lower', number: 'lower', commonName: 'Rectus abdominis, lower',
        location: {
          words: '2 to 5 cm above the pubic bone, 3 cm from the midline.',
          anchor: { at: 'pubis', offset: { upCm: 4, lateralCm: 3 } }, searchRadiusCm: 2,
        },
        depth: { layer: 'superficial', under: ['skin'] },
        referral: {
          essential: [
            {
              words: 'Horizontal band across the low back and upper buttocks, both sides',
              region: 'lumbar-midline',
              alsoRegions: ['sacrum', 'buttock-upper', 'lumbar-paraspinal'],
              side: 'both', widthCm: 7,
              path: [{ at: 'l5', offset: { lateralCm: 10 } }, { at: 'l5' }, { at: 'l5', offset: { lateralCm: 1 } }],
            },
          ],
          spillover: [],
        },
        referralEvidenceLevel: 'expert description only',
        quality: 'Ache in a band',
        complaints: ['Band of low back pain on both sides'],
        mimics: ['Pelvic organ disease', 'Lumbar facet and sacroiliac pain'],
        redFlags: ['low_back', 'belly'],
        evidence: {
          location: general('ts1999'),
          depth: general('general-anatomy'),
          essential: confirmed('ws-rectus', 'nearsay-rectus'),
          spillover: general('ts1999'),
          extents: general('ts1999'),
          quality: general('ts1999'),
          complaints: general('ts1999'),
          redFlags: partly('pp-redflags', 'refpain-review'),
        },
      },
    ],
  },
]);
