import type * as z from 'zod'
import { isObject } from '../../core/argument.ts'
import { nearestName } from '../../core/nearest-name.ts'
import { excerpt, type ModelProblem, modelError, typeName, wrongType } from '../model-problem.ts'

type Issue = z.core.$ZodIssue

/** Gives the names that the object an issue is about may have. */
export type KnownNames = (issue: z.core.$ZodIssueUnrecognizedKeys) => readonly string[]

/**
 * Turn an issue of zod into our problems: same places, our codes, no words.
 *
 * @param issue
 *   An issue that carries its `input`.
 * @param knownNames
 *   Tells which names an object may have, to find what a misspelt one meant.
 * @returns
 *   One problem; one for each name when names are unknown.
 */
export function problemsOfIssue(issue: Issue, knownNames: KnownNames): ModelProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const inner = innerIssues(issue)
  if (inner !== undefined) {
    return inner.flatMap((one) => problemsOfIssue({ ...one, path: [...path, ...one.path] }, knownNames))
  }
  if (issue.code !== 'unrecognized_keys') return [{ ...named(problemOf(issue), path.at(-1)), path }]
  const known = knownNames(issue)
  return issue.keys.map((name) => {
    const near = nearestName(name, known) ?? null
    return { ...modelError('models/unknown-field', { name: excerpt(name), near }), path: [...path, name] }
  })
}

/** Give the issues that say more than the one around them: those of a key, and of the only part of a union that was meant. */
function innerIssues(issue: Issue): readonly Issue[] | undefined {
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') return issue.issues
  if (issue.code !== 'invalid_union' || issue.input === undefined) return undefined
  const [meant, ...others] = issue.errors.filter((issues) => !issues.some(isOfAnother))
  return others.length === 0 ? meant : undefined
}

// What is of another type, or another of some values, was not meant for this part; a wrong form or field was, as was a
// number that is not whole, which zod tells as a type.
function isOfAnother(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_union')
    return issue.errors.length > 0 && issue.errors.every((one) => one.some(isOfAnother))
  return issue.code === 'invalid_value' || (issue.code === 'invalid_type' && issue.expected !== 'int')
}

// The words of what is not there have no value to show: they name its field.
function named(problem: ModelProblem, field: string | number | undefined): ModelProblem {
  return problem.code === 'models/missing' && typeof field === 'string' ? { ...problem, params: { field } } : problem
}

function problemOf(issue: Exclude<Issue, z.core.$ZodIssueUnrecognizedKeys>): ModelProblem {
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue)
    case 'invalid_value':
      return choiceProblem(issue.values, issue.input)
    case 'invalid_union':
      return unionProblem(issue)
    case 'too_small':
      return boundProblem('small', issue, Number(issue.minimum))
    case 'too_big':
      return boundProblem('big', issue, Number(issue.maximum))
    case 'invalid_format':
      return formatProblem(issue.format, issue.input)
    case 'custom':
      return customProblem(issue)
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return modelError('models/format', { format: issue.code, got: shown(issue.input) })
  }
  issue satisfies never
}

function typeProblem(issue: z.core.$ZodIssueInvalidType): ModelProblem {
  if (issue.expected === 'int') {
    return Number.isFinite(issue.input)
      ? modelError('models/not-integer', { got: Number(issue.input) })
      : wrongType('number', issue.input)
  }
  return wrongType(issue.expected, issue.input)
}

function choiceProblem(values: readonly unknown[], input: unknown): ModelProblem {
  if (input === undefined) return modelError('models/missing')
  const names = values.map(String)
  const near = typeof input === 'string' ? (nearestName(input, names) ?? null) : null
  return modelError('models/not-one-of', { got: shown(input), values: names, near })
}

function unionProblem(issue: z.core.$ZodIssueInvalidUnion): ModelProblem {
  if (!('options' in issue) || issue.options === undefined || issue.discriminator === undefined) {
    if (issue.input === undefined) return modelError('models/missing')
    return modelError('models/no-match', { got: shown(issue.input) })
  }
  const holder: unknown = issue.input
  const tag = isObject(holder) ? holder[issue.discriminator] : undefined
  return choiceProblem(issue.options, tag)
}

const BOUND_CODES = {
  small: { text: 'models/too-short', list: 'models/too-few', number: 'models/too-small' },
  big: { text: 'models/too-long', list: 'models/too-many', number: 'models/too-large' },
} as const

type Bounded = 'text' | 'list' | 'number'

/** What our words know of the things that zod counts; the bounds of dates and files are no numbers to show. */
const BOUNDED: ReadonlyMap<string, Bounded> = new Map([
  ['string', 'text'],
  ['array', 'list'],
  ['set', 'list'],
  ['map', 'list'],
  ['number', 'number'],
  ['int', 'number'],
  ['bigint', 'number'],
])

type BoundIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig

function boundProblem(side: keyof typeof BOUND_CODES, issue: BoundIssue, limit: number): ModelProblem {
  const kind = BOUNDED.get(issue.origin)
  if (kind === undefined) return modelError('models/format', { format: issue.code, got: shown(issue.input) })
  const isExcluded = kind === 'number' && issue.inclusive === false
  return modelError(BOUND_CODES[side][kind], isExcluded ? { limit, isExcluded } : { limit })
}

function formatProblem(format: string, input: unknown): ModelProblem {
  if (format === 'url') return modelError('models/url-format', { got: shown(input) })
  return modelError('models/format', { format, got: shown(input) })
}

function customProblem(issue: z.core.$ZodIssueCustom): ModelProblem {
  const problem: ModelProblem | undefined = issue.params?.['problem']
  return problem ?? modelError('models/format', { format: 'custom', got: shown(issue.input) })
}

function shown(value: unknown): string {
  if (typeof value === 'string') return excerpt(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeName(value)
}
