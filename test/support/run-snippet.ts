import ts from 'typescript'
import { expect } from 'vitest'

/**
 * Runs a snippet, and compares each `//=> value` with the value of the statement before it.
 *
 * The comment stands behind an expression, `console.log(expression)` or `const name = expression`, on the same line
 * or the next one, and may go on over several `//` lines. `//=> throws TypeError` wants the expression to throw.
 * An import from `'ess-domain/…'` gets the sources (an alias of vitest's configuration).
 */
export async function runSnippet(code: string): Promise<void> {
  const { outputText } = ts.transpileModule(insertChecks(code), {
    // What `require` gives below is the module itself, with its `default`: nothing has to be wrapped.
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: false },
  })
  const modules = new Map<string, unknown>()
  for (const [, name] of outputText.matchAll(/\brequire\("([^"]+)"\)/g)) {
    if (name !== undefined) modules.set(name, await import(/* @vite-ignore */ name))
  }
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  const run = new AsyncFunction('require', 'exports', 'console', 'checkValue', 'checkThrow', outputText)
  const quiet = { ...console, log: () => undefined }
  await run((name: string) => modules.get(name), {}, quiet, checkValue, checkThrow)
}

async function checkValue(line: number, actual: () => Promise<unknown>, expected: () => Promise<unknown>) {
  expect(await actual(), `line ${line} of the snippet`).toEqual(await expected())
}

async function checkThrow(line: number, actual: () => Promise<unknown>, name: string) {
  const error = await actual().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error instanceof Error ? error.name : error, `line ${line} of the snippet`).toBe(name)
}

/** Puts a call of `checkValue` or `checkThrow` in place of each statement that a `//=>` follows. */
function insertChecks(code: string): string {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.Latest, true)
  const edits: { start: number; end: number; text: string }[] = []

  function visit(node: ts.Node): void {
    if (ts.isFunctionLike(node)) return
    const isStatement = ts.isExpressionStatement(node) || ts.isVariableStatement(node)
    const expected = isStatement ? expectedAfter(code, node.end) : undefined
    if (isStatement && expected !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.end).line + 1
      edits.push({ start: node.getStart(), end: node.end, text: checkOf(node, expected, line) })
    } else ts.forEachChild(node, visit)
  }

  visit(source)
  const wanted = code.match(/\/\/=>/g)?.length ?? 0
  if (edits.length < wanted) throw new Error('A `//=>` follows no expression, `console.log(…)` or `const name = …`')
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code)
}

function checkOf(statement: ts.ExpressionStatement | ts.VariableStatement, expected: string, line: number): string {
  const before = ts.isVariableStatement(statement) ? statement.getText() : ''
  const actual = `async () => (${subjectOf(statement)})`
  const errorName = /^throws (\w+)/.exec(expected)?.[1]
  if (errorName !== undefined) return `${before};await checkThrow(${line}, ${actual}, '${errorName}');`
  return `${before};await checkValue(${line}, ${actual}, async () => (${expected}));`
}

function subjectOf(statement: ts.ExpressionStatement | ts.VariableStatement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.at(-1)?.name.getText() ?? ''
  const { expression } = statement
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  return (isLog ? expression.arguments[0] : expression)?.getText() ?? ''
}

/** Reads the value that the comments behind a statement give: the fewest lines that make a whole expression. */
function expectedAfter(code: string, end: number): string | undefined {
  const comments = [...(ts.getTrailingCommentRanges(code, end) ?? []), ...(ts.getLeadingCommentRanges(code, end) ?? [])]
  const lines = comments.map(({ pos, end }) => code.slice(pos, end))
  if (!lines[0]?.startsWith('//=>')) return undefined
  let text = lines[0].slice('//=>'.length).trim()
  for (const line of lines.slice(1)) {
    if (text.startsWith('throws ') || isExpression(text)) break
    text += `\n${line.replace(/^\/\/ ?/, '')}`
  }
  return text
}

function isExpression(text: string): boolean {
  return ts.transpileModule(`(${text})`, { reportDiagnostics: true }).diagnostics?.length === 0
}
