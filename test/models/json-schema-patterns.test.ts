import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { makeSchemas } from '../../.ci/json-schema/write-schemas.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import * as models from '../../src/models/index.ts'
import type { ModelProblem } from '../../src/models/model-problem.ts'
import { publishedComment } from './comments.ts'
import { type Data, fullDataset, type Place, placesOf, valueAt, withValue } from './full-dataset.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
const schemas = makeSchemas()

function validatorOf(file: string) {
  const found = schemas.find(({ path }) => path === `schemas/fr/${file}.json`)
  if (found === undefined) throw new Error(`There is no ${file}`)
  return ajv.compile(found.schema)
}

/** What docs/entities.md leaves to the functions: keys, days, orders, lists of codes, and the rest of an address. */
const FOR_FUNCTIONS =
  /checksum$|reversed$|date-impossible$|siren-zero$|siret-siren$|vat-siren$|naf-unlisted$|region-vintage$|url-format$/

const TEXTS = [
  ...['', ' ', '\u00A0', 'x', 'le pain', 'a\nb', '😀'.repeat(150), 'x'.repeat(201), '😀'.repeat(201), '\u0661\u0663'],
  ...['552081317', '552 081 317', '55208131', '73282932000074', 'W751080001', 'w751080001', '891P0891000843'],
  ...[
    'FR03552081317',
    'fr03552081317',
    'FRIO334175221',
    '0132733S',
    '0132733s',
    '130007107',
    '2A0007107',
    '0843',
    '843',
  ],
  ...['9220', '922', '10.71C', '1071C', '10.71', '85.3K', '8.53K', 'ACI067123456A0M0', 'aci067123456a0m0'],
  ...['2014', '2014-06', '2014-06-19', ' 2014-06-19 ', '2014-13', '2014-06-31', '1994~', '~1994', '~1994~', '1994??'],
  ...['201X', '20XX', '2XXX', '201X-06', '2014-XX', '2014-XX-XX', '2014-XX-19', '2014-06-XX', '2014-21', '2014-21-03'],
  ...[
    '2014-25',
    '2014-25-03',
    '2005/..',
    '../2014',
    '../..',
    '2005/',
    '/2005',
    '2014/2011',
    '2011/2014~',
    '1/2/3',
    'Y2014',
  ],
  ...['19/06/2014', '2014-07-10T08:30:00Z', '2014-07-10T08:30Z', '2014-07-10T08:30:00.1234567891Z'],
  ...['2014-07-10T08:30:00+02:00', '2014-07-10T08:30:00', '2014-07-10T24:00:00Z', '2014-07-10 08:30:00Z'],
  ...[
    'https://example.org/',
    'HTTP://EXAMPLE.ORG',
    'https://é.fr/été',
    'www.example.org',
    'ftp://example.org',
    'https:x.fr',
  ],
  ...['13055', '13000', '2A004', '2a004', '20A04', '97411', '97900', '98000', '99999', '00000', '13 003', '1300'],
  ...[
    '13',
    '1',
    '2A',
    '2C',
    '20',
    '96',
    '971',
    '979',
    '989',
    '93',
    '00',
    '07',
    'FR',
    'fr',
    'EUR',
    '€',
    'pt-BR',
    '+33491000000',
  ],
]

const full = fullDataset()

/** Where the dataset holds one of each, and what reads it. */
const CASES: readonly [file: string, entity: unknown, parse: (value: unknown) => Outcome<unknown, ModelProblem>][] = [
  ['organisation', valueAt(full, ['actors', 0]), models.parseOrganisation],
  ['person', valueAt(full, ['actors', 1]), models.parsePerson],
  ['collective', valueAt(full, ['actors', 2]), models.parseCollective],
  ['role', valueAt(full, ['roles', 0]), models.parseRole],
  ['relation', valueAt(full, ['relations', 0]), models.parseRelation],
  ['ptce', valueAt(full, ['ptces', 0]), models.parsePtce],
  ['programme', valueAt(full, ['programmes', 0]), models.parseProgramme],
  ['community', valueAt(full, ['communities', 0]), models.parseCommunity],
  ['learning-visit', valueAt(full, ['visits', 0]), models.parseLearningVisit],
  ['survey', valueAt(full, ['surveys', 0]), models.parseSurvey],
  ['financing-need', valueAt(full, ['needs', 0]), models.parseFinancingNeed],
  ['glossary-term', valueAt(full, ['glossary', 0]), models.parseGlossaryTerm],
  ['article', valueAt(full, ['articles', 0]), models.parseArticle],
  ['forum', valueAt(full, ['forums', 0]), models.parseForum],
  ['place', valueAt(full, ['places', 0]), models.parsePlace],
  ['source', valueAt(full, ['sources', 0]), models.parseSource],
  ['comment', publishedComment(), models.parseComment],
]

test.each(CASES)('%s: its schema and its function judge alike, at every place of a text', (file, entity, parse) => {
  const accepts = validatorOf(file)
  const data = entity as Data
  const places = placesOf(data).filter((place) => typeof valueAt(data, place) === 'string')
  const differences: string[] = []
  for (const place of oneOfEachField(places)) {
    for (const text of TEXTS) {
      const changed = withValue(data, place, text)
      const outcome = parse(changed)
      // Data in normal form, as reading gives it.
      const isAccepted = accepts(outcome.ok ? JSON.parse(JSON.stringify(outcome.value)) : changed)
      const isLeft = !outcome.ok && outcome.problems.every(({ code }) => FOR_FUNCTIONS.test(code))
      if (isAccepted !== outcome.ok && !isLeft) differences.push(`${place.join('.')}: ${JSON.stringify(text)}`)
    }
  }
  expect(differences).toEqual([])
})

// Items of a list have one schema, and so has a field of one name in holders of one name, as `by.source`.
function oneOfEachField(places: readonly Place[]): Place[] {
  const names = (place: Place) => place.filter((step) => typeof step === 'string').slice(-2)
  return [...new Map(places.map((place) => [names(place).join('.'), place])).values()]
}
