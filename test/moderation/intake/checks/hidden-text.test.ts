import { expect, test } from 'vitest'
import { checkHiddenText } from '../../../../src/moderation/intake/checks/hidden-text.ts'
import { inspectText } from '../../../../src/spip/index.ts'
import { linked, written } from './sample-input.ts'

test('each field that hides something is told', () => {
  const markup = { text: { links: [], hiddenText: 3 }, title: { links: [], hiddenText: 1 }, name: linked() }
  const findings = checkHiddenText(written('…', { markup }), { hiddenText: 'spam' })
  expect(findings.map(({ params, verdict }) => [params?.['field'], verdict])).toEqual([
    ['title', 'spam'],
    ['text', 'spam'],
  ])
  expect(checkHiddenText(written('…', { markup }), {})).toEqual([])
})

test.each(['title', 'text', 'name', 'link'])('the field %s is looked at', (field) => {
  const markup = { [field]: { links: [], hiddenText: 1 } }
  expect(checkHiddenText(written('…', { markup }), { hiddenText: 'hold' })[0]?.params).toEqual({ field })
})

test('what inspectText finds in a text of SPIP fits', () => {
  const markup = { text: inspectText('Du pain <span style="display:none">pas cher</span>') }
  expect(checkHiddenText(written('…', { markup }), { hiddenText: 'hold' })).toHaveLength(1)
})
