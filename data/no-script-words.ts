export const NO_SCRIPT = {
  needs: 'This page needs JavaScript, which is switched off in this browser. These pages can be read without it:',
  ways: [
    { to: '/muscles/', words: 'All muscles, with where each sends pain' },
    { to: '/guides/', words: 'All guides' },
    { to: '/safety/', words: 'The warning signs' },
    { to: '/care/', words: 'Care for your back' },
  ],
} as const;
