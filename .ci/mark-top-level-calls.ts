import ts from 'typescript'
import { parse, topLevelVariables } from './top-level-names.ts'

const MARK = '/* @__PURE__ */ '

/**
 * Marks what constants at the top of a source are made by; lines stay where they are.
 *
 * What is made at the top of a file is for those who use it: bundlers are told that they may drop what makes it. They
 * know it of whole files (`sideEffects` of package.json), and a layer is one file. A call is marked; what is more than a
 * call of plain values is made in a function, the call of which is marked.
 */
export function markCalls(source: string): string {
  let marked = ''
  let end = 0
  for (const value of topLevelValues(source)) {
    if (isPlain(value)) continue
    const code = source.slice(value.getStart(), value.end)
    marked += `${source.slice(end, value.getStart())}${MARK}${isPlainCall(value) ? code : `(() => (${code}))()`}`
    end = value.end
  }
  return marked + source.slice(end)
}

function topLevelValues(source: string): ts.Expression[] {
  return topLevelVariables(parse(source)).flatMap(({ initializer }) => initializer ?? [])
}

function isPlainCall(value: ts.Expression): boolean {
  return (ts.isCallExpression(value) || ts.isNewExpression(value)) && (value.arguments ?? []).every(isPlain)
}

/** Whether a bundler sees by itself that an expression does nothing: names, literals, functions, and lists of these. */
function isPlain(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isPlain(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain)
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPlainProperty)
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand)
  if (ts.isBinaryExpression(node)) return ts.isNumericLiteral(node.left) && ts.isNumericLiteral(node.right)
  return (
    ts.isIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    PLAIN_WORDS.has(node.kind)
  )
}

const PLAIN_WORDS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
])

function isPlainProperty(property: ts.ObjectLiteralElementLike): boolean {
  if (property.name !== undefined && ts.isComputedPropertyName(property.name)) return false
  if (ts.isPropertyAssignment(property)) return isPlain(property.initializer)
  return ts.isShorthandPropertyAssignment(property) || ts.isMethodDeclaration(property)
}
