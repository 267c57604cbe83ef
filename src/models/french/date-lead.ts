import { ABOUT, PERHAPS } from './date-vocabulary.ts'
import { type Mark, marksTogether } from './doubt-mark.ts'

/** What words beside a date make of it: an interval that it begins or ends, or the first of two. */
export type Connective = 'since' | 'until' | 'before' | 'after' | 'between'

/** Words in front of a date that make an interval of it; they end where the date, or its article, starts. */
const CONNECTIVES: readonly (readonly [words: RegExp, connective: Connective])[] = [
  [/(?:^|[ (])(?:depuis|a (?:partir|compter) (?:de|du|des|d')|(?:au|pas) plus tot(?: que)?|pas avant|≥|>=)$/, 'since'],
  [/(?:^|[ (])(?:jusqu(?:'(?:a|au|aux|en)|e)|d'ici|(?:au|pas) plus tard(?: que)?|pas apres|≤|<=)$/, 'until'],
  [/(?:^|[ ('])(?:avant|av(?:t|\.)|anterieure?(?:s|ment)?|<)$/, 'before'],
  [/(?:^|[ ('])(?:apres|posterieure?(?:s|ment)?|au-dela (?:de|du|des|d')|>)$/, 'after'],
  [/(?:^|[ ('])entre$/, 'between'],
  [/(?:^|[ (])\.{2,3} ?[/-]$/, 'until'],
]

/** Words in front of a date that doubt it. */
const DOUBTS: readonly (readonly [words: RegExp, mark: Mark])[] = [
  [
    new RegExp(
      `(?<=^|[ ('])(?:v(?:ers|\\.)|ca|${ABOUT}|(?:aux?|dans les) (?:alentours|environs) (?:de|du|des|d')|autour (?:de|du|des|d')|a l'horizon)$`,
    ),
    '~',
  ],
  [/(?:[~±≈]|\+\/?-)$/, '~'],
  [new RegExp(`(?<=^|[ (])${PERHAPS}$`), '?'],
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
  /(?:^|[ (])(?:(depuis|avant|apres|jusqu'a|a (?:partir|compter) de)(?: des)? (?:(?:l[ae]s?|s(?:a|on|es)|leurs?|ce(?:t|tte|s)?) |l'|(?=(?:noel|paques|pentecote)(?![a-z])))|(jusqu'aux?|a (?:partir|compter) d(?:u|es)) )[a-z][a-z' (-]{1,60}$/
/** What parts a name from its date where « avant » and « après » may be of the day itself: « avant le repas, le 19 juin ». */
const OF = /^(?:d[ue]|des|d')$/

/** What stands in front of a date. */
export interface Lead {
  readonly connective: Connective | undefined
  readonly mark: Mark
  /** What stands in front of it all. */
  readonly rest: string
}

/** Read backwards what stands in front of a date, in folded words. */
export function leadOf(before: string): Lead {
  // « Vers "1994" »: a sign that opens before the date parts nothing.
  let rest = before.replace(/[ (]+$/, '')
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
    if (doubt !== undefined) mark = marksTogether(mark, doubt[1])
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
