import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { filesIn } from './snippets.ts'

/** A file of `src`, and what it imports. */
export interface SourceFile {
  /** Path from the root of the repository. */
  readonly file: string
  /** Files of `src` that it imports, as paths from the root. */
  readonly files: readonly string[]
  /** Those of them that it loads when it runs: `import type` loads nothing. */
  readonly loaded: readonly string[]
  /** Other specifiers: packages and built-in modules. */
  readonly packages: readonly string[]
}

/** Reads the imports of every file of `src`. */
export function readImports(): SourceFile[] {
  return filesIn('src', '.ts').map((file) => {
    const imports = importsOf(file)
    const inside = imports.filter(({ specifier }) => specifier.startsWith('.'))
    const pathOf = ({ specifier }: Import) => posix.join(posix.dirname(file), specifier)
    return {
      file,
      files: inside.map(pathOf),
      loaded: inside.filter(({ isType }) => !isType).map(pathOf),
      packages: imports.filter((one) => !inside.includes(one)).map(({ specifier }) => specifier),
    }
  })
}

/** Gives the folder of `src` that a file lies in; `index` for `src/index.ts`. */
export function layerOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

interface Import {
  readonly specifier: string
  readonly isType: boolean
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const imports: Import[] = []

  function add(specifier: ts.Node | undefined, isType: boolean): void {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) imports.push({ specifier: specifier.text, isType })
  }

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }

  visit(source)
  return imports
}
