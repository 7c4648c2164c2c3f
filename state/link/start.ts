/** The part of a guide's address that opens the guide over its page, at what is asked before it. */
const START = 'start=1';

const partsOf = (hash: string): readonly string[] =>
  hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
const fragmentOf = (parts: readonly string[]): string => (parts.length > 0 ? `#${parts.join('&')}` : '');

export const asksToStart = (hash: string): boolean => partsOf(hash).includes(START);
/** The same fragment with the guide opened, and with its page alone. */
export const withStart = (hash: string): string => (asksToStart(hash) ? hash : fragmentOf([...partsOf(hash), START]));
export const withoutStart = (hash: string): string => fragmentOf(partsOf(hash).filter((part) => part !== START));
