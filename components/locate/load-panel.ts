/** One function each, so that all that use it share one load. */
export const loadPanel = () => import('./panel.ts');
export const loadCanvas = () => loadPanel().then((panel) => panel.fetchCanvas());
export const loadCard = () => loadPanel().then((panel) => panel.fetchCard());
export const loadExplain = () => loadPanel().then((panel) => panel.fetchExplain());
