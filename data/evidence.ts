import type { Evidence, SourceId } from './types.ts';

/** Stated in a source that was read. */
export const confirmed = (...sources: readonly SourceId[]): Evidence => ({ status: 'confirmed', sources });
/** Supported in part, or for the muscle but not for this exact point. */
export const partly = (...sources: readonly SourceId[]): Evidence => ({ status: 'partly', sources });
/** From general knowledge of the standard texts, unconfirmed. */
export const general = (...sources: readonly SourceId[]): Evidence => ({ status: 'general', sources });
