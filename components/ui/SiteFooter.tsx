import Link from 'next/link';
import { m } from '../../data/words.ts';
import { Worded } from './Worded.tsx';

export function SiteFooter() {
  return (
    <footer className="no-print border-t border-line px-5 py-6 text-sm text-muted sm:px-8">
      <p className="mx-auto max-w-3xl">
        <span className="said-above">{m.ui_footer_not()} </span>
        <Worded
          words={m.ui_footer}
          parts={{
            help: (
              <Link href="/safety/" prefetch={false} className="link">
                {m.ui_footer_help()}
              </Link>
            ),
          }}
        />{' '}
        <Link href="/about/" prefetch={false} className="link">
          {m.ui_footer_about()}
        </Link>
      </p>
    </footer>
  );
}
