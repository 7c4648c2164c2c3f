'use client';
import './globals.css';
import { m } from '../data/words.ts';

/** What stands in when the frame of all pages breaks: it has to bring its own. It comes up only in the browser, where there is an address. */
export default function GlobalError() {
  return (
    <html lang={m.ui_language()}>
      <body>
        <main className="page prose-page">
          <h1>{m.ui_broken_title()}</h1>
          <p>
            {m.ui_broken_kept()} {typeof location !== 'undefined' && <a href={location.href}>{location.href}</a>}
          </p>
          <button type="button" className="button-primary" onClick={() => location.reload()}>
            {m.ui_broken_again()}
          </button>
        </main>
      </body>
    </html>
  );
}
