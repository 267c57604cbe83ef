import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import {
  checkFields,
  type Field,
  field,
  fieldOf,
  isExpected,
  isInteger,
  isList,
  isName,
  isOneOf,
  isText,
  isWritten,
  LINK,
  recordOf,
  TEXT,
  TITLE,
} from '../../../src/moderation/guards/fields.ts'

const CONTENT: readonly Field[] = [TEXT, TITLE, LINK]

function missing(command: unknown, fields: readonly Field[]): readonly unknown[] {
  const obstacles = collectObstacles((oppose) => checkFields(oppose, command, fields))
  return obstacles.map(({ params }) => params['field'])
}

test.each([
  ['isName', isName, ['7', ' ', '__proto__'], ['', 7, null, undefined, ['7']]],
  ['isText', isText, ['', 'a'], [0, null, undefined, {}]],
  ['isWritten', isWritten, ['a', ' a '], ['', ' ', '\u00a0\n\t', '\ufeff', 3, null, undefined]],
  ['isInteger', isInteger, [0, 1, -1, 2 ** 53], ['1', 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, 1n]],
  ['isList', isList, [[], ['a']], ['a', {}, null, { length: 0 }]],
  ['isExpected', isExpected, [{ version: 1, revision: 1 }], [{ version: 1 }, { version: '1', revision: 1 }, null, []]],
  ['isOneOf', isOneOf(['a', 'b']), ['a', 'b'], ['c', '', null, undefined, 'toString', ['a']]],
] as const)('%s', (_, is, good, bad) => {
  expect(good.filter((value) => !is(value))).toEqual([])
  expect(bad.filter((value) => is(value))).toEqual([])
})

test.each([
  [{ content: { text: 'Oui' } }, []],
  [{ content: { text: 'Oui', title: '', link: { url: '', label: '' } } }, []],
  [{ content: { text: ' ', title: 3, link: 'http://example.org' } }, ['content.text', 'content.title', 'content.link']],
  [{ content: { text: 'Oui', link: { label: 'a' } } }, ['content.link']],
  // A database gives back null for what is not there: it is not left out, and is told.
  [{ content: { text: 'Oui', title: null, link: null } }, ['content.title', 'content.link']],
  [{ content: 'Oui' }, ['content.text']],
  [{}, ['content.text']],
  [null, ['content.text']],
  ['content', ['content.text']],
])('%j lacks %j', (command, fields) => {
  expect(missing(command, CONTENT)).toEqual(fields)
})

test.each([
  [isName, 3, { field: 'id', given: 'number' }],
  [isName, '', { field: 'id' }],
  [isName, ['3'], { field: 'id' }],
  [isInteger, 1.5, { field: 'id' }],
  [isWritten, 3, { field: 'id' }],
])('an id that is a number is told as such, as in databases: %o', (test, id, params) => {
  const obstacles = collectObstacles((oppose) => checkFields(oppose, { id }, [field('id', test)]))
  expect(obstacles.map((obstacle) => obstacle.params)).toEqual([params])
})

test('whatever is sent, its fields can be looked for', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      fieldOf(value, 'a')
      void recordOf(value)['a']
      missing(value, CONTENT)
    }),
  )
})

test.each([[undefined], [null], ['text'], [7], [[]]])('%j has no field of that name', (value) => {
  expect(recordOf(value)['link']).toBeUndefined()
})
