import { describe, expect, test } from 'vitest'
import { joinOrganisations } from '../../../src/interop/merge/join-organisations.ts'
import { organisation } from './parts.ts'

function join(...all: readonly object[]) {
  const [first, ...others] = all.map((more, index) => organisation(`o${index}`, { name: 'O', ...more }))
  if (first === undefined) throw new Error('nobody')
  return joinOrganisations(first, [first, ...others])
}

test('the id, the name and what can be one thing only are those of the first that says it', () => {
  const { organisation: one, differing } = join(
    { identifiers: { siren: '123456782' } },
    { name: 'Other', website: 'https://example.org/', identifiers: { rna: 'W131000001' } },
    { website: 'https://example.com/', identifiers: { rna: 'W131000002', siren: '123456782' } },
  )
  expect(one).toEqual(
    organisation('o0', {
      name: 'O',
      altNames: ['Other'],
      website: 'https://example.org/',
      identifiers: { siren: '123456782', rna: 'W131000001' },
    }),
  )
  expect(differing).toEqual([[], [], ['website', 'identifiers.rna']])
})

test('nobody gets numbers that no source has', () => {
  expect(join({ kinds: ['four'] }, { kinds: ['moulin'] }).organisation).toEqual(
    organisation('o0', { name: 'O', kinds: ['four', 'moulin'] }),
  )
})

test('lists hold what all of them say', () => {
  const lists = (letter: string, siret: string) => ({
    kinds: [letter],
    places: [letter, 'both'],
    identifiers: { siret: [siret] },
    legalForms: [{ family: 'association' }],
    founded: [{ value: { edtf: '2014', status: 'stated' }, by: [{ source: letter, status: 'stated' }] }],
    siae: [{ kind: 'ACI', by: [{ source: letter, status: 'stated' }] }],
  })
  const { organisation: one, differing } = join(lists('a', '12345678200010'), lists('b', '12345678200028'))
  const by = ['a', 'b'].map((source) => ({ source, status: 'stated' }))
  expect(one).toEqual(
    organisation('o0', {
      name: 'O',
      kinds: ['a', 'b'],
      places: ['a', 'both', 'b'],
      identifiers: { siret: ['12345678200010', '12345678200028'] },
      legalForms: [{ family: 'association' }],
      founded: [{ value: { edtf: '2014', status: 'stated' }, by }],
      siae: [{ kind: 'ACI', by }],
    }),
  )
  expect(differing).toEqual([[], []])
})

describe('the ESS', () => {
  test.each([
    ['a ground is none against one that is not told', ['droit', 'oui'], 'droit', []],
    ['what is not told excludes no ground', ['oui', 'statuts'], 'oui', []],
    ['two grounds exclude each other', ['droit', 'statuts'], 'droit', ['ess']],
    ['a no and a yes exclude each other', ['non', 'oui'], 'non', ['ess']],
    ['unknown is no answer', ['unknown', 'non'], 'non', []],
    ['unknown contradicts none', ['non', 'unknown'], 'non', []],
    ['unknown is all that is known', ['unknown', 'unknown'], 'unknown', []],
  ])('%s', (_, told, is, differing) => {
    const joined = join(...told.map((word, index) => ({ ess: { is: word, basis: `b${index}` } })))
    expect([joined.organisation.ess?.is, joined.differing[1]]).toEqual([is, differing])
  })

  test('unknown is said by one only', () => {
    const joined = join({}, { ess: { is: 'unknown' } })
    expect([joined.organisation.ess, joined.differing]).toEqual([{ is: 'unknown' }, [[], []]])
  })
})

test('a list is whole as long as nobody adds to it', () => {
  const whole = { complete: ['siae', 'esus'], siae: [{ kind: 'ACI' }], esus: [] }
  const { organisation: one, differing } = join({}, whole, { siae: [{ kind: 'EI' }] })
  expect([one.complete, differing]).toEqual([['esus'], [[], ['complete'], []]])
  const same = join(whole, { siae: [{ kind: 'ACI' }] })
  expect([same.organisation.complete, same.differing]).toEqual([
    ['siae', 'esus'],
    [[], []],
  ])
})

test.each([
  ['twice', { kind: 'ACI' }, { kind: 'ACI' }, 'siae'],
  ['less exactly, too', { family: 'association' }, { family: 'association', cj: '9220' }, 'legalForms'],
])('a list that says something %s is not whole when somebody adds to it', (_, fact, same, list) => {
  const other = list === 'siae' ? { kind: 'EI' } : { family: 'cooperative' }
  const whole = { complete: [list], [list]: [fact, same] }
  expect(join(whole, { [list]: [other] }).organisation.complete).toBeUndefined()
  expect(join(whole, { [list]: [same] }).organisation.complete).toEqual([list])
})

test('each source vouches for what is from there', () => {
  const by = (source: string) => [{ source, status: 'stated' }]
  const { organisation: one } = join(
    { acronym: 'OO', by: by('hand') },
    { name: 'OTHER', acronym: 'O2', website: 'https://example.org/', by: by('sirene') },
    { website: 'https://example.com/', by: [{ source: 'rna', status: 'stated', fields: ['name', 'website'] }] },
  )
  expect(one.by).toEqual([
    { source: 'hand', status: 'stated', fields: ['name', 'acronym'] },
    { source: 'sirene', status: 'stated', fields: ['altNames', 'website'] },
    { source: 'rna', status: 'stated', fields: ['name'] },
  ])
})
