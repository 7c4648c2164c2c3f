/** One function each, so that all that use it share one load. */
export const loadPanel = () => import('./panel.ts');
export const loadCanvas = () => loadPanel().then((panel) => panel.loadCanvas());
export const loadCard = () => loadPanel().then((panel) => panel.loadCard());
export const loadExplain = () => loadPanel().then((panel) => panel.loadExplain());
