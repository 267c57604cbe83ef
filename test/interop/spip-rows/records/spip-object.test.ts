import { expect, test } from 'vitest'
import type { ReadSettings } from '../../../../src/interop/spip-rows/columns/column.ts'
import { objectColumn } from '../../../../src/interop/spip-rows/records/spip-object.ts'
import { readerOf } from '../../../../src/interop/spip-rows/row-reader.ts'

test.each([
  ['article', 12, { type: 'article', id: 12 }, []],
  ['article', '12', { type: 'article', id: 12 }, []],
  ['', 0, { type: '', id: 0 }, []],
  ['site', -1, { type: 'site', id: -1 }, []],
  ['article', null, { type: 'article', id: 0 }, []],
  ['article', 'douze', { type: 'article', id: 0 }, ['rows/value-unknown']],
  ['groupe_mots', 3, { type: 'groupe_mots', id: 3 }, []],
  ['../../x', 12, { type: '', id: 12 }, ['rows/value-unknown']],
  ['article\n', 12, { type: '', id: 12 }, ['rows/value-unknown']],
  ['__proto__', 12n, { type: '__proto__', id: 12 }, []],
])('%s %s is %j', (objet, id_objet, object, found) => {
  const cells = { objet, id_objet }
  const reader = readerOf<string, ReadSettings>({ id: 1 }, cells, { timeZone: 'UTC', foldCase: false })
  expect(objectColumn().read(reader)).toEqual(object)
  expect(reader.problems.map(({ code }) => code)).toEqual(found)
})

test('an object is written into its two columns', () => {
  expect(objectColumn().write({ type: 'article', id: 12 }, 'UTC')).toEqual({ objet: 'article', id_objet: 12 })
})
