import * as z from 'zod'
import { modelError } from '../model-problem.ts'
import { reportProblem } from '../reading/schema-of.ts'

/** Validates a text with at least one character that is not white space; it is kept as written. */
export const textSchema = z.string().check((context) => {
  if (context.value.trim() === '') reportProblem(context, context.value, modelError('models/blank'))
})
