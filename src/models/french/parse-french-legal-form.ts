import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { contradictsCategory } from '../law/contradicts-category.ts'
import type { LegalForm } from '../legal-form.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../model-problem.ts'
import type { LegalCategory } from '../values/legal/legal-category.ts'
import { classifyLegalCategory } from '../values/legal/legal-category-class.ts'
import {
  CATEGORY_STARTS,
  COMPANY_KINDS,
  LEGAL_DETAILS,
  LEGAL_FORM_TABLE,
  type LegalFormRow,
} from '../values/legal/legal-form-table.ts'
import { legalTokens } from './legal-tokens.ts'
import { LEGAL_VOCABULARY, type LegalEntry, type LegalStatus, LONGEST_ENTRY, UNCLEAR_FORMS } from './legal-words.ts'

const LONGEST = 300
// « association / SCIC », « SARL puis SCOP »: what stands on both sides is not told together, as « Scop SARL » is. Nor is
// « SAS de coopératives ».
const JOINTS: ReadonlySet<string> = new Set(legalTokens('/ , ; | & + et ou puis'))

/**
 * Read the legal form that French words tell: « Scop SARL », « asso loi 1901 », « SA à conseil d’administration ».
 *
 * Capitals, accents, dots (« S.C.O.P. »), apostrophes, hyphens and white space do not matter. Every word has to be known:
 * the name of an organisation beside its form is refused. The *catégorie juridique* is given where the words leave
 * exactly one, or stands beside them (« 9220 - Association déclarée ») and agrees. A family
 * says no more than the words do: a company (« SARL ») may be a cooperative all the same. « CAE » beside SCOP or SCIC
 * changes nothing, as it is no form of its own.
 *
 * @param value
 *   The words of one form, and nothing else.
 * @returns
 *   The form, without a period; or `models/legal-form-format`, `models/legal-form-several` (« association / SCIC »),
 *   `models/legal-form-ambiguous` (« EI », « SCA »), `models/legal-form-status` for what is no form (« ESUS »), which is a
 *   warning where a form stands beside it (« SAS agréée ESUS », « association (1994) »). « NC » or « - » is no form either:
 *   leave such a cell out. A category alone is read by `parseLegalCategory`.
 * @see Loi n° 2014-856 du 31 juillet 2014, art. 1; nomenclature des catégories juridiques (Insee)
 * @example
 * ```ts
 * import {parseFrenchLegalForm} from 'ess-domain/models'
 * const scop = parseFrenchLegalForm('Scop SARL')
 * scop.ok && scop.value //=> {family: 'cooperative', variant: 'SCOP', cj: '5458'}
 * const association = parseFrenchLegalForm('asso loi 1901')
 * association.ok && association.value //=> {family: 'association'}
 * ```
 */
export function parseFrenchLegalForm(value: unknown): Outcome<LegalForm, ModelProblem> {
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const got = excerpt(value.trim())
  const words = value.length > LONGEST ? undefined : wordsOf(legalTokens(value))
  if (words === undefined) return fail(modelError('models/legal-form-format', { got }))
  const { told, categories, statuses, isJoined } = words
  const forms = [...told].filter(isForm)
  if (isJoined && forms.length > 1) return fail(modelError('models/legal-form-several', { got }))
  const asides = statuses.map(({ name, fields }) =>
    modelError('models/legal-form-status', { got, status: name, fields: [...fields] }),
  )
  const form = formOf(told, categories)
  if (form === 'several') return fail(modelError('models/legal-form-several', { got }))
  if (form !== undefined)
    return succeed(
      form,
      asides.map((aside) => ({ ...aside, severity: 'warning' })),
    )
  if (told.size === 0 && categories.size === 0 && asides.length > 0) return { ok: false, problems: asides }
  return fail(whyNone(told, forms, got))
}

interface LegalWords {
  readonly told: ReadonlySet<string>
  readonly categories: ReadonlySet<LegalCategory>
  readonly statuses: readonly LegalStatus[]
  readonly isJoined: boolean
}

const FOUR_DIGITS = /^\d{4}$/
// No category starts so.
const YEAR = /^(?:1[89]|20)/

// « 9220 - Association déclarée », « association (1994) ». When it was founded has a place of its own.
function entryOfNumber(digits: string): LegalEntry {
  if (YEAR.test(digits)) return { told: [], status: { name: digits, fields: ['founded'] } }
  return { told: [], category: digits as LegalCategory }
}

function wordsOf(tokens: readonly string[]): LegalWords | undefined {
  const told = new Set<string>()
  const categories = new Set<LegalCategory>()
  const statuses = new Map<string, LegalStatus>()
  let isJoined = false
  let hasNoun = false
  let last: LegalEntry | undefined
  for (let start = 0; start < tokens.length; ) {
    const { entry, length } = entryAt(tokens, start)
    const token = tokens[start] ?? ''
    if (entry === undefined && token !== 'de' && !JOINTS.has(token)) return undefined
    if (entry === undefined) isJoined ||= token !== 'de' || last?.told.some(isForm) === true
    // « Société de coopératives »: what it is itself, nothing tells.
    if (entry === undefined && token === 'de' && last?.told.includes('societe')) told.add(token)
    hasNoun ||= entry !== undefined && isNoun(entry)
    for (const name of entry?.told ?? []) told.add(name)
    if (entry?.category !== undefined) categories.add(entry.category)
    if (entry?.status !== undefined) statuses.set(entry.status.name, entry.status)
    last = entry
    start += length
  }
  if (hasNoun) told.delete('adjective')
  const named = [...statuses.values()]
  return { told: withoutStatuses(told, named), categories, statuses: named, isJoined }
}

// « Entreprise d’insertion (EI) »: which one of its readings the acronym has is told beside it.
function withoutStatuses(told: ReadonlySet<string>, statuses: readonly LegalStatus[]): ReadonlySet<string> {
  const isStatus = (name: string) => statuses.some((status) => UNCLEAR_FORMS[name]?.includes(status.name))
  return new Set([...told].filter((name) => !isStatus(name)))
}

// « Société anonyme », « SCIC à responsabilité limitée ».
function isNoun({ told }: LegalEntry): boolean {
  return !told.includes('adjective') && told.some((name) => name === 'societe' || isForm(name))
}

function isForm(name: string): boolean {
  return !LEGAL_DETAILS.has(name)
}

function entryAt(tokens: readonly string[], start: number): { entry: LegalEntry | undefined; length: number } {
  for (let length = Math.min(LONGEST_ENTRY, tokens.length - start); length > 0; length--) {
    const entry = LEGAL_VOCABULARY.get(tokens.slice(start, start + length).join(' '))
    if (entry !== undefined) return { entry, length }
  }
  const token = tokens[start] ?? ''
  return { entry: FOUR_DIGITS.test(token) ? entryOfNumber(token) : undefined, length: 1 }
}

// A category alone is not read: words are.
function formOf(told: ReadonlySet<string>, categories: ReadonlySet<LegalCategory>): LegalForm | 'several' | undefined {
  const [category] = categories
  if (category === undefined || told.size === 0) return rowOf(told)
  const form = rowOf(told) ?? rowOfCategory(told, category)
  if (form === undefined) return undefined
  return categories.size === 1 && isAgreed(form, told, category) ? { ...form, cj: category } : 'several'
}

// « 9223 - Groupement d’employeurs »: what the words leave open, the category tells.
function rowOfCategory(told: ReadonlySet<string>, category: LegalCategory): LegalForm | undefined {
  return LEGAL_FORM_TABLE.find((row) => row.form.cj === category && isCovered(told, row))?.form
}

function isAgreed(form: LegalForm, told: ReadonlySet<string>, category: LegalCategory): boolean {
  const { cj = category, family } = form
  const classOfIt = classifyLegalCategory(category)
  if (cj !== category || contradictsCategory(form, classOfIt)) return false
  // Of no family: that of every SAS, and those of SICA.
  if (classOfIt.family === 'undetermined' && family !== 'societe' && family !== 'cooperative') return false
  return [...told].every((name) => CATEGORY_STARTS.get(name)?.some((start) => category.startsWith(start)) !== false)
}

function rowOf(told: ReadonlySet<string>): LegalForm | undefined {
  // « SCIC SA SARL »
  if ([...told].filter((name) => COMPANY_KINDS.has(name)).length > 1) return undefined
  const row = LEGAL_FORM_TABLE.find((one) => one.needs.every((name) => told.has(name)) && isCovered(told, one))
  return row && { ...row.form }
}

function isCovered(told: ReadonlySet<string>, { needs, also }: LegalFormRow): boolean {
  return [...told].every((name) => needs.includes(name) || also.includes(name))
}

function whyNone(told: ReadonlySet<string>, forms: readonly string[], got: string): ModelProblem {
  const readings = [...told].map((name) => UNCLEAR_FORMS[name]).find((names) => names !== undefined)
  if (readings !== undefined) return modelError('models/legal-form-ambiguous', { got, readings: [...readings] })
  return modelError(forms.length > 1 ? 'models/legal-form-several' : 'models/legal-form-format', { got })
}
