import { expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { siaeOf } from '../../../src/interop/recherche-entreprises/siae-of.ts'

test.each([
  [true, 'ACI, EI', ['ACI', 'EI'], []],
  [true, 'EITI', ['EITI'], []],
  ['true', 'AI,ETTI', ['AI', 'ETTI'], []],
  [true, 'EI, EI', ['EI'], []],
  [true, 'EI, ', ['EI'], []],
  [true, 'EI, GEIQ, ESAT', ['EI'], ['siae-other-kind GEIQ', 'siae-other-kind ESAT']],
  [true, 'EA, OPCS', [], ['siae-other-kind EA', 'siae-other-kind OPCS']],
  // A kind that nobody knows may be one.
  [true, 'constructor', [], ['unknown-code constructor']],
  [true, 'EITX, AI', ['AI'], ['unknown-code EITX']],
  [true, null, [], ['siae-kind-missing']],
  [true, ' , ', [], ['siae-kind-missing']],
  [false, 'EI', [], []],
  [null, 'EI', [], []],
])('est_siae %j, type_siae %j', (est_siae, type_siae, kinds, found) => {
  const reader = new RecordReader({ est_siae, type_siae }, [])
  expect(siaeOf(reader, importSettings({}, 'source')).map(({ kind }) => kind)).toEqual(kinds)
  const problems = reader.problems.map(({ code, params }) =>
    `${code.slice('interop/'.length)} ${params['kind'] ?? params['got'] ?? ''}`.trim(),
  )
  expect(problems).toEqual(found)
})
