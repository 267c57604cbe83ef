import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edtf, formatFrenchDate, parseEdtf, parseFrenchDate } from '../../../src/models/index.ts'

describe('formatFrenchDate', () => {
  test.each([
    ['2014', '2014'],
    ['2014-06', 'juin 2014'],
    ['2014-06-19', '19 juin 2014'],
    ['2014-07-01', '1er juillet 2014'],
    ['2014-02-03', '3 février 2014'],
    ['0987-12-25', '25 décembre 0987'],
    ['0044-03', 'mars 0044'],
    ['0000-02-29', '29 février 0000'],
    ['0000-06/..', 'depuis juin 0000'],
    ['2014-21', 'printemps 2014'],
    ['2014-22', 'été 2014'],
    ['1994~', 'vers 1994'],
    ['1994?', 'peut-être 1994'],
    ['1994%', 'peut-être vers 1994'],
    ['2014-06~', 'vers juin 2014'],
    ['2014-07-09~', 'vers le 9 juillet 2014'],
    ['2014-22~', 'vers l’été 2014'],
    ['201X', 'années 2010'],
    ['201X~', 'vers les années 2010'],
    ['19XX', 'entre 1900 et 1999'],
    ['2014-XX', 'un mois de 2014'],
    ['2014-XX-XX', 'un jour de 2014'],
    ['2014-06-XX', 'un jour de juin 2014'],
    ['2014-04-XX', 'un jour d’avril 2014'],
    ['2014-08-XX', 'un jour d’août 2014'],
    ['../2014-10-XX', 'jusqu’à un jour d’octobre 2014'],
    ['1995/2014', 'entre 1995 et 2014'],
    ['2014-06-19/2014-07-03', 'entre le 19 juin et le 3 juillet 2014'],
    ['2014-06-01/2014-06-03', 'entre le 1er et le 3 juin 2014'],
    ['2014-06/2014-09', 'entre juin et septembre 2014'],
    ['2013-12-28/2014-01-03', 'entre le 28 décembre 2013 et le 3 janvier 2014'],
    ['2014-06-19/2014-09', 'entre le 19 juin 2014 et septembre 2014'],
    ['2014-06-19~/2014-06-21', 'entre le 19 juin 2014 environ et le 21 juin 2014'],
    ['2014-21/2014-22', 'entre le printemps 2014 et l’été 2014'],
    ['1994~/2014-06?', 'entre 1994 environ et juin 2014 (?)'],
    ['2005/..', 'depuis 2005'],
    ['2014-06-19/..', 'depuis le 19 juin 2014'],
    ['2014-22/..', 'depuis l’été 2014'],
    ['1994%/..', 'depuis 1994 environ (?)'],
    ['../2014', 'jusqu’en 2014'],
    ['../2014-06', 'jusqu’en juin 2014'],
    ['../2014-06-19', 'jusqu’au 19 juin 2014'],
    ['../2014-24', 'jusqu’à l’hiver 2014'],
    ['../201X', 'jusqu’aux années 2010'],
    ['../2014-06-XX', 'jusqu’à un jour de juin 2014'],
    ['19XX/..', 'depuis une année entre 1900 et 1999'],
    ['../19XX', 'jusqu’à une année entre 1900 et 1999'],
  ])('%s: %s', (edtf, words) => {
    expect(formatFrenchDate(edtf as Edtf)).toBe(words)
  })

  const year = fc.integer({ min: 1500, max: 2099 })
  const day = fc
    .date({ min: new Date('1500-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const point = fc.oneof(
    fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length)),
    fc
      .tuple(year, fc.constantFrom('21', '22', '23', '24', 'XX', 'XX-XX', '06-XX', '10-XX'))
      .map((parts) => parts.join('-')),
    fc.integer({ min: 150, max: 209 }).map((decade) => `${decade}X`),
  )
  const side = fc.tuple(point, fc.constantFrom('', '', '~', '?', '%')).map((parts) => parts.join(''))
  const date = fc.oneof(
    side,
    side.map((text) => `${text}/..`),
    side.map((text) => `../${text}`),
    fc.tuple(side, side).map((sides) => sides.sort().join('/')),
  )

  test('what is written is read again as the same date', () => {
    fc.assert(
      fc.property(date, (text) => {
        const edtf = parseEdtf(text)
        fc.pre(edtf.ok)
        expect(parseFrenchDate(formatFrenchDate(edtf.value))).toMatchObject({
          ok: true,
          value: { edtf: text, status: 'stated' },
          problems: [],
        })
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['19XX', '1900/1999'],
    ['19XX?', '1900/1999'],
    ['20XX/..', undefined],
    ['../19XX', '../1999'],
    ['../19XX?', '../1999?'],
    ['1900/20XX', undefined],
    ['1300', undefined],
    ['1300~', '1300~'],
    ['1300/..', '1300/..'],
    ['2100', undefined],
    ['2100/2200', '2100/2200'],
  ])('of the year in %s, its ends or what tells that it is a year are read again', (text, read) => {
    const edtf = parseEdtf(text)
    if (!edtf.ok) throw new Error(text)
    const again = parseFrenchDate(formatFrenchDate(edtf.value))
    expect(again.ok ? again.value.edtf : undefined).toBe(read)
  })
})
