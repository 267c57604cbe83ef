import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import type { Snippet } from './snippets.ts'

/** Type-checks snippets under the options of the repository, and gives one line for each error. */
export function typeErrorsOf(snippets: readonly Snippet[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic },
  )
  // Readers do without the one option that is but a matter of style.
  const options = { ...config?.options, noPropertyAccessFromIndexSignature: false }
  const byPath = new Map(snippets.map((snippet) => [pathOf(snippet), snippet]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => byPath.has(path) || fileExists(path)
  host.readFile = (path) => byPath.get(path)?.code ?? readFile(path)
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const snippet = byPath.get(path)
    if (snippet === undefined) return getSourceFile(path, languageVersion, ...rest)
    return ts.createSourceFile(path, snippet.code, languageVersion, true)
  }
  const program = ts.createProgram([...byPath.keys()], options, host)
  return [...byPath].flatMap(([path, { file, line }]) =>
    diagnosticsOf(program, path).map((diagnostic) => {
      const at = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0
      return `${file}:${line + at} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`
    }),
  )
}

function diagnosticsOf(program: ts.Program, path: string): readonly ts.Diagnostic[] {
  const source = program.getSourceFile(path)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
}

// Beside the file it comes from, so that a bare specifier is looked up from there.
function pathOf({ file, line }: Snippet): string {
  return resolve(dirname(file), `snippet-${file.replaceAll(/\W/g, '-')}-${line}.ts`).replaceAll('\\', '/')
}

function onUnRecoverableConfigFileDiagnostic(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}
