// How a French page writes dates, ranks and lists.

const ZONE = 'Europe/Paris'
const list = new Intl.ListFormat('fr', { type: 'conjunction' })

/** Writes a day, month or year of EDTF: « 19 juin 2014 », « août 2013 », « 2011 »; another form as it is. */
export function writeDate(edtf) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? []
  if (year === undefined) return edtf
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const format = { year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) }
  return firstOfMonth(date.toLocaleDateString('fr', { ...format, timeZone: 'UTC' }))
}

/** Writes an instant as readers in France live it: « 9 juillet 2014 à 17 h 12 ». */
export function writeInstant(instant) {
  const date = new Date(instant)
  const day = date.toLocaleDateString('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE })
  const time = date.toLocaleTimeString('fr', { hour: 'numeric', minute: '2-digit', timeZone: ZONE })
  return `${firstOfMonth(day)} à ${time.replace(':', '\u00a0h\u00a0')}`
}

/** Writes a rank: 1re, 2e, 3e, of a feminine noun. */
export function writeRank(rank) {
  return rank === 1 ? '1re' : `${rank}e`
}

/** Writes a list: « a, b et c ». */
export function writeList(items) {
  return list.format(items)
}

function firstOfMonth(text) {
  return text.replace(/^1 /, '1er ')
}
