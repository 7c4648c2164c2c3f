import { fetchLate, followLate, lateOf, type FetchModule } from './late.ts';

/** Resolves when a late piece is there, however many tries that takes: who waits in the background needs no try of its own. */
export function whenHere<Module>(load: FetchModule<Module>): Promise<Module> {
  return new Promise((give) => {
    const look = () => {
      const { module } = lateOf(load);
      if (module === null) return;
      stop();
      give(module);
    };
    const stop = followLate(load, look);
    void fetchLate(load).catch(() => {});
    look();
  });
}
