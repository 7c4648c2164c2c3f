/**
 * What the screen needs beside the 3D view, fetched in one piece after the first text. The rest is asked for from here, so that it
 * does not bring the panel's modules a second time.
 */
export { Findings } from './Findings.tsx';
export { HostLink } from '../embed/HostLink.tsx';
export { PickedKnots } from '../handout/PickedKnots.tsx';
export { findPlaces, markPlace } from './place-options.ts';
export { CardPlace, ExplainPlace, WhileEmpty } from './places.tsx';
export { LocateSync } from './LocateSync.tsx';
export { StageTools } from './StageTools.tsx';
export { TherapistTools } from '../explain/TherapistTools.tsx';

/** Always wanted: its download begins with the panel's own. */
export const fetchCanvas = () => import(/* webpackPreload: true */ '../body/BodyCanvas.tsx');
export const fetchCard = () => import('./KnotCard.tsx');
export const fetchExplain = () => import('../explain/ExplainMode.tsx');
