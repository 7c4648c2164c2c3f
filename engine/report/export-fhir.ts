import { fnv1a } from '../math/fnv.ts';
import { pointName } from '../atlas/clinical-name.ts';
import { markedAreas, type FindingRecord } from './finding-record.ts';
import { OBSERVATION_CATEGORIES } from '../../data/fhir.ts';
import { m } from '../../data/words.ts';

/** The parts of FHIR R4 (4.0.1) that are written: hl7.org/fhir/R4/observation.html and bundle.html. */
export interface CodeableConcept {
  readonly text: string;
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display: string }[];
}
export interface Observation {
  readonly resourceType: 'Observation';
  readonly status: 'preliminary';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly effectiveDateTime: string;
  readonly bodySite?: CodeableConcept;
  readonly method?: CodeableConcept;
  readonly valueInteger?: number;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly note?: readonly { readonly text: string }[];
  readonly component?: readonly {
    readonly code: CodeableConcept;
    readonly valueQuantity: { readonly value: number; readonly unit: string };
  }[];
  readonly derivedFrom?: readonly { readonly reference: string }[];
}
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Observation }[];
}

const SURVEY: CodeableConcept = { text: m.handout_fhir_survey(), coding: [OBSERVATION_CATEGORIES.survey] };
const EXAM: CodeableConcept = { text: m.handout_fhir_exam(), coding: [OBSERVATION_CATEGORIES.exam] };
const FOUND = {
  'my-pain': m.handout_fhir_found_my_pain,
  tender: m.handout_fhir_found_tender,
  nothing: m.handout_fhir_found_nothing,
  'could-not-reach': m.handout_fhir_found_could_not_reach,
} as const;
/** Candidates below this probability are left out, and no more than this many are named. */
const LEAST_PROBABILITY = 0.02,
  MOST_CANDIDATES = 20;

/**
 * The findings as FHIR R4 Observations in a collection. Body sites are words with their side: SNOMED CT and FMA codes are left out, since
 * none of our sources gives them. There is no subject: the map does not know whose pain it is; whoever imports it adds one.
 */
export function fhirBundle({ body, atlas, drawing, checks, answer, struck, note, made }: FindingRecord): Bundle {
  const common = { resourceType: 'Observation', status: 'preliminary', effectiveDateTime: made } as const;
  const areas: Observation[] = markedAreas(body, atlas, drawing).map(({ words, intensity }) => ({
    ...common,
    category: [SURVEY],
    code: { text: m.handout_fhir_intensity() },
    bodySite: { text: words },
    method: { text: m.handout_fhir_drawing() },
    valueInteger: intensity,
  }));
  const pressed: Observation[] = checks.map(({ id, side, found }) => ({
    ...common,
    category: [EXAM],
    code: { text: m.handout_fhir_response() },
    bodySite: { text: pointName(atlas, id, side) },
    method: { text: m.handout_fhir_palpation() },
    valueCodeableConcept: { text: FOUND[found]() },
  }));
  const entry = [...areas, ...pressed].map((resource, k) => ({
    fullUrl: urnOf(`${k} ${JSON.stringify(resource)}`),
    resource,
  }));
  const named = (answer?.candidates ?? [])
    .filter(
      ({ id, side, probability }) =>
        probability >= LEAST_PROBABILITY && !struck.some((one) => one.id === id && one.side === side),
    )
    .slice(0, MOST_CANDIDATES);
  if (named.length > 0 || note !== '') {
    const strikes = struck.map(({ id, side, why }) => ({
      text: why
        ? m.handout_fhir_struck_why({ name: pointName(atlas, id, side), why })
        : m.handout_fhir_struck({ name: pointName(atlas, id, side) }),
    }));
    const notes = [...(note ? [{ text: note }] : []), ...strikes];
    const resource: Observation = {
      ...common,
      category: [SURVEY],
      code: { text: m.handout_fhir_summary() },
      ...(notes.length > 0 && { note: notes }),
      ...(named.length > 0
        ? {
            component: [
              ...named.map(({ id, side, probability }) => ({
                code: { text: pointName(atlas, id, side) },
                valueQuantity: { value: Math.round(probability * 1000) / 1000, unit: m.handout_fhir_probability() },
              })),
              {
                code: { text: m.handout_fhir_else() },
                valueQuantity: {
                  value: Math.round((answer?.somethingElse ?? 0) * 1000) / 1000,
                  unit: m.handout_fhir_probability(),
                },
              },
            ],
          }
        : { valueCodeableConcept: { text: m.handout_fhir_nothing() } }),
      ...(entry.length > 0 && { derivedFrom: entry.map(({ fullUrl }) => ({ reference: fullUrl })) }),
    };
    entry.push({ fullUrl: urnOf(['summary', JSON.stringify(resource)].join(' ')), resource });
  }
  return { resourceType: 'Bundle', type: 'collection', timestamp: made, entry };
}

/** A UUID of the content (version 8, RFC 9562), so that the same findings have the same address. */
function urnOf(text: string): string {
  const part = (seed: number) => (fnv1a(text, seed) >>> 0).toString(16).padStart(8, '0');
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map(part).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
