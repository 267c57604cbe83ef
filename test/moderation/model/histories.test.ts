import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { histories, live } from './live.ts'
import { checkHistory } from './whole-history.ts'

const DEFAULT_RUNS = 200
const SEED = Number(process.env['MODERATION_SEED'] ?? Date.now() % 2_147_483_647)

const numRuns = runs(DEFAULT_RUNS)

test('random histories of a thread keep every promise', { timeout: 120_000 + numRuns * 50 }, () => {
  if (numRuns > DEFAULT_RUNS) console.info(`${numRuns} histories, MODERATION_SEED=${SEED}`)
  const accepted = new Set<string>()
  const keepsAll = fc.property(histories(), (history) => {
    const { host, facts } = live(history)
    checkHistory(host)
    for (const { command, before, result } of facts.given) {
      if (result.ok) accepted.add(`${before.state} ${command.type}`)
    }
  })
  fc.assert(keepsAll, { numRuns, seed: SEED })
  // Histories that are refused at every step would keep every promise too.
  expect(accepted.size).toBeGreaterThan(35)
})
