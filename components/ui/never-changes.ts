/** For useSyncExternalStore: what is read does not change while the page is open, but is not known in the page as it is served. */
export const neverChanges = () => () => undefined;
