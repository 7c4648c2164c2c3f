/** The words of the about page. */
export const ABOUT = {
  title: 'About Knotmap',
  description:
    'What Knotmap is and is not, what happens to what you mark, the licences of everything it is made of, and all its sources.',
  lead: 'A learning tool about muscles, pain maps and common self-care. It is not meant to diagnose, treat, monitor or prevent any disease or injury.',
  isTitle: 'What it is',
  is: [
    'A map. You mark where it hurts. It shows which trigger points are described as sending pain there, and why it lists them.',
    'A guide. It shows where people press, where never to press, and when to stop.',
    'A plain account of the evidence, with its doubts.',
    'Free, with no account. There is nothing to buy, and no tie to anyone who sells.',
  ],
  isNotTitle: 'What it is not',
  isNot: [
    'It is not a doctor. It cannot tell what causes your pain.',
    'It is not a test. Pain in the same place can have other causes, and some need help fast.',
    'It is for adults. It was not made for children or teens.',
    'It has not been checked by a regulator. No doctor or physiotherapist has signed it off yet.',
  ],
  privacyTitle: 'What stays with you',
  privacy: [
    'What you mark is worked out on your own device. Nobody else gets it.',
    'The site asks nothing of other sites: no ads, no counters, no cookies.',
    'What you keep is kept by your browser, on this device, only if you choose. You can discard it.',
    'Two things are kept without asking, for your safety, and go by themselves. One is the guide you are in the middle of. The other is a spot where something felt wrong: it is left alone for a day.',
    'When you share a link, your marks are in the part after the # sign. Browsers do not send that part to any server. Who has the link can see the marks.',
  ],
  creditsTitle: 'What it is made of',
  creditsLead: 'Knotmap’s own code is open, under the MIT licence. It stands on the work of others:',
  ownTitle: 'Drawn and written for Knotmap',
  own: 'The pictures on the care pages, the pain areas on the body, the guides and the texts were made for Knotmap. They are not copied from any book.',
  sourcesTitle: 'Where it comes from',
  sourcesLead: 'Each page lists its sources at its foot. They also stand in one list.',
} as const;

/** The words of the list of all sources. */
export const SOURCES_PAGE = {
  title: 'All sources',
  description: 'Every work that a page of Knotmap rests on, with how much of it was read.',
  lead: 'Every work that a page of Knotmap rests on. “Read” says how much of it was read. Most papers were read as abstracts.',
} as const;

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
  { what: 'uqr', by: 'Anthony Fu', licence: 'MIT', address: 'https://github.com/unjs/uqr', package: 'uqr' },
];
