import type { InstantWords } from '../instant-words.ts'

export const instant: InstantWords = ({ year, month, day, time, zone }) =>
  `${day}/${month}/${year}${zone === '' ? '' : ` à ${time.replace(':', ' h ')} ${zone}`}`
