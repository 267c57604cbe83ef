import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/**
 * Writes constants that are numbers as members of an enum, which bundlers put in as numbers: `45 /* HYPHEN *\/`.
 *
 * Of a constant, esbuild makes a variable, and the engine cannot know that it never changes: the names of characters and
 * of limits took 8 % of the time of `parseSpip`, and 1 % of the weight of `spip`.
 *
 * @param source A source; its lines stay where they are.
 * @param folder Where it lies, to find what it imports.
 */
export function inlineNumbers(source: string, folder: string): string {
  const file = parse(source)
  const numbers = new Map([...numbersAtTop(file), ...importedNumbers(file, folder)])
  const uses = usesOf(file, numbers)
  if (uses.length === 0) return source
  const members = new Set(uses.map(({ text }) => `${text} = ${numbers.get(text)}`))
  let written = `const enum Numbers { ${[...members].join(', ')} } `
  let end = 0
  for (const use of uses) {
    written += `${source.slice(end, use.getStart())}Numbers.`
    end = use.getStart()
  }
  return written + source.slice(end)
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
}

type NamedNumber = [name: string, number: string]

function numbersAtTop(file: ts.SourceFile): NamedNumber[] {
  const constants = file.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations)
  return constants.flatMap(({ name, initializer }) =>
    initializer !== undefined && isNumber(initializer) ? [[name.getText(), initializer.getText()]] : [],
  )
}

function isNumber(node: ts.Expression): boolean {
  return ts.isPrefixUnaryExpression(node) ? isNumber(node.operand) : ts.isNumericLiteral(node)
}

function importedNumbers(file: ts.SourceFile, folder: string): NamedNumber[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const names = importClause?.namedBindings
    const path = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
    if (!path.startsWith('.') || names === undefined || !ts.isNamedImports(names)) return []
    const imported = names.elements.map(({ name }) => name.text)
    return numbersAtTop(parse(readFileSync(resolve(folder, path), 'utf8'))).filter(([name]) => imported.includes(name))
  })
}

/** Where a source reads them. What has a second meaning in it, as the name of a parameter, is left alone. */
function usesOf(file: ts.SourceFile, numbers: ReadonlyMap<string, string>): ts.Identifier[] {
  const uses: ts.Identifier[] = []
  const shadowed = new Set<string>()
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && numbers.has(node.text)) {
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
