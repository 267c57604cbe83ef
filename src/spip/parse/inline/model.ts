import { endsLine, GREATER, HYPHEN, LESS, LF, PIPE } from '../../characters.ts'
import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

/** Where a model stands. */
export type ModelAlign = 'left' | 'right' | 'center'

/** What the call of a model says. */
export interface ModelFields {
  readonly name: string
  readonly id?: number
  /** The parameters between pipes, empty ones dropped. */
  readonly params: readonly string[]
  readonly align?: ModelAlign
  /** The call as written. */
  readonly written: string
}

/** The sides that a model may stand on. */
export const ALIGNS: readonly string[] = ['left', 'right', 'center'] satisfies ModelAlign[]
const HEAD = /<([a-z_-]{3,})[ \t]*(?:(\d+)[ \t]*)?(?=\||\/?>)/iy

/**
 * The call of a model (*modèle*): `<img12|left>`, `<article3>`, `<carte|zoom=4>`.
 *
 * A name of three letters or more, then a number or a pipe. Parameters may hold whole tags.
 *
 * ```text
 * > | <doc12|center>
 *     ^^^^^^^^^^^^^^
 * ```
 */
export const model: Construct = (scanner, at) => {
  const { source } = scanner
  const match = scanner.match(HEAD, at)
  if (match === null || scanner.find('>', at) < 0) return NOT_HERE
  const [, name = '', id = ''] = match
  const start = HEAD.lastIndex
  const hasParams = source.charCodeAt(start) === PIPE
  if (id === '' && !hasParams) return NOT_HERE
  const end = hasParams ? callEnd(source, start) : source.indexOf('>', start) + 1
  if (end < 0) return NOT_HERE
  return scanner.write(Token.model, at, end, fieldsOf(name, id, source.slice(start, end - 1), source.slice(at, end)))
}

function fieldsOf(name: string, id: string, written: string, call: string): ModelFields {
  const params = written
    .replace(/\/$/, '')
    .split('|')
    .map((param) => param.trim())
    .filter((param) => param !== '')
  const align = params.find((param) => ALIGNS.includes(param)) as ModelAlign | undefined
  return {
    name: name.toLowerCase(),
    ...(id === '' ? {} : { id: Number(id) }),
    params,
    ...(align && { align }),
    written: call,
  }
}

// The first `>` that is not that of a tag or of an arrow among the parameters; a call stays in its paragraph.
function callEnd(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === LESS) depth++
    else if (code === GREATER && source.charCodeAt(at - 1) !== HYPHEN && depth-- === 0) return at + 1
    if (depth > 1 || (code === LF && endsLine(source, at + 1))) return -1
  }
  return -1
}
