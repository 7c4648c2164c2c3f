/** Milliseconds in which nothing is heard of a late piece before the page says so. The piece may still come. */
export const QUIET_MS = 10_000;

/** One try at fetching. Code that is fetched by import() can do without it. */
export interface Attempt {
  /** Said with every part that arrives: the time limit is on silence, not on the whole, so that a slow line is not cut. */
  heard(): void;
  /** Aborted when the person asks for another try. */
  readonly signal: AbortSignal;
  /** 0, then one more with each try: what was kept of the last one by a cache is not to be trusted. */
  readonly tries: number;
}
export type FetchModule<Module> = (attempt: Attempt) => Promise<Module>;

/** A late piece as it stands. */
export interface Late<Module> {
  readonly module: Module | null;
  /** 'slow': nothing heard for QUIET_MS; 'failed': it did not come; 'trying': it did not, and is asked for again. */
  readonly trouble: 'slow' | 'failed' | 'trying' | null;
}
export const NOTHING: Late<never> = { module: null, trouble: null };

interface Entry {
  readonly load: FetchModule<unknown>;
  late: Late<unknown>;
  /** What everybody waits for, over more than one try; null when nothing is under way. */
  promise: Promise<unknown> | null;
  give(module: unknown): void;
  refuse(error: unknown): void;
  tries: number;
  control: AbortController | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Scripts that hung when the silence grew too long. */
  stuck: readonly HTMLScriptElement[];
  readonly listeners: Set<() => void>;
}

/** What failed or hangs. */
const inTrouble = new Map<FetchModule<unknown>, Entry>();
const entries = new WeakMap<FetchModule<unknown>, Entry>();
function entryOf(load: FetchModule<unknown>): Entry {
  const known = entries.get(load);
  if (known) return known;
  const entry: Entry = {
    load,
    late: NOTHING,
    promise: null,
    give() {},
    refuse() {},
    tries: 0,
    control: null,
    timer: undefined,
    stuck: [],
    listeners: new Set(),
  };
  entries.set(load, entry);
  return entry;
}

function say(entry: Entry, late: Late<unknown>): void {
  entry.late = late;
  if (late.trouble) inTrouble.set(entry.load, entry);
  else inTrouble.delete(entry.load);
  entry.listeners.forEach((run) => run());
}

function start(load: FetchModule<unknown>, entry: Entry): void {
  const control = new AbortController(),
    mine = () => entry.control === control;
  entry.control = control;
  const heard = () => {
    if (!mine()) return;
    clearTimeout(entry.timer);
    if (entry.late.trouble === 'slow') say(entry, NOTHING);
    entry.timer = setTimeout(() => {
      entry.stuck = scriptsUnderWay();
      say(entry, { module: null, trouble: 'slow' });
    }, QUIET_MS);
  };
  heard();
  load({ heard, signal: control.signal, tries: entry.tries }).then(
    (module) => {
      // Also from a try that was given up: what has come has come.
      if (entry.promise === null || entry.late.module !== null) return;
      settle(entry, { module, trouble: null });
      entry.give(module);
    },
    (error: unknown) => {
      if (!mine()) return;
      entry.promise = null;
      settle(entry, { module: null, trouble: 'failed' });
      entry.refuse(error);
    },
  );
}

function settle(entry: Entry, late: Late<unknown>): void {
  clearTimeout(entry.timer);
  entry.control = null;
  say(entry, late);
}

/** Fetches a late piece, once for all who ask by the same function; after a failure the next call tries again. Rejects when it does not come. */
export function fetchLate<Module>(load: FetchModule<Module>): Promise<Module> {
  const entry = entryOf(load);
  if (!entry.promise) {
    entry.promise = new Promise((give, refuse) => Object.assign(entry, { give, refuse }));
    entry.promise.catch(() => {}); // `trouble` says so
    if (entry.late.trouble === 'failed') again(load, entry);
    else start(load, entry);
  }
  return entry.promise as Promise<Module>;
}

/** Fetches anew all that failed or hangs: what kept one from coming most often kept the others. Who waits goes on waiting. */
export function fetchAgain(): void {
  for (const [load, entry] of [...inTrouble]) {
    if (entry.promise === null) void fetchLate(load).catch(() => {});
    else if (entry.late.trouble === 'slow') again(load, entry);
  }
}

function again(load: FetchModule<unknown>, entry: Entry): void {
  entry.tries++;
  renameChunks();
  const stuck = entry.stuck;
  entry.stuck = [];
  // Before the new try, so that the bundler does not take the script that hangs for the one that is asked for.
  const given = entry.control;
  entry.control = null;
  given?.abort();
  for (const script of stuck) if (script.isConnected) script.dispatchEvent(new Event('error'));
  say(entry, { module: null, trouble: 'trying' });
  start(load, entry);
}

/** What came could not be read: it counts as not come. */
export function refuseLate(load: FetchModule<unknown>): void {
  const entry = entryOf(load);
  entry.promise = null;
  settle(entry, { module: null, trouble: 'failed' });
}

/** A late piece as it stands now; the same object until that changes. */
export const lateOf = <Module>(load: FetchModule<Module>): Late<Module> => entryOf(load).late as Late<Module>;

/** Runs when the standing of a late piece has changed; returns what takes it off again. */
export function followLate(load: FetchModule<unknown>, run: () => void): () => void {
  const { listeners } = entryOf(load);
  listeners.add(run);
  return () => void listeners.delete(run);
}

const scriptsUnderWay = () =>
  typeof document === 'undefined'
    ? []
    : [...document.querySelectorAll<HTMLScriptElement>('head > script[data-webpack]')];

/** Webpack's name for the file of a chunk, which may be changed: webpack.js.org/api/module-variables. */
declare let __webpack_get_script_filename__: (chunk: string | number) => string;
let renamed = 0;

/**
 * Gives chunks a query from now on. One file is one answer to browsers: a request for a file that is under way waits for the first one's
 * answer, which may be the one that never comes.
 */
function renameChunks(): void {
  if (typeof __webpack_get_script_filename__ === 'undefined') return;
  if (renamed++ > 0) return;
  const named = __webpack_get_script_filename__;
  __webpack_get_script_filename__ = (chunk) => `${named(chunk)}?again=${renamed}`;
}
