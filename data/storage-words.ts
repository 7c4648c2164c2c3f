/** What is said, once a visit, when this device does not keep what it should, or holds what this version cannot read. */
export const STORAGE_WORDS = {
  closed: 'This browser keeps nothing new. What you enter lasts until you close the page.',
  newer:
    'A newer Knotmap kept your choices on this device. This page cannot read them and leaves them as they are. What you enter lasts until you close the page.',
  damaged:
    'Something this device kept can no longer be read. It is left as it is. Please check what you had set, your health conditions above all.',
  dismiss: 'Dismiss this message',
} as const;
