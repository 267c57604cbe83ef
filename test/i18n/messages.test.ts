import { describe, expect, test } from 'vitest'
import type { ProblemParams } from '../../src/core/problem.ts'
import { en } from '../../src/i18n/en/index.ts'
import { fr } from '../../src/i18n/fr/index.ts'
import type { MessageWithInstants } from '../../src/i18n/messages.ts'
import { loadAreas } from '../support/areas.ts'
import { sampleMessage } from '../support/sample-message.ts'

const languages: Readonly<Record<string, Readonly<Record<string, MessageWithInstants>>>> = { fr, en }
const codes = (await loadAreas()).flatMap((area) => area.codes)

describe.each(Object.keys(languages))('messages in %s', (language) => {
  const messages = languages[language] ?? {}

  test('word every code, and nothing else', () => {
    expect(Object.keys(messages).sort()).toEqual([...codes].sort())
  })

  test.each(Object.keys(messages))('%s', (code) => {
    const { text } = sampleMessage(messages[code])
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/)
    expect(text, 'starts like a sentence').toMatch(/^[\p{Lu}\p{N}«“<`]/u)
    expect(text, 'ends like a sentence').toMatch(/[.!?…]$/)
    expect(text, 'has no stray spaces').not.toMatch(/^\s|\s$|\s[.,]| {2}/)
    expect(text, 'has one character for an ellipsis').not.toContain('...')
  })
})

test.each(Object.entries(fr))('%s is filled with the same params in French and in English', (code, message) => {
  expect(sampleMessage(message).names).toEqual(sampleMessage(languages['en']?.[code]).names)
})

// What is told can come from a log or another program: a name that JavaScript knows is a name like others.
test.each(['constructor', '__proto__', 'toString', '', 0, -1, null, undefined, [], [''], true])(
  'every message is a sentence when its params are %j',
  (value) => {
    const params = new Proxy<ProblemParams>({}, { get: () => value })
    for (const [code, message] of [...Object.entries(fr), ...Object.entries(en)]) {
      const text: unknown = message(params, String)
      expect(text, code).toBeTypeOf('string')
      expect(text, code).not.toMatch(/\[object|native code|^$/)
    }
  },
)

const NARROW_OR_WIDE = '[\u00A0\u202F]'

test.each(Object.entries(fr))('%s follows French typography', (_, message) => {
  const { text } = sampleMessage(message)
  expect(text, 'a non-breaking space inside « »').not.toMatch(
    new RegExp(`«(?!${NARROW_OR_WIDE})|(?<!${NARROW_OR_WIDE})»`),
  )
  // What is between quotation marks may be code.
  const prose = text.replace(/«[^»]*»/g, '«»')
  expect(prose, '’ and « », not \' and "').not.toMatch(/['"“”]/)
  expect(prose, 'a non-breaking space before : ; ! ?').not.toMatch(new RegExp(`(?<!${NARROW_OR_WIDE})[:;!?](?=\\s|$)`))
})

test.each(Object.entries(en))('%s follows English typography', (_, message) => {
  const prose = sampleMessage(message).text.replace(/“[^”]*”/g, '“”')
  expect(prose, '’ and “ ”, not \' and "').not.toMatch(/['"«»]/)
  expect(prose, 'no space before : ; ! ?').not.toMatch(/\s[:;!?](?=\s|$)/)
})
