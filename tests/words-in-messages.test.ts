import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const FILES = ['app', 'components', 'engine', 'state'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name)),
);

/** Properties whose text a person reads or hears, whatever it looks like. */
const SAID =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|heading|caption|summary)$/;
/** Properties of markup and of the page's objects that take no words. */
const UNSAID =
  /^(?:className|\w+Class|class|d|href|id|key|src|rel|role|type|style|transform|font|viewBox|points|fill|stroke|media)$/;
/** Calls that take selectors, media, names of keys and events, or what a text is compared with. */
const ASKS =
  /^(?:closest|matches|querySelector|querySelectorAll|matchMedia|startsWith|endsWith|includes|indexOf|split|getAttribute|setAttribute|setProperty|addEventListener|of)$/;

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
const nameOf = (node: ts.Node): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';
/** What a variable, property or attribute is called. */
const named = (node: ts.Node): string =>
  (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) && node.name
    ? node.name.getText().replace(/^['"]|['"]$/g, '')
    : ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
      ? nameOf(node.left)
      : '';

/** The names whose values come out of an expression. */
function sourcesOf(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [node.name.text];
  if (ts.isElementAccessExpression(node)) return sourcesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...sourcesOf(node.whenTrue), ...sourcesOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...sourcesOf(node.left), ...sourcesOf(node.right)];
  if (ts.isTemplateExpression(node)) return node.templateSpans.flatMap(({ expression }) => sourcesOf(expression));
  if (ts.isArrowFunction(node)) return sourcesOf(node.body);
  if (ts.isCallExpression(node))
    return [
      ...node.arguments.flatMap(sourcesOf),
      ...(ts.isPropertyAccessExpression(node.expression) ? sourcesOf(node.expression.expression) : []),
    ];
  return ts.isJsxExpression(node) && node.expression ? sourcesOf(node.expression) : [];
}

/** Names that stand for classes or selectors: what is in them goes where no words go. */
function unsaidNames(tree: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && node.initializer && /^(?:className|\w+Class)$/.test(named(node)))
      found.push(...sourcesOf(node.initializer));
    if (ts.isCallExpression(node) && /^(?:closest|matches|querySelector(?:All)?)$/.test(nameOf(node.expression)))
      found.push(...node.arguments.flatMap(sourcesOf));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Where a literal is no words by its place: a module, a type, a key, what is compared, an error for developers. */
function isElsewhere(node: ts.Node, unsaid: ReadonlySet<string>): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node)) return /Error$|^RegExp$/.test(nameOf(node.expression));
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isCallExpression(node) && /^console\b/.test(node.expression.getText())) return true;
  const name = named(node);
  if (UNSAID.test(name) || (unsaid.has(name) && !SAID.test(name))) return true;
  if (!isText(node)) return false;
  const { parent } = ts.isTemplateHead(node) ? node.parent : ts.isTemplateSpan(node.parent) ? node.parent.parent : node;
  if (ts.isCallExpression(parent)) return ASKS.test(nameOf(parent.expression));
  if (ts.isExpressionStatement(parent) || ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$|^in$/.test(parent.operatorToken.getText());
  // The key of a pair in a map.
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isArrayLiteralExpression(parent) &&
      parent.elements[0]?.pos === node.pos &&
      ts.isArrayLiteralExpression(parent.parent) &&
      ts.isNewExpression(parent.parent.parent))
  );
}

/** Marks of markup, of styles and of shader code. */
const CODE = /[{}=<>]|\/\*| \? |\b(?:varying|uniform|attribute|void|vec\d|translate)\b/;
/** Two words one after the other, a word with a capital, or a word beside a value. */
const readsAsWords = (node: ts.LiteralLikeNode): boolean =>
  !CODE.test(node.text) &&
  (/\p{L}[,.;:!?…]?\s+\p{L}/u.test(node.text) ||
    /^\p{Lu}\p{Ll}+[.:!?…]?$/u.test(node.text) ||
    (!ts.isStringLiteralLike(node) && /(?:^|\s)\p{L}{2,}[,.;:!?…]?(?:\s|$)/u.test(node.text)));

const treeOf = (source: string, file = 'file.tsx') => ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);

/** Literal words of a source file for people. `unsaid`: names that stand for classes or selectors in other files. */
function wordsIn(source: string, file?: string, unsaid: readonly string[] = []): readonly string[] {
  const tree = treeOf(source, file),
    all = new Set([...unsaid, ...unsaidNames(tree)]);
  // A string that is a type as well is an id.
  const ids = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) ids.add(node.literal.text);
    ts.forEachChild(node, collect);
  };
  collect(tree);
  const found: string[] = [];
  const visit = (node: ts.Node, said: boolean): void => {
    if (isElsewhere(node, all)) return;
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(node.text)) found.push(node.text.trim());
    } else if (isText(node) && !ids.has(node.text)) {
      if (said ? /\p{L}/u.test(node.text) : readsAsWords(node)) found.push(node.text);
    }
    const within =
      (ts.isJsxAttribute(node) && SAID.test(named(node))) ||
      (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) ||
      (said && (ts.isTemplateExpression(node) || ts.isTemplateSpan(node) || ts.isJsxExpression(node)));
    const branch = said && (ts.isConditionalExpression(node) || ts.isBinaryExpression(node));
    ts.forEachChild(node, (child) =>
      visit(child, within || (branch && child !== (ts.isConditionalExpression(node) ? node.condition : null))),
    );
  };
  visit(tree, false);
  return found;
}

describe('words for people', () => {
  const sources = new Map(FILES.map((file) => [file, readFileSync(new URL(file, ROOT), 'utf8')]));
  const unsaid = [...sources].flatMap(([file, source]) => unsaidNames(treeOf(source, file)));

  it('stand in the catalogue or in a record, never in the code that shows them', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(
      [...sources].flatMap(([file, source]) => wordsIn(source, file, unsaid).map((words) => `${file}: ${words}`)),
    ).toEqual([]);
  });

  it('would be found in any component that shows a message', () => {
    const shown = [...sources].filter(
      ([file, source]) => file.endsWith('.tsx') && />\s*\{m\.\w+\(\)\}\s*</.test(source),
    );
    expect(shown.length).toBeGreaterThan(50);
    const missed = shown.filter(([file, source]) => {
      const broken = source.replace(/(>\s*)\{m\.\w+\(\)\}(\s*<)/, '$1Press here$2');
      return !wordsIn(broken, file, unsaid).includes('Press here');
    });
    expect(missed.map(([file]) => file)).toEqual([]);
  });

  it.each<[source: string, words: string[]]>([
    ['const a = <p>Hold still</p>;', ['Hold still']],
    ['const a = <p>{n} mm</p>;', ['mm']],
    ["const a = <p>{on ? 'on' : m.off()}</p>;", ['on']],
    ['const a = <Part heading="pain" />;', ['pain']],
    ['const a = <button aria-label={on ? `stop ${name}` : "go"} />;', ['stop ', 'go']],
    ["const STATES = { ready: 'Ready', slow: 'slow to come' };", ['Ready', 'slow to come']],
    ["throw_(n === 1 ? 'One knot' : `${n} knots`);", ['One knot', ' knots']],
    ["export const metadata = { title: 'Guides' };", ['Guides']],
    ["set('Marks are kept')", ['Marks are kept']],
    ["const HOW = 'Press here', a = <p className={HOW === b ? 'flex gap-1' : ''}>{HOW}</p>;", ['Press here']],
  ])('are found in %s', (source, words) => expect(wordsIn(source)).toEqual(words));

  it.each([
    "import a from 'Some where'; 'use client';",
    "const ROW = 'flex items gap-2', a = <p className={`${ROW} ${on ? 'big type' : ''}`}>{m.a()}</p>;",
    'const a = <path d="M0 0 L1 1" role="img" id="two words" />;',
    "throw new Error('No such thing');",
    "if (event.key === 'Home' && target.closest('button, a')) stop();",
    "type Kind = 'Observation'; const kind = { kind: 'Observation' };",
    "const acts = new Map([['Home', 1]]);",
    'const code = `uniform float a; vec3 b = ${c} * d;`;',
    'const key = `${id}.${side}`, at = { left: "left" };',
  ])('are not seen in %s', (source) => expect(wordsIn(source)).toEqual([]));
});
