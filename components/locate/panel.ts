/** What the screen needs beside the 3D view. */
export { markTap } from './early-tap.ts';
export { PickedKnots } from '../handout/PickedKnots.tsx';
export { bothSidesOf, findPlaces, markPlaces } from './place-options.ts';
export { AnswerPlace, CardPlace, ExplainPlace, WhileEmpty } from './places.tsx';
export { LocateSync } from './LocateSync.tsx';
export { SheetHandle } from './sheet/SheetHandle.tsx';
export { StageTools } from './StageTools.tsx';
export { TherapistTools } from '../explain/TherapistTools.tsx';
