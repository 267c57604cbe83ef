import { expect, test } from 'vitest'
import { html, text } from '../../../src/markdown/raise/raising.ts'

test('a text has its words, and no place', () => {
  expect(text('Été 🥖')).toStrictEqual({ type: 'text', value: 'Été 🥖' })
})

test('HTML stands where what it is written for stands, if that stands anywhere', () => {
  const point = { line: 1, column: 1, offset: 0 }
  const position = { start: point, end: point }
  expect(html('<br>', { position })).toStrictEqual({ type: 'html', value: '<br>', position })
  expect(html('<br>')).toStrictEqual({ type: 'html', value: '<br>' })
  expect(html('<br>', {})).not.toHaveProperty('position')
})
