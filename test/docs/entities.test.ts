import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DATASET_CODES } from '../../src/models/index.ts'
import { DATASET_SEVERITIES } from '../../src/models/rules/dataset-problem.ts'

const page = readFileSync('docs/entities.md', 'utf8')

test('the page tells every rule, and what it weighs', () => {
  const told = new Map<string, string>()
  for (const [, codes = '', severity = ''] of page.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| (\S.*?) \| /gm)) {
    for (const [, code] of codes.matchAll(/`([a-z-]+)`/g)) told.set(`dataset/${code}`, severity)
  }
  const rows = DATASET_CODES.map((code) => [code, told.get(code)])
  expect(rows).toEqual(
    DATASET_CODES.map((code) => [code, /ptce-(law|call)-/.test(code) ? 'by profile' : DATASET_SEVERITIES[code]]),
  )
})
