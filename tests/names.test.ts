import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const FOLDERS = ['app', 'components', 'data', 'engine', 'scripts', 'state'];
/** What Next reads from the files of a route; each route has its own. */
const NEXT =
  /^(?:metadata|generateMetadata|viewport|generateStaticParams|dynamic|dynamicParams|revalidate|alt|size|contentType)$/;

/**
 * The names, of types and of values, that a source file itself gives to others. What it only hands on under the name it
 * has elsewhere is not its own, nor is its default export, which has the name that each reader gives it.
 */
function exportedNames(source: string, file = 'file.tsx'): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false);
  const names = new Set<string>();
  const imported = new Map<string, string>();
  const bound = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) bound(element.name);
  };
  for (const statement of tree.statements)
    if (ts.isImportDeclaration(statement) && statement.importClause?.namedBindings) {
      const bindings = statement.importClause.namedBindings;
      if (ts.isNamedImports(bindings))
        for (const { name, propertyName } of bindings.elements) imported.set(name.text, (propertyName ?? name).text);
    }
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause && ts.isNamedExports(statement.exportClause))
        for (const { name, propertyName } of statement.exportClause.elements) {
          const local = (propertyName ?? name).text,
            origin = statement.moduleSpecifier ? local : imported.get(local);
          if (name.text !== origin && name.text !== 'default') names.add(name.text);
        }
      continue;
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) continue;
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) bound(name);
    else if (
      (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isEnumDeclaration(statement) ||
        ts.isModuleDeclaration(statement)) &&
      statement.name
    )
      names.add(statement.name.text);
  }
  return [...names];
}

describe('exported names', () => {
  it('mean one thing each', () => {
    const homes = new Map<string, string[]>();
    for (const folder of FOLDERS)
      for (const name of readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })) {
        // Compiled from the catalogue, whose ids are one set.
        if (folder === 'data' && name.startsWith('words/')) continue;
        const file = `${folder}/${name.replaceAll('\\', '/')}`;
        if (!/\.(?:tsx?|js)$/.test(file)) continue;
        for (const exported of exportedNames(readFileSync(new URL(file, ROOT), 'utf8'), file))
          if (!(folder === 'app' && NEXT.test(exported))) homes.set(exported, [...(homes.get(exported) ?? []), file]);
      }
    expect(homes.size).toBeGreaterThan(1000);
    const twice = [...homes]
      .filter(([, files]) => files.length > 1)
      .map(([name, files]) => `${name}: ${files.join(', ')}`);
    expect(twice.sort()).toEqual([]);
  });

  it.each<[source: string, names: string[]]>([
    ['export const A = 1, { b, c: [d] } = e;', ['A', 'b', 'd']],
    ['export function f() {} export class G {} export enum H {}', ['f', 'G', 'H']],
    ['export interface I {} export type J = I; type K = J;', ['I', 'J']],
    ['const l = 1; export { l, l as m };', ['l', 'm']],
    ["export { n, o as p } from './q'; export * from './r';", ['p']],
    ["import { s, t as u } from './v'; export { s, u, u as t };", ['u']],
    ['export default function w() {}', []],
  ])('are read from %s', (source, names) => expect(exportedNames(source)).toEqual(names));
});
