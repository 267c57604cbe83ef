import { expect, test } from 'vitest'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { unitName } from '../../../src/interop/sirene/unit-name.ts'

const UNIT = { prenomUsuelUniteLegale: 'AWA', prenom1UniteLegale: 'AÏSSATOU' }
const PERIOD = {
  denominationUniteLegale: 'LE PAIN',
  denominationUsuelle1UniteLegale: 'CHEZ AWA',
  nomUsageUniteLegale: 'SOW',
  nomUniteLegale: 'DIOP',
}

function name(unit: object, period: object) {
  return unitName({
    unit: new RecordReader({ ...UNIT, ...unit }, []),
    period: new RecordReader({ ...PERIOD, ...period }, []),
  })
}

const PERSON = { denominationUniteLegale: null }
const USUAL = { ...PERSON, nomUsageUniteLegale: '', nomUniteLegale: null }

test.each([
  ['its denomination, before any name of a person', {}, {}, 'LE PAIN'],
  ['the names in use of a person', {}, PERSON, 'AWA SOW'],
  ['the name of birth', {}, { ...PERSON, nomUsageUniteLegale: null }, 'AWA DIOP'],
  ['the first given name', { prenomUsuelUniteLegale: null }, PERSON, 'AÏSSATOU SOW'],
  ['a family name alone', { prenomUsuelUniteLegale: null, prenom1UniteLegale: '' }, PERSON, 'SOW'],
  [
    'two names that are the same',
    { prenomUsuelUniteLegale: 'MARTIN' },
    { ...PERSON, nomUsageUniteLegale: 'MARTIN' },
    'MARTIN MARTIN',
  ],
  ['the name that it trades under', {}, USUAL, 'CHEZ AWA'],
  ['none', {}, { ...USUAL, denominationUsuelle1UniteLegale: undefined }, undefined],
  ['a masked denomination', {}, { denominationUniteLegale: '[ND]' }, '[ND]'],
  ['two masks', { prenomUsuelUniteLegale: '[ND]' }, { ...PERSON, nomUsageUniteLegale: '[ND]' }, '[ND]'],
  ['one mask, without the other part', {}, { ...PERSON, nomUsageUniteLegale: '[ND]' }, '[ND]'],
  ['another mask', { prenomUsuelUniteLegale: '[ND]' }, PERSON, '[ND]'],
  [
    'two masks of two kinds',
    { prenomUsuelUniteLegale: '[NON-DIFFUSIBLE]' },
    { ...PERSON, nomUsageUniteLegale: '[ND]' },
    '[ND]',
  ],
])('a unit has %s', (_, unit, period, expected) => {
  expect(name(unit, period)).toBe(expected)
})
