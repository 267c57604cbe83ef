import { describe, expect, test } from 'vitest'
import { columnsOf, ERASED_COLUMNS, keptWhereSame } from '../../../src/interop/spip-rows/changing-columns.ts'
import type { SpipForumRow } from '../../../src/interop/spip-rows/forum-row.ts'
import type { Comment } from '../../../src/moderation/index.ts'
import { inState } from '../../moderation/sample.ts'
import { row } from './site.ts'

const comment = (changes: object): Comment => ({ ...inState.published, ...changes }) as Comment

describe('what the columns are to hold', () => {
  test.each([
    ['words alone', { content: { text: 'Bonjour' } }, { titre: '', texte: 'Bonjour', nom_site: '', url_site: '' }],
    [
      'a title and a link',
      { content: { title: 'Pain', text: 'a\r\nb', link: { url: 'https://example.org/', label: 'Le four' } } },
      { titre: 'Pain', texte: 'a\r\nb', nom_site: 'Le four', url_site: 'https://example.org/' },
    ],
    [
      'a link without a name',
      { content: { text: 'x', link: { url: 'https://example.org/' } } },
      { nom_site: '', url_site: 'https://example.org/' },
    ],
    [
      'an address',
      { identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: '' } } },
      { ip: '203.0.113.7' },
    ],
    ['a network', { identifiers: { ip: { kind: 'prefix', value: '203.0.113.0/24' } } }, { ip: '203.0.113.0/24' }],
    ['no address', { identifiers: { ip: { kind: 'none' } } }, { ip: '' }],
  ])('%s', (_, changes, columns) => {
    expect(columnsOf(comment(changes))).toMatchObject(columns)
  })

  test('of an erased comment nothing is left, neither words nor person', () => {
    expect(columnsOf(inState.erased)).toEqual(ERASED_COLUMNS)
    expect(Object.values(ERASED_COLUMNS).filter((cell) => cell !== '' && cell !== 0)).toEqual([])
    const personal = ['auteur', 'email_auteur', 'id_auteur', 'ip', 'nom_site', 'texte', 'titre', 'url_site']
    expect(Object.keys(ERASED_COLUMNS).sort()).toEqual(personal)
  })
})

const bytes = (...values: number[]) => new Uint8Array(values)
const WRITTEN = { titre: '', texte: 'été', nom_site: '', url_site: '', ip: '' }

describe('what the row says already stays as it is stored', () => {
  test.each<[string, Partial<Record<keyof SpipForumRow, unknown>>, object]>([
    ['the same text', {}, {}],
    ['bytes of it in UTF-8', { texte: bytes(0xc3, 0xa9, 0x74, 0xc3, 0xa9) }, {}],
    ['no cell for no text', { titre: null }, {}],
    ['a number for a text', { titre: 12 }, { titre: '' }],
    ['the name of a site without its address', { nom_site: 'Mon carnet' }, {}],
    ['an address of a site', { url_site: 'https://example.org' }, { nom_site: '', url_site: '' }],
    ['a digest of an address', { ip: 'd1dc2d1ddb53ece618272f257ad7a534' }, {}],
    ['what is no address', { ip: 'unknown' }, {}],
    ['an address', { ip: '203.0.113.7' }, { ip: '' }],
    ['a network', { ip: '203.0.113.0/24' }, { ip: '' }],
    ['the same letters, composed otherwise', { texte: 'e\u0301te\u0301' }, { texte: 'été' }],
  ])('%s', (_, cells, changed) => {
    const stored = row({ titre: '', texte: 'été', ip: '', ...cells })
    expect(keptWhereSame(stored, WRITTEN)).toEqual(changed)
  })

  test('an address takes the place of what is none', () => {
    const stored = row({ titre: '', texte: 'été', ip: 'unknown' })
    expect(keptWhereSame(stored, { ...WRITTEN, ip: '203.0.113.7' })).toEqual({ ip: '203.0.113.7' })
  })

  test('bytes in another encoding, when it is told', () => {
    const stored = row({ titre: '', texte: bytes(0xe9, 0x74, 0xe9), ip: '' })
    expect(keptWhereSame(stored, WRITTEN, 'windows-1252')).toEqual({})
    expect(keptWhereSame(stored, WRITTEN)).toEqual({ texte: 'été' })
  })

  test('a link is one thing: its name and its address change together', () => {
    const stored = row({ titre: '', texte: 'été', ip: '', url_site: 'https://example.org', nom_site: 'Four' })
    const link = { nom_site: 'Le four', url_site: 'https://example.org' }
    expect(keptWhereSame(stored, { ...WRITTEN, ...link })).toEqual(link)
    expect(keptWhereSame(stored, { ...WRITTEN, ...link, nom_site: 'Four' })).toEqual({})
  })
})
