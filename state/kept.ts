import { noteTrouble, type StorageTrouble } from './storage-trouble.ts';

// What this device keeps, one JSON text a key. A record carries its version as `v`; a text without one is of version 1, as a list is.
// Nothing kept is lost: a later version's text is left as it is, whatever is done here, and one that cannot be read is moved to KEY.aside
// when the person changes that very thing. What the store does not take lasts as long as the page.

/** Raise it when a parser of the version before would misread, or drop, what is written from now on; parsers must go on taking what was written until now. */
const VERSION = 1;

/** What the store did not take, by key. Null: the person forgot it, and the store would not. */
const unsaved = new Map<string, object | null>();
/** The text that this page last read or wrote, by key: what another tab does not change needs no attention. */
const seen = new Map<string, string | null>();

/** The device's store; throws where it is closed to us, undefined where there is none. */
const store = (): Storage | undefined => globalThis.localStorage;

type Text =
  { readonly is: 'nothing' | Exclude<StorageTrouble, 'closed'> } | { readonly is: 'ours'; readonly value: unknown };

/** What a kept text is to this version. */
function look(text: string | null | undefined): Text {
  if (!text) return { is: 'nothing' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'damaged' };
  }
  if (Array.isArray(value)) return { is: 'ours', value };
  const record = asRecord(value);
  if (!record) return { is: 'damaged' };
  const { v = VERSION, ...fields } = record;
  return typeof v === 'number' && Number.isInteger(v) && v >= 1 && v <= VERSION
    ? { is: 'ours', value: fields }
    : { is: 'newer' };
}

/** Reads the store. Throws where it is closed. */
function take(key: string): Text {
  const text = store()?.getItem(key) ?? null,
    found = look(text);
  seen.set(key, text);
  if (found.is === 'newer' || found.is === 'damaged') noteTrouble(found.is);
  return found;
}

/** Texts that could be read, but not whole: a part of them is nothing that this version knows. By key. */
const partly = new Map<string, string | null>();

/**
 * What is kept under a key: null when there is nothing, or nothing that `parse` takes. It never throws, and changes nothing.
 * What is not `whole` counts as damaged: it is said once, and the text is moved aside before anything is written over it.
 */
export function readKept<T>(
  key: string,
  parse: (value: unknown) => T | null,
  whole: (value: unknown) => boolean = () => true,
): T | null {
  const held = unsaved.get(key);
  if (held !== undefined) return held && parse(held);
  try {
    const found = take(key);
    if (found.is !== 'ours') return null;
    if (!whole(found.value)) {
      partly.set(key, seen.get(key) ?? null);
      noteTrouble('damaged');
    }
    return parse(found.value);
  } catch {
    return null;
  }
}

const ASIDE = '.aside';

/**
 * Keeps a value, a list or a record without a field `v`, on this device; null forgets it, with what was moved aside for it.
 * Never throws: what the store does not take lives on in this visit, and the page says so.
 */
export function keep(key: string, value: object | null): void {
  let trouble: StorageTrouble | null = null;
  try {
    trouble = write(key, value);
  } catch {
    trouble = 'closed';
  }
  if (!trouble) {
    unsaved.delete(key);
    return;
  }
  // To keep nothing where nothing can be kept is no trouble.
  if (value) noteTrouble(trouble);
  unsaved.set(key, value);
}

/** Null when the store has it now; else why not. Throws where the store is closed or full. */
function write(key: string, value: object | null): StorageTrouble | null {
  const area = store();
  if (!area) return 'closed';
  const { is } = take(key);
  if (is === 'newer') return is;
  const isPart = is === 'ours' && partly.has(key) && partly.get(key) === seen.get(key);
  if (value === null) {
    if (is !== 'ours' || isPart) return null; // not kept; a text that cannot be read is not for a visit that keeps nothing to throw away
    area.removeItem(key);
    area.removeItem(key + ASIDE);
    seen.set(key, null);
    return null;
  }
  if ((is === 'damaged' || isPart) && !setAside(area, key)) return 'damaged';
  const text = JSON.stringify(Array.isArray(value) ? value : { v: VERSION, ...value });
  area.setItem(key, text);
  seen.set(key, text);
  return null;
}

/** Copies a text that cannot be read to where it harms nobody; false when another one is there already. */
function setAside(area: Storage, key: string): boolean {
  const text = area.getItem(key) ?? '',
    before = area.getItem(key + ASIDE);
  if (before !== null && before !== text) return false;
  area.setItem(key + ASIDE, text);
  return true;
}

/**
 * Calls `apply` when another tab keeps or forgets a value: with the value, not parsed yet, or null when it was forgotten. Also when a page comes
 * back that was put away with its tab, for it was told nothing meanwhile. Returns what ends that. A damaged or later version's text is not applied.
 */
export function followKept(key: string, apply: (value: unknown) => void): () => void {
  const changed = (event: Event) => {
    if (event instanceof StorageEvent ? event.key !== null && event.key !== key : !seen.has(key)) return;
    try {
      // The store, not the event: of two tabs that write at once, both end with what the store ended with.
      const before = seen.get(key),
        found = take(key);
      if (seen.get(key) === before || found.is === 'newer' || found.is === 'damaged') return;
      unsaved.delete(key);
      apply(found.is === 'ours' ? found.value : null);
    } catch {
      // Closed meanwhile: this page goes on with what it has.
    }
  };
  const events = ['storage', 'pageshow', 'visibilitychange'] as const;
  for (const name of events) globalThis.addEventListener?.(name, changed);
  return () => events.forEach((name) => globalThis.removeEventListener?.(name, changed));
}

/** A plain object, for parsers to take apart. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
