import ts from 'typescript'
import { withFieldDocs } from './with-field-docs.ts'

/**
 * Writes a declaration into `dist` for each file of `src`, and fails on an error of types.
 *
 * The compiler does it, not a bundler: one that puts declarations together moves those that entries share to files
 * with made-up names. Imports are written with `.js`, which every version of TypeScript looks up.
 */
export async function writeDeclarations(): Promise<void> {
  const overrides = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: 'src', outDir: 'dist' }
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic: ts.Diagnostic) => fail([diagnostic]) }
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', overrides, host)
  const files = config?.fileNames.filter((file) => ts.sys.resolvePath(file).startsWith(ts.sys.resolvePath('src')))
  const program = ts.createProgram(files ?? [], config?.options ?? {})
  const diagnostics = ts.getPreEmitDiagnostics(program)
  if (diagnostics.length > 0) fail(diagnostics)
  const checker = program.getTypeChecker()
  program.emit(undefined, (path, text, _mark, _onError, [source] = []) => {
    const documented = source === undefined ? text : withFieldDocs(text, source, checker)
    ts.sys.writeFile(path, documented.replaceAll(/(\b(?:from |import |import\()(['"])\.[^'"]*)\.ts\2/g, '$1.js$2'))
  })
}

function fail(diagnostics: readonly ts.Diagnostic[]): never {
  const host = {
    getCanonicalFileName: (path: string) => path,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => '\n',
  }
  throw new Error(ts.formatDiagnostics(diagnostics, host))
}
