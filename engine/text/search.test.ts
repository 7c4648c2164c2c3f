import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { nth } from '../math/nth.ts';
import { SEARCH_SYNONYMS } from '../../data/search-words.ts';
import { muscleEntries } from './muscle-entries.ts';
import { indexOf, search, wordsOf } from './search.ts';
import { typos } from './typo.ts';

const index = indexOf(muscleEntries(MUSCLES, TRIGGER_POINTS), SEARCH_SYNONYMS);
const found = (typed: string) => search(index, typed).map(({ id }) => id);

describe('a muscle is found', () => {
  it.each<[typed: string, muscle: string]>([
    ['infraspinatus', 'infraspinatus'],
    ['infaspinatus', 'infraspinatus'],
    ['infraspinatis', 'infraspinatus'],
    ['infra spinatus', 'infraspinatus'],
    ['infraspinatus TrP2', 'infraspinatus'],
    ['infraspinatus trp 2', 'infraspinatus'],
    ['suprasinatus', 'supraspinatus'],
    ['trapezuis upper', 'trapezius-upper'],
    ['trapesius', 'trapezius-upper'],
    ['levator scapula', 'levator-scapulae'],
    ['levater scapulae', 'levator-scapulae'],
    ['sternoclidomastoid', 'sternocleidomastoid'],
    ['sternocliedomastoid', 'sternocleidomastoid'],
    ['SCM', 'sternocleidomastoid'],
    ['romboid major', 'rhomboid-major'],
    ['rhomboid minor', 'rhomboid-minor'],
    ['massiter', 'masseter'],
    ['teres miner', 'teres-minor'],
    ['subscapularus', 'subscapularis'],
    ['latisimus', 'latissimus-dorsi'],
    ['quadratus lumborm', 'quadratus-lumborum'],
    ['piriformus', 'piriformis'],
    ['pirifomis', 'piriformis'],
    ['gluteus minimis', 'gluteus-minimus'],
    ['pectoralis minro', 'pectoralis-minor'],
    ['serratus anterier', 'serratus-anterior'],
    ['ileopsoas', 'iliopsoas'],
    ['diaphram', 'diaphragm'],
    ['gastrocnemeus', 'gastrocnemius'],
    ['soleous', 'soleus'],
    ['bicep', 'biceps-brachii'],
    ['brachioradalis', 'brachioradialis'],
    ['Zwerchfell diaphragm', 'diaphragm'],
    ['occipitalis', 'occipitofrontalis'],
  ])('by %s', (typed, muscle) => expect(found(typed)[0]).toBe(muscle));

  it.each<[typed: string, muscle: string, within: number]>([
    ['cannot reach the back pocket', 'infraspinatus', 1],
    ['cannot reach bra hook', 'infraspinatus', 1],
    ['reaching to the rear seat', 'infraspinatus', 2],
    ['combing hair', 'supraspinatus', 3],
    ['front of the shoulder joint', 'infraspinatus', 3],
    ['pain deep in my shoulder joint', 'infraspinatus', 5],
    ['stiff neck', 'levator-scapulae', 3],
    ['jaw joint', 'pterygoids', 4],
    ['scalines', 'scalenes', 2],
  ])('by what people say: %s', (typed, muscle, within) => expect(found(typed).slice(0, within)).toContain(muscle));
});

it('says what it found', () => {
  expect(nth(search(index, 'cannot reach the back pocket'), 0).field).toMatchObject({ kind: 'complaint' });
  expect(nth(search(index, 'infraspinatus'), 0).field).toMatchObject({ kind: 'name', text: 'Infraspinatus' });
});

it('finds nothing by words that say nothing, and nothing by nonsense', () => {
  for (const typed of ['', '   ', 'the pain in my', '!!!', 'qqqqqqq']) expect(search(index, typed)).toEqual([]);
});

it('finds every muscle by its own name, and by its name with any one letter left out', () => {
  for (const { id, name } of MUSCLES) {
    expect(found(name)[0], name).toBe(id);
    const word = wordsOf(name).reduce((a, b) => (b.length > a.length ? b : a));
    if (word.length < 6) continue;
    for (let k = 0; k < word.length; k++)
      expect(found(word.slice(0, k) + word.slice(k + 1)).slice(0, 10), `${name} without letter ${k}`).toContain(id);
  }
});

it('finds every point by muscle and number', () => {
  for (const { id, number, muscleId } of TRIGGER_POINTS.filter(({ number }) => /^TrP\d$/.test(number))) {
    const name = MUSCLES.find((muscle) => muscle.id === muscleId)?.name ?? '';
    expect(found(`${name} ${number}`)[0], id).toBe(muscleId);
  }
});

it('an entry that holds all that was typed comes before one that holds a part of it better', () => {
  const two = indexOf([
    { id: 'one word, by name', fields: [{ kind: 'name', text: 'temple' }] },
    {
      id: 'both words',
      fields: [{ kind: 'complaint', text: 'ache behind the temple and deep in the ear when chewing' }],
    },
  ]);
  expect(search(two, 'temple ear')[0]?.id).toBe('both words');
  expect(search(two, 'temple')[0]?.id).toBe('one word, by name');
});

it('answers anything, in little time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      // A second: a search usually takes a few milliseconds, but the clock also counts what else the machine does.
      const start = performance.now();
      const hits = search(index, typed);
      expect(performance.now() - start).toBeLessThan(1000);
      expect(hits.every(({ score }, k) => k === 0 || score <= nth(hits, k - 1).score)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('typing errors', () => {
  it.each<[a: string, b: string, count: number]>([
    ['teres', 'teres', 0],
    ['tres', 'teres', 1],
    ['teeres', 'teres', 1],
    ['teras', 'teres', 1],
    ['treas', 'teres', 2],
    ['etres', 'teres', 1],
    ['', 'ab', 2],
    ['abc', 'xyz', 3],
  ])('%s for %s: %i', (a, b, count) => expect(typos(a, b, 3)).toBe(count));

  it('are the same both ways, and none only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typos(a, b, 9)).toBe(typos(b, a, 9));
        expect(typos(a, b, 9) === 0).toBe(a === b);
        expect(typos(a, b, 9, true)).toBeLessThanOrEqual(typos(a, b, 9));
      }),
    );
  });
});
