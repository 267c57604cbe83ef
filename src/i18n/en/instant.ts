import { inUtc, type Param } from '../param-words.ts'

/** Write an instant in UTC; the zone is told, for the reader's own is not known. What is no instant stands as it is. */
export function instantInWords(instant: Param): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/.exec(inUtc(instant)) ?? []
  return time === undefined ? String(instant) : `${date} at ${time} UTC`
}
