import { describe, expect, test } from 'vitest'
import { readReferenceExamples } from './cases.ts'
import { referenceDeviations } from './reference-deviations.ts'
import { judgeReference } from './verdict.ts'

/*
 * The examples by which the rules of the language were found, rules and accidents alike: each passes, or is a row of
 * the table of deviations.
 */

const examples = readReferenceExamples(new URL('../fixtures/conformance/', import.meta.url)).map((example) => ({
  ...example,
  verdict: judgeReference(example),
}))

describe('the reference examples', () => {
  test.each(examples)('$id $fn $text', ({ id, verdict }) => {
    if (id in referenceDeviations) {
      expect(verdict.pass, 'it passes: remove its row from reference-deviations.ts').toBe(false)
    } else if (!verdict.pass) expect(verdict.got, verdict.part).toBe(verdict.expected)
  })

  test('are all there, each once', () => {
    expect(examples).toHaveLength(325)
    expect(new Set(examples.map(({ id }) => id)).size).toBe(325)
  })
})

describe('the table of their deviations', () => {
  test('names examples only, each with its reason', () => {
    const known = new Set(examples.map(({ id }) => id))
    for (const [id, { reason }] of Object.entries(referenceDeviations)) {
      expect(known).toContain(id)
      expect(reason.trim(), id).not.toBe('')
    }
  })
})
