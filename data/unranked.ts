import type { PointId } from './types.ts';

/** Points that are never an answer to where it hurts, by id, and why: said on their card, which a link or a name still opens. */
export const UNRANKED: ReadonlyMap<string, string> = new Map<PointId, string>([
  ['trapezius-trp7', 'It brings gooseflesh on the arm, and no pain of its own.'],
  ['pectoralis-major-arrhythmia', 'It is sore to press, but sends no pain anywhere.'],
  [
    'diaphragm-costal',
    'No finger reaches it, so it cannot be checked by pressing. Pain at the rib margin may come from an organ beneath: go by the warning signs.',
  ],
  [
    'diaphragm-dome',
    'No finger reaches it, so it cannot be checked by pressing. Pain that the diaphragm sends to the shoulder comes from what touches it, such as a gallbladder or a bleed: go by the warning signs.',
  ],
  [
    'soleus-trp3',
    'It is called rare, and its pain is felt far from it, at the sacroiliac joint. Pain there comes far more often from the low back and the buttock.',
  ],
]);
