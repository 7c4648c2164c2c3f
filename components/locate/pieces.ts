/**
 * The code of the map, whose first file holds the panel too. What is asked for from here does not bring the panel's modules a second
 * time, and the body need not wait until the panel has run.
 */
export const fetchPanel = () => import(/* webpackMode: "eager" */ './panel.ts');
export const fetchCanvas = () => import(/* webpackChunkName: "body" */ '../body/BodyCanvas.tsx');
export const fetchAnswer = () => import('./answer-pieces.ts');
export const fetchHost = () => import('../embed/HostLink.tsx');
