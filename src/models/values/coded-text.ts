import type { ModelCode } from '../../core/codes/models.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../model-problem.ts'
import { schemaOf } from '../reading/schema-of.ts'

/** Make the schema of a code that has a form, and nothing more to check. */
export function codedText<Value extends string>(form: RegExp, code: ModelCode) {
  // The form is told to whoever describes the schema otherwise, as a JSON Schema.
  return schemaOf((text) => readCode<Value>(text, form, code)).meta({ pattern: form.source })
}

/**
 * Read a code that has a form, and nothing more to check.
 *
 * @param normalise
 *   Makes of what was written what is held against the form (default: nothing is changed).
 */
export function readCode<Value extends string>(
  value: unknown,
  form: RegExp,
  code: ModelCode,
  normalise: (text: string) => string = (text) => text,
): Outcome<Value, ModelProblem> {
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const text = normalise(value)
  return form.test(text) ? succeed(text as Value) : fail(modelError(code, { got: excerpt(value) }))
}
