import type { Side } from '../../data/types.ts';

/** The side across the midline. */
export const acrossMidline = (side: Side): Side => (side === 'left' ? 'right' : 'left');
