import { describe, expect, test } from 'vitest'
import { readCases } from './cases.ts'
import { changesByDefaults } from './default-changes.ts'

/*
 * A second run, with no option but the language (and the profile, for comments): the cases that print otherwise than
 * with the options that say the same as the original are listed by what changes. `npm run test:update` writes the list
 * anew: look at the diff before you commit it.
 */

const LIST = '../fixtures/conformance/changed-by-defaults.json'

const cases = readCases(new URL('../fixtures/conformance/', import.meta.url))

function listChanges(): Readonly<Record<string, readonly string[]>> {
  const ids: Record<string, string[]> = {}
  for (const one of cases) {
    for (const change of changesByDefaults(one)) {
      ids[change] ??= []
      ids[change].push(one.id)
    }
  }
  return Object.fromEntries(Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('with the defaults', () => {
  const changes = listChanges()

  test('the cases that change are those of the list', async () => {
    await expect(`${JSON.stringify(changes, null, 2)}\n`).toMatchFileSnapshot(LIST)
  })

  test('no case changes by several options only together', () => {
    expect(changes).not.toHaveProperty('several options together')
  })
})
