/** Words of the atlas pages. */
export const ATLAS_PAGE = {
  title: 'Muscles and their knots',
  intro:
    'Every muscle and trigger point of the map: where it is, where its pain is described as being felt, how sure that is, and what else it may be.',
  pattern: 'Where pain from this knot is described as being felt:',
  essential: 'Where nearly everyone feels it',
  spillover: 'Where it may spread when it is strong',
  layers: { superficial: 'Near the skin', intermediate: 'Half way down', deep: 'Deep' },
  sides: { same: '', both: 'on both sides', midline: 'in the middle' },
  legend: [
    ['solid', 'nearly everyone with this knot is described as feeling it here'],
    ['dots', 'may spread here when it is strong'],
    ['cross', 'the knot; a broken ring lies deep'],
  ],
  disclaimer:
    'A pattern is a description, not a law: people differ, and most patterns rest on what experts have observed. The pictures show the left side.',
  mimics: 'What else it may be',
  mimicsIntro: 'Other things can hurt in the same place. A pattern that fits does not rule them out.',
  redFlags: 'Get help first',
  signsMore: 'What counts as a yes',
  signsCount: '{n} signs',
  causes: 'What may set it off',
  complaints: 'What people notice',
  shared: 'Felt in the same place',
  sharedIntro: 'Knots in these muscles are described as sending pain to some of the same skin.',
} as const;
