import { describe, expect, test } from 'vitest'
import {
  formatAlsaceMoselle,
  type Outcome,
  parseAlsaceMoselle,
  parseFiness,
  parseIdcc,
  parsePostalCode,
  parseUai,
} from '../../../src/models/index.ts'

interface CodeTable {
  readonly parse: (value: unknown) => Outcome<string>
  readonly code: string
  readonly good: readonly (readonly [text: string, value: string])[]
  readonly bad: readonly string[]
}

const TABLES: Readonly<Record<string, CodeTable>> = {
  parseUai: {
    parse: parseUai,
    code: 'models/uai-format',
    good: [
      ['0750652K', '0750652K'],
      ['0750652k', '0750652K'],
      [' 0750 652 K ', '0750652K'],
    ],
    bad: ['', '750652K', '07506520', '0750652KK', 'A750652K'],
  },
  parseFiness: {
    parse: parseFiness,
    code: 'models/finess-format',
    good: [
      ['130786049', '130786049'],
      ['13 078 604 9', '130786049'],
      ['2a0000014', '2A0000014'],
      ['2B0000020', '2B0000020'],
    ],
    bad: ['', '13078604', '1307860490', '2C0000014', 'A30786049'],
  },
  parseIdcc: {
    parse: parseIdcc,
    code: 'models/idcc-format',
    good: [
      ['1518', '1518'],
      [' 1518 ', '1518'],
      ['16', '0016'],
      ['0016', '0016'],
    ],
    bad: ['', '  ', '15180', 'IDCC', '1 518'],
  },
  parsePostalCode: {
    parse: parsePostalCode,
    code: 'models/postal-code-format',
    good: [
      ['13003', '13003'],
      ['13 003', '13003'],
      ['13\u00A0003', '13003'],
      ['01500', '01500'],
      ['20090', '20090'],
      ['42620', '42620'],
      ['97133', '97133'],
      ['97150', '97150'],
      ['97500', '97500'],
      ['98000', '98000'],
      ['98600', '98600'],
      ['98713', '98713'],
      ['98800', '98800'],
    ],
    bad: ['', '1300', '130030', '2A004', '00100', '96000', '99100', '98100', '１３００３'],
  },
}

describe.each(Object.entries(TABLES))('%s', (_, { parse, code, good, bad }) => {
  test.each(good)('reads %j as %j', (text, value) => {
    expect(parse(text)).toEqual({ ok: true, value, problems: [] })
    expect(parse(value)).toEqual({ ok: true, value, problems: [] })
  })

  test.each(bad)('refuses %j', (text) => {
    expect(parse(text)).toMatchObject({ ok: false, problems: [{ code, severity: 'error', params: { got: text } }] })
  })

  test.each([
    [13003, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j, which is no text', (value, typeCode) => {
    expect(parse(value)).toMatchObject({ ok: false, problems: [{ code: typeCode }] })
  })
})

describe('parseAlsaceMoselle', () => {
  const registration = { tribunal: 'Molsheim', volume: '009', folio: '015' }

  test.each([
    'Molsheim vol. 009 fol. 015',
    'Molsheim, vol. 009, fol. 015',
    'Molsheim volume 009 folio 015',
    'Molsheim, Volume 009, Folio 015',
    'Molsheim vol 009 fol 015',
    'Molsheim\u00A0vol.\u00A0009 fol.\u00A0015',
    ' Molsheim; vol.009; fol.015 ',
  ])('reads %j', (text) => {
    expect(parseAlsaceMoselle(text)).toEqual({ ok: true, value: registration, problems: [] })
  })

  test('reads an object, with the day of publication', () => {
    const value = { ...registration, published: '1999-07-07' }
    expect(parseAlsaceMoselle(value)).toEqual({ ok: true, value, problems: [] })
  })

  test('reads again what it writes', () => {
    const longer = { tribunal: 'Illkirch-Graffenstaden', volume: 'XXV', folio: '12' }
    expect(formatAlsaceMoselle(registration)).toBe('Molsheim vol. 009 fol. 015')
    expect(parseAlsaceMoselle(formatAlsaceMoselle(longer))).toMatchObject({ ok: true, value: longer })
  })

  test.each([
    ['', 'models/alsace-moselle-format'],
    ['W751080001', 'models/alsace-moselle-format'],
    ['Molsheim', 'models/alsace-moselle-format'],
    ['vol. 009 fol. 015', 'models/alsace-moselle-format'],
    [`${'a '.repeat(5000)}vol.`, 'models/alsace-moselle-format'],
    [{ tribunal: 'Molsheim', volume: '009' }, 'models/missing'],
    [{ ...registration, published: '1999-02-30' }, 'models/date-impossible'],
    [9, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseAlsaceMoselle(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })
})
