import { m } from '../../data/words.ts';

/** What is wrong with a record that someone gives us: which field, what was expected there, and what came. */
export class WrongField extends Error {
  constructor(
    /** As one would write it: drawing.strokes[3].radiusMm; empty for the whole. */
    readonly field: string,
    readonly expected: string,
    readonly came: string,
  ) {
    super(`${field}: ${expected}, ${came}`);
  }
}

/** Takes a value that should be a T, at a place that can be named; throws a WrongField. */
export type Reader<T> = (value: unknown, field: string) => T;

/** Characters of a value that are said again. */
const MOST_SAID = 40;
const said = (value: unknown) => {
  if (value === undefined) return m.handout_import_nothing();
  const text = JSON.stringify(value) ?? '';
  return text.length > MOST_SAID ? `${text.slice(0, MOST_SAID)} …` : text;
};
const wrong = (field: string, expected: string, value: unknown, came = said(value)): never => {
  throw new WrongField(field, expected, came);
};

export const text =
  (most: number, form?: RegExp): Reader<string> =>
  (value, field) =>
    typeof value === 'string' && [...value].length <= most && (!form || form.test(value))
      ? value
      : wrong(field, form ? m.handout_import_form({ form: form.source }) : m.handout_import_text({ n: most }), value);

export const yesOrNo: Reader<boolean> = (value, field) =>
  typeof value === 'boolean' ? value : wrong(field, [true, false].join(', '), value);

/** A number in a range, never -0, which no text could tell from 0. */
export const number =
  (low: number, high: number, isWhole = false): Reader<number> =>
  (value, field) =>
    typeof value === 'number' && value >= low && value <= high && (!isWhole || Number.isInteger(value))
      ? value || 0
      : wrong(field, isWhole ? m.handout_import_whole({ low, high }) : m.handout_import_number({ low, high }), value);

export const oneOf =
  <T extends string | number>(...choices: readonly T[]): Reader<T> =>
  (value, field) =>
    choices.find((choice) => choice === value) ?? wrong(field, choices.join(', '), value);

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, field) =>
    value === null ? null : reader(value, field);

export const list =
  <T>(reader: Reader<T>, most = Infinity, least = 0): Reader<readonly T[]> =>
  (value, field) =>
    Array.isArray(value) && value.length <= most && value.length >= least
      ? value.map((entry: unknown, k) => reader(entry, `${field}[${k}]`))
      : wrong(
          field,
          most === Infinity ? m.handout_import_list() : m.handout_import_list_of({ least, most }),
          value,
          Array.isArray(value) ? m.handout_import_entries({ n: value.length }) : undefined,
        );

/** An object with these fields, those of `may` if they are there, and no others. */
export const fields =
  <T extends object, U extends object = object>(
    must: { readonly [K in keyof T]: Reader<T[K]> },
    may: { readonly [K in keyof U]: Reader<U[K]> } = {} as { readonly [K in keyof U]: Reader<U[K]> },
  ): Reader<T & Partial<U>> =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(field, m.handout_import_object(), value);
    const given = new Map<string, unknown>(Object.entries(value)),
      known = { ...must, ...may };
    const at = (name: string) => (field === '' ? name : `${field}.${name}`);
    for (const [name, one] of given) if (!Object.hasOwn(known, name)) wrong(at(name), m.handout_import_no_field(), one);
    const read = Object.entries<Reader<unknown>>(known)
      .filter(([name]) => given.has(name) || Object.hasOwn(must, name))
      .map(([name, reader]) => [name, reader(given.get(name), at(name))] as const);
    return Object.fromEntries(read) as T & Partial<U>;
  };
