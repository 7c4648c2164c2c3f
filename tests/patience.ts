/** Milliseconds for which a component test waits for what comes late: Testing Library's own second is too short on a busy machine. */
const PATIENCE = 60_000;

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: PATIENCE });
}

export {};
