import { expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

function edtfOf(words: string): string | undefined {
  const date = parseFrenchDate(words)
  return date.ok ? date.value.edtf : date.problems[0]?.code
}

const SEVERAL = 'models/french-date-several'

test.each([
  ['printemps 2014', '2014-21'],
  ['hiver 2013-2014', '2013-12/2014-03'],
  ['hiver 2013-14', '2013-12/2014-03'],
  ['hiver 1999-00', '1999-12/2000-03'],
  ['printemps-été 2020', '2020-21/2020-22'],
  ['de l’été à l’automne 2020', '2020-22/2020-23'],
  ['entre le printemps et l’été 2020', '2020-21/2020-22'],
  ['automne/hiver 2019', '2019-23/2019-24'],
  ['hiver-printemps 2020', '2019-24/2020-21'],
  ['au printemps et à l’automne 2020', SEVERAL],
  ['hiver 2013-2015', '2013-24/2015'],
  ['printemps ou été 2020', SEVERAL],
  ['printemps, été et automne 2020', SEVERAL],
  ['automne-hiver 2019-2020', SEVERAL],
])('%s: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})
