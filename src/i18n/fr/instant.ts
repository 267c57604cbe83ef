import type { Param } from '../param-words.ts'

/** Write an instant; the zone is told, for the reader's own is not known. */
export function instantInWords(instant: Param): string {
  const [, year, month, date, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d).*Z$/.exec(String(instant)) ?? []
  return time === undefined ? String(instant) : `${date}/${month}/${year} à ${time} (UTC)`
}
