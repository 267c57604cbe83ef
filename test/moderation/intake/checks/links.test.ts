import { expect, test } from 'vitest'
import { checkLinks } from '../../../../src/moderation/intake/checks/links.ts'
import { strict } from '../../../../src/moderation/intake/presets.ts'
import { inspectText } from '../../../../src/spip/index.ts'
import { linked, told, written } from './sample-input.ts'

const many = (count: number) => linked(...Array.from({ length: count }, () => 5))

test.each([
  [{}, []],
  [{ text: many(3) }, []],
  [{ text: many(4) }, ['hold links-many']],
  [{ text: many(19) }, ['hold links-many']],
  [{ text: many(20) }, ['spam links-many']],
  [{ title: many(1) }, ['hold links-many']],
  [{ name: many(3) }, ['spam links-many']],
  [{ link: many(1) }, []],
  [{ link: many(2) }, ['spam links-many']],
  [{ text: linked(2) }, ['hold link-text-short']],
  [{ text: linked(3) }, []],
  [{ title: linked(1), text: many(4) }, ['hold links-many', 'hold link-text-short', 'hold links-many']],
])('%#: %j', (markup, findings) => {
  expect(told(checkLinks(written('…', { markup }), strict))).toEqual(findings)
})

test('the number that would pass is told', () => {
  const [finding] = checkLinks(written('…', { markup: { text: many(20) } }), strict)
  expect(finding?.params).toEqual({ field: 'text', count: 20, max: 4 })
  const limits = { links: { text: { refuse: 2, hold: 1 } } }
  expect(told(checkLinks(written('…', { markup: { text: many(2) } }), limits))).toEqual(['refuse links-many'])
})

test('without limits nothing is found', () => {
  expect(checkLinks(written('…', { markup: { text: linked(0, 0, 0) } }), {})).toEqual([])
})

test('what inspectText finds in a text of SPIP fits', () => {
  const source =
    'Voir [x->http://a.example] <a href="http://b.example">yy</a> http://c.example.org [pain->http://d.example]'
  const markup = { text: inspectText(source) }
  expect(told(checkLinks(written(source, { markup }), strict))).toEqual(['hold links-many', 'hold link-text-short'])
})
