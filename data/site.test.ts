import { expect, it } from 'vitest';
import { siteAddress } from './site.ts';

it('takes the address of a whole site', () => {
  expect(siteAddress('https://example.org')).toBe('https://example.org');
  expect(siteAddress('http://localhost:3000/')).toBe('http://localhost:3000');
});

it('is none where none is given', () => {
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress('')).toBeNull();
});

it.each(['example.org', 'ftp://example.org', 'https://example.org/knots/', 'https://example.org/?a', '//example.org'])(
  'refuses %s, and names the place',
  (given) => expect(() => siteAddress(given)).toThrow(/^SITE_URL: .*got "/),
);
