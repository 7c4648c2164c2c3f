import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { ArriveAtTop } from '../components/ui/ArriveAtTop.tsx';
import { OfflineWorker } from '../components/ui/OfflineWorker.tsx';
import { SiteFooter } from '../components/ui/SiteFooter.tsx';
import { SiteHeader } from '../components/ui/SiteHeader.tsx';
import { StorageNotice } from '../components/ui/StorageNotice.tsx';
import { StuckNotice } from '../components/ui/StuckNotice.tsx';
import { SITE_ADDRESS } from '../data/site.ts';
import './globals.css';
import { m } from '../data/words.ts';

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
  display: 'swap',
});

export const metadata: Metadata = {
  ...(SITE_ADDRESS && { metadataBase: new URL(SITE_ADDRESS), alternates: { canonical: './' } }),
  title: { default: m.ui_title(), template: m.ui_page_title({ page: '%s' }) },
  description: m.ui_description(),
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f2ec' },
    { media: '(prefers-color-scheme: dark)', color: '#16191c' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={m.ui_language()} className={inter.variable} data-body="loading" suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only z-50 rounded bg-surface px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          {m.ui_skip()}
        </a>
        <SiteHeader />
        <StorageNotice />
        <StuckNotice />
        <main id="main" className="flex-1" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <OfflineWorker />
        <ArriveAtTop />
      </body>
    </html>
  );
}
