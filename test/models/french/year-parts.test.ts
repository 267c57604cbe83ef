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
  ['Q2 2014', '2014-04/2014-06'],
  ['2014-T2', '2014-04/2014-06'],
  ['en 2014 T2', '2014-04/2014-06'],
  ['2014 – S1', '2014-01/2014-06'],
  ['2014Q3', '2014-07/2014-09'],
  ['1T2014', '2014-01/2014-03'],
  ['3T-2014', '2014-07/2014-09'],
  ['1er T 2014', '2014-01/2014-03'],
  ['au 2e T. 2014', '2014-04/2014-06'],
  ['2S2014', '2014-07/2014-12'],
  ['5T2014', 'models/date-impossible'],
  ['premier semestre 2014', '2014-01/2014-06'],
  ['second semestre 2014', '2014-07/2014-12'],
  ['2nd semestre 2014', '2014-07/2014-12'],
  ['dernier semestre 2014', '2014-07/2014-12'],
  ['S2 2014', '2014-07/2014-12'],
  ['avant-dernier trimestre 2014', '2014-07/2014-09'],
  ['avant-dernier semestre 2014', '2014-01/2014-06'],
  ['avant le dernier trimestre 2014', '../2014-09-30'],
  ['S2 2014, à Marseille', '2014-07/2014-12'],
  ['2nd semestre 2014, à Marseille', '2014-07/2014-12'],
])('%s: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})

test.each([
  ['1er et 2e trimestres 2014', '2014-01/2014-06'],
  ['1er, 2e et 3e trimestres 2014', '2014-01/2014-09'],
  ['2e trimestre et 3e trimestre 2014', '2014-04/2014-09'],
  ['1er trim. - 2e trim. 2014', '2014-01/2014-06'],
  ['entre le 2e et le 3e trimestre 2014', '2014-04/2014-09'],
  ['du 1er au 3e trimestre 2014', '2014-01/2014-09'],
  ['T2-T3 2014', '2014-04/2014-09'],
  ['T2/3 2014', '2014-04/2014-09'],
  ['de T1 à T3 2014', '2014-01/2014-09'],
  ['S1 et S2 2014', '2014-01/2014-12'],
  ['ouvert au 2e trimestre 2014', '2014-04/2014-06'],
  ['premier ou deuxième trimestre 2014', 'models/french-date-format'],
  ['1er et 3e trimestres 2014', 'models/french-date-format'],
  ['T1 et T3 2014', 'models/french-date-format'],
  ['entre le 1er et le 3e trimestre 2014', '2014-01/2014-09'],
  ['T1 ou T2 2014', 'models/french-date-format'],
  ['4e et 1er trimestres 2014', 'models/edtf-reversed'],
  ['4e et 5e trimestres 2014', 'models/date-impossible'],
])('%s, told together: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})

// A part that no year has, as a month that no year has.
test.each([
  '5e trimestre 2014',
  '8e trimestre 2014',
  '3e semestre 2014',
  'S3 2014',
  '2014-T5',
  'T5 2014',
  '100e trimestre 2014',
])('%s does not exist', (words) => {
  expect(parseFrenchDate(words)).toEqual({
    ok: false,
    problems: [{ code: 'models/date-impossible', severity: 'error', params: { got: words } }],
  })
})

test('a part without its rank is in the year', () => {
  expect(edtfOf('un trimestre de 2014')).toBe('2014')
})
