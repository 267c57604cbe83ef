import { describe, expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { associationOf } from '../../../src/interop/rna/association-of.ts'

function read(cells: object) {
  const reader = new RecordReader({ id: 'W9T1009999', titre: 'LES AMIS DU FOUR', ...cells }, [])
  const reading = associationOf(reader, importSettings({}, 'rna'))
  return {
    actor: reading?.organisation,
    place: reading?.places[0],
    found: reader.problems.map(({ code, path }) => `${code} ${path?.join('.')}`),
  }
}

test('a number and a title make an association', () => {
  const { actor, found, place } = read({})
  expect([actor?.id, actor?.name, actor?.places, place, found]).toEqual([
    'rna-W9T1009999',
    'LES AMIS DU FOUR',
    undefined,
    undefined,
    [],
  ])
})

test('a title that is masked is the mask', () => {
  const { actor } = read({ titre: '[ND]', titre_court: '[ND]' })
  expect([actor?.name, actor?.altNames]).toEqual(['[ND]', undefined])
})

describe('the street of its seat', () => {
  test.each([
    [
      'in parts',
      { adrs_numvoie: '16', adrs_repetition: 'B', adrs_typevoie: 'RUE', adrs_libvoie: '_du stade' },
      '16 B RUE du stade',
    ],
    ['in lines', { adr1: '10        BD  Brune', adr2: '_', adr3: 'bât. _C' }, '10 BD Brune bât. C'],
    ['in three lines', { adr1: 'Le Four', adr2: '10 BD Brune', adr3: 'bât. C' }, 'Le Four 10 BD Brune bât. C'],
    ['nowhere', { adrs_libvoie: '_', adr1: '' }, undefined],
  ])('%s', (_, cells, address) => {
    expect(read({ adrs_libcommune: 'Lens', ...cells }).place?.address).toBe(address)
  })
})

describe('its short title', () => {
  test.each([
    ['AMIS DU FOUR', ['AMIS DU FOUR']],
    ['LES AMIS DU FOUR', undefined],
    ['LES AMIS DU...', undefined],
    ['LES AMIS DU…', undefined],
    ['A. M. I. S.', ['A. M. I. S.']],
    ['AMIS... DU FOUR', ['AMIS... DU FOUR']],
    ['', undefined],
  ])('%j', (titre_court, names) => {
    expect(read({ titre_court }).actor?.altNames).toEqual(names)
  })
})

describe('its end', () => {
  test.each([
    ['D', '2020-09-30', '2020-09-30', []],
    ['D', '2020-09-30 00:00:00', '2020-09-30', []],
    ['D', '0001-01-01', undefined, ['interop/end-undated date_disso']],
    ['D', null, undefined, ['interop/end-undated date_disso']],
    ['D', '2020-02-30', undefined, ['models/date-impossible date_disso', 'interop/end-undated date_disso']],
    ['S', '2020-09-30', '2020-09-30', ['interop/deleted position']],
    ['S', null, undefined, ['interop/deleted position']],
    ['A', null, undefined, []],
    ['R', null, undefined, []],
    [null, null, undefined, []],
    ['a', null, undefined, ['interop/unknown-code position']],
  ])('in position %s, dissolved on %s', (position, date_disso, day, found) => {
    const outcome = read({ position, date_disso })
    expect([outcome.actor?.dissolved?.[0]?.value.edtf, outcome.found]).toEqual([day, found])
  })
})

test.each([
  ['D', [{ family: 'association' }]],
  ['d', undefined],
  ['', undefined],
])('the nature %j tells the form %j', (nature, forms) => {
  expect(read({ nature }).actor?.legalForms).toEqual(forms)
})

test.each([
  [{ titre: ' ' }, ['interop/name-missing titre']],
  [{ id: null }, ['interop/number-missing id']],
  [{ id: 'W9T', titre: null }, ['models/rna-format id', 'interop/number-missing id', 'interop/name-missing titre']],
])('without a number or a title, %j, there is none', (cells, found) => {
  expect(read(cells)).toEqual({ actor: undefined, place: undefined, found })
})
