// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TOPICS } from '../../data/care/topics.ts';
import { answerSign, redoScreening } from '../../state/screening.ts';
import { ChairDesk } from './ChairDesk.tsx';
import { Creams } from './Creams.tsx';
import { HeatCold } from './HeatCold.tsx';
import { HomeChecks } from './HomeChecks.tsx';
import { Medicines } from './Medicines.tsx';
import { MuscleBalance } from './MuscleBalance.tsx';
import { TriggerPoints } from './TriggerPoints.tsx';
import { WhyItHurts } from './WhyItHurts.tsx';

afterEach(() => {
  cleanup();
  redoScreening();
});

const PAGES = { ChairDesk, Creams, HeatCold, HomeChecks, Medicines, MuscleBalance, TriggerPoints, WhyItHurts };

describe('with an emergency answered, a care page says what to do, and says it once', () => {
  it('all of them are here', () => expect(Object.keys(PAGES)).toHaveLength(TOPICS.length));
  it.each(Object.entries(PAGES))('%s', async (_name, Page) => {
    answerSign('chest_pressure', 'yes');
    render(<Page />);
    expect(await screen.findAllByText('Get emergency help now')).toHaveLength(1);
  });
});
