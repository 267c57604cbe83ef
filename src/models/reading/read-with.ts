import * as z from 'zod'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { type ModelProblem, typeName, wrongType } from '../model-problem.ts'
import { problemsOfIssue } from './problems-of-issue.ts'

/**
 * Read a value with a zod schema, and give what we give everywhere: the value, or problems.
 *
 * Zod forgets which schema raised an issue before we see it. Its error map still knows, and what it returns is
 * kept as the issue's message: the place of the known names in a list travels there. No message is ever shown.
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Outcome<z.output<Schema>, ModelProblem> {
  if (isOtherThanRecord(value)) return fail(wrongType('object', value))
  const names: string[][] = []
  const result = schema.safeParse(value, {
    reportInput: true,
    error: (issue) => (issue.code === 'unrecognized_keys' ? String(names.push(namesOf(issue.inst)) - 1) : ''),
  })
  if (result.success) return succeed(result.data)
  const problems = result.error.issues.flatMap((issue) =>
    problemsOfIssue(issue, (unknownKeys) => names[Number(unknownKeys.message)] ?? []),
  )
  return { ok: false, problems }
}

// To zod, a map or a promise is an object that has none of the fields.
function isOtherThanRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length > 0) return false
  return !['object', 'array'].includes(typeName(value))
}

function namesOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
