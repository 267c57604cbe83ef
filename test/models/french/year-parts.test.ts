import { expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

function edtfOf(words: string): string | undefined {
  const date = parseFrenchDate(words)
  return date.ok ? date.value.edtf : date.problems[0]?.code
}

test.each([
  ['1er trimestre 2014', '2014-01/2014-03'],
  ['premier trimestre 2014', '2014-01/2014-03'],
  ['deuxième trimestre de 2014', '2014-04/2014-06'],
  ['3ème trimestre de l’année 2014', '2014-07/2014-09'],
  ['le dernier trimestre 2014', '2014-10/2014-12'],
  ['1er trim. 2014', '2014-01/2014-03'],
  ['3e trim 2014', '2014-07/2014-09'],
  ['au T2 2014', '2014-04/2014-06'],
  ['T4-2014', '2014-10/2014-12'],
  ['premier semestre 2014', '2014-01/2014-06'],
  ['second semestre 2014', '2014-07/2014-12'],
  ['2nd semestre 2014', '2014-07/2014-12'],
  ['dernier semestre 2014', '2014-07/2014-12'],
  ['S2 2014', '2014-07/2014-12'],
  ['S2 2014, à Marseille', '2014-07/2014-12'],
  ['2nd semestre 2014, à Marseille', '2014-07/2014-12'],
])('%s: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})

// A part that no year has, as a month that no year has.
test.each(['5e trimestre 2014', '8e trimestre 2014', '3e semestre 2014', 'S3 2014', 'T5 2014', '100e trimestre 2014'])(
  '%s does not exist',
  (words) => {
    expect(parseFrenchDate(words)).toEqual({
      ok: false,
      problems: [{ code: 'models/date-impossible', severity: 'error', params: { got: words } }],
    })
  },
)

test('a part without its rank is in the year', () => {
  expect(edtfOf('un trimestre de 2014')).toBe('2014')
})
