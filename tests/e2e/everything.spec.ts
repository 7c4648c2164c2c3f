import { expect, test, type APIRequestContext } from '@playwright/test';
import { CAUSES } from '../../data/care/causes.ts';
import { nth } from '../../engine/math/nth.ts';
import { CHAIR_AND_DESK } from '../../data/care/chair-and-desk.ts';
import { HABITS } from '../../data/care/habits.ts';
import { HEAT_AND_COLD } from '../../data/care/heat-and-cold.ts';
import { MEDICINES } from '../../data/care/medicines.ts';
import { MUSCLE_PAIRS } from '../../data/care/muscle-pairs.ts';
import { POSTURE_PATTERNS } from '../../data/care/posture-patterns.ts';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { SELF_CHECKS } from '../../data/care/self-checks.ts';
import { SORE_SPOTS } from '../../data/care/sore-spots.ts';
import { STARTER_PLAN } from '../../data/care/starter-plan.ts';
import { careExercise } from '../../data/care/exercises.ts';
import { STRETCHES, STRETCH_RULES } from '../../data/care/stretches.ts';
import { TOPICALS } from '../../data/care/topical.ts';
import type { Strength } from '../../data/care/types.ts';
import { CLAIM_SECTIONS, VERDICTS } from '../../data/claims/claims.ts';
import { DOSE_EVIDENCE } from '../../data/guides/evidence.ts';
import { GUIDES } from '../../data/guides/all.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { EVERY_SOURCE } from '../../data/sources/every.ts';
import { GUIDANCE_SOURCES } from '../../data/sources/guidance.ts';
import { addressOnShelf, SHELVES } from '../../data/sources/shelves.ts';
import { MUSCLES } from '../../data/atlas.ts';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';
import { closes, closesItsSide } from '../../engine/guide/closes.ts';
import { doseOf, fillDose } from '../../engine/guide/dose.ts';
import { signsAt } from '../../engine/safety/signs.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  nbsp: ' ',
};

/** A built page as it is sent, before any script: its markup, and its text with the tags taken out. */
async function built(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.ok(), path).toBe(true);
  const html = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '');
  const text = html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z#0-9]+);/gi, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ');
  return { path, html, text, ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)) };
}
type Built = Awaited<ReturnType<typeof built>>;

/** Every one of the texts stands on the page. */
function expectTexts({ path, text }: Built, wanted: readonly (string | undefined)[]) {
  const missing = wanted.filter((one): one is string => one !== undefined && !text.includes(one.replace(/\s+/g, ' ')));
  expect(missing, path).toEqual([]);
}
const expectIds = ({ path, ids }: Built, wanted: readonly string[]) =>
  expect(
    wanted.filter((id) => !ids.has(id)),
    path,
  ).toEqual([]);
/** A statement with its strength: what may be said, why, and every work, by name and linked. */
const expectStrength = (page: Built, evidence: Strength) => {
  expectTexts(page, [evidence.say, evidence.detail]);
  expectIds(
    page,
    evidence.sources.map((id) => `source-${id}`),
  );
};

test('the guides: listed, and each on its page whole, with the works behind it', async ({ request }) => {
  const list = await built(request, '/guides/');
  for (const guide of GUIDES) {
    expect(list.html, guide.id).toContain(`href="/guides/${guide.id}/"`);
    const page = await built(request, `/guides/${guide.id}/`),
      dose = doseOf(guide);
    expectTexts(page, [
      guide.name,
      guide.plainName,
      guide.findSpot,
      guide.whatToFeel,
      ...guide.positions.map(({ say }) => say),
      guide.habit,
      guide.stretch.name,
      guide.stretch.how,
      guide.strengthen.name,
      guide.strengthen.how,
      guide.strengthen.dose,
      guide.evidence.statement,
      fillDose(dose.say, dose),
      ...guide.steps.map(({ say }) => fillDose(say, dose)),
      ...guide.cautions,
      ...guide.stopWhen,
      ...guide.tools.map(({ note }) => note),
      ...guide.noPressZones.flatMap((id) =>
        NO_PRESS_ZONES.filter((zone) => zone.id === id).flatMap(({ name, plainText }) => [name, plainText]),
      ),
      ...CAUTIONS.filter((caution) => closes(caution, guide) || closesItsSide(caution, guide)).map(
        ({ topic }) => topic,
      ),
    ]);
    expectIds(
      page,
      [...guide.evidence.sources, ...guide.strengthen.sources, ...dose.sources].map((id) => `source-${id}`),
    );
  }
});

test('the warning signs, conditions and no-press areas stand on the safety page, each with its words and its works', async ({
  request,
}) => {
  const page = await built(request, '/safety/');
  expectTexts(page, [
    ...SIGNS.flatMap(({ short, more, textIfYes, escalateIf }) => [
      short,
      more,
      textIfYes,
      ...(escalateIf ? [escalateIf.short] : []),
    ]),
    ...CAUTIONS.flatMap(({ topic, question, text }) => [topic, question, text]),
    ...NO_PRESS_ZONES.flatMap(({ name, plainText, why }) => [name, plainText, why]),
  ]);
  for (const { sources } of [...SIGNS, ...CAUTIONS, ...NO_PRESS_ZONES])
    for (const id of sources) expect(page.html, id).toContain(`href="${addressOnShelf(id)}"`);
});

test('the claims: in the list with verdict and neutral wording, on their own pages with reasons and works', async ({
  request,
}) => {
  const list = await built(request, '/evidence/claims/');
  expect(list.html.match(/data-verdict=/g)).toHaveLength(CLAIM_SECTIONS.flatMap(({ claims }) => claims).length);
  for (const { id, claims } of CLAIM_SECTIONS) {
    const page = await built(request, `/evidence/claims/${id}/`);
    for (const claim of claims) {
      expectIds(list, [claim.id]);
      expectIds(page, [claim.id, ...claim.sources.map((source) => `source-${source}`)]);
      for (const one of [list, page]) expectTexts(one, [claim.wording, VERDICTS[claim.verdict].label]);
      expectTexts(page, [claim.evidenceToday, claim.missingContext, claim.redFlagRisk]);
    }
  }
});

test('the care pages: causes, desk, stretches, creams, heat and cold, patterns, checks, pairs, programmes, medicines, habits', async ({
  request,
}) => {
  const why = await built(request, '/care/why-it-hurts/');
  for (const { id, title, plain, tryThis, stopAndCall = [], figures, evidence, musclesNote, muscles } of CAUSES) {
    expectIds(why, [id]);
    expectTexts(why, [
      title,
      plain,
      ...tryThis,
      ...stopAndCall,
      ...figures.flatMap(({ what, value }) => [what, value]),
      musclesNote,
    ]);
    expectStrength(why, evidence);
    for (const muscle of muscles) expect(why.html, id).toContain(`href="/muscles/${muscle}/"`);
  }
  const chair = await built(request, '/care/chair-and-desk/');
  expectTexts(chair, [
    CHAIR_AND_DESK.plain,
    ...CHAIR_AND_DESK.setUp.flatMap(({ part, do: what }) => [part, what]),
    ...CHAIR_AND_DESK.breaks,
    STRETCH_RULES.plain,
    ...STRETCH_RULES.rules,
    ...STRETCH_RULES.doNotDoIf,
  ]);
  for (const evidence of [CHAIR_AND_DESK.evidence, STRETCH_RULES.evidence]) expectStrength(chair, evidence);
  for (const { id, name, position, steps, suits } of STRETCHES) {
    expectIds(chair, [id]);
    expectTexts(chair, [name, position, suits, ...steps]);
    expect(chair.html, id).toContain(`aria-label="Start: ${name.replaceAll("'", '&#x27;')}"`);
    expect(nth(chair.html.split(`id="${id}"`), 1).split('</section>')[0], `${id}: its picture`).toContain(
      '<svg role="img"',
    );
  }
  const creams = await built(request, '/care/creams/');
  for (const { id, name, plain, caution, figures, evidence } of TOPICALS) {
    expectIds(creams, [id]);
    expectTexts(creams, [name, plain, caution, ...figures.flatMap(({ what, value }) => [what, value])]);
    expectStrength(creams, evidence);
  }
  const heat = await built(request, '/care/heat-or-cold/');
  expectTexts(heat, [
    HEAT_AND_COLD.plain,
    HEAT_AND_COLD.answerToReader,
    ...HEAT_AND_COLD.notFor,
    ...HEAT_AND_COLD.figures.flatMap(({ what, value }) => [what, value]),
    ...HEAT_AND_COLD.methods.flatMap(({ name, how }) => [name, ...how]),
  ]);
  expectStrength(heat, HEAT_AND_COLD.evidence);
  const balance = await built(request, '/care/muscle-balance/');
  expectTexts(
    balance,
    POSTURE_PATTERNS.flatMap(({ name, plain, linkWithPain }) => [name, plain, linkWithPain]),
  );
  expectIds(
    balance,
    [...POSTURE_PATTERNS, ...MUSCLE_PAIRS, ...PROGRAMMES].map(({ id }) => id),
  );
  expectTexts(balance, [
    ...MUSCLE_PAIRS.flatMap(({ name, feelCheck, strengthen }) => [
      name,
      feelCheck,
      ...strengthen.map((id) => careExercise(id).name),
    ]),
    ...PROGRAMMES.flatMap(({ name, bestFor, exercises, progress, caution, effect }) => [
      name,
      bestFor,
      progress,
      caution,
      effect,
      ...exercises.flatMap(({ exercise, dose }) => [careExercise(exercise).name, dose]),
    ]),
  ]);
  for (const { evidence } of [...POSTURE_PATTERNS, ...PROGRAMMES]) expectStrength(balance, evidence);
  for (const { front, back } of MUSCLE_PAIRS)
    for (const { muscle } of [...front, ...back]) expect(balance.html).toContain(`href="/muscles/${muscle}/"`);
  const checks = await built(request, '/care/home-checks/');
  for (const { id, name, how, bands, accuracy, evidence, needs } of SELF_CHECKS) {
    expectIds(checks, [id]);
    expectTexts(checks, [name, needs, accuracy, ...how, ...bands.map(({ say }) => say)]);
    expectStrength(checks, evidence);
  }
  const medicines = await built(request, '/care/medicines/');
  for (const { id, title, plain, figures, askFirst, ifUsed, getHelp, evidence } of MEDICINES) {
    expectIds(medicines, [id]);
    expectTexts(medicines, [
      title,
      plain,
      ifUsed,
      ...askFirst,
      ...getHelp,
      ...figures.flatMap(({ what, value }) => [what, value]),
    ]);
    expectStrength(medicines, evidence);
  }
  const spots = await built(request, '/care/trigger-points/');
  expectTexts(spots, [
    SORE_SPOTS.plain,
    ...Object.values(SORE_SPOTS.selfCare),
    SORE_SPOTS.practitioner.who,
    ...SORE_SPOTS.practitioner.ask,
    ...SORE_SPOTS.practitioner.walkAwayIf,
    ...SORE_SPOTS.figures.flatMap(({ what, value }) => [what, value]),
  ]);
  expectStrength(spots, SORE_SPOTS.evidence);
  expectTexts(
    spots,
    DOSE_EVIDENCE.flatMap(({ study, muscle, dose, comparedWith, effect, meaning }) => [
      study,
      muscle,
      dose,
      comparedWith,
      effect,
      meaning,
    ]),
  );
  expectIds(
    spots,
    DOSE_EVIDENCE.map(({ source }) => `source-${source}`),
  );
  const home = await built(request, '/care/');
  expectTexts(home, [
    ...HABITS.flatMap(({ name, plain }) => [name, plain]),
    ...STARTER_PLAN.steps.flatMap(({ day, action }) => [day, action]),
  ]);
  for (const { evidence } of [...HABITS, STARTER_PLAN]) expectStrength(home, evidence);
});

test('each muscle has its warning signs on its page, and what counts as a yes', async ({ request }) => {
  for (const { id, redFlags } of MUSCLES)
    expectTexts(
      await built(request, `/muscles/${id}/`),
      signsAt(redFlags).flatMap(({ short, more }) => [short, more]),
    );
});

test('a muscle that a care page names has a way back to it', async ({ request }) => {
  const named = new Map([
    ...CAUSES.flatMap(({ id, muscles }) =>
      muscles.map((muscle) => [`${muscle} ${id}`, `/care/why-it-hurts/#${id}`] as const),
    ),
    ...MUSCLE_PAIRS.flatMap(({ id, front, back }) =>
      [...front, ...back].map(({ muscle }) => [`${muscle} ${id}`, `/care/muscle-balance/#${id}`] as const),
    ),
  ]);
  expect(named.size).toBeGreaterThan(40);
  const pages = new Map<string, Built>();
  for (const [key, address] of named) {
    const muscle = nth(key.split(' '), 0),
      page = pages.get(muscle) ?? (await built(request, `/muscles/${muscle}/`));
    pages.set(muscle, page);
    expect(page.html, muscle).toContain(`href="${address}"`);
  }
});

test('every source stands on its shelf, and those of guides, safety and care on a page that rests on it', async ({
  request,
}) => {
  const shelves = await Promise.all(SHELVES.map(({ slug }) => built(request, `/evidence/sources/${slug}/`)));
  for (const [at, { sources }] of SHELVES.entries()) {
    expectIds(
      nth(shelves, at),
      sources.map(({ id }) => `source-${id}`),
    );
    expectTexts(
      nth(shelves, at),
      sources.map(({ citation }) => citation),
    );
  }
  expect(SHELVES.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(EVERY_SOURCE.size);
  const paths = [
    ...MUSCLE_INDEX.map(({ id }) => `/muscles/${id}/`),
    ...GUIDES.map(({ id }) => `/guides/${id}/`),
    ...CLAIM_SECTIONS.map(({ id }) => `/evidence/claims/${id}/`),
    '/guides/',
    '/safety/',
    '/evidence/',
    '/about/',
    '/care/',
    ...[
      'why-it-hurts',
      'chair-and-desk',
      'trigger-points',
      'creams',
      'heat-or-cold',
      'muscle-balance',
      'home-checks',
      'medicines',
    ].map((slug) => `/care/${slug}/`),
  ];
  const pages = await Promise.all(paths.map((path) => built(request, path)));
  // Works behind the map alone, such as landmarks and how common a point is, have their shelf.
  const unused = [...GUIDANCE_SOURCES.values()].filter(
    ({ id, citation }) =>
      !pages.some(
        ({ ids, html, text }) =>
          ids.has(`source-${id}`) ||
          html.includes(`href="${addressOnShelf(id)}"`) ||
          text.includes(citation.replace(/\s+/g, ' ')),
      ),
  );
  expect(unused.map(({ id }) => id)).toEqual([]);
});
