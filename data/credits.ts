export interface Credit {
  readonly what: string;
  readonly by: string;
  readonly licence: string;
  readonly address: string;
  readonly package?: string;
}

/** Everything that is shipped and was not made here. */
export const CREDITS: readonly Credit[] = [
  {
    what: 'Body shape: MakeHuman',
    by: 'MakeHuman team',
    licence: 'CC0 1.0',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  {
    what: 'Inter, the typeface',
    by: 'The Inter Project Authors',
    licence: 'OFL 1.1',
    address: 'https://openfontlicense.org',
    package: '@fontsource-variable/inter',
  },
  {
    what: 'Lucide, icons',
    by: 'Lucide contributors',
    licence: 'ISC',
    address: 'https://lucide.dev/license',
    package: 'lucide-react',
  },
  { what: 'Next.js', by: 'Vercel', licence: 'MIT', address: 'https://github.com/vercel/next.js', package: 'next' },
  {
    what: 'React',
    by: 'Meta and contributors',
    licence: 'MIT',
    address: 'https://github.com/facebook/react',
    package: 'react',
  },
  {
    what: 'React DOM',
    by: 'Meta and contributors',
    licence: 'MIT',
    address: 'https://github.com/facebook/react',
    package: 'react-dom',
  },
  {
    what: 'three.js',
    by: 'three.js authors',
    licence: 'MIT',
    address: 'https://github.com/mrdoob/three.js',
    package: 'three',
  },
  {
    what: 'React Three Fiber',
    by: 'Poimandres',
    licence: 'MIT',
    address: 'https://github.com/pmndrs/react-three-fiber',
    package: '@react-three/fiber',
  },
  {
    what: 'zustand',
    by: 'Poimandres',
    licence: 'MIT',
    address: 'https://github.com/pmndrs/zustand',
    package: 'zustand',
  },
  {
    what: 'react-error-boundary',
    by: 'Brian Vaughn',
    licence: 'MIT',
    address: 'https://github.com/bvaughn/react-error-boundary',
    package: 'react-error-boundary',
  },
  {
    what: 'meshoptimizer, decoder',
    by: 'Arseny Kapoulkine',
    licence: 'MIT',
    address: 'https://github.com/zeux/meshoptimizer',
    package: 'meshoptimizer',
  },
  {
    what: 'Tailwind CSS',
    by: 'Tailwind Labs',
    licence: 'MIT',
    address: 'https://github.com/tailwindlabs/tailwindcss',
    package: 'tailwindcss',
  },
  {
    what: 'pdf-lib',
    by: 'Andrew Dillon',
    licence: 'MIT',
    address: 'https://github.com/Hopding/pdf-lib',
    package: 'pdf-lib',
  },
  { what: 'jsQR', by: 'Cosmo Wolfe', licence: 'Apache-2.0', address: 'https://github.com/cozmo/jsQR', package: 'jsqr' },
  { what: 'uqr', by: 'Anthony Fu', licence: 'MIT', address: 'https://github.com/unjs/uqr', package: 'uqr' },
];
