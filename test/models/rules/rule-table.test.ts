import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import { expect, test } from 'vitest'
import { DATASET_CODES } from '../../../src/models/index.ts'
import { DATASET_SEVERITIES, found } from '../../../src/models/rules/dataset-problem.ts'
import { RULES } from '../../../src/models/rules/rule-table.ts'

// These look at one article, for whoever validates it alone: rules of the table ask them.
const PARTS = ['checkNotes', 'checkUses']

test('every rule that is written is asked, once', async () => {
  const files = readdirSync(new URL('../../../src/models/rules/', import.meta.url)).map((file) => parse(file).name)
  const modules: object[] = await Promise.all(files.map((file) => import(`../../../src/models/rules/${file}.ts`)))
  const written = modules.flatMap((module) => Object.keys(module)).filter((name) => name.startsWith('check'))
  expect(RULES.map(({ name }) => name).sort()).toEqual(written.filter((name) => !PARTS.includes(name)).sort())
})

test.each(DATASET_CODES)('%s weighs what the table says, unless a profile says otherwise', (code) => {
  expect(found(code, ['actors', 0])).toEqual({
    code,
    severity: DATASET_SEVERITIES[code],
    params: {},
    path: ['actors', 0],
  })
  expect(found(code, [], { id: 'a' }, 'error')).toEqual({ code, severity: 'error', params: { id: 'a' }, path: [] })
})
