import { expect, test } from 'vitest'
import {
  type ModelProblem,
  type Outcome,
  parseActor,
  parseArticle,
  parseCollective,
  parseCommunity,
  parseFinancingNeed,
  parseForum,
  parseGlossaryTerm,
  parseLearningVisit,
  parseOrganisation,
  parsePerson,
  parsePlace,
  parseProgramme,
  parsePtce,
  parseRelation,
  parseRole,
  parseSource,
  parseSurvey,
} from '../../src/models/index.ts'
import { fullDataset, valueAt } from './full-dataset.ts'

const full = fullDataset()

test.each<[string, number, (value: unknown) => Outcome<unknown, ModelProblem>]>([
  ['actors', 0, parseActor],
  ['actors', 0, parseOrganisation],
  ['actors', 1, parsePerson],
  ['actors', 2, parseCollective],
  ['roles', 0, parseRole],
  ['relations', 0, parseRelation],
  ['ptces', 0, parsePtce],
  ['programmes', 0, parseProgramme],
  ['communities', 0, parseCommunity],
  ['visits', 0, parseLearningVisit],
  ['surveys', 0, parseSurvey],
  ['needs', 0, parseFinancingNeed],
  ['glossary', 0, parseGlossaryTerm],
  ['articles', 0, parseArticle],
  ['forums', 0, parseForum],
  ['places', 0, parsePlace],
  ['sources', 0, parseSource],
])('%s.%i is read alone', (collection, place, parse) => {
  const entity = valueAt(full, [collection, place])
  expect(parse(entity)).toEqual({ ok: true, value: entity, problems: [] })
  expect(parse(null)).toMatchObject({ ok: false, problems: [{ code: 'models/wrong-type', path: [] }] })
  expect(parse(undefined)).toMatchObject({ ok: false, problems: [{ code: 'models/missing', path: [] }] })
})
