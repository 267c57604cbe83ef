import * as z from 'zod'
import { isInstant } from '../../../core/instant.ts'
import { excerpt, modelError } from '../../model-problem.ts'
import { reportProblem } from '../../reading/schema-of.ts'

/** Validates an instant with its offset (ISO 8601), as comments are dated: `2014-07-10T08:30:00Z`. */
export const instantSchema = z.string().check((context) => {
  if (isInstant(context.value)) return
  reportProblem(context, context.value, modelError('models/instant-format', { got: excerpt(context.value) }))
})
