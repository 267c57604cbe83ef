import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { parse } from './top-level-names.ts'

const VARIABLE = /^var (\w+) = /gm

/**
 * Makes constants again of what sources declare so at their top, in each file of a folder: bundled, they are variables.
 *
 * The engine cannot know that a variable never changes, and reads it anew each time, be it a table or a function that is
 * called for each character: `spipToHtml` took 5 % longer so.
 *
 * @param folder Where the files were built.
 */
export function keepConstantsIn(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue
    const path = join(folder, file)
    writeFileSync(path, keepConstants(readFileSync(path, 'utf8')))
  }
}

/**
 * Makes constants of the variables at the top of a bundled file that nothing sets later.
 *
 * Spaces make up for the longer word, so that source maps hold.
 */
export function keepConstants(code: string): string {
  const set = namesSet(parse(code))
  return code.replace(VARIABLE, (variable, name: string) => (set.has(name) ? variable : `const ${name}=`))
}

// Every name that is set somewhere in the file: one that has a second meaning is left alone too.
function namesSet(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  function addNames(node: ts.Node): void {
    if (ts.isIdentifier(node)) names.add(node.text)
    else if (!ts.isPropertyAccessExpression(node)) ts.forEachChild(node, addNames)
  }
  function visit(node: ts.Node): void {
    const target = targetOf(node)
    if (target !== undefined) addNames(target)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

function targetOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return node.operand
  return ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) ? node.left : undefined
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}
