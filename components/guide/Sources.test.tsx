// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GUIDANCE_SOURCES } from '../../data/sources/guidance.ts';
import { SourceEntries } from '../evidence/SourceEntries.tsx';
import { Sources } from './Sources.tsx';

const sources = [...GUIDANCE_SOURCES.values()];

it('says of every work how it was read, in its own words where it has some', () => {
  const ways = new Set(sources.map(({ read }) => read));
  expect(ways.size).toBeGreaterThan(5);
  render(<Sources ids={sources.map(({ id }) => id)} />);
  for (const read of ways)
    expect(
      screen.getAllByText(
        read === 'no' ? /; from memory, not read for this page\)/ : (text) => text.endsWith(`; read: ${read})`),
      ).length,
      read,
    ).toBeGreaterThan(0);
  render(<SourceEntries sources={sources} />);
  for (const read of ways)
    expect(
      screen.getAllByText((text) => text.includes(read === 'no' ? 'From memory, not read again.' : `Read: ${read}.`))
        .length,
      read,
    ).toBeGreaterThan(0);
});
