import { expect, test } from 'vitest'
import { checkDuplicates } from '../../../../src/moderation/intake/checks/duplicates.ts'
import { past, told, written } from './sample-input.ts'

const same = { text: '  DU PAIN\u00a0bio ! ' }
const duplicates = { minutes: 30, verdict: 'refuse' } as const

test.each([
  [[], []],
  [[past(5)], []],
  [[past(5, same)], ['refuse text-repeated']],
  [[past(30, same)], ['refuse text-repeated']],
  [[past(31, same)], []],
  [[past(5, { text: 'Du p\u200Bain bio !' })], ['refuse text-repeated']],
  [[past(5, { ...same, isSameSender: false })], []],
  [[past(5, { ...same, isSameSender: false, isSameThread: true })], ['refuse text-repeated']],
  [[past(5, same), past(6, same)], ['refuse text-repeated']],
])('%#: %j', (history, findings) => {
  expect(told(checkDuplicates(written('Du pain bio !', { history }), { duplicates }))).toEqual(findings)
})

test('what repeats spam is spam at least', () => {
  const spam = past(5, { ...same, isSpam: true })
  const held = checkDuplicates(written('du pain bio !', { history: [spam] }), {
    duplicates: { minutes: 30, verdict: 'hold' },
  })
  expect(told(held)).toEqual(['spam text-repeated'])
  const twice = checkDuplicates(written('du pain bio !', { history: [past(6, same), spam] }), {
    duplicates: { minutes: 30, verdict: 'hold' },
  })
  expect(told(twice)).toEqual(['spam text-repeated'])
  expect(told(checkDuplicates(written('du pain bio !', { history: [spam] }), { duplicates }))).toEqual([
    'refuse text-repeated',
  ])
  expect(checkDuplicates(written('du pain bio !', { history: [spam] }), {})).toEqual([])
})
