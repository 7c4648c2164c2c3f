import ts from 'typescript';
import { nth } from '../../engine/math/nth.ts';

/** One small fault in a source text: `text` in place of what stands from `start` to `end`. */
export interface Mutant {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const T = ts.SyntaxKind;
const SWAPS = new Map<ts.SyntaxKind, readonly [kind: string, operator: string]>([
  [T.LessThanToken, ['boundary', '<=']],
  [T.LessThanEqualsToken, ['boundary', '<']],
  [T.GreaterThanToken, ['boundary', '>=']],
  [T.GreaterThanEqualsToken, ['boundary', '>']],
  [T.EqualsEqualsEqualsToken, ['comparison', '!==']],
  [T.ExclamationEqualsEqualsToken, ['comparison', '===']],
  [T.PlusToken, ['sign', '-']],
  [T.MinusToken, ['sign', '+']],
  [T.AsteriskToken, ['sign', '/']],
  [T.SlashToken, ['sign', '*']],
  [T.PlusEqualsToken, ['sign', '-=']],
  [T.MinusEqualsToken, ['sign', '+=']],
  [T.AmpersandAmpersandToken, ['and or', '||']],
  [T.BarBarToken, ['and or', '&&']],
]);
const SIDES: Readonly<Record<string, string>> = { left: 'right', right: 'left' };
const CALLS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
  floor: 'ceil',
  ceil: 'floor',
};

/** Every mutant of a source text that the operators below can make, by place. Types and imports are left alone. */
export function mutantsOf(name: string, source: string): readonly Mutant[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true),
    found: Mutant[] = [];
  const change = (kind: string, node: ts.Node, text: string) =>
    found.push({ kind, start: node.getStart(file), end: node.getEnd(), text });
  /** Takes an element out, with the comma behind or before it. */
  const without = (kind: string, list: ts.NodeArray<ts.Node>, at: number) => {
    const last = at === list.length - 1;
    found.push({
      kind,
      start: last ? nth(list, at - 1).getEnd() : nth(list, at).getStart(file),
      end: last ? nth(list, at).getEnd() : nth(list, at + 1).getStart(file),
      text: '',
    });
  };
  const negate = (node: ts.Expression) => change('negated condition', node, `!(${node.getText(file)})`);

  const visit = (node: ts.Node): void => {
    if (
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node)
    )
      return;
    if (ts.isBinaryExpression(node)) {
      const swap = SWAPS.get(node.operatorToken.kind),
        text = [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
      if (swap && !(text && swap[0] === 'sign')) change(swap[0], node.operatorToken, swap[1]);
    } else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === T.MinusToken) change('sign', node, `(${node.operand.getText(file)})`);
      if (node.operator === T.ExclamationToken) change('negated condition', node, `(${node.operand.getText(file)})`);
    } else if (ts.isNumericLiteral(node)) {
      if (!ts.isPropertyAssignment(node.parent) || node.parent.initializer === node)
        change('off by one', node, String(Number(node.text.replaceAll('_', '')) + 1));
    } else if (node.kind === T.TrueKeyword || node.kind === T.FalseKeyword) {
      change('boolean', node, node.kind === T.TrueKeyword ? 'false' : 'true');
    } else if (ts.isStringLiteral(node)) {
      if (SIDES[node.text]) change('mirror', node, `'${SIDES[node.text]}'`);
    } else if (ts.isConditionalExpression(node)) negate(node.condition);
    else if (ts.isIfStatement(node)) {
      negate(node.expression);
      const { thenStatement: then } = node,
        only = ts.isBlock(then) && then.statements.length === 1 ? nth(then.statements, 0) : then;
      if (
        !node.elseStatement &&
        (ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isThrowStatement(only))
      )
        change('early return removed', node, ';');
    } else if (ts.isArrayLiteralExpression(node)) {
      if (node.elements.length > 1) node.elements.forEach((_, k) => without('entry removed', node.elements, k));
    } else if (ts.isObjectLiteralExpression(node)) {
      if (node.properties.length > 1)
        node.properties.forEach(
          (property, k) => ts.isSpreadAssignment(property) && without('entry removed', node.properties, k),
        );
    } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
      change('call removed', node, ';');
    else if (ts.isCallExpression(node)) {
      const { expression: called } = node;
      if (ts.isPropertyAccessExpression(called)) {
        const swapped = CALLS[called.name.text];
        if (swapped) change('call swapped', called.name, swapped);
        if (called.name.text === 'filter')
          found.push({ kind: 'rule removed', start: called.expression.getEnd(), end: node.getEnd(), text: '' });
      }
      if (ts.isIdentifier(called) && /mirror|onSide|flip/i.test(called.text) && node.arguments.length > 0)
        change('mirror', node, nth(node.arguments, node.arguments.length - 1).getText(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

export const applied = (source: string, { start, end, text }: Mutant): string =>
  source.slice(0, start) + text + source.slice(end);

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Takes `count` of them, a kind in turn so that the many of one kind do not crowd out the few of another. */
export function sample<Item extends { readonly kind: string }>(
  all: readonly Item[],
  count: number,
  seed: number,
): readonly Item[] {
  const random = chance(seed),
    kinds = new Map<string, Item[]>();
  for (const one of all) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  const taken: Item[] = [];
  while (taken.length < count && kinds.size > 0)
    for (const [kind, rest] of [...kinds]) {
      if (taken.length >= count) break;
      taken.push(...rest.splice(Math.floor(random() * rest.length), 1));
      if (rest.length === 0) kinds.delete(kind);
    }
  return taken;
}
