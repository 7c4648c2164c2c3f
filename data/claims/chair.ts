import type { Claim } from './types.ts';

export const CHAIR_CLAIMS: readonly Claim[] = [
  {
    id: 'c32',
    claim: 'If you do not fix your seating, other steps will be undone.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'You can get better without a new chair.',
    evidenceToday: 'No study shows this. People improve with exercise with no change of chair.',
    sources: ['andersen2011', 'vanniekerk2012'],
  },
  {
    id: 'c33',
    claim: 'Use a proper ergonomic, back-supporting office chair.',
    verdict: 'partly',
    confidence: 'low',
    wording: "A chair you can adjust is more comfortable. We don't know if it prevents pain.",
    evidenceToday:
      'Five small, weak studies lean toward less pain. Certainty is very low. Comfort is a fair reason to choose a chair.',
    sources: ['vanniekerk2012', 'eisele2023'],
  },
  {
    id: 'c34',
    claim: 'A mid-back stretch keeps the thoracic region open and balanced.',
    verdict: 'partly',
    confidence: 'low',
    wording: "A mid-back stretch may loosen stiffness. We don't know if it eases pain.",
    evidenceToday: "One small trial favoured mid-back work. 'Balanced' is not something that has been measured.",
    sources: ['cho2017', 'maatta2022'],
  },
];
