/** The device's store, or null where there is none or it is closed to us. */
function store(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** What this device keeps under a key. Null when there is nothing, or nothing that `parse` takes; it never throws, and loses nothing else. */
export function readKept<T>(key: string, parse: (value: unknown) => T | null): T | null {
  try {
    const text = store()?.getItem(key);
    return text ? parse(JSON.parse(text)) : null;
  } catch {
    return null;
  }
}

/** Keeps a value on this device; null forgets it. A full or closed store is no error: the page goes on without. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === null) store()?.removeItem(key);
    else store()?.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: the value lives on in this visit.
  }
}

/** A plain object, for parsers to take apart. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
