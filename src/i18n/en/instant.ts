import type { InstantWords } from '../instant-words.ts'

export const instant: InstantWords = ({ year, month, day, time, zone }) =>
  `${year}-${month}-${day}${time === undefined ? '' : ` at ${time} ${zone}`}`
