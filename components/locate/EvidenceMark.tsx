import type { Evidence } from '../../data/types.ts';

const WORDS: Readonly<Record<Evidence['status'], readonly [mark: string, words: string]>> = {
  confirmed: ['●', 'stated in a source we read'],
  partly: ['◐', 'partly supported by a source we read'],
  general: ['○', 'from standard teaching; not found in anything we read'],
};

/** How well a statement is supported: a mark that differs in shape, and words. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence | undefined }) {
  const [mark, words] = WORDS[evidence?.status ?? 'general'];
  return <span className="ml-1.5 align-baseline text-xs font-normal whitespace-nowrap text-muted" title={words}><span aria-hidden="true">{mark}</span><span className="sr-only"> ({words})</span></span>;
}
export const EVIDENCE_KEY = Object.values(WORDS).map(([mark, words]) => `${mark} ${words}`).join(' · ');
