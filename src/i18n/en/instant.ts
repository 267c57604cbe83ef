import type { InstantWords } from '../instant-words.ts'

export const instant: InstantWords = ({ year, month, day, time, zone }) =>
  `${year}-${month}-${day}${zone === '' ? '' : ` at ${time} ${zone}`}`
