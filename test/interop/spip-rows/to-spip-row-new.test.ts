import { describe, expect, test } from 'vitest'
import { toSpipRow } from '../../../src/interop/index.ts'
import type { Comment } from '../../../src/moderation/index.ts'
import { inState } from '../../moderation/sample.ts'
import { row } from './site.ts'
import { commentOf, write } from './whole-row.ts'

describe('a new row', () => {
  test('dates the thread by what is public only', () => {
    expect(write(inState.published)).toMatchObject({
      date_heure: '2014-06-12 12:00:00',
      date_thread: '2014-06-12 12:00:00',
      maj: '2014-06-12 12:00:00',
    })
    expect(write(inState.pending)).toMatchObject({ date_thread: '0000-00-00 00:00:00', statut: 'prop' })
    expect(write(inState.spam, { timeZone: 'UTC' })).toMatchObject({
      date_heure: '2014-06-12 10:00:00',
      maj: '2014-06-12 10:01:00',
    })
  })

  test('has the account, not the reference of a visitor', () => {
    expect(write(inState.published).id_auteur).toBe(0)
    expect(write(commentOf(row({ id_auteur: 5 }))).id_auteur).toBe(5)
  })

  test.each([
    [{ id: 'c-7' }, 'id_forum', 'c-7'],
    [{ parent: 'c-6' }, 'id_parent', 'c-6'],
    [{ forum: { type: 'article', id: 'bou-sol' } }, 'id_objet', 'bou-sol'],
  ])('wants ids that are numbers: %o', (change, column, name) => {
    expect(toSpipRow({ ...inState.published, ...change } as Comment)).toMatchObject({
      ok: false,
      problems: [{ code: 'rows/id-not-numeric', severity: 'error', params: { column, name } }],
    })
  })
})
