/**
 * Builds the site for a host: SITE_URL says where it will be served, and without it there is no build.
 * Run: SITE_URL=https://example.org npm run release
 */
import { spawnSync } from 'node:child_process';
import { SITE_ADDRESS } from '../../data/site.ts';

if (!SITE_ADDRESS?.startsWith('https://')) {
  console.error(
    `SITE_URL: expected an address such as https://example.org, got ${JSON.stringify(process.env.SITE_URL)}`,
  );
  process.exit(2);
}
const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
