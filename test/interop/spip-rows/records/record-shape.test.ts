import { expect, test } from 'vitest'
import { columnsOf } from '../../../../src/interop/spip-rows/records/record-shape.ts'

test('the columns of a shape are listed once each, in the order of its fields', () => {
  const fields = { id: { names: ['id_mot'] }, title: { names: ['titre', 'lang'] }, lang: { names: ['lang'] } }
  expect(columnsOf({ table: 'mots', key: 'id_mot', fields })).toEqual(['id_mot', 'titre', 'lang'])
})
