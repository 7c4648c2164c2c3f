/** A rule of a _headers file: a path, with * for anything in it, what it takes away that rules before it set, and what it sets. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly without: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a _headers file: a path, then indented lines, "Name: value" or "! Name", which takes the header away.
 * @throws Error that names a line that is neither
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: RegExp; without: string[]; headers: [string, string][] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
      rules.push({ path: new RegExp(`^${pattern}$`), without: [], headers: [] });
      return;
    }
    const rule = rules.at(-1),
      [, without] = /^\s+!\s*([\w-]+)\s*$/.exec(line) ?? [],
      [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (!rule || (without ?? name) === undefined)
      throw new Error(
        `_headers line ${index + 1}: expected "Name: value" or "! Name" under a path, got ${JSON.stringify(line)}`,
      );
    if (without !== undefined) rule.without.push(without.toLowerCase());
    else if (name !== undefined && value !== undefined) rule.headers.push([name, value]);
  });
  return rules;
}

/**
 * What hosts do with a header that two matching rules set. `later`: the later rule's stands (Netlify, which passes over "! Name").
 * `joined`: both stand, joined by a comma, but for what "! Name" took away (Cloudflare Pages). `kept`: both stand, and "! Name" says nothing.
 */
export type Merging = 'later' | 'joined' | 'kept';

/** The headers of a path, by name in lower case. */
export function headersOf(
  rules: readonly HeaderRule[],
  path: string,
  merging: Merging = 'later',
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path: pattern, without, headers } of rules) {
    if (!pattern.test(path)) continue;
    if (merging !== 'kept') for (const name of without) found.delete(name);
    for (const [name, value] of headers) {
      const key = name.toLowerCase(),
        before = found.get(key);
      found.set(key, merging === 'later' || before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
