import { posix } from 'node:path';
import ts from 'typescript';

/** Paths that a file imports of the tree's own, static and late, from the root. */
export function importsOf(file: string, source: string): readonly string[] {
  const names = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
  return names.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(file), name));
}

/** For each file, those that reach it by imports, nearest first. */
export function reachedBy(imports: ReadonlyMap<string, readonly string[]>): (file: string) => readonly string[] {
  const importers = new Map<string, string[]>();
  for (const [from, all] of imports) for (const to of all) importers.set(to, [...(importers.get(to) ?? []), from]);
  return (file) => {
    const seen = new Set([file]);
    for (const one of seen) for (const from of importers.get(one) ?? []) seen.add(from); // a Set gives what is added while it is walked
    return [...seen];
  };
}
