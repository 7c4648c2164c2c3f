/** What the screen needs beside the 3D view, fetched in one piece after the first text. */
export { Findings } from './Findings.tsx';
export { PickedKnots } from '../handout/PickedKnots.tsx';
export { findPlaces, markPlace } from './place-options.ts';
export { StageTools } from './StageTools.tsx';
export { TherapistTools } from '../explain/TherapistTools.tsx';
