import type { Claim } from './types.ts';

export const OPENING_CLAIMS: readonly Claim[] = [
  {
    id: 'c01',
    claim: 'The upper back keeps the trunk steady and helps protect the heart and lungs.',
    verdict: 'supported',
    confidence: 'high',
    wording: 'Your ribs and mid back form a cage round your heart and lungs.',
    evidenceToday: 'Plain anatomy: the rib cage stiffens the mid back and encloses these organs.',
    sources: ['anatomy_texts', 'thoracic_motion'],
  },
  {
    id: 'c02',
    claim: 'The upper back does not flex or move nearly as much as the low back.',
    verdict: 'partly',
    confidence: 'high',
    wording: 'Your mid back bends less than your low back, but turns more.',
    evidenceToday:
      'True for bending forward and back. For turning, the mid back moves more: about 67 against 25 degrees, both sides added, in one quoted study.',
    sources: ['thoracic_motion', 'rotation_web', 'johnson2012'],
  },
  {
    id: 'c03',
    claim: 'Because it moves less, it is far less prone to wear and injury.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Mid-back pain is less common than low back pain. About 15 to 28 in 100 people have some in a year.',
    evidenceToday:
      'Mid-back pain and disc surgery are less common than in the low back, but mid-back pain is not rare: 15.0 to 27.5% of people in a year. Spine ' +
      'breaks from thin bones often occur in the mid back (recalled). Moving less is one idea for the gap, not a proven cause.',
    sources: ['briggs2009', 'thoracic_motion', 'anatomy_texts'],
  },
  {
    id: 'c04',
    claim: 'Upper back pain can be debilitating, with shooting pain and stiffness that makes simple tasks hard.',
    verdict: 'partly',
    confidence: 'moderate',
    wording:
      'It can be strong enough to limit your day. Shooting pain, or pain like a band round the chest, needs a check.',
    evidenceToday:
      'Some people do have strong pain that limits them. Shooting pain is not typical of sore muscle, and can point to a nerve or to something else ' +
      'that needs a check.',
    sources: ['briggs2009', 'nhs_back_between_shoulders', 'scot_mscc'],
  },
  {
    id: 'c05',
    claim: 'A dull ache is a reminder of years of abuse to the back.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'An ache does not have to mean harm.',
    evidenceToday:
      'No study supports the idea that ache shows stored-up abuse or damage. Pain links with many things, such as sleep, mood, load and fitness.',
    sources: ['briggs2009', 'slater2019'],
  },
];
