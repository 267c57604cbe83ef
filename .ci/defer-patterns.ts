import ts from 'typescript'
import { parse, topLevelVariables, usesOf } from './top-level-names.ts'

/** What names characters by what they are: `\p{L}` for letters. */
const NAMES_CHARACTERS = /\\p\{/i

/**
 * Makes patterns such as `/\p{L}/u` when they are first needed; lines stay where they are.
 *
 * The engine reads each pattern of a file while it loads it, in functions that nobody calls too, and gathers the 130 000
 * letters then: ten such patterns were a tenth of the first import of `spip`. So the constant becomes a function, which
 * makes the pattern from a string the first time.
 *
 * @param source A source, where such patterns are constants of its own.
 * @throws {SyntaxError} A pattern of this kind stands elsewhere, or the name of its constant means something else too.
 */
export function deferPatterns(source: string): string {
  if (!NAMES_CHARACTERS.test(source)) return source
  const file = parse(source)
  const patterns = new Map(topLevelVariables(file).flatMap(patternOf))
  const uses = usesOf(file, patterns)
  expectOnlyConstants(file, patterns, uses)
  const edits = [
    ...uses.map((use) => ({ at: use.end, end: use.end, text: '()' })),
    ...[...patterns].map(([name, { literal }]) => ({
      at: literal.getStart(),
      end: literal.end,
      text: makerOf(name, literal),
    })),
  ]
  return edits
    .sort((one, other) => other.at - one.at)
    .reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.end), source)
}

interface Pattern {
  readonly name: ts.Node
  readonly literal: ts.RegularExpressionLiteral
}

function patternOf({ name, initializer, parent }: ts.VariableDeclaration): [name: string, pattern: Pattern][] {
  const isOwn = ts.isVariableStatement(parent.parent) && parent.parent.modifiers === undefined
  const isPattern = isOwn && initializer !== undefined && isDeferred(initializer)
  return isPattern ? [[name.getText(), { name, literal: initializer }]] : []
}

function isDeferred(node: ts.Node): node is ts.RegularExpressionLiteral {
  return ts.isRegularExpressionLiteral(node) && NAMES_CHARACTERS.test(node.text)
}

// `const LETTER = /\p{L}/u` as `const LETTER = () => (LETTER_ ??= new RegExp("\\p{L}", "u")); let LETTER_`
function makerOf(name: string, { text }: ts.RegularExpressionLiteral): string {
  const end = text.lastIndexOf('/')
  const pattern = [text.slice(1, end), text.slice(end + 1)].map((part) => JSON.stringify(part)).join(', ')
  return `() => (${name}_ ??= new RegExp(${pattern})); let ${name}_`
}

function expectOnlyConstants(
  file: ts.SourceFile,
  patterns: ReadonlyMap<string, Pattern>,
  uses: readonly ts.Node[],
): void {
  const known = new Set([...uses, ...[...patterns.values()].flatMap(({ name, literal }) => [name, literal])])
  function visit(node: ts.Node): void {
    const isMeant = isDeferred(node) || (ts.isIdentifier(node) && patterns.has(node.text))
    if (isMeant && !known.has(node))
      throw new SyntaxError(
        `${node.getText()}: a pattern of characters is a constant of its file, with one meaning there`,
      )
    ts.forEachChild(node, visit)
  }
  visit(file)
}
