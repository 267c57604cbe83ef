import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assessEss,
  assessEsus,
  assessSiae,
  type LawOptions,
  type LegalAnswer,
  type LegalAssessment,
  type Organisation,
  parseOrganisation,
} from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'

/** Days from 2013 to 2022, as their texts sort. */
const day = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A day, and what is told of it: all, its month or its year. */
const told = fc.tuple(day, fc.constantFrom(10, 7, 4))

type Told = readonly [day: string, length: number]

const period = fc.record({ from: told, to: told }, { requiredKeys: [] })

const form = fc.constantFrom<Data>(
  { family: 'association', cj: '9220' },
  { family: 'societe', cj: '5710' },
  { family: 'cooperative', variant: 'SCIC' },
  { family: 'public', cj: '7210' },
)

const facts = fc.record({
  legalForms: fc.array(fc.tuple(form, period), { maxLength: 3 }),
  esus: fc.array(period, { maxLength: 2 }),
  siae: fc.array(fc.tuple(fc.constantFrom('ACI', 'EI', 'EITI'), period), { maxLength: 2 }),
  complete: fc.subarray(['esus', 'siae']),
})

type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never
type Write = (told: Told) => string

function organisationOf({ legalForms, esus, siae, complete }: Facts, write: Write): Organisation | undefined {
  const dates = (ends: Data) => Object.fromEntries(Object.entries(ends).map(([key, end]) => [key, write(end as Told)]))
  const outcome = parseOrganisation({
    type: 'organisation',
    id: 'o',
    name: 'O',
    legalForms: legalForms.map(([rest, ends]) => ({ ...rest, ...dates(ends) })),
    esus: esus.map((ends) => ({ basis: 'demande', ...dates(ends) })),
    siae: siae.map(([kind, ends]) => ({ kind, ...dates(ends) })),
    complete,
  })
  return outcome.ok ? outcome.value : undefined
}

type Assess = (organisation: Organisation, options: LawOptions) => LegalAssessment

test.each<[name: string, assess: Assess, also: readonly LegalAnswer[]]>([
  // On one of the days, an approval may disagree with the form.
  ['assessEss', assessEss, ['undetermined']],
  ['assessEsus', assessEsus, []],
  ['assessSiae', assessSiae, []],
])('%s answers of years and months what holds of every day within', (_, assess, also) => {
  fc.assert(
    fc.property(facts, told, (known, at) => {
      const partly = organisationOf(known, ([text, length]) => text.slice(0, length))
      const wholly = organisationOf(known, ([text]) => text)
      // A period of whole days may end before it begins.
      fc.pre(partly !== undefined && wholly !== undefined)
      const { answer } = assess(partly as Organisation, { at: at[0].slice(0, at[1]) })
      fc.pre(answer !== 'undetermined')
      expect([answer, ...also]).toContain(assess(wholly as Organisation, { at: at[0] }).answer)
    }),
    { numRuns: 300 },
  )
})
