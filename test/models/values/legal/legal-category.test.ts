import { expect, test } from 'vitest'
import { parseLegalCategory } from '../../../../src/models/index.ts'

test.each([
  ['9220', '9220'],
  ['92 20', '9220'],
  ['92.20', '9220'],
  ['0000', '0000'],
])('parseLegalCategory reads %j as %j', (text, value) => {
  expect(parseLegalCategory(text)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  ['92', 'models/legal-category-format'],
  ['92200', 'models/legal-category-format'],
  ['SARL', 'models/legal-category-format'],
  ['', 'models/legal-category-format'],
  [9220, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('parseLegalCategory refuses %j: %s', (value, code) => {
  expect(parseLegalCategory(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
})
