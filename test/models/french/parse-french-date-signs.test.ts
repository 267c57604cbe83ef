import { expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

test.each([
  // What stands around words is no part of them.
  ['[vers 1994]', '1994~'],
  ['fondée «vers 1994»', '1994~'],
  ['"1994 ?"', '1994?'],
  ['("vers 1994")', '1994~'],
  ['vers "1994"', '1994~'],
  ['depuis « 1994 »', '1994/..'],
  ['1994 [env.]', '1994~'],
  // Dots from one number to the next are a dash.
  ['2014…2016', '2014/2016'],
  ['2014 .. 2016', '2014/2016'],
  // A board, or a turnover.
  ['CA 1994', '1994'],
  ['CA. 1994', '1994~'],
])('%s: %s', (text, edtf) => {
  expect(parseFrenchDate(text)).toMatchObject({ ok: true, value: { edtf, status: 'stated' } })
})
