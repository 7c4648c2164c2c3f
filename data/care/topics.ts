import type { PictureName } from './pictures.ts';

/** A care page: its address, and the few words that join what is shown on it. */
interface TopicRecord<Slug extends string> {
  /** Last part of the address: /care/<slug>/. */
  readonly slug: Slug;
  readonly title: string;
  /** One line for lists. */
  readonly short: string;
  /** For search engines. */
  readonly description: string;
  /** Opens the page. */
  readonly lead: string;
  readonly picture?: PictureName;
}

const RECORDS = [
  {
    slug: 'why-it-hurts',
    title: 'Why it hurts',
    short: 'Bags, bras, sitting, digging and other loads',
    picture: 'backpack',
    description:
      'What may load the upper back: backpacks, heavy breasts, pregnancy, sitting and standing, shovelling. What is proven, what is not, and what to try.',
    lead: 'Often there is no one cause. A few things add up: load, long stillness, little sleep, stress. Here is what we know of each, and what you can try.',
  },
  {
    slug: 'chair-and-desk',
    title: 'Chair, desk and stretches',
    short: 'Set up your seat, take breaks, open the mid back',
    picture: 'desk',
    description:
      'How to set up a chair and desk, how often to move, and eight mid-back stretches with pictures and a timer.',
    lead: 'No chair is a cure. A seat that fits you is nicer to sit in, and getting up often does more. Then eight ways to open the mid back.',
  },
  {
    slug: 'trigger-points',
    title: 'Sore spots and trigger points',
    short: 'What is known, what is disputed, alone or with help',
    picture: 'ball-on-wall',
    description:
      'Trigger points: what is known, what experts dispute, whether to press them yourself or see someone, and what a good session is.',
    lead: 'A trigger point is a sore spot in a muscle. Pressing it can bring on pain you know, sometimes far from the spot. Experts do not agree on what it is.',
  },
  {
    slug: 'creams',
    title: 'Creams, gels and patches',
    short: 'Which do something, and which only feel warm or cool',
    picture: 'rub',
    description:
      'NSAID gels, menthol, camphor, methyl salicylate, capsaicin and lidocaine on the skin: what trials show and how to use them safely.',
    lead: 'Things you put on the skin can help a little. Some do more than others. Here is what trials found.',
  },
  {
    slug: 'heat-or-cold',
    title: 'Heat or cold',
    short: 'Pads, baths, far infrared, ice',
    picture: 'warm-pad',
    description:
      'Heat or cold for upper back pain: heat pads, wraps, baths, far infrared and cold packs, how long to use them, and what trials show.',
    lead: 'This one is simple. Use what feels good, keep it mild, and set a timer.',
  },
  {
    slug: 'muscle-balance',
    title: 'Muscle balance',
    short: 'Posture patterns, muscle pairs, exercise plans',
    picture: 'band-row',
    description:
      'Forward head, rounded shoulders and other posture patterns, three muscle pairs front against back, and eight exercise plans laid out as a week.',
    lead: 'Posture is a weak lead. Strength and movement are a better one. Look, measure if you like, then pick a plan.',
  },
  {
    slug: 'home-checks',
    title: 'Home checks',
    short: 'Seven checks with a ruler, a timer or a photo',
    picture: 'rotation-sitting',
    description:
      'Seven home checks of posture and strength: enter a number, see a plain reading, keep it on your device or discard it.',
    lead: 'Measure, type the number, see what it means. Nothing is kept unless you say so.',
  },
  {
    slug: 'medicines',
    title: 'Medicines and surgery',
    short: 'Real risks in real figures',
    description:
      'Aspirin, ibuprofen and other NSAIDs, acetaminophen (paracetamol), celecoxib, opioids and surgery for back pain: benefits and risks in real figures.',
    lead: 'Every medicine can help some people and harm some. Here are the figures, so you can ask good questions.',
  },
] as const satisfies readonly TopicRecord<string>[];

export type TopicSlug = (typeof RECORDS)[number]['slug'];
export type Topic = TopicRecord<TopicSlug>;

export const TOPICS: readonly Topic[] = RECORDS;

/** A topic by its slug; a slug that is not there does not compile. */
export const topicOf = (slug: TopicSlug): Topic => {
  const found = TOPICS.find((topic) => topic.slug === slug);
  if (!found) throw new Error(`${slug}: no such care topic`);
  return found;
};
