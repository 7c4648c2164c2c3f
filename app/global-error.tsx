'use client';
import { BROKEN } from '../data/broken-words.ts';
import './globals.css';

/** What stands in when the frame of all pages breaks: it has to bring its own. It comes up only in the browser, where there is an address. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main className="page prose-page">
          <h1>{BROKEN.title}</h1>
          <p>
            {BROKEN.kept} {typeof location !== 'undefined' && <a href={location.href}>{location.href}</a>}
          </p>
          <button type="button" className="button-primary" onClick={() => location.reload()}>
            {BROKEN.again}
          </button>
        </main>
      </body>
    </html>
  );
}
