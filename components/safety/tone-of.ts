import type { ActionId } from '../../data/safety/types.ts';
import type { NoteTone } from '../ui/FramedNote.tsx';

/** How what an answer asks for is framed. */
export const toneOf = (action: ActionId): NoteTone =>
  action === 'emergency_now' ? 'urgent' : action === 'same_day' || action === 'within_days' ? 'caution' : 'plain';
