import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Outcome, Problem } from '../../src/index.ts'
import * as models from '../../src/models/index.ts'
import { MODEL_CODES, type ModelCode } from '../../src/models/index.ts'
import { parsePhone } from '../../src/phones/index.ts'
import { pendingComment } from './comments.ts'
import { fullDataset } from './full-dataset.ts'

const organisation = (rest: object) => models.parseOrganisation({ type: 'organisation', id: 'o', name: 'O', ...rest })
const [article] = fullDataset()['articles'] as object[]
const place = (rest: object) => models.parsePlace({ id: 'p', name: 'P', ...rest })

/** The least that gives each code of a value or an entity, by the functions that everybody has. */
const INPUTS: Readonly<Record<ModelCode, () => Outcome<unknown, Problem>>> = {
  'models/missing': () => organisation({ name: undefined }),
  'models/wrong-type': () => organisation({ name: 12 }),
  'models/unknown-field': () => organisation({ nam: 'x' }),
  'models/not-one-of': () => organisation({ ess: { is: 'ouii' } }),
  'models/no-match': () => models.readWith(z.union([z.number(), z.boolean()]), 'x'),
  'models/blank': () => organisation({ name: ' ' }),
  'models/too-short': () => models.readWith(z.string().min(2), 'a'),
  'models/too-long': () => models.readWith(z.string().max(2), 'abc'),
  'models/too-few': () => models.readWith(z.array(z.string()).min(1), []),
  'models/too-many': () => models.readWith(z.array(z.string()).max(1), ['a', 'b']),
  'models/too-small': () => place({ coordinates: { latitude: -91, longitude: 0 } }),
  'models/too-large': () => place({ coordinates: { latitude: 91, longitude: 0 } }),
  'models/not-integer': () => models.readWith(z.int(), 1.5),
  'models/format': () => models.readWith(z.string().regex(/^a$/), 'b'),
  'models/id-format': () => organisation({ id: 'a b' }),
  'models/url-format': () => organisation({ website: 'exemple.org' }),
  'models/siren-format': () => models.parseSiren('73282932'),
  'models/siren-zero': () => models.parseSiren('000000000'),
  'models/siren-checksum': () => models.parseSiren('732829321'),
  'models/siret-format': () => models.parseSiret('732829320'),
  'models/siret-siren': () => models.parseSiret('12345678900007'),
  'models/siret-checksum': () => models.parseSiret('73282932000079'),
  'models/vat-format': () => models.parseVat('BE0123456789'),
  'models/vat-siren': () => models.parseVat('FR84323140391'),
  'models/vat-checksum': () => models.parseVat('FR82552081317'),
  'models/rna-format': () => models.parseRna('W2Y2000016'),
  'models/rna-spelling': () => models.parseRna('W9j1003281', { strict: true }),
  'models/rna-legacy': () => models.parseRna('751P00085568'),
  'models/date-format': () => models.parseIsoDate('19/06/2014'),
  'models/date-impossible': () => models.parseIsoDate('2014-02-30'),
  'models/instant-format': () => models.parseComment(pendingComment({ since: '2014-06-19' })),
  'models/edtf-format': () => models.parseEdtf('Y2014'),
  'models/edtf-reversed': () => models.parseEdtf('2014/1995'),
  'models/period-reversed': () => organisation({ legalForms: [{ family: 'association', from: '2014', to: '2010' }] }),
  'models/french-date-format': () => models.parseFrenchDate('bientôt'),
  'models/french-date-year': () => models.parseFrenchDate('19/06/14'),
  'models/french-date-anchor': () => models.parseFrenchDate('en avril'),
  'models/french-date-several': () => models.parseFrenchDate('en 2011 et 2014'),
  'models/french-date-weekday': () => models.parseFrenchDate('mardi 19 juin 2014'),
  'models/phone-format': () => parsePhone('abc'),
  'models/phone-short': () => parsePhone('3631'),
  'models/phone-region': () => parsePhone('0262123456'),
  'models/phone-invalid': () => parsePhone('+33491'),
  'models/phone-extension': () => parsePhone('04 91 00 00 00 poste 12'),
  'models/ordinal-format': () => models.parseOrdinal('3'),
  'models/quantity-format': () => models.parseQuantity('x'),
  'models/quantity-vague': () => models.parseQuantity('plusieurs'),
  'models/quantity-range': () => models.parseQuantity('10 à 20'),
  'models/quantity-ambiguous': () => models.parseQuantity('1.500'),
  'models/commune-code-format': () => models.parseCommuneCode('20004'),
  'models/departement-code-format': () => models.parseDepartementCode('20'),
  'models/region-code-format': () => models.parseRegionCode('PACA'),
  'models/region-vintage': () => models.parseRegionCode('22', { cog: 2020 }),
  'models/postal-code-format': () => models.parsePostalCode('1300'),
  'models/country-code-format': () => place({ countryCode: 'fr' }),
  'models/currency-format': () => models.readWith(models.moneySchema, { amount: 3, currency: 'euro' }),
  'models/language-format': () => models.parseArticle({ ...article, language: 'français' }),
  'models/legal-category-format': () => models.parseLegalCategory('922'),
  'models/legal-form-format': () => models.parseFrenchLegalForm('SCOT'),
  'models/legal-form-several': () => models.parseFrenchLegalForm('association / SCIC'),
  'models/legal-form-ambiguous': () => models.parseFrenchLegalForm('EI'),
  'models/legal-form-status': () => models.parseFrenchLegalForm('ESUS'),
  'models/alsace-moselle-format': () => models.parseAlsaceMoselle('Molsheim'),
  'models/naf-format': () => models.parseNaf('10.71'),
  'models/naf-unlisted': () => models.parseNaf('99.99Z'),
  'models/uai-format': () => models.parseUai('0670001'),
  'models/finess-format': () => models.parseFiness('67'),
  'models/idcc-format': () => models.parseIdcc('x'),
  'models/siae-number-format': () => organisation({ siae: [{ kind: 'ACI', number: 'x' }] }),
}

test.each(MODEL_CODES)('%s is given', (code) => {
  expect(INPUTS[code]().problems.map((problem) => problem.code)).toEqual([code])
})
