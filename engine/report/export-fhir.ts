import { NAMED_PLACES } from '../../data/places.ts';
import { OBSERVATION_CATEGORIES, PAIN_SEVERITY, SIDE_CODES, SITE_CODES, type Coding } from '../../data/fhir.ts';
import { m } from '../../data/words.ts';
import { pointName } from '../atlas/clinical-name.ts';
import type { PointOnSide } from '../atlas/atlas.ts';
import { isSamePointOnSide } from '../atlas/point-on-side.ts';
import { fnv1a } from '../math/fnv.ts';
import { sideWords } from '../text/sides.ts';
import { markedPains, toThreePlaces, type FindingRecord, type MarkedPain } from './finding-record.ts';

/** The parts of FHIR R4 (4.0.1) that are written: hl7.org/fhir/R4/observation.html, documentreference.html and bundle.html. */
export interface CodeableConcept {
  readonly text: string;
  readonly coding?: readonly Coding[];
}
interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: 'http://unitsofmeasure.org';
  readonly code: string;
}
interface Reference {
  readonly reference: string;
}
export interface Observation {
  readonly resourceType: 'Observation';
  readonly status: 'preliminary';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject?: Reference;
  readonly effectiveDateTime: string;
  readonly bodySite?: CodeableConcept;
  readonly method?: CodeableConcept;
  readonly valueInteger?: number;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly note?: readonly { readonly text: string }[];
  readonly component?: readonly {
    readonly code: CodeableConcept;
    readonly valueQuantity?: Quantity;
    readonly valueCodeableConcept?: CodeableConcept;
  }[];
  readonly derivedFrom?: readonly Reference[];
}
/** The drawing as a picture. */
export interface DocumentReference {
  readonly resourceType: 'DocumentReference';
  readonly status: 'current';
  readonly docStatus: 'preliminary';
  readonly type: CodeableConcept;
  readonly subject?: Reference;
  readonly date: string;
  readonly description: string;
  readonly content: readonly [
    { readonly attachment: DrawingPicture & { readonly title: string; readonly creation: string } },
  ];
}
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection' | 'transaction';
  readonly timestamp?: string;
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: Observation | DocumentReference;
    readonly request?: { readonly method: 'POST'; readonly url: string };
  }[];
}

export interface DrawingPicture {
  readonly contentType: 'image/png' | 'image/svg+xml';
  /** Base64. */
  readonly data: string;
}
export interface FhirOptions {
  /** A file to keep, or one that a server takes in as it is. */
  readonly type?: Bundle['type'];
  /** Whose pain it is, as the server names them: "Patient/123". */
  readonly subject?: string;
  readonly picture?: DrawingPicture | null;
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
/** Share of a pain from which a place is named in its site; the rest stands in the components. */
const LEAST_OF_SITE = 0.15;

const ucum = (value: number, unit: string, code: string): Quantity => ({
  value,
  unit,
  system: 'http://unitsofmeasure.org',
  code,
});
const chance = (value: number) => ucum(toThreePlaces(value), m.handout_fhir_probability(), '1');
const AREA = new Map<string, string>(NAMED_PLACES.map(({ id, area }) => [id, area]));

/** Where a pain is: in words, its part of the body coded where all of its places lie in one. */
function siteOf({ areas }: MarkedPain): CodeableConcept {
  const codes = new Set(areas.map(({ place }) => SITE_CODES[AREA.get(place) ?? ''])),
    [code] = codes;
  const named = areas.filter(({ share }, k) => k === 0 || share >= LEAST_OF_SITE);
  return { ...(codes.size === 1 && code && { coding: [code] }), text: named.map(({ words }) => words).join('; ') };
}

/** A pain's side, where it has one, and how it lies over its places. */
function partsOf({ areas }: MarkedPain): NonNullable<Observation['component']> {
  const sides = new Set(areas.map(({ side }) => side)),
    [side] = sides;
  return [
    ...(sides.size === 1 && side && side !== 'midline'
      ? [
          {
            code: { text: m.handout_fhir_side() },
            valueCodeableConcept: { coding: [SIDE_CODES[side]], text: sideWords(side) },
          },
        ]
      : []),
    ...areas.map(({ words, share }) => ({
      code: { text: m.handout_fhir_share({ place: words }) },
      valueQuantity: ucum(Math.round(share * 100), '%', '%'),
    })),
  ];
}

/**
 * The findings as FHIR R4: an Observation for each pain and each pressed point, a summary of what was ranked, and the drawing as a
 * DocumentReference. Coded is what a published list that we have read codes (data/fhir.ts): pain severity, the side, and roughly the part of the body; the
 * rest is words. Without a subject whoever imports it adds one.
 */
export function fhirBundle(
  { body, atlas, drawing, checks, answer, order, struck, note, made }: FindingRecord,
  { type = 'collection', subject = '', picture = null }: FhirOptions = {},
): Bundle {
  const whose = subject === '' ? {} : { subject: { reference: subject } };
  const common = { resourceType: 'Observation', status: 'preliminary', ...whose, effectiveDateTime: made } as const;
  const sheet: DocumentReference[] = picture
    ? [
        {
          resourceType: 'DocumentReference',
          status: 'current',
          docStatus: 'preliminary',
          type: { text: m.handout_fhir_picture() },
          ...whose,
          date: made,
          description: m.handout_fhir_drawing(),
          content: [{ attachment: { ...picture, title: m.handout_fhir_picture(), creation: made } }],
        },
      ]
    : [];
  const drawn = sheet.map((resource) => ({ fullUrl: urnOf(JSON.stringify(resource)), resource })),
    from = drawn.length > 0 && { derivedFrom: drawn.map(({ fullUrl }) => ({ reference: fullUrl })) };
  const pains: Observation[] = markedPains(body, atlas, drawing).map((pain) => ({
    ...common,
    category: [SURVEY],
    code: { coding: [PAIN_SEVERITY], text: m.handout_fhir_intensity() },
    bodySite: siteOf(pain),
    method: { text: m.handout_fhir_drawing() },
    valueInteger: pain.intensity,
    ...from,
    component: partsOf(pain),
  }));
  const pressed: Observation[] = checks.map(({ id, side, found }) => ({
    ...common,
    category: [EXAM],
    code: { text: m.handout_fhir_response() },
    bodySite: { text: pointName(atlas, id, side) },
    method: { text: m.handout_fhir_palpation() },
    valueCodeableConcept: { text: FOUND[found]() },
  }));
  const found = [...pains, ...pressed].map((resource, k) => ({
    fullUrl: urnOf(`${k} ${JSON.stringify(resource)}`),
    resource,
  }));
  const place = (one: PointOnSide) =>
    (order.findIndex((other) => isSamePointOnSide(one, other)) + 1 || Infinity) as number;
  const named = (answer?.candidates ?? [])
    .filter((one) => one.probability >= LEAST_PROBABILITY && !struck.some((other) => isSamePointOnSide(one, other)))
    .toSorted((a, b) => (place(a) === place(b) ? b.probability - a.probability : place(a) - place(b)))
    .slice(0, MOST_CANDIDATES);
  const summary: Observation[] = [];
  if (named.length > 0 || note !== '') {
    const strikes = struck.map(({ id, side, why }) => ({
      text: why
        ? m.handout_fhir_struck_why({ name: pointName(atlas, id, side), why })
        : m.handout_fhir_struck({ name: pointName(atlas, id, side) }),
    }));
    const notes = [...(note ? [{ text: note }] : []), ...strikes];
    summary.push({
      ...common,
      category: [SURVEY],
      code: { text: m.handout_fhir_summary() },
      ...(notes.length > 0 && { note: notes }),
      ...(named.length > 0
        ? {
            component: [
              ...named.map(({ id, side, probability }) => ({
                code: { text: pointName(atlas, id, side) },
                valueQuantity: chance(probability),
              })),
              { code: { text: m.handout_fhir_else() }, valueQuantity: chance(answer?.somethingElse ?? 0) },
            ],
          }
        : { valueCodeableConcept: { text: m.handout_fhir_nothing() } }),
      ...(found.length > 0 && { derivedFrom: found.map(({ fullUrl }) => ({ reference: fullUrl })) }),
    });
  }
  const entry = [
    ...drawn,
    ...found,
    ...summary.map((resource) => ({ fullUrl: urnOf(['summary', JSON.stringify(resource)].join(' ')), resource })),
  ];
  // A server that takes a bundle in gives each entry its own address, and mends the references to it.
  return type === 'transaction'
    ? {
        resourceType: 'Bundle',
        type,
        entry: entry.map((one) => ({ ...one, request: { method: 'POST', url: one.resource.resourceType } })),
      }
    : { resourceType: 'Bundle', type, timestamp: made, entry };
}

/** A UUID of the content (version 8, RFC 9562), so that the same findings have the same address. */
function urnOf(text: string): string {
  const part = (seed: number) => (fnv1a(text, seed) >>> 0).toString(16).padStart(8, '0');
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map(part).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
