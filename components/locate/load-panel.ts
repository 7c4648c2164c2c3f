const loadPieces = () => import(/* webpackChunkName: "panel" */ './pieces.ts');

/** One function each, so that all that use it share one load. */
export const loadPanel = () => loadPieces().then((pieces) => pieces.fetchPanel());
export const loadCanvas = () => loadPieces().then((pieces) => pieces.fetchCanvas());
export const loadAnswer = () => loadPieces().then((pieces) => pieces.fetchAnswer());
export const loadCard = () => loadAnswer().then((answer) => answer.fetchCard());
export const loadExplain = () => loadAnswer().then((answer) => answer.fetchExplain());
export const loadHost = () => loadPieces().then((pieces) => pieces.fetchHost());
