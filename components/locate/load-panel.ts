/** One function, so that all that use it share one load. */
export const loadPanel = () => import('./panel.ts');
