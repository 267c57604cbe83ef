import { readdirSync } from 'node:fs'
import ts from 'typescript'

/** What the doc comments of the sources say, in English. */
export interface Docs {
  /** Of interfaces and types, by their name. */
  readonly types: ReadonlyMap<string, string>
  /** Of the fields of interfaces, and of the objects in constants such as `ptceSchema`, by the holder’s name. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Reads the doc comments of every source of some folders. */
export function readDocs(...folders: readonly string[]): Docs {
  const types = new Map<string, string>()
  const fields = new Map<string, Map<string, string>>()
  for (const file of folders.flatMap(sourcesIn)) {
    const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true)
    for (const statement of source.statements) readStatement(statement, types, fields)
  }
  return { types, fields }
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`)
}

function readStatement(node: ts.Statement, types: Map<string, string>, fields: Map<string, Map<string, string>>): void {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
    const text = docOf(node)
    if (text !== undefined) types.set(node.name.text, text)
  }
  if (ts.isInterfaceDeclaration(node)) fields.set(node.name.text, docsOfMembers(node.members))
  if (!ts.isVariableStatement(node)) return
  for (const { name, initializer } of node.declarationList.declarations) {
    const object = initializer === undefined ? undefined : firstObject(initializer)
    if (object === undefined) continue
    fields.set(name.getText(), docsOfMembers(object.properties))
  }
}

function docsOfMembers(members: readonly ts.Node[]): Map<string, string> {
  const docs = new Map<string, string>()
  for (const member of members) {
    const text = docOf(member)
    const name = ts.isPropertyAssignment(member) || ts.isPropertySignature(member) ? member.name.getText() : undefined
    if (name !== undefined && text !== undefined) docs.set(name, text)
  }
  return docs
}

// The object that a schema is made of, however many calls stand around it.
function firstObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node
  return ts.forEachChild(node, firstObject)
}

// The first paragraph, without emphasis.
function docOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const text = ts.getTextOfJSDocComment(doc?.comment)?.split(/\n\s*\n/)[0]
  return text
    ?.replace(/\*([^*]+)\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
