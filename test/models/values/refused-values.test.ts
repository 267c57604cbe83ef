import { expect, test } from 'vitest'
import * as models from '../../../src/models/index.ts'

test.each<[parse: (value: unknown) => models.Outcome<unknown, models.ModelProblem>, text: string]>([
  [models.parseSiren, '73282932'],
  [models.parseSiret, '732829320'],
  [models.parseVat, 'FR0355208131'],
  [models.parseRna, 'W94100997'],
  [models.parseUai, '750652K'],
  [models.parseFiness, '13078604'],
  [models.parseIdcc, 'IDCC'],
  [models.parseAlsaceMoselle, 'Molsheim'],
  [models.parseNaf, '10.71'],
  [models.parseLegalCategory, 'SARL'],
  [models.parseCommuneCode, '1055'],
  [models.parseDepartementCode, '979'],
  [models.parseRegionCode, '2A'],
  [models.parsePostalCode, '1300'],
  [models.parseIsoDate, '9 juillet'],
  [models.parseIsoDate, '2014-02-30'],
  [models.parseEdtf, '14'],
])('%o quotes a text, and names the type of what is none', (parse, text) => {
  expect(parse(text).problems).toMatchObject([{ params: { got: text } }])
  const [problem] = parse(3).problems
  expect(problem).toMatchObject({ code: 'models/wrong-type', params: { got: 'number' } })
  if (parse !== models.parseAlsaceMoselle) expect(problem?.params['expected']).toBe('string')
})

test.each<[name: string, call: (value: never) => unknown]>([
  ['siren', models.formatSiren],
  ['siret', models.formatSiret],
  ['siret', models.sirenOf],
  ['vat', models.formatVat],
  ['vat', models.sirenOfVat],
  ['rna', models.formatRna],
  ['rna', models.rnaForm],
  ['registration', models.formatAlsaceMoselle],
  ['activity', models.nafSection],
  ['code', models.classifyLegalCategory],
  ['commune', models.departementOf],
  ['date', models.edtfBounds],
  ['date', models.toOsmDate],
  ['a', (value) => models.isBefore(value, '2014' as never)],
  ['b', (value) => models.isBefore('2014' as never, value)],
  ['a', (value) => models.compareEdtf(value, '2014' as never)],
  ['b', (value) => models.compareEdtf('2014' as never, value)],
])('`%s` is named where it is no value', (name, call) => {
  expect(() => call(3 as never)).toThrow(`\`${name}\``)
})

test.each([
  [models.nafSchema, '1071c', '10.71C'],
  [models.regionCodeSchema, '4', '04'],
  [models.communeCodeSchema, '2a004', '2A004'],
  [models.departementCodeSchema, '1', '01'],
  [models.postalCodeSchema, '13 003', '13003'],
  [models.legalCategorySchema, '92.20', '9220'],
  [models.edtfSchema, '~1994', '1994~'],
  [models.isoDateSchema, ' 2014-07-09 ', '2014-07-09'],
])('the schema %# reads %j as %j', (schema, text, value) => {
  expect(schema.parse(text)).toBe(value)
})
