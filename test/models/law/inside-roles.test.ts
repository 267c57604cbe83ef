import { expect, test } from 'vitest'
import { insideRoles } from '../../../src/models/law/inside-roles.ts'

test.each<[what: string, roles: string[], inside: string[] | undefined]>([
  ['a member', ['membre'], ['membre']],
  ['a member of whom nothing is said', [], ['membre']],
  ['a founder who pays', ['financeur', 'fondateur'], ['fondateur']],
  ['who only pays', ['financeur'], undefined],
  ['who pays and works with it', ['partenaire', 'financeur'], undefined],
])('%s', (_, roles, inside) => {
  expect(insideRoles(roles)).toEqual(inside)
})
