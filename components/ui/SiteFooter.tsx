import Link from 'next/link';

export function SiteFooter() {
  return (
    <footer className="no-print border-t border-line px-5 py-6 text-sm text-muted sm:px-8">
      <p className="mx-auto max-w-3xl">
        Knotmap gives information, not a diagnosis. Sudden, severe or new signs of illness need a person, not a map: see{' '}
        <Link href="/safety/" prefetch={false} className="link">
          when to get help
        </Link>
        . What you mark stays on this device.{' '}
        <Link href="/about/" prefetch={false} className="link">
          About, privacy and licences
        </Link>
      </p>
    </footer>
  );
}
