import { readdirSync, readFileSync } from 'node:fs'

/** A block of code in a page or in a doc comment. */
export interface Snippet {
  /** Path from the root of the repository. */
  readonly file: string
  /** Line of its first line of code, from 1. */
  readonly line: number
  /** What follows ```` ```ts ```` on the opening fence; `no-run: reason` keeps it from running. */
  readonly info: string
  readonly code: string
}

/** Lists the files under a folder whose names end so, in a stable order. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort()
}

/** Finds every snippet that a reader meets: those of the pages, and those of the doc comments. */
export function allSnippets(): { readonly kind: string; readonly snippets: readonly Snippet[] }[] {
  const pages = ['README.md', ...filesIn('docs', '.md')].filter((file) => !file.startsWith('docs/api/'))
  return [
    { kind: 'pages', snippets: pages.flatMap(snippetsOfPage) },
    { kind: 'doc comments', snippets: filesIn('src', '.ts').flatMap(snippetsOfComments) },
  ]
}

/** Tells whether a snippet runs: nothing on its fence says why it does not. */
export function runs({ info }: Snippet): boolean {
  return info === ''
}

/** Finds every ```` ```ts ```` block of a Markdown page. */
function snippetsOfPage(file: string): Snippet[] {
  return snippetsOfLines(file, readFileSync(file, 'utf8').split('\n'))
}

/** Finds every ```` ```ts ```` block of the doc comments of a source file. */
export function snippetsOfComments(file: string): Snippet[] {
  let isInside = false
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) isInside = true
      const text = isInside ? line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '') : ''
      if (line.includes('*/')) isInside = false
      return text
    })
  return snippetsOfLines(file, lines)
}

function snippetsOfLines(file: string, lines: readonly string[]): Snippet[] {
  const snippets: Snippet[] = []
  for (let index = 0; index < lines.length; index++) {
    const [, indent, fence, language, info] = /^(\s*)(`{3,})(\w*)\s*(.*)$/.exec(lines[index] ?? '') ?? []
    if (indent === undefined || fence === undefined) continue
    const length = lines.slice(index + 1).findIndex((line) => line.trim() === fence)
    if (length === -1) throw new Error(`${file}:${index + 1}: this block of code is never closed`)
    const code = lines.slice(index + 1, index + 1 + length).map((line) => line.replace(indent, ''))
    if (language === 'ts') snippets.push({ file, line: index + 2, info: info ?? '', code: code.join('\n') })
    index += length + 1
  }
  return snippets
}
