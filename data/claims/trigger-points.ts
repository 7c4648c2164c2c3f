import type { Claim } from './types.ts';

export const TRIGGER_POINTS_CLAIMS: readonly Claim[] = [
  {
    id: 'c35',
    claim: 'Upper back muscles may have myofascial pain with aching knots called trigger points.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Many people have sore spots in muscles. Experts do not agree on what they are.',
    evidenceToday:
      'Sore spots in muscles are common and real to the person. If they are a distinct thing is disputed. Two examiners agree only moderately (kappa ' +
      '0.45, 0.36 to 0.54).',
    sources: ['quintner2015', 'dommerholt2015', 'rathbone2017', 'lucas2009', 'delphi2018'],
  },
  {
    id: 'c36',
    claim: 'Untreated, they become a center of irritation and inflammation in muscles and nerves.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: "We don't know what happens if a sore spot is left alone. Most people get better with time.",
    evidenceToday:
      'Very small lab studies found irritating chemicals near sore points. It is not known if they cause pain or follow it. No study shows they spread ' +
      'if untreated.',
    sources: ['shah2008', 'quintner2015'],
  },
  {
    id: 'c37',
    claim: 'That inflammation leads to fibrosis, which thickens and stiffens tissue.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'There is no good proof that sore spots turn into scar tissue.',
    evidenceToday: 'We found no good study in people showing this chain.',
    sources: ['quintner2015', 'shah2008'],
  },
  {
    id: 'c38',
    claim: 'Stiff tissue starts a vicious cycle of irritation, tension and pain.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'This is a theory. It has not been proven.',
    evidenceToday: 'An old theory that has not been proven.',
    sources: ['quintner2015', 'dommerholt2015'],
  },
  {
    id: 'c39',
    claim: 'When active, trigger points are very painful.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'A spot is called active when pressing it brings on your own pain.',
    evidenceToday:
      "By definition, an active point is one whose pressing brings back the person's own pain. Strength of pain varies.",
    sources: ['delphi2018'],
  },
  {
    id: 'c40',
    claim: 'They can refer pain, felt in other parts of the body.',
    verdict: 'supported',
    confidence: 'moderate',
    wording: 'Pressing a sore spot can be felt elsewhere. The place differs between people.',
    evidenceToday:
      'Pressing sore muscles does often bring pain elsewhere. 60 experts agreed that referral can occur but has no fixed place.',
    sources: ['delphi2018', 'simons1999', 'medlink_maps'],
  },
  {
    id: 'c41',
    claim: 'They are often missed as the source of pain.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'They can be missed, and can also be blamed too often.',
    evidenceToday: 'Opinion. As examiners agree only moderately, both missing and overcalling are likely.',
    sources: ['rathbone2017', 'lucas2009'],
  },
  {
    id: 'c42',
    claim: 'Pain in the buttock, hip or down the leg can come from a trigger point in the upper back.',
    verdict: 'overstated',
    confidence: 'moderate',
    wording:
      'Old pain maps show some low mid-back spots felt in the buttock. Hip or leg pain is not expected from the upper back. Please have it checked.',
    evidenceToday:
      'Classic pain maps show the buttock for low mid-back and low back muscles (longissimus near ribs 11 and 12, lumbar iliocostalis), not for the ' +
      'upper back. Those maps rest on what clinicians saw, not on trials. Nothing supports hip or leg pain from upper back muscles. Leg pain has other ' +
      'causes that may need a check.',
    redFlagRisk: 'Could make people overlook nerve or spine problems.',
    sources: ['aamm_longissimus', 'namt_longissimus', 'delphi2018', 'ces_bmjbp'],
  },
  {
    id: 'c43',
    claim: 'Trigger point therapy uses deep manual pressure and relieves pain.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Pressing may make a spot less sore for a while. It need not be deep. We are not sure it eases pain.',
    evidenceToday:
      'Pressing reduces tenderness (SMD 0.67, 0.35 to 0.98). For pain, the pooled effect was not significant (-0.22, -0.53 to 0.09). Deep force is not ' +
      'needed: a light press held 90 s did as well in one trial. The 2024 Cochrane review of massage for neck pain (33 studies) found bias common.',
    sources: ['lu2022', 'xu2023', 'gross2024', 'molina2022', 'hou2002', 'abutaleb2016'],
  },
  {
    id: 'c44',
    claim: 'A massage therapist, physical therapist, chiropractor or specialist can do it for you.',
    verdict: 'supported',
    confidence: 'high',
    wording: 'You can see a registered therapist. Ask about training.',
    evidenceToday: 'True. Licensing and training differ by country.',
    sources: ['practice_convention', 'blanpied2017'],
  },
  {
    id: 'c45',
    claim: 'Success depends on the skill of the practitioner.',
    verdict: 'partly',
    confidence: 'low',
    wording: "We don't know how much skill matters. Time spent may matter.",
    evidenceToday:
      'Plausible; not tested for pressing. In the largest massage trial, longer and more frequent sessions did better than short ones.',
    sources: ['sherman2014'],
  },
  {
    id: 'c46',
    claim: 'You can do it on yourself at home.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'You can try it at home. One small study found less pain after five days.',
    evidenceToday:
      'One 5-day home trial (40 people) lowered pain and tenderness more than movement. It did not lower the share of the day in pain.',
    sources: ['hanten2000'],
  },
];
