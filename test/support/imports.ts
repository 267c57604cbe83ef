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
  /** Other specifiers: packages and built-in modules. */
  readonly packages: readonly string[]
}

/** Reads the imports of every file of `src`, those of types too. */
export function readImports(): SourceFile[] {
  return filesIn('src', '.ts').map((file) => {
    const specifiers = ts
      .preProcessFile(readFileSync(file, 'utf8'), true, true)
      .importedFiles.map((one) => one.fileName)
    return {
      file,
      files: specifiers.filter(isRelative).map((specifier) => posix.join(posix.dirname(file), specifier)),
      packages: specifiers.filter((specifier) => !isRelative(specifier)),
    }
  })
}

/** Gives the folder of `src` that a file lies in; `index` for `src/index.ts`. */
export function layerOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}
