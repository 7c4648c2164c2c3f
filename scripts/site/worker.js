/* The offline worker. VERSION and FILES are filled in by scripts/after-build.ts; FILES is a list of [path, revision]. */
const CACHE = `app-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    const older = (await caches.keys()).filter((name) => name.startsWith('app-') && name !== CACHE);
    await Promise.all(FILES.map(async ([path, revision]) => {
      const key = revision ? `${path}?revision=${revision}` : path;
      for (const name of older) {
        const kept = await (await caches.open(name)).match(key);
        if (kept) return cache.put(key, kept);
      }
      const response = await fetch(path, { cache: revision ? 'reload' : 'default' });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return cache.put(key, response);
    }));
  })());
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith('app-') && name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') self.skipWaiting();
});

const KEYS = new Map(FILES.map(([path, revision]) => [path, revision ? `${path}?revision=${revision}` : path]));

/* What the map needs is kept at install; other pages and what they load are kept when they are first opened. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const known = KEYS.get(url.pathname);
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    if (known !== undefined) return (await cache.match(known)) ?? fetch(request);
    try {
      const response = await fetch(request);
      if (response.ok && response.type === 'basic') await cache.put(url.pathname, response.clone());
      return response;
    } catch (error) {
      const kept = (await cache.match(url.pathname)) ?? (request.mode === 'navigate' ? await cache.match(KEYS.get('/')) : undefined);
      if (kept) return kept;
      throw error;
    }
  })());
});
