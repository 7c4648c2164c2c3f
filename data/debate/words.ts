/** The words that join the evidence page. */
export const DEBATE_WORDS = {
  title: 'What is known about trigger points, and what is disputed',
  description:
    'Trigger points under doubt: what studies show, what critics say, how well examiners agree, which pain maps were tested, and how Knotmap ranks.',
  lead: 'Knotmap shows pictures that clinicians use. Good people disagree on what they mean. Here is the case for and against, so you can judge for yourself.',
  teaser:
    'Experts do not agree on what a trigger point is. Two examiners often pick different spots. Few of the pain maps were ever tested in people.',
  short: [
    'People have sore spots, and pressing them can be felt elsewhere. That is well shown.',
    'What a trigger point is, and if it explains the pain, is disputed.',
    'The map cannot tell you what hurts. It can tell you where to look.',
  ],
  statementsTitle: 'Claim by claim',
  agreementTitle: 'Do two examiners find the same spot?',
  agreementLead:
    'A kappa of 0 means no better than chance. A kappa of 1 means they always agree. Around 0.5 is common for tests done by hand.',
  agreementReading:
    'So Knotmap asks one thing when you press: does this bring on the pain you know? It does not ask you to feel for a lump.',
  mapsTitle: 'Which pain maps were tested?',
  mapsLead:
    'These muscles were tested in people. For all the others, the map is what experts drew from their patients.',
  mapsShared:
    'What these tests share: pain is felt further down, on the same side. It spreads more when the push is stronger, and in people who have had pain for long. ' +
    'In many healthy people nothing is felt elsewhere.',
  lookalikesTitle: 'What else feels the same?',
  lookalikesLead:
    'These are not muscles. They are felt in the same places. That is why Knotmap always keeps “something else” on its list.',
  limitsTitle: 'What we could not read',
  limits:
    'We read most papers as abstracts, and few in full. We found no pain map tested in people for the levator scapulae, the rhomboids, the serratus posterior superior, the ' +
    'latissimus, the scalenes or the pectorals. Places of most points come from textbooks and were set on the body by us.',
  claimsTitle: 'The article, claim by claim',
  claimsLead: 'Knotmap began from an article about upper back pain. We checked all of its 77 claims.',
} as const;
