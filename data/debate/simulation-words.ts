/** The words around the simulation's figures. */
export const SIMULATION_WORDS = {
  title: 'How often is the list right?',
  lead:
    'Nobody can look inside a muscle to check. So we made people in the computer. Each has one to three knots. Each draws the pain the way real people do: a bit off, with ' +
    'parts left out. Then Knotmap ranks, and we count.',
  caution: 'This tests the sums, not the theory. If the textbook maps are wrong, these figures do not show it.',
  chartTitle:
    'When Knotmap says 70 in 100, is it right 70 times? On the dashed line it is. Bigger dots: said more often.',
  said: 'Knotmap says (in 100)',
  was: 'It was so (in 100)',
  tableTitle: 'A true knot is among the first, of 100 people',
  first: 'First',
  three: 'First three',
  five: 'First five',
  tie: 'Knots whose order is not sure share a place. Counted that way, a true knot is first in {n} of 100.',
  repaint:
    'Draw the same pain twice: the first place stays the same in {n} of 100, all of the first three places in {three} of 100.',
  places:
    'This counts places, not knots. The first place holds {first} knots on average, the second {second}, the third {third}. Knots under 3 in 100 all share one place.',
  order: 'When the list says that one knot is above another, a second drawing agrees in {n} of 100.',
  unknown: 'Draw a pain that no knot explains, and “something else” should lead. It does, in so many of 100:',
  pressing:
    'Press and answer up to four times, as the checks ask: a true knot comes first in {n} of 100. Before pressing it was {before}. It takes {checks} checks on average.',
  gap: 'What Knotmap says and what was so lie {n} in 100 apart on average.',
  sensitivity:
    'We halved and doubled each of the {count} numbers inside. A true knot then came first in {least} to {most} of 100. As they stand it is {n}, in the same {people} people.',
} as const;

/** Drawings that no knot explains, by the name the simulation gives them. */
export const UNKNOWN_WORDS: Readonly<Record<string, string>> = {
  stripe: 'a stripe along a nerve',
  outside: 'a blot where no knot sends pain',
  'whole-body': 'pain all over',
  blob: 'a blot anywhere, which may lie just where a knot sends pain',
};

/** The other ways of ranking, in plain words, by the name the simulation gives them. */
export const METHOD_WORDS: Readonly<Record<string, string>> = {
  Knotmap: 'Knotmap',
  'list by region': 'Look up the body part in a list',
  'overlap share': 'Count how much of the drawing the map covers',
  cosine: 'Match the map to the drawing as a whole',
  'nearest muscle': 'Take the nearest muscle',
  'prevalence alone': 'Always name the most common knots',
};
