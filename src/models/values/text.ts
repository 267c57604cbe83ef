import * as z from 'zod'
import { isVisible } from '../../core/is-visible.ts'
import { modelError } from '../model-problem.ts'
import { reportProblem } from '../reading/schema-of.ts'

/** Validates a text of which a reader sees something; it is kept as written. */
export const textSchema = z.string().check((context) => {
  if (!isVisible(context.value)) reportProblem(context, context.value, modelError('models/blank'))
})
