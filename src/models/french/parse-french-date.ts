import { wrongArgument } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { foldText } from '../../core/fold-text.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../model-problem.ts'
import { type Edtf, parseEdtf } from '../values/dates/edtf.ts'
import { type IsoDate, parseIsoDate } from '../values/dates/iso-date.ts'
import { type Phrase, phraseOf } from './date-phrase.ts'
import { type Anchor, weekdayOf } from './date-point.ts'
import { ABOUT, MONTH } from './date-vocabulary.ts'
import { type FoundPoint, findPoints } from './find-dates.ts'

/** How French words of a date are read. */
export interface FrenchDateOptions {
  /** The day that the words are relative to, mostly that of publication: « il y a 20 ans », « en avril ». */
  readonly anchor?: IsoDate | string | undefined
}

/** A date that was read in French words. */
export interface FrenchDate {
  /** The date, as partial or doubtful as the words are. */
  readonly edtf: Edtf
  /** The words. */
  readonly expression: string
  /** `stated` when the words tell it, `inferred` when it rests on the anchor, or on what is usual (« les années 60 »). */
  readonly status: 'stated' | 'inferred'
}

const LONGEST = 1000
// « 19/06/14 », « juin 14 », « en 98 »: of which century, or whether it is a day, nothing tells.
const SHORT_YEAR = new RegExp(
  `(?:(?<![\\d/.-])\\d{1,2}([/.-])\\d{1,2}\\1|${MONTH}[ -]?'?|(?<=^| )(?:en|depuis|vers|avant|apres) '?)(?<year>\\d\\d)(?![\\d/.:-]| ?[a-z%€])`,
)
// « 2011 – présent », « de juin 2011 à aujourd’hui », « 2011 - en cours »: the end is open, whatever the day of writing. Not
// so in « 2011 – présent à Marseille », nor in « en 2011, à présent ».
const UP_TO_NOW = new RegExp(
  `(?<=\\d\\S{0,2}(?<!,)|[?)]|siecle|${ABOUT}|${MONTH})(?: (?:a|jusqu'a) (?:l')?| ?[/-] ?)(?:(?:nos jours|ce jour|maintenant|aujourd'hui|heure actuelle)(?![a-z])|(?:present|auj\\.|actuel(?:lement)?|en (?:cours|activite))(?=$| ?[).,;]))`,
  'g',
)
// Folded, « dès » would be « des »; « dès septembre » may be to come, unlike « depuis septembre ».
const SINCE = /(?<!\p{L})d[èÈ]s(?!\p{L})/giu
// Folded, the « CA du 19 juin », a board or a turnover, would be « ca », about.
const BOARD = /(?<!\p{L})CA(?![\p{L}.])/gu
// « "vers 1994" », « [vers 1994] »: what stands around words is no part of them.
const OPENINGS = /[[{«“„]|(?<![^\s([{«“„])"/g
const CLOSINGS = /[\]}»”"]/g

// « 1200 av. J.-C. », « avant notre ère »: told as of our era, the date would be another one.
const BEFORE_ERA = /(?<![a-z])av(?:ant|\.)? ?(?:j(?:esus|\.)?[ -]*c(?:hrist)?(?![a-z])|(?:notre |l')ere)/

/**
 * Read the date that French words tell: « Le 19 juin 2014 », « vers 1994 », « depuis 2005 », « Née il y a 20 ans ».
 *
 * Days, months (abbreviated too), quarters, half-years, seasons, years, decades and centuries; intervals (« du 19 au 21
 * juin 2014 », « entre 1995 et 2014 », « depuis », « jusqu’en », « avant », « après », also of what bears the date:
 * « depuis sa création en 2011 », or up to now, « 2005 – présent »); doubt (« vers », « environ », « peut-être »). Doubt
 * and bounds may stand behind the date too (« 2014 environ », « 2014 au plus tard »). Words that are relative to the
 * day they were written want the `anchor`: a round number of years ago is about that year, and a month without a year
 * is the last one, the next one when the words say so (« prochain », « aura lieu », « d’ici »), of a bound the nearest
 * one (« jusqu’au 30 septembre »), and a period of such months the last one that is over (« de novembre à février »).
 * What that day does not make certain is not read (« vendredi prochain », said on a Wednesday), nor what is told from
 * another one (« l’année suivante »). « Début », « fin » and « mi » are left out: the whole year, or month, is what is
 * certain. A year of two digits is not read (« 19/06/14 »), nor is one before our era.
 *
 * @param value
 *   Words that tell one date.
 * @param options
 *   `anchor`: the day that the words are relative to, `YYYY-MM-DD`.
 * @returns
 *   The date; or `models/french-date-format`, `models/french-date-year`, `models/french-date-anchor`,
 *   `models/french-date-several`, `models/date-impossible`, `models/edtf-reversed`. A weekday that is not that of the date
 *   is a warning, `models/french-date-weekday`.
 * @throws {TypeError}
 *   When an option is not known, or the anchor is no day.
 * @example
 * ```ts
 * import {parseFrenchDate} from 'ess-domain/models'
 * const visit = parseFrenchDate('Le 19 juin 2014')
 * visit.ok && visit.value //=> {edtf: '2014-06-19', expression: 'Le 19 juin 2014', status: 'stated'}
 * const birth = parseFrenchDate('Née il y a 20 ans', {anchor: '2014-07-09'})
 * birth.ok && birth.value //=> {edtf: '1994~', expression: 'Née il y a 20 ans', status: 'inferred'}
 * ```
 */
export function parseFrenchDate(value: unknown, options?: FrenchDateOptions): Outcome<FrenchDate, ModelProblem> {
  const anchor = anchorOf(options)
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const expression = value.trim()
  const got = excerpt(expression)
  if (expression.length > LONGEST) return fail(modelError('models/french-date-format', { got }))
  // A dash of any length, a minus sign, an arrow or dots join two dates; accents are typed for apostrophes: « jusqu´en »;
  // « 1º » would be folded to « 1o ».
  const folded = foldText(
    expression
      .normalize()
      .replace(SINCE, 'depuis des')
      .replace(BOARD, 'conseil')
      .replace(OPENINGS, '(')
      .replace(CLOSINGS, ')')
      .replace(/[´`]/g, "'")
      .replace(/º/g, '°')
      .replace(/[‐-―−→]|[-=]+>|(?<=\d ?)(?:\.{2,3}|…)(?= ?\d)/g, '-'),
  )
  if (BEFORE_ERA.test(folded)) return fail(modelError('models/french-date-format', { got }))
  const words = folded.replace(UP_TO_NOW, ' - ..')
  const points = findPoints(words, anchor)
  if (points === 'anchor-needed') return fail(modelError('models/french-date-anchor', { got }))
  if (points === 'unclear') return fail(modelError('models/french-date-format', { got }))
  const phrase = phraseOf(words, points)
  if (phrase === 'several') return fail(modelError('models/french-date-several', { got }))
  if (phrase === 'format') return fail(unreadable(words, got))
  const date = parseEdtf(phrase.edtf)
  // Before the year 0 and after 9999 no date can be named: what was reckoned would not tell which words are meant.
  if (date.problems[0]?.code === 'models/edtf-format') return fail(modelError('models/french-date-format', { got }))
  if (!date.ok) return { ok: false, problems: date.problems.map((problem) => ({ ...problem, params: { got } })) }
  const status = phrase.isInferred ? 'inferred' : 'stated'
  return succeed({ edtf: date.value, expression, status }, weekdayProblems(phrase, points, got))
}

function unreadable(words: string, got: string): ModelProblem {
  const year = SHORT_YEAR.exec(words)?.groups?.['year']
  return year === undefined
    ? modelError('models/french-date-format', { got })
    : modelError('models/french-date-year', { got, year })
}

function anchorOf(options: FrenchDateOptions | undefined): Anchor | undefined {
  expectOptions(options, ['anchor'])
  if (options?.anchor === undefined) return undefined
  const day = parseIsoDate(options.anchor)
  if (!day.ok) throw wrongArgument('options.anchor', 'a day, YYYY-MM-DD', options.anchor)
  const [year = 0, month = 0, date = 0] = day.value.split('-').map(Number)
  return { year, month, day: date }
}

function weekdayProblems(phrase: Phrase, points: readonly FoundPoint[], got: string): ModelProblem[] {
  const wrong = points.find(({ point }) => {
    const real = weekdayOf(point.edtf)
    return point.weekday !== undefined && real !== undefined && point.weekday !== real
  })
  if (wrong === undefined) return []
  return [{ code: 'models/french-date-weekday', severity: 'warning', params: { got, date: phrase.edtf } }]
}
