/** What the map answers, and what is looked at from there: it brings none of the answer's modules a second time. */
export { Findings } from './Findings.tsx';
export const fetchCard = () => import('./KnotCard.tsx');
export const fetchExplain = () => import('../explain/ExplainMode.tsx');
