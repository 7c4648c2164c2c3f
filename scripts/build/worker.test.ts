import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const ORIGIN = 'https://map.example',
  SOURCE = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
    .replace('FILES_JSON', '[["/","1"],["/offline/","1"]]')
    .replace('CONTENT_VERSION', 'v');

interface Store {
  readonly kept: Map<string, string>;
  full?: boolean;
  closed?: boolean;
}

/** The worker with a store and a network of its own: `online` answers with the path; a store that is full or closed throws, as browsers do. */
function worker(store: Store, online: boolean) {
  const listeners = new Map<string, (event: object) => void>();
  const cache = {
    match: async (key: string) => (store.kept.has(key) ? new Response(store.kept.get(key)) : undefined),
    put: async (key: string, response: Response) => {
      if (store.full) throw new DOMException('no room', 'QuotaExceededError');
      store.kept.set(key, await response.text());
    },
  };
  const open = async () => {
    if (store.closed) throw new DOMException('closed', 'SecurityError');
    return cache;
  };
  const fetch = async (request: { readonly url: string }) => {
    if (!online) throw new TypeError('no network');
    return Object.defineProperty(new Response(`from the network: ${new URL(request.url).pathname}`), 'type', {
      value: 'basic',
    });
  };
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (name: string, run: (event: object) => void) => listeners.set(name, run),
  };
  runInNewContext(SOURCE, { self, caches: { open, keys: async () => [] }, fetch, URL, Map });
  return async (path: string, mode = 'navigate', asked = 'default'): Promise<string> => {
    let answer: Promise<Response> | undefined;
    const later: Promise<unknown>[] = [];
    listeners.get('fetch')?.({
      request: { url: ORIGIN + path, method: 'GET', mode, cache: asked },
      respondWith: (given: Promise<Response>) => (answer = given),
      waitUntil: (done: Promise<unknown>) => later.push(done),
    });
    const text = await (await answer)?.text();
    await Promise.all(later);
    return text ?? '';
  };
}

describe('the offline worker', () => {
  it('gives the map from its store, also without a network', async () => {
    expect(await worker({ kept: new Map([['/?revision=1', 'the map']]) }, false)('/')).toBe('the map');
  });
  it('keeps a page when it is opened, and gives it again without a network', async () => {
    const store: Store = { kept: new Map() };
    expect(await worker(store, true)('/muscles/')).toBe('from the network: /muscles/');
    expect(await worker(store, false)('/muscles/')).toBe('from the network: /muscles/');
  });
  it('shows a page that there is no room to keep', async () => {
    expect(await worker({ kept: new Map([['/?revision=1', 'the map']]), full: true }, true)('/muscles/')).toBe(
      'from the network: /muscles/',
    );
  });
  it('asks the network when past every cache is asked for, keeps what comes, and gives the kept one without a network', async () => {
    const store: Store = { kept: new Map([['/?revision=1', 'damaged']]) };
    expect(await worker(store, false)('/', 'cors', 'reload')).toBe('damaged');
    expect(await worker(store, true)('/?again=1', 'cors', 'reload')).toBe('from the network: /');
    expect(await worker(store, false)('/')).toBe('from the network: /');
  });
  it('leaves all to the network when its store is closed', async () => {
    expect(await worker({ kept: new Map(), closed: true }, true)('/')).toBe('from the network: /');
  });
  it('says that a page was not kept, and shows no other one in its place; a picture fails', async () => {
    const kept = new Map([
      ['/?revision=1', 'the map'],
      ['/offline/?revision=1', 'no network'],
    ]);
    const ask = worker({ kept }, false);
    expect(await ask('/guides/')).toBe('no network');
    await expect(ask('/social/a.png', 'no-cors')).rejects.toThrow('no network');
  });
});
