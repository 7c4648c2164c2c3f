const loadPieces = () => import(/* webpackChunkName: "panel" */ './pieces.ts');

/** One function each, so that all that use it share one load. */
export const loadPanel = () => loadPieces().then((pieces) => pieces.fetchPanel());
export const loadCanvas = () => loadPieces().then((pieces) => pieces.fetchCanvas());
export const loadCard = () => loadPieces().then((pieces) => pieces.fetchCard());
export const loadExplain = () => loadPieces().then((pieces) => pieces.fetchExplain());
