import type { MetadataRoute } from 'next';
import { m } from '../data/words.ts';

export const dynamic = 'force-static';

/** What a phone needs to keep the app on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const icon = { type: 'image/png', sizes: '512x512' };
  return {
    id: '/',
    name: m.ui_title(),
    short_name: m.ui_name(),
    description: m.ui_description(),
    lang: m.ui_language(),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f5f2ec',
    theme_color: '#f5f2ec',
    categories: ['health', 'medical', 'education'],
    icons: [
      { ...icon, src: '/icons/192.png', sizes: '192x192' },
      { ...icon, src: '/icons/512.png' },
      { ...icon, src: '/icons/maskable-512.png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: m.ui_place_guides(), url: '/guides/' },
      { name: m.ui_place_muscles(), url: '/muscles/' },
      { name: m.ui_place_safety(), url: '/safety/' },
    ],
  };
}
