import { describe, expect, test } from 'vitest'
import {
  type CommuneCode,
  departementOf,
  parseCommuneCode,
  parseDepartementCode,
} from '../../../../src/models/index.ts'

const METROPOLE = [
  ...Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter((code) => code !== '20'),
  '2A',
  '2B',
]
const DEPARTEMENTS = [...METROPOLE, '971', '972', '973', '974', '976']
const COLLECTIVITES = ['975', '977', '978', '984', '986', '987', '988', '989']

describe('parseDepartementCode', () => {
  test.each([...DEPARTEMENTS, ...COLLECTIVITES])('accepts %s', (code) => {
    expect(parseDepartementCode(code)).toEqual({ ok: true, value: code, problems: [] })
  })

  test.each([
    ['2a', '2A'],
    ['1', '01'],
    [' 9 ', '09'],
  ])('normalises %j to %j', (text, value) => {
    expect(parseDepartementCode(text)).toMatchObject({ ok: true, value })
  })

  test.each(['', '0', '00', '20', '96', '97', '979', '985', '13055', '2C'])('refuses %j', (text) => {
    expect(parseDepartementCode(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'models/departement-code-format' }],
    })
  })
})

test.each([
  ['13055', '13'],
  ['13097', '13'],
  ['2A004', '2A'],
  ['97411', '974'],
  ['97701', '977'],
  ['98818', '988'],
  // Its postal code is 42620.
  ['03250', '03'],
  ['02285', '59'],
  ['39012', '25'],
  ['51494', '52'],
  ['52210', '70'],
  ['79224', '49'],
])('the commune %s is in %s', (commune, departement) => {
  const outcome = parseCommuneCode(commune)
  expect(outcome.ok && departementOf(outcome.value)).toBe(departement)
})

test('a name of the language is no commune that moved', () => {
  expect(departementOf('constructor' as CommuneCode)).toBe('co')
})
