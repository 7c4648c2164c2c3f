import type { Standing, Statement } from './types.ts';

export const STANDINGS: Readonly<Record<Standing, { readonly label: string; readonly sign: string }>> = {
  supported: { label: 'Well supported', sign: '✓' },
  disputed: { label: 'Disputed', sign: '≠' },
  'not-shown': { label: 'Not shown', sign: '?' },
};

/** Where the debate on trigger points stands, plainest first. */
export const STATEMENTS: readonly Statement[] = [
  {
    id: 'sore-spots',
    standing: 'supported',
    say: 'People have sore spots in their muscles. Pressing a muscle can be felt somewhere else.',
    why: 'Salt water put into a muscle sends pain to other places in healthy people. This was seen in a handful of muscles.',
    sources: ['leffler2000', 'sohn2000', 'cornwall2006', 'tucker2014', 'fdlp2007trap'],
  },
  {
    id: 'common',
    standing: 'supported',
    say: 'Sore spots are common in people with no pain.',
    why: 'Counts in healthy people run from 20 to 90 in 100. It depends on who looks, and where. So a sore spot proves little.',
    sources: ['celik2016', 'grieve2013', 'lucas-thesis'],
  },
  {
    id: 'own-pain',
    standing: 'supported',
    say: 'The most useful sign is your own: pressing here brings on the pain you know.',
    why: 'Two examiners agree more on this, and on soreness, than on a lump or a tight band.',
    sources: ['rathbone2017', 'lucas2009', 'bron2007'],
  },
  {
    id: 'what-it-is',
    standing: 'disputed',
    say: 'A knot that can be felt is a thing of its own, and explains the pain.',
    why:
      'Some authors call this idea refuted. They do not doubt the pain. They point to nerves instead. Others answer that the critics chose their facts, and ' +
      'that the other idea has no better proof.',
    sources: ['quintner2015', 'quintner1994', 'dommerholt2006', 'brookbush', 'painsci-quintner'],
  },
  {
    id: 'found-by-hand',
    standing: 'disputed',
    say: 'A trained hand can find trigger points reliably.',
    why: 'Over six studies, two examiners agreed only fairly well. The authors call it unreliable. One reader finds that harsh, as many hand tests do no better.',
    sources: ['rathbone2017', 'lucas2009', 'myburgh2008', 'painsci-rathbone'],
  },
  {
    id: 'maps',
    standing: 'disputed',
    say: 'Each muscle has its own pain map.',
    why:
      'The maps are drawings by experts. Tests exist for a handful of muscles. They agree in outline, vary a lot from person to person, and do not bear out ' +
      'some details.',
    sources: ['travellrinzler1952', 'simonstravell1983', 'leffler2000', 'kwon2017', 'ginnSaline2019'],
  },
  {
    id: 'headache',
    standing: 'disputed',
    say: 'Neck muscles cause headaches.',
    why: 'Sore spots are common in people with migraine and tension headache. What causes what is not clear, and trials lack a dummy treatment.',
    sources: ['do2018', 'fdlp2006subocc'],
  },
  {
    id: 'map-names-cause',
    standing: 'not-shown',
    say: 'A pain map alone can tell which muscle hurts.',
    why: 'Joints, discs and nerves of the neck and back send pain to the same places, most of all between the shoulder blades.',
    sources: ['fukui1996', 'fukui1997', 'dreyfuss1994', 'tanaka2006', 'young2008'],
  },
  {
    id: 'key-satellite',
    standing: 'not-shown',
    say: 'One main knot keeps other knots going. Pressing it cures them.',
    why: 'We found no study that shows it. Knotmap does not say it.',
    sources: ['dommerholt2006', 'quintner2015'],
  },
  {
    id: 'fixed-place',
    standing: 'not-shown',
    say: 'Knots sit at a fixed X on the muscle.',
    why: 'In one study of 48 people, the spots in the upper trapezius lay in one small area. For most muscles nobody has measured it. So Knotmap shows an area to search.',
    sources: ['barbero2013'],
  },
];
