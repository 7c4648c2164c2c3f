// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SIGNS } from '../data/safety/signs.ts';
import { STOP_SIGNS } from '../data/safety/stop-rules.ts';
import { basisOf } from '../engine/guide/run-basis.ts';
import { forward, startRun } from '../engine/guide/run.ts';
import { clearCautions, keepCautions, reviewCautions, tickCaution, useCautions } from './cautions.ts';
import { askAnewIfLeft, askAnewWhenOld, endRunFor, isOpen, isScreened, takeUpRun } from './gate.ts';
import { setRun, useRun } from './run.ts';
import { useStopped } from './stopped.ts';
import { answerSign, noToRest, redoScreening, useScreening } from './screening.ts';

const MIN = 60_000,
  NOW = Date.now();
const begin = () => {
  const { ticked, devices } = useCautions.getState();
  const basis = basisOf({ cautions: ticked, devices }, { side: 'left', pointId: null, tool: 'flat_hand' });
  setRun(
    forward(
      startRun(
        { steps: 6, holdStep: 4, holdS: 30, restS: 30, spots: 1, reps: 1 },
        { guideId: 'erector_longissimus_thoracis', basis, before: null },
        NOW,
      ),
      NOW,
    ),
  );
};
/** What a reload does: the page's own memory is gone; what the device and the visit keep stays. */
const forgetPage = () => {
  useRun.setState({ run: null, cleared: false });
  useCautions.setState({ ticked: new Map(), devices: [], reviewed: false });
};

beforeEach(() => {
  setRun(null);
  clearCautions();
  redoScreening();
  localStorage.clear();
  sessionStorage.clear();
  useStopped.setState({ spots: [] });
  noToRest(SIGNS.map(({ id }) => id));
  tickCaution('thin_bones', 'both');
  reviewCautions();
});

describe('a run that is taken up', () => {
  it('a moment later in the same visit goes on, with the conditions it was made from', () => {
    begin();
    forgetPage();
    expect(takeUpRun(NOW + MIN)).toBe(true);
    expect([...useCautions.getState().ticked]).toEqual([['thin_bones', 'both']]);
  });

  it('in a new visit its questions come first, and what was ticked is shown ticked', () => {
    begin();
    forgetPage();
    redoScreening();
    expect(takeUpRun(NOW + MIN)).toBe(false);
    expect(useRun.getState().run).not.toBeNull();
    expect(useCautions.getState()).toMatchObject({ ticked: new Map([['thin_bones', 'both']]), reviewed: false });
    // Once they are answered it is offered again; it does not start by itself.
    noToRest(SIGNS.map(({ id }) => id));
    reviewCautions();
    expect(isOpen(useRun.getState(), useCautions.getState(), useScreening.getState())).toBe(false);
  });

  it('in a new tab, what the device keeps counts beside what the run was made from', () => {
    begin();
    keepCautions(true);
    tickCaution('past_clot', 'left');
    forgetPage();
    expect(takeUpRun(NOW + MIN)).toBe(false);
    expect(useCautions.getState().ticked.get('past_clot')).toBe('left');
  });

  it('after twenty minutes its questions come first, and are asked anew', () => {
    begin();
    forgetPage();
    expect(takeUpRun(NOW + 20 * MIN)).toBe(false);
    askAnewIfLeft('erector_longissimus_thoracis', NOW + 20 * MIN);
    expect(isScreened(useScreening.getState())).toBe(false);
    expect(useCautions.getState()).toMatchObject({ ticked: new Map([['thin_bones', 'both']]), reviewed: false });
  });

  it('after twenty minutes the conditions are asked anew too, where the visit still has them', () => {
    begin();
    useRun.setState({ run: null, cleared: false });
    takeUpRun(NOW + 20 * MIN);
    expect(useCautions.getState().reviewed).toBe(true);
    askAnewIfLeft('rhomboids', NOW + 20 * MIN);
    askAnewIfLeft('erector_longissimus_thoracis', NOW + 10 * MIN);
    expect(useCautions.getState().reviewed).toBe(true);
    askAnewIfLeft('erector_longissimus_thoracis', NOW + 20 * MIN);
    expect(useCautions.getState().reviewed).toBe(false);
  });

  it('is not shown once an answer forbids pressing', () => {
    begin();
    forgetPage();
    answerSign('chest_pressure', 'yes');
    expect(takeUpRun(NOW + MIN)).toBe(false);
  });

  it('is gone after such an answer on a page that had not taken it up, also when the answer is taken back', () => {
    begin();
    forgetPage();
    answerSign('chest_pressure', 'yes');
    answerSign('chest_pressure', 'no');
    expect(takeUpRun(NOW + MIN)).toBe(false);
    expect(localStorage.getItem('knotmap.run')).toBeNull();
    expect(useRun.getState().run).toBeNull();
  });

  it('is not shown once a condition more is ticked: it goes back to the questions', () => {
    begin();
    tickCaution('blood_thinners', 'both');
    expect(takeUpRun(NOW + MIN)).toBe(false);
  });
});

describe('the gate is open only if all of this is so', () => {
  const states = () => [useRun.getState(), useCautions.getState(), useScreening.getState()] as const;
  it('all of it', () => {
    begin();
    expect(isOpen(...states())).toBe(true);
  });
  it.each<[why: string, undo: () => void]>([
    ['there is a run', () => useRun.setState({ run: null })],
    ['it was not left', () => useRun.setState({ cleared: false })],
    ['the signs were asked in this visit', redoScreening],
    ['the conditions were asked', () => useCautions.setState({ reviewed: false })],
    ['the conditions are those of the run', () => useCautions.setState({ ticked: new Map() })],
    ['the devices are', () => useCautions.setState({ devices: [{ place: 'kneecap', side: 'left' }] })],
    ['the signs that a clinician has looked at are', () => answerSign('not_settling', 'seen')],
  ])('%s', (_why, undo) => {
    begin();
    undo();
    expect(isOpen(...states())).toBe(false);
  });
});

describe('what another tab does', () => {
  const told = (value: string | null) => {
    if (value === null) localStorage.removeItem('knotmap.run');
    else localStorage.setItem('knotmap.run', value);
    dispatchEvent(new StorageEvent('storage', { key: 'knotmap.run' }));
  };
  it('it ends the run: here it is ended', () => {
    begin();
    told(null);
    expect(useRun.getState()).toEqual({ run: null, cleared: false });
  });
  it('it goes on with a run that was not cleared here: the questions stay before it', () => {
    begin();
    const text = localStorage.getItem('knotmap.run')!;
    useRun.setState({ cleared: false });
    told(text.replace('"step":0', '"step":1'));
    expect(useRun.getState()).toMatchObject({ run: { step: 1 }, cleared: false });
  });
});

describe('a page that stood open', () => {
  const HOUR = 3600_000;
  it('asks signs and conditions again, with the ticks kept, once they were answered too long ago', () => {
    const id = 'rhomboids';
    expect(askAnewWhenOld(id, NOW + 5 * HOUR)).toBe(false);
    expect(askAnewWhenOld(id, NOW + 7 * HOUR)).toBe(true);
    expect(isScreened(useScreening.getState())).toBe(false);
    expect(useCautions.getState()).toMatchObject({ ticked: new Map([['thin_bones', 'both']]), reviewed: false });
    expect(askAnewWhenOld(id, NOW + 7 * HOUR)).toBe(false); // they are asked already
  });
  it('asks the conditions again also where the signs were answered later', () => {
    noToRest(
      SIGNS.map(({ id }) => id),
      NOW,
    );
    useScreening.setState(({ given }) => ({
      given: new Map([...given].map(([id, { answer }]) => [id, { answer, at: NOW + 7 * HOUR }])),
    }));
    expect(askAnewWhenOld('rhomboids', NOW + 7 * HOUR)).toBe(true);
    expect(isScreened(useScreening.getState())).toBe(true);
    expect(useCautions.getState().reviewed).toBe(false);
  });
  it('a tick changed later does not make the list new', () => {
    tickCaution('blood_thinners', 'both');
    useCautions.setState({ at: NOW + 7 * HOUR });
    askAnewWhenOld('rhomboids', NOW + 7 * HOUR);
    expect(useCautions.getState().reviewed).toBe(false);
  });
  it('a run that stood open for twenty minutes is offered behind its questions', () => {
    begin();
    expect(askAnewWhenOld('erector_longissimus_thoracis', NOW + 20 * MIN)).toBe(true);
    expect(useRun.getState()).toMatchObject({ cleared: false });
    expect(useRun.getState().run).not.toBeNull();
  });
});

describe('something feels wrong', () => {
  it.each(
    STOP_SIGNS.map(
      (rule) => [rule.id, 'sign' in rule ? rule.sign : 'ifItStays' in rule ? rule.ifItStays.sign : null] as const,
    ),
  )('%s: the run is ended, its spot is left alone, and %s stands before every guide', (id, sign) => {
    begin();
    endRunFor(useRun.getState().run!, id, sign);
    expect(useRun.getState().run).toBeNull();
    expect(isScreened(useScreening.getState())).toBe(sign === null);
    expect(useStopped.getState().spots).toMatchObject([
      { guideId: 'erector_longissimus_thoracis', side: 'left', why: id },
    ]);
  });
});

describe('a run that was left, once its questions are answered again', () => {
  const LATER = NOW + 40 * MIN;
  const answerAgain = (now: number) => {
    noToRest(
      SIGNS.map(({ id }) => id),
      now,
    );
    reviewCautions(now);
  };
  it('is not asked about once more at the next press', () => {
    begin();
    expect(askAnewWhenOld('erector_longissimus_thoracis', LATER)).toBe(true);
    answerAgain(LATER + MIN);
    expect(askAnewWhenOld('erector_longissimus_thoracis', LATER + 2 * MIN)).toBe(false);
    expect(isScreened(useScreening.getState())).toBe(true);
    expect(useCautions.getState().reviewed).toBe(true);
  });
  it('is asked about once more where that was left too', () => {
    begin();
    expect(askAnewWhenOld('erector_longissimus_thoracis', LATER)).toBe(true);
    answerAgain(LATER + MIN);
    expect(askAnewWhenOld('erector_longissimus_thoracis', LATER + 30 * MIN)).toBe(true);
  });
});
