import { describe, expect, test } from 'vitest'
import { type CommuneCode, parseCommuneCode, toCommune } from '../../../../src/models/index.ts'

function read(text: string): CommuneCode {
  const outcome = parseCommuneCode(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

describe('parseCommuneCode', () => {
  test.each(['13055', '2A004', '2B033', '01008', '97411', '97701', '97801', '98818', '75116', '60333', '67448'])(
    'accepts %s',
    (code) => {
      expect(parseCommuneCode(code)).toEqual({ ok: true, value: code, problems: [] })
    },
  )

  test.each([
    ['2a004', '2A004'],
    [' 13 055 ', '13055'],
    ['13\u202F055', '13055'],
  ])('normalises %j to %j', (text, value) => {
    expect(parseCommuneCode(text)).toMatchObject({ ok: true, value })
  })

  test.each([
    ['13000', 'models/commune-code-format'],
    ['97100', 'models/commune-code-format'],
    ['20004', 'models/commune-code-format'],
    ['2C004', 'models/commune-code-format'],
    ['00001', 'models/commune-code-format'],
    ['96001', 'models/commune-code-format'],
    ['99134', 'models/commune-code-format'],
    ['1055', 'models/commune-code-format'],
    ['113055', 'models/commune-code-format'],
    ['130551', 'models/commune-code-format'],
    ['nan', 'models/commune-code-format'],
    ['0', 'models/commune-code-format'],
    ['INSEE', 'models/commune-code-format'],
    ['', 'models/commune-code-format'],
    [13055, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseCommuneCode(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })
})

describe('toCommune', () => {
  const series = (first: number, last: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index))

  test.each([
    ['13055', series(13201, 13216)],
    ['69123', series(69381, 69389)],
    ['75056', series(75101, 75120)],
  ])('gives %s for its arrondissements', (commune, arrondissements) => {
    expect(arrondissements.map((code) => toCommune(read(code)))).toEqual(arrondissements.map(() => commune))
  })

  test.each(['13055', '13200', '13217', '69380', '69390', '75121', '2A004', '97411'])('leaves %s', (code) => {
    expect(toCommune(read(code))).toBe(code)
  })
})
