/** Words of the page that other sites frame. */
export const EMBED = {
  title: 'Mark where it hurts',
  lead: 'Information, not a diagnosis. What you mark stays on this device; the page around this map does not see it unless you share it.',
  share: (host: string) => `Share with ${host}`,
  shared: 'Shared with the page around this map.',
  open: 'Open in Knotmap',
} as const;
