import { dayText } from '../values/dates/calendar-day.ts'
import { spanOf } from '../values/dates/date-span.ts'
import { type Connective, type Lead, leadOf } from './date-lead.ts'
import { boundBehind, doubtBehind } from './date-tail.ts'
import { marksTogether, withMark } from './doubt-mark.ts'
import type { FoundPoint } from './find-dates.ts'

/** What words and their dates tell together: EDTF not yet checked. */
export interface Phrase {
  readonly edtf: string
  readonly isInferred: boolean
}

/** « Sauf en 2014 », « pas en 2014 », « ni 2014 », « avant ou après 2014 »: whenever it was, it was not then. */
const NOT_THEN = /(?:^|[ (])(?:sauf|hors|hormis|excepte|ni|pas|jamais|sans|plutot que|(?:avant|apres) (?:ou|et))$/

/** « Avant une date entre 2010 et 2012 »: of the day that is meant, both ends are told, and it is an end itself. */
const OF_SOME_DAY = /(?:^|[ (])(depuis|avant|apres|jusqu'a|a (?:partir|compter) d')(?: |(?<='))une? [a-z]+$/

/** « Au moins jusqu’en 2015 », « depuis au moins 2005 »: the end that is told is none. */
const AT_LEAST = /(?:^|[ (])au (?:moins|plus)$/
const SINCE_AT_LEAST = /(?:^|[ (])depuis au (?:moins|plus)$/

const JOINTS = /^(?: (?:et|a|au|aux|jusqu'(?:a|au|aux|en)) | ?[/-] ?)/

/** « 2011 au moins », « 2011 - ? », « ? - 2011 »: nobody knows the bound, or the other end. */
const UNKNOWN_BEHIND = /^[ ,]*\(?au (?:moins|plus(?! t))|^ ?[/-] ?\?*\)?$/
const UNKNOWN_BEFORE = /\? ?[/-]$/

/** « Entre 999 et 1999 », « 800-1999 », « 1999 ou 15 », « 2014 / 15 »: the other end is a number that is not read as a year. */
const NUMBER_BEFORE = /(?:^|[ (])(?:(?:entre|de) \d+(?: et)?|\d{3,4} ?-)$/
const NUMBER_BEHIND = /^(?: (?:et|a|ou) | ?[/-] ?)\d+(?=$|[).,;])/

const OPEN = '..'

/** Put together what folded words and the dates found in them tell. */
export function phraseOf(words: string, points: readonly FoundPoint[]): Phrase | 'format' | 'several' {
  const [first, second] = points
  if (first === undefined) return 'format'
  if (points.length > 2) return 'several'
  const isInferred = points.some(({ point }) => point.isInferred === true)
  const lead = leadOf(words.slice(0, first.start))
  if ((lead.connective === undefined ? SINCE_AT_LEAST : AT_LEAST).test(lead.rest)) return 'format'
  if (NOT_THEN.test(lead.rest)) return 'format'
  // « Entre 2010 et la création »: nobody knows the other end.
  if (lead.connective === 'between' && second === undefined && !first.point.edtf.includes('/')) return 'format'
  const rest = words.slice((second ?? first).end)
  if (UNKNOWN_BEFORE.test(lead.rest) || UNKNOWN_BEHIND.test(rest)) return 'format'
  if (NUMBER_BEFORE.test(lead.rest) || NUMBER_BEHIND.test(rest)) return 'format'
  const edtf = second === undefined ? alone(words, first, lead) : pair(words, first, second, lead)
  return edtf === undefined ? 'several' : { edtf, isInferred }
}

function alone(words: string, { end, point }: FoundPoint, { connective, mark }: Lead): string {
  const [first = '', last = first] = point.edtf.split('/')
  const behindDate = doubtBehind(words.slice(end))
  const rest = words.slice(end + behindDate.length)
  const doubt = marksTogether(mark, behindDate.mark)
  const marked = (edtf: string) => (edtf === OPEN ? edtf : withMark(edtf, doubt))
  const whole = point.edtf.split('/').map(marked).join('/')
  if (first === OPEN || last === OPEN) return whole
  const relation = connective ?? boundBehind(rest)
  switch (relation) {
    case 'since':
      return `${marked(first)}/..`
    case 'until':
      return `../${marked(last)}`
    case 'before':
      return `../${marked(neighbour(first, -1))}`
    case 'after':
      return `${marked(neighbour(last, 1))}/..`
    case 'between':
    case undefined:
      return whole
  }
  relation satisfies never
}

function pair(words: string, first: FoundPoint, second: FoundPoint, lead: Lead): string | undefined {
  if (first.point.edtf.includes('/') || second.point.edtf.includes('/')) return undefined
  const behindFirst = doubtBehind(words.slice(first.end, second.start))
  const gap = words.slice(first.end + behindFirst.length, second.start)
  const joint = JOINTS.exec(gap)?.[0]
  const isRow = areInARow(first.point.edtf, second.point.edtf)
  if (joint === undefined || !joins(lead.connective, joint.trim(), isRow)) return undefined
  const { mark, rest, connective } = leadOf(gap.slice(joint.length))
  if (rest !== '' || connective !== undefined) return undefined
  const behindSecond = doubtBehind(words.slice(second.end))
  const from = withMark(first.point.edtf, marksTogether(lead.mark, behindFirst.mark))
  const to = withMark(second.point.edtf, marksTogether(mark, behindSecond.mark))
  const word = lead.connective === 'between' ? OF_SOME_DAY.exec(lead.rest)?.[1] : undefined
  if (word === undefined) return `${from}/${to}`
  return word === 'avant' || word.startsWith('jusqu') ? `../${to}` : `${from}/..`
}

// « entre 2011 et 2014 » is an interval, « en 2011 et 2014 » are two dates; « mardi 3 juin et mercredi 4 juin 2014 » are
// days in a row.
function joins(connective: Connective | undefined, joint: string, isRow: boolean): boolean {
  if (connective === 'between') return true
  return joint === 'et' ? isRow && connective === undefined : connective === undefined || connective === 'since'
}

function areInARow(first: string, second: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(first) && neighbour(first, 1) === second
}

/** Gives what lies just before a date, or just after: the year next to a year, the day next to anything else. */
function neighbour(edtf: string, side: -1 | 1): string {
  const bare = edtf.replace(/[~?%]$/, '')
  if (/^\d{4}$/.test(bare)) return String(Number(bare) + side).padStart(4, '0')
  const { first, last } = spanOf(bare)
  return dayText(side < 0 ? first - 1 : last + 1)
}
