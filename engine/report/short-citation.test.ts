import { expect, it } from 'vitest';
import { EVERY_SOURCE } from '../../data/sources/every.ts';
import { shortCitation } from './short-citation.ts';

it.each([
  ['Lu W, Li J, Tian Y, Lu X. Effect of ischemic compression. Chiropr Man Therap 2022;30:34.', 'Lu 2022'],
  [
    'Fernandez-de-las-Penas C, Dommerholt J. International consensus. Pain Med 2018;19(1):142-150.',
    'Fernandez-de-las-Penas 2018',
  ],
  ['Oakley PA, Moustafa IM. Two methods. J Clin Med 2024;13(7):2149.', 'Oakley 2024'],
  ['van Niekerk SM, Louw QA. The effectiveness of a chair intervention. 2012.', 'van Niekerk 2012'],
  ['FDA. General Wellness: Policy for Low Risk Devices. Issued 6 Jan 2026.', 'FDA 2026'],
  ['Physiotherapy and massage practice convention.', 'Physiotherapy and massage practice…'],
  [
    'HealthDay/University of Missouri Health Care. Prevent burns from a heating pad.',
    'HealthDay/University of Missouri Health Care',
  ],
])('%s', (citation, short) => expect(shortCitation(citation)).toBe(short));

it('is short and never empty for any work we cite', () => {
  for (const { citation } of EVERY_SOURCE.values()) {
    expect(shortCitation(citation).length).toBeGreaterThan(2);
    expect(shortCitation(citation).length).toBeLessThanOrEqual(52);
  }
});
