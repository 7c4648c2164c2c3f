import type { Claim } from './types.ts';

export const BALANCE_CLAIMS: readonly Claim[] = [
  {
    id: 'c66',
    claim: 'There are four primary postural dysfunctions.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'We show four common patterns. They are ours, not a medical list.',
    evidenceToday: "We found no clinical source for a set of four, and not the seller's own list.",
    numbers: ['four'],
    sources: ['ltbp_list', 'upper_back_article', 'slater2019'],
  },
  {
    id: 'c67',
    claim: 'Forward head posture is the one most tied to upper back pain.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: "Forward head has a weak link with neck pain in adults. We don't know about the upper back.",
    evidenceToday:
      'Studies look at neck pain. In 119 older women, back endurance was linked to upper back pain, not posture. The ranking has no source.',
    sources: ['mahmoud2019', 'spencer2019', 'richards2021'],
  },
  {
    id: 'c68',
    claim: 'If your head leans to the screen now, you very likely already have big imbalances.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'A lean toward the screen does not mean that anything is wrong.',
    evidenceToday: 'Leaning for a moment says nothing about muscle strength. No study supports the jump.',
    sources: ['slater2019', 'mahmoud2019'],
  },
  {
    id: 'c69',
    claim: 'There are imbalances between chest and upper back, front and rear shoulder, front and rear neck.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'A useful way to plan exercise. Not a proven cause of pain.',
    evidenceToday:
      'A common teaching idea (upper crossed pattern). Strength or length does differ in people, but cut-offs and a link to pain are lacking. The ' +
      'pectoralis minor test cannot tell who has pain.',
    sources: ['sepehri2024', 'lewis2007', 'bayattork2020'],
  },
  {
    id: 'c70',
    claim: 'This may soon turn into serious upper back pain.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: "We can't predict pain from posture.",
    evidenceToday: 'Not shown. Slumped posture at 17 did not predict neck pain at 22.',
    sources: ['richards2021', 'richards2016'],
  },
  {
    id: 'c71',
    claim: 'Once imbalances are corrected, posture fixes itself and pain goes.',
    verdict: 'overstated',
    confidence: 'moderate',
    wording: 'Exercise may improve both posture and pain. It does not work for everyone.',
    evidenceToday:
      'Exercise changes head angle and may ease pain (7 trials, 627 people); whether one causes the other is not known. Pain does not always go.',
    sources: ['sheikhhoseini2018', 'sepehri2024', 'gross2015'],
  },
  {
    id: 'c72',
    claim: 'A system can find your exact imbalances and give fast relief.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Checks at home are rough. Give exercise six to ten weeks.',
    evidenceToday:
      'Home checks cannot find exact causes, and most tests lack accuracy. Benefits of exercise take weeks.',
    sources: ['lewis2007', 'singla2017', 'andersen2011'],
  },
  {
    id: 'c73',
    claim: 'Thousands of physicians prescribe the system, and tens of thousands of people have had lasting results.',
    verdict: 'unsupported',
    confidence: 'low',
    wording: 'Knotmap does not repeat this claim.',
    evidenceToday: 'A sales claim with no source and no trial found.',
    numbers: ['thousands', 'tens of thousands'],
    sources: ['upper_back_article'],
  },
  {
    id: 'c74',
    claim: 'You can join people who beat upper back pain naturally and are now pain free.',
    verdict: 'unsupported',
    confidence: 'low',
    wording: "Many people improve. We can't promise no pain.",
    evidenceToday: 'No study of pain-free outcomes from this system found.',
    sources: ['upper_back_article', 'practice_convention'],
  },
];
