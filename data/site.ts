/** A site's address from what was given for it. Throws when that is no address of a whole site. */
export function siteAddress(given: string | undefined): string | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`SITE_URL: expected an address such as https://example.org, got ${JSON.stringify(given)}`);
  return url.origin;
}

/** Where the site will be served: SITE_URL at build time. Null in a build for this computer alone, which names itself nowhere. */
export const SITE_ADDRESS = siteAddress(process.env.SITE_URL);
/** The same for pictures on social pages, whose addresses must be absolute. */
export const SITE_URL = SITE_ADDRESS ?? 'http://localhost:3000';

/** The day on which all records of muscles and points had been read again, each beside its sources. */
export const RECORDS_READ = '2026-11-29';
