import { describe, expect, test } from 'vitest'
import { findDefects } from '../support/well-formed.ts'
import { categoryOf, GROUPS, type Group, groupOf, readCases, readGroup } from './cases.ts'
import { deviations } from './deviations.ts'
import { judgeCase } from './verdict.ts'

const fixtures = new URL('../fixtures/conformance/', import.meta.url)

interface Counts {
  readonly cases: number
  readonly broken: number
  readonly quirks: number
  /** Share of the well-formed cases without quirk that must pass, whatever the table of deviations says. */
  readonly floor: number
}

const COUNTS: Readonly<Record<Group, Counts>> = {
  'paragraphs-and-breaks': { cases: 45, broken: 0, quirks: 2, floor: 0.85 },
  headings: { cases: 44, broken: 6, quirks: 0, floor: 0.85 },
  emphasis: { cases: 45, broken: 10, quirks: 0, floor: 0.85 },
  lists: { cases: 45, broken: 3, quirks: 1, floor: 0.85 },
  tables: { cases: 53, broken: 2, quirks: 9, floor: 0 },
  links: { cases: 60, broken: 4, quirks: 5, floor: 0.85 },
  autolinks: { cases: 45, broken: 1, quirks: 15, floor: 0 },
  'glossary-and-abbreviations': { cases: 45, broken: 0, quirks: 2, floor: 0 },
  footnotes: { cases: 45, broken: 5, quirks: 10, floor: 0.85 },
  'quotes-and-poetry': { cases: 45, broken: 8, quirks: 1, floor: 0.85 },
  'code-and-frames': { cases: 45, broken: 7, quirks: 4, floor: 0 },
  'html-passthrough': { cases: 45, broken: 10, quirks: 5, floor: 0 },
  'typography-fr': { cases: 55, broken: 0, quirks: 4, floor: 0.85 },
  'typography-en': { cases: 42, broken: 0, quirks: 0, floor: 0 },
  'entities-and-escapes': { cases: 45, broken: 1, quirks: 11, floor: 0 },
  'multi-language': { cases: 45, broken: 3, quirks: 4, floor: 0 },
  'mixed-articles': { cases: 25, broken: 2, quirks: 0, floor: 0 },
  comments: { cases: 40, broken: 0, quirks: 11, floor: 0 },
}

/** The same share over the whole corpus. */
const OVERALL_FLOOR = 0.98

const cases = readCases(fixtures)
const verdicts = new Map(cases.map((one) => [one.id, judgeCase(one)]))
const plain = cases.filter((one) => categoryOf(one) === 'plain')

function shareThatPasses(among: readonly { readonly id: string }[]): number {
  return among.filter(({ id }) => verdicts.get(id)?.pass).length / among.length
}

describe('the corpus', () => {
  test.each(GROUPS)('counts of %s', (group) => {
    const list = readGroup(fixtures, group)
    expect({
      cases: list.length,
      broken: list.filter((one) => !one.wellFormed).length,
      quirks: list.filter((one) => one.quirk !== undefined).length,
    }).toEqual({ cases: COUNTS[group].cases, broken: COUNTS[group].broken, quirks: COUNTS[group].quirks })
  })

  test('names each case once', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  test('marks as broken exactly what the strict check finds broken', () => {
    const marked = cases.map(({ id, defects = [] }) => ({ id, defects: [...defects].sort() }))
    expect(cases.map(({ id, html, notes }) => ({ id, defects: findDefects(html, notes) }))).toEqual(marked)
  })
})

describe.each(GROUPS)('%s', (group) => {
  test.each(cases.filter((one) => groupOf(one) === group))('$id $note', ({ id }) => {
    const verdict = verdicts.get(id)
    if (id in deviations) expect(verdict?.pass, 'it passes: remove its row from deviations.ts').toBe(false)
    else if (verdict?.pass === false) expect(verdict.got, verdict.part).toBe(verdict.expected)
  })

  test('keeps above its floor', () => {
    const share = shareThatPasses(plain.filter((one) => groupOf(one) === group))
    expect(share).toBeGreaterThanOrEqual(COUNTS[group].floor)
  })
})

test('keeps above the floor of the whole corpus', () => {
  expect(shareThatPasses(plain)).toBeGreaterThanOrEqual(OVERALL_FLOOR)
})

describe('the table of deviations', () => {
  test('names cases of the corpus only, each with its reason', () => {
    const known = new Set(cases.map(({ id }) => id))
    for (const [id, { reason }] of Object.entries(deviations)) {
      expect(known).toContain(id)
      expect(reason.trim(), id).not.toBe('')
    }
  })
})
