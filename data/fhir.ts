const SYSTEM = 'http://terminology.hl7.org/CodeSystem/observation-category';

/** Kinds of observation as HL7 publishes them: hl7.org/fhir/R4/codesystem-observation-category.html. */
export const OBSERVATION_CATEGORIES = {
  survey: { system: SYSTEM, code: 'survey', display: 'Survey' },
  exam: { system: SYSTEM, code: 'exam', display: 'Exam' },
} as const;

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
const SNOMED = 'http://snomed.info/sct';

/** How strong a pain is said to be, 0-10: loinc.org/72514-3, as HL7 Belgium's value set of its answers names it (build.fhir.org/ig/hl7-be/patient-monitoring, ValueSet pain-scale). */
export const PAIN_SEVERITY: Coding = {
  system: 'http://loinc.org',
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
};

/** Sides of the body: HL7's value set bodystructure-laterality with its SNOMED CT expansion (build.fhir.org/valueset-bodystructure-laterality.html). */
export const SIDE_CODES = {
  left: { system: SNOMED, code: '7771000', display: 'Left' },
  right: { system: SNOMED, code: '24028007', display: 'Right' },
} as const satisfies Readonly<Record<'left' | 'right', Coding>>;

const HEAD_NECK: Coding = { system: SNOMED, code: '774007', display: 'Structure of head and/or neck' },
  UPPER_TRUNK: Coding = { system: SNOMED, code: '67734004', display: 'Thoracic segment of trunk' },
  LOWER_TRUNK: Coding = { system: SNOMED, code: '63337009', display: 'Abdominopelvic segment of trunk' },
  ARM: Coding = { system: SNOMED, code: '53120007', display: 'Upper limb structure' },
  LEG: Coding = { system: SNOMED, code: '61685007', display: 'Lower limb structure' };
/**
 * Parts of the body by the area of a named place (data/places.ts): the value set of anatomical regions of HL7 Czech Republic's and HL7 Europe's imaging
 * guides, with SNOMED CT's names (build.fhir.org/ig/HL7-cz/img, ValueSet anatomical-region). They are coarse: we have read no finer list, so the
 * place itself is words. Shoulder, and hip and buttock, lie between two parts, and have none.
 */
export const SITE_CODES: Readonly<Record<string, Coding | undefined>> = {
  'Head and face': HEAD_NECK,
  Neck: HEAD_NECK,
  Chest: UPPER_TRUNK,
  'Upper back': UPPER_TRUNK,
  Belly: LOWER_TRUNK,
  'Low back': LOWER_TRUNK,
  'Arm and elbow': ARM,
  'Forearm and wrist': ARM,
  Hand: ARM,
  'Thigh and knee': LEG,
  'Lower leg and foot': LEG,
};
