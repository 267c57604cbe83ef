import * as z from 'zod'
import type { Outcome } from '../../core/outcome.ts'
import type { ModelProblem } from '../model-problem.ts'

/** What a zod check or transformation lets us write problems to. */
interface IssueSink {
  readonly issues: z.core.$ZodRawIssue[]
}

/** Report one of our problems through zod: `problemsOfIssue` takes it out again. */
export function reportProblem(sink: IssueSink, input: unknown, problem: ModelProblem): void {
  const path = problem.path === undefined ? [] : [...problem.path]
  sink.issues.push({ code: 'custom', message: problem.code, input, path, params: { problem } })
}

/**
 * Make the zod schema of a value object from its parse function, so that a rule is written once.
 *
 * The output is the normalised value. Warnings and informations of the parse function are left out:
 * zod knows errors only. A codec, not a transformation: what was read can be sent (`z.encode`), as the text that it is,
 * and be described as JSON Schema in both directions.
 */
export function schemaOf<Value extends string>(parse: (text: string) => Outcome<Value, ModelProblem>) {
  return z.codec(z.string(), z.string() as unknown as z.ZodType<Value, Value>, {
    decode: (text, context): Value => {
      const outcome = parse(text)
      if (outcome.ok) return outcome.value
      for (const problem of outcome.problems) reportProblem(context, text, problem)
      return z.NEVER
    },
    encode: (value) => value,
  })
}
