/* The offline worker. scripts/build/finish.ts fills in the two words in capitals. */

/** @typedef {{ waitUntil(done: Promise<unknown>): void }} LifeEvent */
/** @typedef {LifeEvent & { request: Request, respondWith(answer: Promise<Response>): void }} FetchEvent */
/**
 * @typedef {object} WorkerScope
 * @property {{ (name: 'install' | 'activate', run: (event: LifeEvent) => void): void; (name: 'fetch', run: (event: FetchEvent) => void): void }} addEventListener
 * @property {{ claim(): Promise<void> }} clients
 * @property {Location} location
 */
const worker = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));

/** Path and revision of each file; the revision is empty where the name itself changes with the content. */
const FILES = /** @type {[path: string, revision: string][]} */ (JSON.parse('FILES_JSON'));
const CACHE = 'app-CONTENT_VERSION';

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      const older = (await caches.keys()).filter((name) => name.startsWith('app-') && name !== CACHE);
      await Promise.all(
        FILES.map(async ([path, revision]) => {
          const key = revision ? `${path}?revision=${revision}` : path;
          for (const name of older) {
            const kept = await (await caches.open(name)).match(key);
            if (kept) return cache.put(key, kept);
          }
          const response = await fetch(path, { cache: revision ? 'reload' : 'default' });
          if (!response.ok) throw new Error(`${path}: ${response.status}`);
          return cache.put(key, response);
        }),
      );
    })(),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('app-') && name !== CACHE) await caches.delete(name);
      await worker.clients.claim();
    })(),
  );
});

const KEYS = new Map(FILES.map(([path, revision]) => [path, revision ? `${path}?revision=${revision}` : path]));

/* What the map needs is kept at install; other pages and what they load are kept when they are first opened. In place of a page that was not kept stands one that says so. */
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  const known = KEYS.get(url.pathname);
  event.respondWith(
    (async () => {
      // Without a store the site is as it is without a worker.
      const cache = await caches.open(CACHE).catch(() => null);
      if (!cache) return fetch(request);
      // Asked for past every cache: what was kept could not be read. What comes instead is kept.
      const anew = request.cache === 'reload',
        kept = known !== undefined && !anew ? await cache.match(known) : undefined;
      if (kept) return kept;
      if (known !== undefined && !anew) return fetch(request);
      try {
        const response = await fetch(request);
        // Beside the answer, not before it: a page need not wait for its copy, and is shown even when the store is full.
        if (response.ok && response.type === 'basic')
          event.waitUntil(cache.put(known ?? url.pathname, response.clone()).catch(() => undefined));
        return response;
      } catch (error) {
        const kept =
          (await cache.match(known ?? url.pathname)) ??
          (request.mode === 'navigate' ? await cache.match(KEYS.get('/offline/') ?? '/offline/') : undefined);
        if (kept) return kept;
        throw error;
      }
    })(),
  );
});
