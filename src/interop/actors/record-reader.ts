import { isObject } from '../../core/argument.ts'
import type { InteropCode } from '../../core/codes/interop.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { ProblemParams } from '../../core/problem.ts'
import type { ModelProblem } from '../../models/model-problem.ts'
import { excerpt, wrongType } from '../../models/model-problem.ts'
import { type ImportProblem, importProblem } from './import-problem.ts'
import { isMasked } from './mask.ts'

type Path = readonly (string | number)[]
type Fields = Readonly<Record<string, unknown>>

/**
 * Reads the cells of one record of unknown shape, and collects what is wrong with them.
 *
 * A cell that cannot be read is left out with a warning, so that one slip does not cost the row.
 */
export class RecordReader {
  /** What was found, in this record and in those inside it. */
  readonly problems: ImportProblem[]
  /** The cells that are masked, as paths with dots. */
  readonly masked: string[]
  readonly #fields: Fields
  readonly #path: Path
  readonly #depth: number

  constructor(fields: Fields, path: Path, parent?: RecordReader) {
    this.#fields = fields
    this.#path = path
    this.problems = parent?.problems ?? []
    this.masked = parent?.masked ?? []
    this.#depth = parent === undefined ? path.length : parent.#depth
  }

  /** Report something about the record, or about one of its cells. */
  report(code: InteropCode, params: ProblemParams = {}, key?: string): void {
    this.problems.push(importProblem(code, key === undefined ? this.#path : [...this.#path, key], params))
  }

  /** Read a cell as text without white space around it; an empty or masked one is none. */
  text(key: string): string | undefined {
    const text = this.#raw(key)
    if (text === undefined || !isMasked(text)) return text
    this.noteMask(key)
    return undefined
  }

  /** Say that a cell tells that something is masked. */
  noteMask(key: string): void {
    this.masked.push([...this.#path.slice(this.#depth), key].join('.'))
  }

  /** Read a cell as text, its mask included: a name that is masked stays masked. */
  textOrMask(key: string): string | undefined {
    return this.text(key) ?? this.#raw(key)
  }

  /** Read a cell with a parse function; what it refuses is left out. */
  value<Value>(key: string, parse: (text: string) => Outcome<Value, ModelProblem>): Value | undefined {
    const text = this.text(key)
    if (text === undefined) return undefined
    const outcome = parse(text)
    for (const problem of outcome.problems) this.leaveOut(problem, key)
    return outcome.ok ? outcome.value : undefined
  }

  /** Read a cell that is one of some codes; another one is reported and left out. */
  code<Code extends string>(key: string, codes: readonly Code[]): Code | undefined {
    const text = this.text(key)
    const code = codes.find((known) => known === text)
    if (text !== undefined && code === undefined) {
      this.report('interop/unknown-code', { field: key, got: excerpt(text) }, key)
    }
    return code
  }

  /** Read a cell that is true or false, also as files write it. */
  flag(key: string): boolean | undefined {
    const value = this.#fields[key]
    if (typeof value === 'boolean') return value
    const text = this.code(key, ['true', 'false'])
    return text === undefined ? undefined : text === 'true'
  }

  /** Read the record in a cell; an empty one when there is none. */
  record(key: string): RecordReader {
    const value = this.#fields[key]
    if (isObject(value)) return new RecordReader(value, [...this.#path, key], this)
    this.#refuse('object', value, key)
    return new RecordReader({}, [...this.#path, key], this)
  }

  /** Read the records in a cell that is a list; what is no record is reported. */
  records(key: string): RecordReader[] {
    const value = this.#fields[key]
    if (!Array.isArray(value)) {
      this.#refuse('array', value, key)
      return []
    }
    const list: readonly unknown[] = value
    return list.flatMap((item, index) => {
      const path = [...this.#path, key, index]
      if (isObject(item)) return [new RecordReader(item, path, this)]
      this.problems.push({ ...wrongType('object', item), severity: 'warning', path })
      return []
    })
  }

  /** Read a cell that is a list of codes; empty and masked ones, and those that the parse function refuses, are left out. */
  values<Value>(key: string, parse: (text: unknown) => Outcome<Value, ModelProblem>): Value[] {
    const value = this.#fields[key]
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.flatMap((item) => {
      const content = contentOf(item)
      if (content === undefined) return []
      if (typeof content === 'string' && isMasked(content)) {
        this.noteMask(key)
        return []
      }
      const outcome = parse(content)
      for (const problem of outcome.problems) this.leaveOut(problem, key)
      return outcome.ok ? [outcome.value] : []
    })
  }

  /** Tell whether the record has a cell of that name, whatever it holds. */
  has(key: string): boolean {
    return Object.hasOwn(this.#fields, key)
  }

  /** Report what is wrong with a value that is left out: the row can do without it. */
  leaveOut(problem: ModelProblem, key: string): void {
    const severity = problem.severity === 'error' ? 'warning' : problem.severity
    this.problems.push({ ...problem, severity, path: [...this.#path, key, ...(problem.path ?? [])] })
  }

  #raw(key: string): string | undefined {
    const value = this.has(key) ? this.#fields[key] : undefined
    const content = contentOf(value)
    if (typeof content === 'string') return content
    this.#refuse('string', value, key)
    return undefined
  }

  // An empty cell is of no wrong type.
  #refuse(expected: string, value: unknown, key: string): void {
    if (contentOf(value) !== undefined) this.leaveOut(wrongType(expected, value), key)
  }
}

/** Give what a cell holds, a text without white space around; nothing of an empty one. */
function contentOf(value: unknown): unknown {
  // A file that was read as numbers still says which; what it lost is for the adapter to see.
  const content = Number.isFinite(value) ? String(value) : value
  return typeof content === 'string' ? content.trim() || undefined : (content ?? undefined)
}
