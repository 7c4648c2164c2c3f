import { m } from './words.ts';
/** Words of the search over all muscles. */
export const FINDER_WORDS = {
  depths: {
    superficial: m.atlas_finder_depths_superficial,
    intermediate: m.atlas_finder_depths_intermediate,
    deep: m.atlas_finder_depths_deep,
  },
  evidence: {
    confirmed: m.atlas_finder_evidence_confirmed,
    partly: m.atlas_finder_evidence_partly,
    general: m.atlas_finder_evidence_general,
  },
  kinds: {
    point: m.atlas_finder_kinds_point,
    number: m.atlas_finder_kinds_number,
    place: m.atlas_finder_kinds_place,
    complaint: m.atlas_finder_kinds_complaint,
    cause: m.atlas_finder_kinds_cause,
  },
} as const;
