import { AVOID_CLAIMS } from './avoid.ts';
import { BALANCE_CLAIMS } from './balance.ts';
import { CAUSES_CLAIMS } from './causes.ts';
import { CHAIR_CLAIMS } from './chair.ts';
import { COMMENT_CLAIMS } from './comment.ts';
import { CREAMS_CLAIMS } from './creams.ts';
import { HEAT_CLAIMS } from './heat.ts';
import { OPENING_CLAIMS } from './opening.ts';
import { SOLUTIONS_CLAIMS } from './solutions.ts';
import { TRIGGER_POINTS_CLAIMS } from './trigger-points.ts';
import type { ClaimSection, Verdict } from './types.ts';

/** Every claim of the article and of its reader's comment, in the article's order. */
export const CLAIM_SECTIONS: readonly ClaimSection[] = [
  { id: 'opening', title: 'The upper back', claims: OPENING_CLAIMS },
  { id: 'causes', title: 'What causes pain', claims: CAUSES_CLAIMS },
  { id: 'avoid', title: 'Medicines and surgery', claims: AVOID_CLAIMS },
  { id: 'solutions', title: 'Natural options', claims: SOLUTIONS_CLAIMS },
  { id: 'chair', title: 'Chair and stretch', claims: CHAIR_CLAIMS },
  { id: 'trigger-points', title: 'Trigger points', claims: TRIGGER_POINTS_CLAIMS },
  { id: 'creams', title: 'Creams', claims: CREAMS_CLAIMS },
  { id: 'heat', title: 'Heat', claims: HEAT_CLAIMS },
  { id: 'balance', title: 'Muscle balance', claims: BALANCE_CLAIMS },
  { id: 'comment', title: 'A reader’s comment', claims: COMMENT_CLAIMS },
];

export const CLAIM_COUNT = CLAIM_SECTIONS.reduce((sum, { claims }) => sum + claims.length, 0);

/** How each verdict is shown: its word, a sign that reads without colour, and what it means. */
export const VERDICTS: Readonly<
  Record<Verdict, { readonly label: string; readonly sign: string; readonly means: string }>
> = {
  supported: { label: 'Supported', sign: '✓', means: 'Good evidence agrees.' },
  partly: { label: 'Partly true', sign: '½', means: 'Some of it holds, or it holds in some people or areas.' },
  overstated: { label: 'Overstated', sign: '↑', means: 'There is a true core, but the claim goes too far.' },
  unsupported: {
    label: 'Not supported',
    sign: '✕',
    means: 'No good evidence found, or evidence points the other way.',
  },
};
