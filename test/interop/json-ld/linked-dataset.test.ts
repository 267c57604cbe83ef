import { expect, test } from 'vitest'
import { expectBase, linkDataset } from '../../../src/interop/json-ld/linked-dataset.ts'
import { datasetSchema } from '../../../src/models/index.ts'

const role = (actor: string, of: string) => ({ actor, role: 'president', of })
const dataset = datasetSchema.parse({ roles: [role('a', 'pain'), role('b', 'four'), role('c', 'pain')] })

test.each([
  [undefined, 'pain', undefined, '#pain'],
  ['https://example.org/id/', 'pain', undefined, 'https://example.org/id/pain'],
  ['https://example.org/id/', 'pain', 'visites', 'https://example.org/id/pain/visites'],
  ['https://example.org/id/', 'pain/visites', undefined, 'https://example.org/id/pain%2Fvisites'],
  ['https://example.org/id/', 'glossaire', '', 'https://example.org/id/glossaire/'],
  [undefined, 'a#b?c d', undefined, '#a%23b%3Fc%20d'],
  [undefined, '🌾', undefined, '#%F0%9F%8C%BE'],
  [undefined, 'pain\ud83c', undefined, '#pain%EF%BF%BD'],
  [undefined, '\udf3epain', undefined, '#%EF%BF%BDpain'],
])('after %s, %s with the part %s is %s', (base, id, part, iri) => {
  const linked = linkDataset(dataset, base)
  expect(linked.iri(id, part)).toBe(iri)
  expect(linked.ref(id)).toEqual({ '@id': linked.iri(id) })
})

test('roles are found by what they are in, in their order', () => {
  const { rolesIn } = linkDataset(dataset, undefined)
  expect(['pain', 'four', 'constructor'].map((id) => rolesIn(id).map(({ actor }) => actor))).toEqual([
    ['a', 'c'],
    ['b'],
    [],
  ])
})

test('a base is an address of the web', () => {
  for (const base of [undefined, 'https://example.org/', 'HTTP://example.org/#'])
    expect(() => expectBase(base)).not.toThrow()
  for (const base of [
    'https://example.org/ id/',
    'https://example.org/\n',
    'https://example.org/<id>',
    'https://example.org/{id}/',
    'https://example.org/\u0001/',
    '',
    '/id/',
    'https://',
    'https://example.org:99999/',
    'javascript:alert(1)',
    'urn:x:',
    'urn:https://example.org/',
    5 as never,
  ]) {
    expect(() => expectBase(base)).toThrow('Expected `options.base` to be an address of the web')
  }
})
