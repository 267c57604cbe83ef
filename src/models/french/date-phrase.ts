import { dayText } from '../values/dates/calendar-day.ts'
import { spanOf } from '../values/dates/date-span.ts'
import { ABOUT, PERHAPS } from './date-vocabulary.ts'
import type { FoundPoint } from './find-dates.ts'

/** What words and their dates tell together: EDTF not yet checked. */
export interface Phrase {
  readonly edtf: string
  readonly isInferred: boolean
}

type Connective = 'since' | 'until' | 'before' | 'after' | 'between'

/** Words in front of a date that make an interval of it; they end where the date, or its article, starts. */
const CONNECTIVES: readonly (readonly [words: RegExp, connective: Connective])[] = [
  [/(?:^|[ (])(?:depuis|a (?:partir|compter) (?:de|du|des|d')|au plus tot|pas avant)$/, 'since'],
  [/(?:^|[ (])(?:jusqu(?:'(?:a|au|aux|en)|e)|d'ici|au plus tard|pas apres)$/, 'until'],
  [/(?:^|[ (])(?:avant|anterieure?s?)$/, 'before'],
  [/(?:^|[ (])(?:apres|posterieure?s?|au-dela (?:de|du|des|d'))$/, 'after'],
  [/(?:^|[ (])entre$/, 'between'],
  [/(?:^|[ (])\.{2,3} ?[/-]$/, 'until'],
]

/** Words in front of a date that doubt it. */
const DOUBTS: readonly (readonly [words: RegExp, isApproximate: boolean])[] = [
  [
    new RegExp(
      `(?<=^|[ (])(?:v(?:ers|\\.)|ca|${ABOUT}|(?:aux?|dans les) (?:alentours|environs) (?:de|du|des|d')|autour (?:de|du|des|d')|a l'horizon)$`,
    ),
    true,
  ],
  [/[~±≈]$/, true],
  [new RegExp(`(?<=^|[ (])${PERHAPS}$`), false],
]

/** Articles and the like between those words and the date; parts of a year or a month, which only narrow it. */
const SMALL =
  /(?<=^|[ ('])(?:le|la|les|l'|d'|en|au|aux|du|de|des|dans|a|ce|cet|cette|annees?|an|mois de|mois d'|cours|courant|debut|fin|milieu|mi-?)$/

/** « Avant fin 2014 » may be in 2014, « avant début 2014 » may not. */
const PARTS = /(?:^|[ '])(debut|fin|milieu|mi-?|cours|courant)$/
const IN_PART: Readonly<Partial<Record<Connective, readonly [exceptBeside: string, connective: Connective]>>> = {
  before: ['debut', 'until'],
  after: ['fin', 'since'],
}

/**
 * « Depuis sa création en 2011 », « avant la loi du 31 juillet 2014 »: what a word in front of a date bounds has a name, and
 * the date is that of what is named.
 */
const NAMED =
  /(?:^|[ (])(?:(depuis|avant|apres|jusqu'a|a (?:partir|compter) de)(?: des)? (?:(?:l[ae]s?|s(?:a|on|es)|leurs?|ce(?:t|tte|s)?) |l')|(jusqu'aux?|a (?:partir|compter) d(?:u|es)) )[a-z][a-z' -]{2,60}$/
/** What parts a name from its date where « avant » and « après » may be of the day itself: « avant le repas, le 19 juin ». */
const OF = /^(?:d[ue]|des|d')$/

/** « Sauf en 2014 », « pas en 2014 », « ni 2014 »: whenever it was, it was not then. */
const NOT_THEN = /(?:^|[ (])(?:sauf|hors|hormis|excepte|ni|pas|jamais|sans|plutot que)$/

/** « Avant une date entre 2010 et 2012 »: of the day that is meant, both ends are told, and it is an end itself. */
const OF_SOME_DAY = /(?:^|[ (])(depuis|avant|apres|jusqu'a|a (?:partir|compter) d')(?: |(?<='))une? [a-z]+$/

/** « Au moins jusqu’en 2015 », « depuis au moins 2005 »: the end that is told is none. */
const AT_LEAST = /(?:^|[ (])au (?:moins|plus)$/
const SINCE_AT_LEAST = /(?:^|[ (])depuis au (?:moins|plus)$/

const JOINTS = /^(?: (?:et|a|au|aux|jusqu'(?:a|au|aux|en)) | ?[/-] ?)/

/**
 * Words behind a date belong to it beside it, or in parentheses; before a number, or behind a comma and before more words,
 * they belong to these: « en 2011 environ 30 personnes », « en 2011, sans doute par des voisins ».
 */
function behind(words: string): RegExp {
  return new RegExp(`^(?:,? ?\\((?:${words})\\)| (?:${words})(?![a-z]| \\d)|, (?:${words})(?=$|[).;]))`)
}

/** What stands behind a date and makes an interval of it: « le 12 juin au plus tard », « 2014 et après », « 2005/.. ». */
const BOUNDS_BEHIND: readonly (readonly [words: RegExp, connective: Connective])[] = [
  [behind('au plus tard|(?:au )?max(?:i(?:mum)?|\\.)?|dernier delai'), 'until'],
  [behind('au plus tot|(?:au )?min(?:i(?:mum)?|\\.)?'), 'since'],
  [/^ (?:ou|et) (?:avant|plus tot)(?=$|[).,;])/, 'until'],
  [/^ (?:ou|et) (?:apres|plus tard|suiv(?:antes|\.)|\+)(?=$|[).,;])|^ ?(?:[/-] ?\.\.|\+)/, 'since'],
]
/** Words behind a date that doubt it. */
const DOUBTS_BEHIND: readonly (readonly [words: RegExp, mark: '~' | '?'])[] = [
  [behind(ABOUT), '~'],
  [/^ ?~/, '~'],
  [behind(PERHAPS), '?'],
  [/^ ?(?:\(\?\)|\?)/, '?'],
]
/** « 2011 au moins », « 2011 - ? », « ? - 2011 »: nobody knows the bound, or the other end. */
const UNKNOWN_BEHIND = /^[ ,]*\(?au (?:moins|plus(?! t))|^ ?[/-] ?\?*\)?$/
const UNKNOWN_BEFORE = /\? ?[/-]$/

/** « Entre 999 et 1999 », « 800-1999 », « de 2050 à 2300 »: the other end is a number that is not read as a year. */
const NUMBER_BEFORE = /(?:^|[ (])(?:(?:entre|de) \d+(?: et)?|\d{3,4} ?-)$/
const NUMBER_BEHIND = /^(?: (?:et|a|ou) | ?- ?)\d+(?=$|[).,;])/

const OPEN = '..'

type Mark = '' | '~' | '?' | '%'

interface Lead {
  readonly connective: Connective | undefined
  readonly mark: Mark
  /** What stands in front of it all. */
  readonly rest: string
}

/** Put together what folded words and the dates found in them tell. */
export function phraseOf(words: string, points: readonly FoundPoint[]): Phrase | 'format' | 'several' {
  const [first, second] = points
  if (first === undefined) return 'format'
  if (points.length > 2) return 'several'
  const isInferred = points.some(({ point }) => point.isInferred === true)
  const lead = leadOf(words.slice(0, first.start))
  if ((lead.connective === undefined ? SINCE_AT_LEAST : AT_LEAST).test(lead.rest)) return 'format'
  if (NOT_THEN.test(lead.rest)) return 'format'
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
  const relation = connective ?? BOUNDS_BEHIND.find(([bound]) => bound.test(rest))?.[1]
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
  if (joint === undefined || !joins(lead.connective, joint.trim())) return undefined
  const { mark, rest, connective } = leadOf(gap.slice(joint.length))
  if (rest !== '' || connective !== undefined) return undefined
  const behindSecond = doubtBehind(words.slice(second.end))
  const from = withMark(first.point.edtf, marksTogether(lead.mark, behindFirst.mark))
  const to = withMark(second.point.edtf, marksTogether(mark, behindSecond.mark))
  const word = lead.connective === 'between' ? OF_SOME_DAY.exec(lead.rest)?.[1] : undefined
  if (word === undefined) return `${from}/${to}`
  return word === 'avant' || word.startsWith('jusqu') ? `../${to}` : `${from}/..`
}

// « entre 2011 et 2014 » is an interval, « en 2011 et 2014 » are two dates.
function joins(connective: Connective | undefined, joint: string): boolean {
  if (connective === 'between') return true
  return joint !== 'et' && (connective === undefined || connective === 'since')
}

/** Reads backwards what stands in front of a date. */
function leadOf(before: string): Lead {
  let rest = before.trimEnd()
  let mark: Mark = ''
  let part: string | undefined
  let joint: string | undefined
  for (;;) {
    const found = CONNECTIVES.find(([words]) => words.test(rest))
    if (found !== undefined) {
      return { connective: inPart(found[1], part), mark, rest: rest.slice(0, rest.search(found[0])).trimEnd() }
    }
    part = PARTS.exec(rest)?.[1] ?? part
    const doubt = DOUBTS.find(([words]) => words.test(rest))
    const small = doubt?.[0] ?? (SMALL.test(rest) ? SMALL : undefined)
    if (small === undefined) return { connective: ofNamed(rest, joint), mark, rest }
    if (doubt !== undefined) mark = marksTogether(mark, doubt[1] ? '~' : '?')
    const start = rest.search(small)
    joint = rest.slice(start)
    rest = rest.slice(0, start).trimEnd()
  }
}

// On which day of that date it is, nothing tells: « avant la rentrée 2015 » may be in 2015.
function ofNamed(rest: string, joint: string | undefined): Connective | undefined {
  const found = NAMED.exec(rest)
  const word = found?.[1] ?? found?.[2]
  if (word === undefined) return undefined
  const isOfDay = word === 'avant' || word === 'apres'
  if (isOfDay && joint !== undefined && !OF.test(joint)) return undefined
  return word === 'avant' || word.startsWith('jusqu') ? 'until' : 'since'
}

function inPart(connective: Connective, part: string | undefined): Connective {
  const [exceptBeside, other] = IN_PART[connective] ?? []
  return part === undefined || part === exceptBeside ? connective : (other ?? connective)
}

/** Reads the doubt that stands behind a date, and how many characters tell it. */
function doubtBehind(after: string): { mark: Mark; length: number } {
  let mark: Mark = ''
  let length = 0
  for (const [words, sign] of DOUBTS_BEHIND) {
    const found = words.exec(after.slice(length))
    if (found === null) continue
    mark = marksTogether(mark, sign)
    length += found[0].length
  }
  return { mark, length }
}

function marksTogether(a: Mark, b: Mark): Mark {
  if (a === '' || a === b) return b
  return b === '' ? a : '%'
}

function withMark(edtf: string, mark: Mark): string {
  const [, bare = '', own = ''] = /^(.*?)([~?%]?)$/.exec(edtf) ?? []
  return bare + marksTogether(own as Mark, mark)
}

/** Gives what lies just before a date, or just after: the year next to a year, the day next to anything else. */
function neighbour(edtf: string, side: -1 | 1): string {
  const bare = edtf.replace(/[~?%]$/, '')
  if (/^\d{4}$/.test(bare)) return String(Number(bare) + side).padStart(4, '0')
  const { first, last } = spanOf(bare)
  return dayText(side < 0 ? first - 1 : last + 1)
}
