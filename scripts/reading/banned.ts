/** Wording that the product does not use of a person's body or of itself: fear, verdicts, promises. From the content rules, sections 4 and 7. */
const BANNED: readonly (readonly [words: string, pattern: RegExp])[] = [
  ['damage', /\bdamag(?:e|es|ed|ing)\b/i],
  ['crumbling', /\bcrumbl/i],
  ['out of place', /\bout of place\b/i],
  ['wear and tear', /\bwear and tear\b/i],
  ['broken knot', /\bknots? (?:that )?(?:must|need to|has to|have to) be broken\b/i],
  ['your pain is caused by', /\b(?:your )?pain is caused by\b/i],
  ['your pain comes from', /\byour pain comes from\b/i],
  ['cause of your pain', /\bfind the cause of your pain\b/i],
  ['treats', /\btreats\b/i],
  ['heals', /\bheals\b/i],
  ['cures', /\bcures?\b/i],
  ['corrects', /\bcorrects\b/i],
  ['clinically proven', /\bclinically proven\b/i],
  ['prescribed dose', /\byour prescribed\b/i],
  ['your treatment is', /\byour treatment is\b/i],
  ['you have forward head posture', /\byou have (?:forward head|rounded|bad|poor) /i],
  ['abnormal', /\babnormal/i],
  ['you do not have', /\byou do not have (?:a|an|any) (?!pain|to)/i],
  ['diagnosis', /(?<!\bnot (?:a |meant to )?)\bdiagnos/i],
];

/** The banned wordings in a text. */
export const bannedIn = (text: string): readonly string[] =>
  BANNED.filter(([, pattern]) => pattern.test(text)).map(([words]) => words);

/** Places where such a word is right, each with why: it is denied ("not a diagnosis" always may be), it names a condition, or it is a sign to walk away from. */
export const ALLOWED: Readonly<Record<string, string>> = {
  'care/chair-and-desk.ts CHAIR_AND_DESK.plain': 'denied',
  'care/heat-and-cold.ts HEAT_AND_COLD.plain': 'denied',
  'care/heat-and-cold.ts HEAT_AND_COLD.notFor.0': 'nerve damage is a condition',
  'care/sore-spots.ts SORE_SPOTS.practitioner.walkAwayIf.0': 'a promise to walk away from',
  'care/sore-spots.ts SORE_SPOTS.practitioner.walkAwayIf.1': 'a claim to walk away from',
  'care/topical.ts TOPICAL_RULES.plain': 'denied',
  'care/topics.ts TOPICS.1.lead': 'denied',
  'claims/causes.ts CAUSES_CLAIMS.c15.wording': 'denied',
  'claims/causes.ts CAUSES_CLAIMS.c15.evidenceToday': 'denied',
  'claims/opening.ts OPENING_CLAIMS.c05.evidenceToday': 'denied',
  'claims/solutions.ts SOLUTIONS_CLAIMS.c30.evidenceToday': 'denied',
  'claims/claims.ts CLAIM_SECTIONS.opening.claims.c05.evidenceToday': 'denied',
  'claims/claims.ts CLAIM_SECTIONS.causes.claims.c15.wording': 'denied',
  'claims/claims.ts CLAIM_SECTIONS.causes.claims.c15.evidenceToday': 'denied',
  'claims/claims.ts CLAIM_SECTIONS.solutions.claims.c30.evidenceToday': 'denied',
  'debate/statements.ts STATEMENTS.key-satellite.say': 'a belief that is put to the test there',
  'safety/cautions.ts CAUTIONS.numb_skin.topic': 'nerve damage is a condition',
  'safety/cautions.ts CAUTIONS.numb_skin.question': 'nerve damage is a condition',
  'safety/zones.ts NO_PRESS_ZONES.implants_user_marked.why': 'about a device, not a body',
};
