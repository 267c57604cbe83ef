import ts from 'typescript'

/** Parses a source; each node knows its parent. */
export function parse(source: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
}

/** Lists what is declared by `const` or `let` at the top of a source. */
export function topLevelVariables(file: ts.SourceFile): ts.VariableDeclaration[] {
  return file.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations)
}

/**
 * Lists where a source reads some names of its top, in their order.
 *
 * What has a second meaning in it, as the name of a parameter, is left alone.
 */
export function usesOf(file: ts.SourceFile, names: { has(name: string): boolean }): ts.Identifier[] {
  const uses: ts.Identifier[] = []
  const shadowed = new Set<string>()
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && names.has(node.text)) {
      if (isRead(node)) uses.push(node)
      else if (isInnerName(node)) shadowed.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return uses.filter(({ text }) => !shadowed.has(text))
}

function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isExportSpecifier(parent) || ts.isTypeQueryNode(parent)) return false
  return !('name' in parent && parent.name === node)
}

function isInnerName({ parent }: ts.Identifier): boolean {
  if (ts.isVariableDeclaration(parent)) return !ts.isSourceFile(parent.parent.parent.parent)
  return ts.isParameter(parent) || ts.isBindingElement(parent)
}
