import { describe, expect, test } from 'vitest'
import type { ProblemParams } from '../../src/core/problem.ts'
import { describe as wordsOf } from '../../src/i18n/describe.ts'
import { en } from '../../src/i18n/en/index.ts'
import { fr } from '../../src/i18n/fr/index.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'
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

// What is told can come from a log, another version or another program: a name that JavaScript knows is a name like others.
test.each(['constructor', '__proto__', 'toString', '', 0, -1, [], [''], true])(
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

const strange: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  {},
  Object.create(null),
  [null, {}, [[]]],
  Symbol('name'),
  10n,
  () => 'name',
]

test.each(codes)('%s is a sentence when a param is missing, or of no kind that params are', (code) => {
  const { names } = sampleMessage(languages['fr']?.[code])
  const given = strange.map((value) => Object.fromEntries(names.map((name) => [name, value])))
  for (const params of [undefined, null, {}, Object.freeze({ ...given[1] }), ...given]) {
    for (const language of LANGUAGES) {
      const text = wordsOf({ code, params: params as ProblemParams }, language)
      expect(text).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\[object|=>|[«“(][\s\u00A0]*[)”»]/)
    }
  }
})

// One width, so that whoever looks for a sentence or replaces its spaces has one character to think of.
const NO_BREAK = '\u00A0'

test.each(Object.entries(fr))('%s follows French typography', (_, message) => {
  const { text } = sampleMessage(message)
  expect(text, 'a non-breaking space inside « »').not.toMatch(new RegExp(`«(?!${NO_BREAK})|(?<!${NO_BREAK})»`))
  // What is between quotation marks may be code.
  const prose = text.replace(/«[^»]*»/g, '«»')
  expect(prose, '’ and « », not \' and "').not.toMatch(/['"“”]/)
  expect(prose, 'a non-breaking space before : ; ! ?').not.toMatch(new RegExp(`(?<!${NO_BREAK})[:;!?](?=\\s|$)`))
})

test.each(Object.entries(en))('%s follows English typography', (_, message) => {
  const prose = sampleMessage(message).text.replace(/“[^”]*”/g, '“”')
  expect(prose, '’ and “ ”, not \' and "').not.toMatch(/['"«»]/)
  expect(prose, 'no space before : ; ! ?').not.toMatch(/\s[:;!?](?=\s|$)/)
})
