// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clearCautions,
  keepCautions,
  parseCautions,
  recallCautions,
  reviewCautions,
  tickCaution,
  toggleDevice,
  useCautions,
} from './cautions.ts';
import { parseRunSettings, recallRunSettings, setOwned, setSpeech, useRunSettings } from './run-settings.ts';
import { useStorageTrouble } from './storage-trouble.ts';
import { answerSign, keepScreening, parseAnswers, recallScreening, redoScreening, useScreening } from './screening.ts';

const DAY = 24 * 3600 * 1000;
beforeEach(() => localStorage.clear());
afterEach(() => {
  clearCautions();
  keepScreening(false, 0);
  redoScreening(0);
});

describe('nothing is stored unless the person keeps it', () => {
  it('conditions', () => {
    tickCaution('blood_thinners', 'both');
    reviewCautions();
    expect(localStorage).toHaveLength(0);
    keepCautions(true);
    expect(localStorage.getItem('knotmap.cautions')).toContain('blood_thinners');
    tickCaution('blood_thinners', null);
    expect(localStorage.getItem('knotmap.cautions')).not.toContain('blood_thinners');
    keepCautions(false);
    expect(localStorage).toHaveLength(0);
  });

  it('answers', () => {
    answerSign('kidney', 'yes', 0);
    expect(localStorage).toHaveLength(0);
    keepScreening(true, 5);
    expect(localStorage.getItem('knotmap.screening')).toBe('{"v":1,"at":5,"answers":{"kidney":"yes"}}');
    redoScreening(6);
    expect(useScreening.getState()).toMatchObject({ given: new Map() });
  });
});

describe('what was kept comes back', () => {
  it('conditions, with their sides', () => {
    tickCaution('lymph', 'left');
    keepCautions(true);
    const saved = localStorage.getItem('knotmap.cautions')!;
    clearCautions();
    localStorage.setItem('knotmap.cautions', saved);
    recallCautions();
    expect(useCautions.getState()).toMatchObject({ ticked: new Map([['lymph', 'left']]), reviewed: false, kept: true });
  });

  it('conditions are asked again all the same: a kept list says nothing of today', () => {
    tickCaution('thin_bones', 'both');
    reviewCautions();
    keepCautions(true);
    const saved = localStorage.getItem('knotmap.cautions')!;
    clearCautions();
    localStorage.setItem('knotmap.cautions', saved);
    recallCautions();
    expect(useCautions.getState().reviewed).toBe(false);
  });

  it('conditions do not do away with what was ticked before they were read', () => {
    tickCaution('thin_bones', 'both');
    localStorage.setItem('knotmap.cautions', JSON.stringify({ ticked: { high_bp: 'both' } }));
    recallCautions();
    expect([...useCautions.getState().ticked.keys()].sort()).toEqual(['high_bp', 'thin_bones']);
  });

  it('answers that another tab keeps are not forgotten by an answer here, nor kept again once forgotten there', () => {
    localStorage.setItem('knotmap.screening', JSON.stringify({ at: 1, answers: { kidney: 'yes' } }));
    answerSign('new_lump', 'no', 2);
    expect(localStorage.getItem('knotmap.screening')).not.toBeNull();
    localStorage.removeItem('knotmap.screening');
    answerSign('new_lump', 'no', 3);
    expect(localStorage.getItem('knotmap.screening')).toBeNull();
  });

  it('places of a device, and they go with the tick', () => {
    tickCaution('implants', 'both');
    toggleDevice({ place: 'kneecap', side: 'left' });
    keepCautions(true);
    const saved = localStorage.getItem('knotmap.cautions')!;
    clearCautions();
    localStorage.setItem(
      'knotmap.cautions',
      saved.replace('[{', '[7,{"place":"nowhere","side":"left"},{"place":"kneecap","side":"midline"},{'),
    );
    recallCautions();
    expect(useCautions.getState().devices).toEqual([
      { place: 'kneecap', side: 'left' },
      { place: 'kneecap', side: 'right' }, // a side that cannot be read is both
    ]);
    tickCaution('implants', null);
    expect(useCautions.getState().devices).toEqual([]);
  });

  it('answers for two weeks, but the check is not done by them', () => {
    const kept = { at: 0, answers: { kidney: 'no' } };
    expect(parseAnswers(kept, 13 * DAY)).toMatchObject({
      given: new Map([['kidney', { answer: 'no', at: 0, earlier: true }]]),
    });
    expect(parseAnswers(kept, 15 * DAY)).toBeNull();
    localStorage.setItem('knotmap.screening', JSON.stringify(kept));
    recallScreening(DAY);
    expect(useScreening.getState()).toMatchObject({
      given: new Map([['kidney', { answer: 'no', at: 0, earlier: true }]]),
      kept: true,
    });
  });

  it('tools and voice', () => {
    setOwned('tennis_ball', true);
    setSpeech(true);
    useRunSettings.setState({ owned: null, speech: false });
    recallRunSettings();
    expect(useRunSettings.getState()).toMatchObject({ owned: new Set(['tennis_ball']), speech: true });
  });
});

describe('bad data never throws and loses nothing else', () => {
  it.each(['', 'null', '[]', '{', '7', '{"ticked":5}', '{"answers":{"kidney":"no"}}'])('%s', (text) => {
    for (const key of ['knotmap.cautions', 'knotmap.screening', 'knotmap.following']) localStorage.setItem(key, text);
    expect(() => {
      recallCautions();
      recallScreening(0);
      recallRunSettings();
    }).not.toThrow();
    expect(useCautions.getState().ticked.size + useScreening.getState().given.size).toBe(0);
  });

  it('a part that is not known is left out, the rest stays', () => {
    expect(parseCautions({ ticked: { pregnancy: 'both', flying: 'left', lymph: 'up' } })).toEqual(
      new Map([
        ['pregnancy', 'both'],
        ['lymph', 'both'], // a side that cannot be read is both
      ]),
    );
    expect(parseRunSettings({ owned: ['tennis_ball', 'hammer', 3], speech: 'yes', tones: false })).toEqual({
      owned: new Set(['tennis_ball']),
      tones: false,
    });
  });
});

describe('what can be read, but not whole', () => {
  it.each([
    ['knotmap.cautions', '{"v":1,"ticked":{"blood_thinners":true}}', { blood_thinners: 'both' }],
    ['knotmap.cautions', '{"v":1,"ticked":["blood_thinners"]}', {}],
    ['knotmap.cautions', '{"v":1,"ticked":{"clot":"BOTH"}}', { clot: 'both' }],
    ['knotmap.cautions', '[]', {}],
    ['knotmap.cautions', '{"v":1,"ticked":{"no_such":"left","clot":"left"}}', { clot: 'left' }],
  ])('%s: %s gives what is known on both sides, and is moved aside before it is written over', (key, text, known) => {
    localStorage.setItem(key, text);
    useCautions.setState({ ticked: new Map(), devices: [], reviewed: false, kept: false, at: 0 });
    useStorageTrouble.setState({ trouble: null });
    recallCautions();
    expect(Object.fromEntries(useCautions.getState().ticked)).toEqual(known);
    expect(useStorageTrouble.getState().trouble).toBe('damaged');
    keepCautions(true);
    tickCaution('pregnancy', 'both');
    expect(localStorage.getItem(`${key}.aside`)).toBe(text);
  });
});
