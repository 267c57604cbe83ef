import type { Param } from '../param-words.ts'

/** Write a list of names, each between quotation marks. */
export const quotedList = (values: Param): string =>
  [values]
    .flat()
    .map((value) => `“${value}”`)
    .join(', ')
