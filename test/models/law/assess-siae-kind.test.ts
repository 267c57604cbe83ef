import { describe, expect, test } from 'vitest'
import {
  assessSiaeKind,
  type LegalAnswer,
  type OTHER_INCLUSION_KINDS,
  type SIAE_KIND_TABLE,
} from '../../../src/models/index.ts'

describe('kinds of structures of insertion', () => {
  test.each<[kind: keyof typeof SIAE_KIND_TABLE | keyof typeof OTHER_INCLUSION_KINDS, at: string, answer: LegalAnswer]>(
    [
      ['EI', '2020-01-01', 'yes'],
      ['ETTI', '2030-01-01', 'yes'],
      ['AI', '2008-05-01', 'yes'],
      ['ACI', '2005-01-01', 'undetermined'],
      ['EITI', '2018-01-01', 'not-applicable'],
      ['EITI', '2018-10-01', 'undetermined'],
      ['EITI', '2019-01-01', 'yes'],
      ['EITI', '2026-12-22', 'yes'],
      ['EITI', '2026-12-23', 'undetermined'],
      ['EITI', '2026', 'undetermined'],
      ['GEIQ', '2020-01-01', 'no'],
      ['EA', '2020-01-01', 'no'],
      ['EATT', '2020-01-01', 'no'],
      ['ESAT', '2020-01-01', 'no'],
      ['OPCS', '2020-01-01', 'no'],
      ['SEP', '2020-01-01', 'no'],
    ],
  )('%s on %s: %s', (kind, at, answer) => {
    expect(assessSiaeKind(kind, { at }).answer).toBe(answer)
  })

  test('the reason names the kind, and the days of the experiment', () => {
    const paramsOf = (kind: 'EI' | 'EITI' | 'GEIQ') => assessSiaeKind(kind, { at: '2020' }).reasons[0]?.params
    expect(paramsOf('EI')).toMatchObject({ kind: 'EI', name: 'entreprise d’insertion' })
    expect(paramsOf('EITI')).toMatchObject({ kind: 'EITI', from: '2018-12-22', to: '2026-12-22' })
    expect(paramsOf('GEIQ')).toMatchObject({ kind: 'GEIQ' })
  })

  test('before its law, the experiment cites it as a whole', () => {
    expect(assessSiaeKind('EITI', { at: '2018-09-04' }).reasons).toEqual([
      {
        code: 'law/not-in-force-yet',
        params: { at: '2018-09-04', from: '2018-09-05' },
        article: { text: 'loi-2018-771' },
        holds: 'no',
      },
    ])
  })

  test('a kind that nobody knows is a wrong argument', () => {
    expect(() => assessSiaeKind('CAE' as never, { at: '2020' })).toThrow('`kind`')
  })
})
