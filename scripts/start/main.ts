/**
 * Serves the built site on http://localhost:3000 (or PORT), to this machine alone unless HOST names an address to listen on (0.0.0.0: all); builds it first when out/ is missing or older than its sources.
 * Run: npm start
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['app', 'components', 'data', 'engine', 'state', 'public', 'scripts', 'next.config.js', 'package.json'];

/** Milliseconds of the last change; a test is not built. */
function newest(path: string): number {
  if (/\.test\.tsx?$/.test(path)) return 0;
  const found = statSync(path),
    { mtimeMs } = found;
  return found.isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : mtimeMs;
}

const port = Number(process.env['PORT'] ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  throw new Error(`PORT: expected 1 to 65535, got ${process.env['PORT']}`);
const host = process.env['HOST'] || '127.0.0.1';
if (!isIP(host) && host !== 'localhost')
  throw new Error(`HOST: expected an address to listen on, as 127.0.0.1, 0.0.0.0 or ::, got ${host}`);
const built = join(ROOT, 'out', '_headers');
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...SOURCES.map((name) => newest(join(ROOT, name))))) {
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}
try {
  await serve(join(ROOT, 'out'), port, host);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error;
  console.error(
    {
      EADDRINUSE: `PORT: expected one that is free, got ${port}, on which something listens already`,
      EACCES: `PORT: expected one that may be used, got ${port}`,
      EADDRNOTAVAIL: `HOST: expected an address of this machine, got ${host}`,
    }[code],
  );
  process.exit(1);
}
const name = { '127.0.0.1': 'localhost', '::1': 'localhost' }[host] ?? (isIP(host) === 6 ? `[${host}]` : host);
console.log(`Knotmap is on http://${name}:${port}`);
