import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { STATES } from '../../../src/core/moderation-states.ts'
import { canTransition } from '../../../src/moderation/transition.ts'
import { EXPECTED_CELLS } from '../expected-table.ts'
import { runs } from '../runs.ts'
import { type Found, search } from './search.ts'

// `npm run test:nightly` searches to the end of these bounds; by default, a corner of them.
const isNightly = runs(0) > 0
const bounds = isNightly ? { edits: 3, reports: 3 } : { edits: 1, reports: 1 }

describe(`every command in every state, with at most ${bounds.edits} edits and ${bounds.reports} reports`, () => {
  let found: Found

  beforeAll(() => {
    found = search(bounds)
    const { accepted, commands, fired, states, violations } = found
    const figures = `${states} states, ${commands} commands tried, ${accepted} accepted, ${fired.size} transitions, `
    console.info(`${figures}${violations.length} violations`)
  }, 1_800_000)

  test('keeps every promise', () => {
    expect(found.violations.slice(0, 5)).toEqual([])
  })

  test('reaches every state', () => {
    const reached = new Set(
      [...found.fired].flatMap((transition) => [transition.split(' ')[0], transition.split(' ')[2]]),
    )
    expect([...reached].sort()).toEqual([...STATES].sort())
  })

  test('fires every cell that is no refusal, and no other', () => {
    const open = EXPECTED_CELLS.filter(({ cell }) => !cell.startsWith('moderation/'))
    const cells = new Set([...found.fired].map((transition) => transition.split(' ').slice(0, 2).join(' ')))
    expect([...cells].sort()).toEqual(open.map(({ state, command }) => `${state} ${command}`).sort())
  })

  test.runIf(isNightly)('is as large as the page says', () => {
    const page = readFileSync(new URL('../../../docs/moderation.md', import.meta.url), 'utf8')
    const [states, commands] = [found.states, found.commands].map((count) =>
      count.toLocaleString('fr').replace(/\s/g, ' '),
    )
    expect(page).toContain(`${states} states, ${commands} commands`)
  })

  test('leads by a rule to every state that the rule names', () => {
    for (const { state, command } of EXPECTED_CELLS) {
      const transition = canTransition(state, command)
      if (transition.kind !== 'depends') continue
      for (const to of transition.states) expect(found.fired).toContain(`${state} ${command} ${to}`)
    }
  })
})
