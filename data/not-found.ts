export const NOT_FOUND = {
  title: 'This page is not here',
  lead: 'The link may be old, or a letter may be missing. What you marked is safe: it stays on your device.',
  ways: [
    { to: '/', words: 'Mark where it hurts' },
    { to: '/muscles/', words: 'Find a muscle' },
    { to: '/guides/', words: 'Find a guide' },
    { to: '/care/', words: 'Care for your back' },
    { to: '/safety/', words: 'Check the warning signs' },
  ],
} as const;
