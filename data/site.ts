/** Where the site will be served, for addresses that must be absolute (pictures on social pages): SITE_URL at build time. */
export const SITE_URL = process.env.SITE_URL ?? 'http://localhost:3000';
