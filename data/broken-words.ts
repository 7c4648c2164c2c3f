/** A page that broke: what it says instead. */
export const BROKEN = {
  title: 'Something on this page broke',
  kept: 'Your drawing is in this link:',
  again: 'Try again',
  ways: [
    ['/', 'A new map, with the list of places'],
    ['/guides/', 'All guides'],
    ['/safety/', 'The warning signs'],
  ],
} as const;
