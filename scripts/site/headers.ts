import { createHash } from 'node:crypto';

/** Hashes of the inline scripts of a page, as the Content-Security-Policy names them. */
export function scriptHashes(html: string): readonly string[] {
  const hashes = new Set<string>();
  for (const [, attributes, code] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=/.test(attributes) || code === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return [...hashes];
}

/** `ancestors` says who may frame the page. */
export const policy = (hashes: readonly string[], ancestors: string) => [
  "default-src 'self'", `script-src 'self' ${hashes.join(' ')}`, "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'", `frame-ancestors ${ancestors}`,
].join('; ');

/** For every answer, whatever the path. */
export const COMMON: readonly string[] = [
  'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer', 'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin', 'Cross-Origin-Resource-Policy: same-origin', 'Strict-Transport-Security: max-age=31536000; includeSubDomains',
];
