import { expect, test } from 'vitest'
import { formatAlsaceMoselle, parseAlsaceMoselle } from '../../../../src/models/index.ts'

const registration = { tribunal: 'Molsheim', volume: '009', folio: '015' }

test.each([
  'Molsheim vol. 009 fol. 015',
  'Molsheim, vol. 009, fol. 015',
  'Molsheim volume 009 folio 015',
  'Molsheim, Volume 009, Folio 015',
  'Molsheim vol 009 fol 015',
  'Molsheim vol009 fol015',
  'Molsheim\u00A0vol.\u00A0009 fol.\u00A0015',
  ' Molsheim; vol.009; fol.015 ',
  'Molsheim - vol. 009 - fol. 015',
  'Molsheim – Volume : 009 – Folio : 015',
  'Molsheim, volume n° 009, folio n°\u202F015',
  'Molsheim VOLUME 009 FOLIO 015',
  'Molsheim \u2011 Volume 009 \u2010 Folio 015',
  'Molsheim, volume nº 009, folio nº 015',
  'Molsheim, volume n° : 009, folio n°: 015',
])('reads %j', (text) => {
  expect(parseAlsaceMoselle(text)).toEqual({ ok: true, value: registration, problems: [] })
})

test('reads a line of 200 characters', () => {
  const tribunal = 'a'.repeat(185)
  expect(parseAlsaceMoselle(`${tribunal} vol. 1 fol. 15`)).toMatchObject({ ok: true, value: { tribunal, folio: '15' } })
})

test('a hyphen inside the name of the court is of it', () => {
  expect(parseAlsaceMoselle('Saint\u2011Avold vol. 1 fol. 15')).toMatchObject({
    value: { tribunal: 'Saint\u2011Avold' },
  })
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
  ['Molsheim voltige 009 fol. 015', 'models/alsace-moselle-format'],
  ['Molsheim vol. 009', 'models/alsace-moselle-format'],
  ['vol. 009 fol. 015', 'models/alsace-moselle-format'],
  [`${'a '.repeat(5000)}vol.`, 'models/alsace-moselle-format'],
  [`${'a'.repeat(185)} vol. 1 fol. 15 `, 'models/alsace-moselle-format'],
  [{ tribunal: 'Molsheim', volume: '009' }, 'models/missing'],
  [{ ...registration, published: '1999-02-30' }, 'models/date-impossible'],
  [9, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('refuses %j: %s', (value, code) => {
  expect(parseAlsaceMoselle(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
})

test('quotes a line that it cannot read', () => {
  expect(parseAlsaceMoselle('Molsheim').problems).toMatchObject([{ params: { got: 'Molsheim' } }])
})
