import { describe, expect, test } from 'vitest'
import { parseActor } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

describe('an organisation', () => {
  testSchema(
    parseActor,
    ['actors', 0],
    [
      [['type'], undefined, 'models/missing type'],
      [['type'], 'organization', 'models/not-one-of type'],
      [['type'], 'constructor', 'models/not-one-of type'],
      [['givenName'], 'Anne', 'models/unknown-field givenName'],
    ],
  )
})

describe('a person', () => {
  testSchema(
    parseActor,
    ['actors', 1],
    [
      [['givenName'], undefined],
      [['familyName'], ' ', 'models/blank familyName'],
      // Roles are kept beside persons, and so are addresses: no export could hold them by mistake.
      [['role'], 'administrateur', 'models/unknown-field role'],
      [['email'], 'anne@example.org', 'models/unknown-field email'],
      [['siren'], '123456782', 'models/unknown-field siren'],
    ],
  )
})

describe('a collective', () => {
  testSchema(
    parseActor,
    ['actors', 2],
    [
      [['count'], undefined],
      [['count', 'value'], -1, 'models/too-small count.value'],
      [['count'], 4, 'models/wrong-type count'],
      [['identifiers'], {}, 'models/unknown-field identifiers'],
    ],
  )
})

test.each([null, undefined, 'scic', 3, [], [{ type: 'person', id: 'a', name: 'A' }]])('%j is none', (value) => {
  expect(parseActor(value).problems).toMatchObject([{ path: [] }])
})
