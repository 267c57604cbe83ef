import { expect, test } from 'vitest'
import {
  isInNomenclature,
  isListed,
  type NafNomenclature,
  nafSection,
} from '../../../../src/models/values/activity/naf-nomenclature.ts'

test.each<[string, NafNomenclature, boolean]>([
  ['10.71C', 'NAFRev2', true],
  ['10.71X', 'NAFRev2', false],
  ['10.71', 'NAFRev2', false],
  ['53.10Z', 'NAFRev2', true],
  ['53.10Y', 'NAFRev2', false],
  ['53.10Y', 'NAF2025', true],
  ['__.proto', 'NAFRev2', false],
  ['85.3K', 'NAFRev1', true],
  ['85.3K', 'NAF1993', true],
  ['85.31Z', 'NAFRev1', false],
  ['85.3', 'NAFRev1', false],
  ['185.3K', 'NAFRev1', false],
  ['85.3KA', 'NAFRev1', false],
  ['185.3K', 'NAF1993', false],
  ['85.3KA', 'NAF1993', false],
  ['77.15', 'NAP', true],
  ['177.15', 'NAP', false],
  ['77.151', 'NAP', false],
  ['77.1A', 'NAP', false],
])('%s is in %s: %s', (code, nomenclature, expected) => {
  expect(isInNomenclature(code, nomenclature)).toBe(expected)
})

test('a code of either nomenclature in use is listed', () => {
  expect(['10.71C', '53.10Y', '10.71X', '85.3K', '', 'co.nstructor'].map(isListed)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

// The first and the last division of sections, as the nomenclature has them.
test.each<[NafNomenclature, string]>([
  [
    'NAFRev2',
    '01:A 03:A 05:B 09:B 10:C 33:C 35:D 36:E 39:E 41:F 43:F 45:G 47:G 49:H 53:H 55:I 56:I 58:J 63:J 64:K 66:K',
  ],
  ['NAFRev2', '68:L 69:M 75:M 77:N 82:N 84:O 85:P 86:Q 88:Q 90:R 93:R 94:S 96:S 97:T 98:T 99:U'],
  [
    'NAF2025',
    '01:A 03:A 05:B 09:B 10:C 33:C 35:D 36:E 39:E 41:F 43:F 46:G 47:G 49:H 53:H 55:I 56:I 58:J 60:J 61:K 63:K',
  ],
  ['NAF2025', '64:L 66:L 68:M 69:N 75:N 77:O 82:O 84:P 85:Q 86:R 88:R 90:S 93:S 94:T 96:T 97:U 98:U 99:V'],
])('in %s, divisions are in their sections: %s', (nomenclature, places) => {
  for (const place of places.split(' ')) {
    const [division, section] = place.split(':')
    expect(nafSection({ code: `${division}.00Z`, nomenclature }), place).toBe(section)
  }
})

test.each<NafNomenclature>(['NAFRev1', 'NAF1993', 'NAP'])('%s has no section here', (nomenclature) => {
  expect(nafSection({ code: '85.3K', nomenclature })).toBeUndefined()
})
