import { describe, expect, it } from 'vitest';
import { CLAIM_COUNT, CLAIM_SECTIONS } from '../claims/claims.ts';
import type { Verdict } from '../claims/types.ts';
import { CARE_SOURCES } from '../sources/care.ts';
import { MUSCLES } from '../atlas.ts';
import { findMuscle } from '../muscle-index.ts';
import { CAUSES } from './causes.ts';
import { CHAIR_AND_DESK } from './chair-and-desk.ts';
import { HABITS } from './habits.ts';
import { HEAT_AND_COLD } from './heat-and-cold.ts';
import { MEDICINES } from './medicines.ts';
import { MUSCLE_PAIRS, MUSCLE_PAIRS_NOTE } from './muscle-pairs.ts';
import { POSTURE_PATTERNS, POSTURE_PATTERNS_NOTE } from './posture-patterns.ts';
import { PROGRAMMES } from './programmes.ts';
import { SELF_CHECKS } from './self-checks.ts';
import { SORE_SPOTS } from './sore-spots.ts';
import { STARTER_PLAN } from './starter-plan.ts';
import { STRETCHES, STRETCH_RULES } from './stretches.ts';
import { TOPICALS } from './topical.ts';
import { topicOf } from './topics.ts';
import type { Strength } from './types.ts';
import { m } from '../words.ts';

const CLAIMS = CLAIM_SECTIONS.flatMap(({ claims }) => claims);

const STRENGTHS: readonly (readonly [where: string, evidence: Strength])[] = [
  ...CAUSES.map((one) => [`cause ${one.id}`, one.evidence] as const),
  ...MEDICINES.map((one) => [`medicine ${one.id}`, one.evidence] as const),
  ['chair and desk', CHAIR_AND_DESK.evidence],
  ['stretches', STRETCH_RULES.evidence],
  ['sore spots', SORE_SPOTS.evidence],
  ...TOPICALS.map((one) => [`topical ${one.id}`, one.evidence] as const),
  ['heat and cold', HEAT_AND_COLD.evidence],
  ...POSTURE_PATTERNS.map((one) => [`pattern ${one.id}`, one.evidence] as const),
  ...SELF_CHECKS.map((one) => [`check ${one.id}`, one.evidence] as const),
  ...PROGRAMMES.map((one) => [`programme ${one.id}`, one.evidence] as const),
  ['muscle pairs', MUSCLE_PAIRS_NOTE.evidence],
  ...HABITS.map((one) => [`habit ${one.id}`, one.evidence] as const),
  ['starter plan', STARTER_PLAN.evidence],
];

// Checksums of the transcription: nothing of what was read is lost. Who adds or takes away a record changes its number here, and nowhere else.
describe('everything is there', () => {
  it.each([
    ['causes', CAUSES, 6],
    ['medicines and surgery', MEDICINES, 6],
    ['parts of the desk', CHAIR_AND_DESK.setUp, 7],
    ['stretches', STRETCHES, 8],
    ['topicals', TOPICALS, 6],
    ['ways of heat and cold', HEAT_AND_COLD.methods, 5],
    ['facts on heat and cold', HEAT_AND_COLD.figures, 8],
    ['posture patterns', POSTURE_PATTERNS, 4],
    ['self-checks', SELF_CHECKS, 7],
    ['programmes', PROGRAMMES, 8],
    ['muscle pairs', MUSCLE_PAIRS, 3],
    ['habits', HABITS, 6],
    ['steps of the starter plan', STARTER_PLAN.steps, 6],
    ['claims', CLAIMS, 77],
    ['sections of claims', CLAIM_SECTIONS, 10],
    ['sources', CARE_SOURCES, 135],
  ])('%s', (_what, list, count) => expect(list).toHaveLength(count));

  it.each<[Verdict, number]>([
    ['supported', 9],
    ['partly', 29],
    ['overstated', 9],
    ['unsupported', 30],
  ])('%s claims', (verdict, count) => expect(CLAIMS.filter((claim) => claim.verdict === verdict)).toHaveLength(count));
});

it('numbers in the text are those of the records', () => {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  expect(m.evidence_debate_claims_lead()).toContain(`${CLAIM_COUNT} claims`);
  expect(topicOf('chair-and-desk').description).toContain(`${words[STRETCHES.length]} mid-back stretches`);
  expect(topicOf('home-checks').short.toLowerCase()).toContain(`${words[SELF_CHECKS.length]} checks`);
});

describe('every reference resolves', () => {
  const known = new Set(CARE_SOURCES.map(({ id }) => id));

  it('sources are unique, and cited', () => {
    expect(known.size).toBe(CARE_SOURCES.length);
    const cited = new Set([
      ...STRENGTHS.flatMap(([, { sources }]) => sources),
      ...CLAIMS.flatMap(({ sources }) => sources),
      ...POSTURE_PATTERNS_NOTE.sources,
    ]);
    expect([...known].filter((id) => !cited.has(id))).toEqual([]);
  });

  it.each(STRENGTHS)('%s', (_where, { sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(CLAIMS.map((claim) => [claim.id, claim.sources] as const))('claim %s', (_id, sources) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((id) => !known.has(id))).toEqual([]);
  });

  it('patterns of checks and programmes', () => {
    const patterns = new Set(['any', ...POSTURE_PATTERNS.map(({ id }) => id)]);
    expect([...SELF_CHECKS, ...PROGRAMMES].flatMap((one) => one.patterns).filter((id) => !patterns.has(id))).toEqual(
      [],
    );
  });

  it('muscles of the pairs', () => {
    const named = MUSCLE_PAIRS.flatMap(({ front, back }) => [...front, ...back]).map(({ muscle }) => muscle);
    expect(named.filter((id) => !findMuscle(id))).toEqual([]);
  });

  it.each<[cause: string, said: RegExp]>([
    ['backpack', /bag|backpack/i],
    ['breasts-bra', /\bbra\b|breasts/i],
    ['sitting-standing-posture', /rounded|slump|sitting|desk|screen|forward (head|leaning)/i],
    ['repetitive-shovelling', /shovelling|lifting/i],
  ])('a muscle under %s names that load in its own record', (id, said) => {
    const muscles = CAUSES.find((cause) => cause.id === id)?.muscles ?? [];
    expect(muscles.length).toBeGreaterThan(0);
    expect(
      muscles.filter((muscle) => !MUSCLES.find((one) => one.id === muscle)?.causes.some((line) => said.test(line))),
    ).toEqual([]);
  });

  it('stretches of the muscle pairs', () => {
    const stretches = new Set(STRETCHES.map(({ id }) => id));
    const named = MUSCLE_PAIRS.flatMap(({ loosen }) => loosen).flatMap((one) =>
      'stretch' in one ? [one.stretch] : [],
    );
    expect(named.filter((id) => !stretches.has(id))).toEqual([]);
  });

  it('claims are numbered in order', () =>
    expect(CLAIMS.map(({ id }) => id)).toEqual(
      Array.from({ length: 77 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`),
    ));
});

const OFFICIAL = new Set([
  'doi.org',
  'pubmed.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'www.fda.gov',
  'fda.gov',
  'dailymed.nlm.nih.gov',
  'canada.ca',
  'www.nhs.uk',
  'www.nice.org.uk',
  'rightdecisions.scot.nhs.uk',
  'healthed.govt.nz',
  'www.bmj.com',
  'bmcmusculoskeletdisord.biomedcentral.com',
  'bmcpregnancychildbirth.biomedcentral.com',
  'link.springer.com',
  'journals.plos.org',
  'medscimonit.com',
  'posters.worldcongress2024.org',
  'bonefit.ca',
]);

it('a reader is sent to a DOI, to PubMed, to a journal or to an official page only', () => {
  const addresses = CARE_SOURCES.flatMap(({ address }) => address ?? []);
  expect(
    addresses.filter((address) => !address.startsWith('https://') || !OFFICIAL.has(new URL(address).host)),
  ).toEqual([]);
});
