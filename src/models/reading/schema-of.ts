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
 * zod knows errors only.
 */
export function schemaOf<Value extends string>(parse: (text: string) => Outcome<Value, ModelProblem>) {
  return codecOf(z.string(), parse)
}

/**
 * Make a codec of what has a form, and of what a function reads in it: a value of the same form.
 *
 * A codec, not a transformation: what was read can be sent (`z.encode`), as it is, and be described as JSON Schema in
 * both directions.
 */
export function codecOf<Form extends z.ZodType, Value extends z.output<Form>>(
  form: Form,
  read: (given: z.output<Form>) => Outcome<Value, ModelProblem>,
) {
  // Zod has no way to say that an output is of the form and of a type that only reading makes.
  return z.codec(form, form as unknown as z.ZodType<Value, Value>, {
    decode: (given, context): Value => {
      const outcome = read(given)
      if (outcome.ok) return outcome.value
      for (const problem of outcome.problems) reportProblem(context, given, problem)
      return z.NEVER
    },
    encode: (value) => value,
  })
}
