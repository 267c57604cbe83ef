import type { Brand } from '../../core/brand.ts'
import type { ModelCode } from '../../core/codes/models.ts'
import { fail, succeed } from '../../core/outcome.ts'
import { excerpt, modelError } from '../model-problem.ts'
import { schemaOf } from '../reading/schema-of.ts'

/** Make the schema of a code that has a form, and nothing more to check. */
export function codedText<Name extends string>(form: RegExp, code: ModelCode) {
  return schemaOf<Brand<string, Name>>((text) =>
    form.test(text) ? succeed(text as Brand<string, Name>) : fail(modelError(code, { got: excerpt(text) })),
  )
}
