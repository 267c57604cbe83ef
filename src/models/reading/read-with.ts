import * as z from 'zod'
// What schemas of `zod/mini` are too. Not as `z.core`: bundlers would keep all of it.
import { $ZodObject, $ZodType } from 'zod/v4/core'
import { wrongArgument } from '../../core/argument.ts'
import { type Outcome, succeed } from '../../core/outcome.ts'
import type { ModelProblem } from '../model-problem.ts'
import { problemsOfIssue } from './problems-of-issue.ts'

/**
 * Read a value with a zod schema of your own, and get what every `parse…` gives: the value, or problems that
 * `describe` words.
 *
 * It is for schemas that hold those of this library: an issue of zod has a code for a message where one of ours found
 * it, and English words elsewhere. A check of one's own names its problem in `params.problem`; without it, the problem
 * is `models/format`.
 *
 * @param schema
 *   A schema of zod 4, or of `zod/mini`, whose checks are synchronous.
 * @param value
 *   Anything.
 * @returns
 *   `{ok: true, value, problems: []}`, or `{ok: false, problems}` with every problem, its code and its path.
 * @throws {TypeError}
 *   When `schema` is no schema.
 * @example
 * ```ts
 * import {readWith, siretSchema} from 'ess-domain/models'
 * import * as z from 'zod'
 * const form = z.strictObject({siret: siretSchema, contact: z.email()})
 * readWith(form, {siret: '73282932000075', contct: 'a@example.org'}).problems
 *   .map(({code, path, params}) => [code, path?.join('.'), params.near ?? null])
 * //=> [['models/siret-checksum', 'siret', null], ['models/missing', 'contact', null],
 * //    ['models/unknown-field', 'contct', 'contact']]
 * ```
 */
export function readWith<Schema extends $ZodType>(
  schema: Schema,
  value: unknown,
): Outcome<z.output<Schema>, ModelProblem> {
  if (!(schema instanceof $ZodType)) throw wrongArgument('schema', 'a schema of zod', schema)
  // Zod forgets which schema raised an issue before we see it. Its error map still knows, and what it returns is kept as
  // the issue's message: the place of the known names in a list travels there. No message is ever shown.
  const names: string[][] = []
  const result = z.safeParse(schema, value, {
    reportInput: true,
    error: (issue) => (issue.code === 'unrecognized_keys' ? String(names.push(namesOf(issue.inst)) - 1) : ''),
  })
  if (result.success) return succeed(result.data)
  const problems = result.error.issues.flatMap((issue) =>
    problemsOfIssue(issue, (unknownKeys) => names[Number(unknownKeys.message)] ?? []),
  )
  return { ok: false, problems }
}

function namesOf(schema: unknown): string[] {
  return schema instanceof $ZodObject ? Object.keys(schema._zod.def.shape) : []
}
