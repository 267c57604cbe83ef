import ts from 'typescript'

/** What is to be written before a place of a declaration. */
interface Edit {
  readonly at: number
  readonly text: string
}

/**
 * Gives a declaration with the doc comments of the fields of its constants.
 *
 * The compiler writes the type of a schema without them, and editors would show nothing at a field of an entity. Types
 * have them still: what is written is read beside the type that it was written of.
 *
 * @param text
 *   The declaration, as the compiler writes it.
 * @param source
 *   The source that it is of.
 * @param checker
 *   Knows the types of the program that the source is part of.
 * @returns
 *   The declaration; as it was, where no field of a constant has a comment.
 */
export function withFieldDocs(text: string, source: ts.SourceFile, checker: ts.TypeChecker): string {
  const exported = checker.getSymbolAtLocation(source)?.exports
  const edits = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, type }) => {
      const symbol = exported?.get(ts.escapeLeadingUnderscores(name.getText()))
      return symbol === undefined || type === undefined ? [] : docsIn(type, checker.getTypeOfSymbol(symbol), checker)
    })
  })
  return edits.reduceRight((written, { at, text }) => written.slice(0, at) + text + written.slice(at), text)
}

function docsIn(written: ts.TypeNode, type: ts.Type, checker: ts.TypeChecker): readonly Edit[] {
  if (ts.isTypeReferenceNode(written)) {
    const args = argumentsOf(type, checker)
    return (written.typeArguments ?? []).flatMap((one, index) => {
      const arg = args[index]
      return arg === undefined ? [] : docsIn(one, arg, checker)
    })
  }
  if (!ts.isTypeLiteralNode(written)) return []
  return written.members.flatMap((member) => {
    const field = member.name === undefined ? undefined : type.getProperty(member.name.getText())
    if (field === undefined || !ts.isPropertySignature(member)) return []
    const doc = ts.displayPartsToString(field.getDocumentationComment(checker)).replace(/\s+/g, ' ')
    const inside = member.type === undefined ? [] : docsIn(member.type, checker.getTypeOfSymbol(field), checker)
    if (doc === '') return inside
    const at = member.getStart()
    const { character } = written.getSourceFile().getLineAndCharacterOfPosition(at)
    return [{ at, text: `/** ${doc} */\n${' '.repeat(character)}` }, ...inside]
  })
}

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  return 'target' in type ? checker.getTypeArguments(type as ts.TypeReference) : []
}
