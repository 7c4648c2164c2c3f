import type { Claim } from './types.ts';

export const CAUSES_CLAIMS: readonly Claim[] = [
  {
    id: 'c06',
    claim: 'Most upper back pain is the result of very common activities.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Often no single cause is found. Many things may add up.',
    evidenceToday:
      'No good study has shown what share of upper back pain comes from daily activities. In most people no single cause is found.',
    sources: ['briggs2009'],
  },
  {
    id: 'c07',
    claim: 'Carrying a heavy backpack can lead to upper back pain.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'A heavy pack can make you sore for a while. Studies in children do not show that it causes back pain.',
    evidenceToday:
      'In children, 69 studies (72,627 people) gave no convincing evidence that bags cause back pain. Loads do change posture and effort. Adults: ' +
      'little direct study found.',
    sources: ['yamato2018', 'perrone2018', 'barbosa2019'],
  },
  {
    id: 'c08',
    claim: 'Large breasts can lead to upper back pain.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Very large breasts go with more upper back pain. For most sizes the link is weak. A better bra may help.',
    evidenceToday:
      'Very large breasts (above about 1,200 ml each in one study of 300) go with more pain. Two other studies found hardly any overall link. In 24 ' +
      'larger-breasted women with back pain, symptoms eased after four weeks in a new bra, with no untreated group.',
    sources: ['coltman2019', 'wood2008', 'oo2012', 'spencer2019', 'haworth2023'],
  },
  {
    id: 'c09',
    claim: 'Pregnancy can lead to upper back pain.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'Back ache is common in pregnancy, mostly in the low back. Upper back studies are few.',
    evidenceToday:
      'About 55% of pregnant women report back pain (36 to 90% across studies), mostly in the low back. No good upper back figure was found.',
    sources: ['pregnancy_epi', 'practice_convention'],
  },
  {
    id: 'c10',
    claim: 'Poor posture while sitting or standing can lead to upper back pain.',
    verdict: 'overstated',
    confidence: 'moderate',
    wording: 'Posture may play a small part. Staying still for long may matter more.',
    evidenceToday:
      'Adults with neck pain have a slightly more forward head (4.84 degrees, 0.14 to 9.54); teenagers do not. In 686 people, slumping at 17 did not ' +
      'raise neck pain at 22. Upper-back data are few.',
    sources: ['mahmoud2019', 'richards2021', 'richards2016', 'slater2019'],
  },
  {
    id: 'c11',
    claim: 'Repeated motions such as shovelling can lead to upper back pain.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'New or hard repeated work can make you sore. Pace and small loads help.',
    evidenceToday:
      'Repeated heavy work is linked to sore muscles and back pain in work studies. The exact share for the upper back is unknown. Safety bodies set ' +
      'load and pace limits.',
    sources: ['ccohs_shovel', 'practice_convention'],
  },
  {
    id: 'c12',
    claim: 'These habits build up muscle imbalances that cause upper back pain.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: "We don't know if muscle imbalance causes pain.",
    evidenceToday:
      'No study shows imbalance to be the cause. Exercise shifts posture angles, yet it is not known if that is why pain eases.',
    sources: ['sheikhhoseini2018', 'sepehri2024', 'mahmoud2019'],
  },
  {
    id: 'c13',
    claim: 'To prevent it, stretch and rebalance your muscles through the day.',
    verdict: 'partly',
    confidence: 'low',
    wording: "Regular breaks with movement may prevent neck pain. We don't know about stretching alone.",
    evidenceToday:
      'Short active breaks or shifts of position cut new neck pain in one trial of 193 office workers (17 against 44 in 100). Stretching or ' +
      'rebalancing alone was not shown to prevent upper back pain.',
    sources: ['waong2021', 'waong2018', 'eisele2023'],
  },
  {
    id: 'c14',
    claim: 'Avoiding activities that strain the upper back prevents pain.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'Ease off for a short time, then build up again.',
    evidenceToday:
      'Cutting a heavy load for a while is sensible. Long-term avoidance is not advised; building strength helps people with neck pain.',
    sources: ['gross2015', 'andersen2011', 'practice_convention'],
  },
  {
    id: 'c15',
    claim: 'By the time pain starts, some damage has already been done.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Pain does not always mean damage.',
    evidenceToday: 'Pain is a poor sign of damage. Most back pain has no harmful cause.',
    sources: ['briggs2009', 'slater2019'],
  },
  {
    id: 'c16',
    claim: 'It is not too late for lasting relief and healing, if you choose the right treatment.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'Many people get better. Strength work likely helps. Some pain may come back.',
    evidenceToday:
      'Many people improve, and exercise helps long-lasting neck pain. No study of upper back pain shows that one choice gives lasting relief. Pain ' +
      'often comes back.',
    sources: ['gross2015', 'andersen2011', 'briggs2009'],
  },
];
