/**
 * What an exercise asks of the body, as far as a condition may forbid it.
 * easy: a slow movement or breathing, without a pull or a load; no condition forbids it.
 * pull: muscles are held long. effort: work against a band, a weight or one's own weight. strain: a hard hold, in which people hold their breath.
 * unsteady: stands on crossed legs or on one. roller: lies on a roller.
 * neck-move: small movement or work of the neck. neck-bend: to a pull forward or sideways. neck-turn: turned to a pull. neck-back: chin up or head back.
 * spine-round: bent forward. spine-twist: turned. spine-side: bent sideways. spine-over: bent back over an edge, a towel or a roller.
 * lie-back, lie-front: lies on the back, or face down.
 */
export type Load =
  | 'easy'
  | 'pull'
  | 'effort'
  | 'strain'
  | 'unsteady'
  | 'roller'
  | 'neck-move'
  | 'neck-bend'
  | 'neck-turn'
  | 'neck-back'
  | 'spine-round'
  | 'spine-twist'
  | 'spine-side'
  | 'spine-over'
  | 'lie-back'
  | 'lie-front';

/** Never empty: an exercise that asks nothing says that it is easy. */
export type Loads = readonly [Load, ...Load[]];

/** What a load is, in the middle of a sentence: "It {words}." */
export const LOAD_WORDS: Readonly<Record<Load, string>> = {
  easy: 'is a slow movement',
  pull: 'stretches',
  effort: 'is work for the muscles',
  strain: 'is a hard hold',
  unsteady: 'is unsteady',
  roller: 'uses a roller',
  'neck-move': 'works the neck',
  'neck-bend': 'bends the neck',
  'neck-turn': 'turns the neck',
  'neck-back': 'tips the head back',
  'spine-round': 'bends the back forward',
  'spine-twist': 'twists the back',
  'spine-side': 'bends the back sideways',
  'spine-over': 'bends the back over an edge',
  'lie-back': 'is done lying on the back',
  'lie-front': 'is done lying face down',
};
