/** Words of the tools for a therapist beside the list. */
export const THERAPIST = {
  title: 'For a therapist',
  explain: 'Explain on the whole screen',
  handout: 'Make a handout',
  list: 'Order of the list',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  strike: (name: string) => `Strike: ${name}`,
  restore: (name: string) => `Put back: ${name}`,
  why: 'Why? (may stay empty)',
  confirm: 'Strike',
  cancel: 'Cancel',
  struck: 'Struck',
  link: 'All of this is in the link of this page.',
} as const;
