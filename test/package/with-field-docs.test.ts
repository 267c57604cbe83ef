import ts from 'typescript'
import { expect, test } from 'vitest'

const ENTRY = 'dist/models/index.d.ts'
const program = ts.createProgram([ENTRY], { module: ts.ModuleKind.NodeNext, types: [] })
const checker = program.getTypeChecker()

/** What editors show at a field of a type, or of a field of it. */
function docOf(name: string, ...path: readonly string[]): string {
  const entry = program.getSourceFile(ENTRY)
  const symbols = entry && checker.getExportsOfModule(checker.getSymbolAtLocation(entry) ?? fail())
  const exported = symbols?.find((symbol) => symbol.name === name) ?? fail()
  const holder = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const [first = '', ...rest] = path
  let field = checker.getDeclaredTypeOfSymbol(holder).getProperty(first) ?? fail()
  for (const key of rest) field = checker.getTypeOfSymbol(field).getNonNullableType().getProperty(key) ?? fail()
  return ts.displayPartsToString(field.getDocumentationComment(checker))
}

function fail(): never {
  throw new Error('There is no such field')
}

test.each([
  ['Organisation', ['acronym'], 'Its acronym.'],
  ['Organisation', ['identifiers', 'siret'], 'Numbers of its establishments.'],
  ['LearningVisit', ['date', 'edtf'], 'The date, as partial or doubtful as it is.'],
  ['PtceMember', ['actor'], 'Who it is.'],
  ['Dataset', ['visits'], 'Learning visits.'],
])('editors show what a field of %s is: %j', (name, path, doc) => {
  expect(docOf(name, ...path)).toBe(doc)
})
