const SYSTEM = 'http://terminology.hl7.org/CodeSystem/observation-category';

/** Kinds of observation as HL7 publishes them: hl7.org/fhir/R4/codesystem-observation-category.html. */
export const OBSERVATION_CATEGORIES = {
  survey: { system: SYSTEM, code: 'survey', display: 'Survey' },
  exam: { system: SYSTEM, code: 'exam', display: 'Exam' },
} as const;
