import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { parse, topLevelVariables, usesOf } from './top-level-names.ts'

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

type NamedNumber = [name: string, number: string]

function numbersAtTop(file: ts.SourceFile): NamedNumber[] {
  return topLevelVariables(file).flatMap(({ name, initializer }) =>
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
