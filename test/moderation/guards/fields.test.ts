import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInteger, isName, isWritten } from '../../../src/moderation/field-tests.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { checkFields, type Field, field, LINK, TEXT, TITLE } from '../../../src/moderation/guards/fields.ts'

const CONTENT: readonly Field[] = [TEXT, TITLE, LINK]

function missing(command: unknown, fields: readonly Field[]): readonly unknown[] {
  const obstacles = collectObstacles((oppose) => checkFields(oppose, command, fields))
  return obstacles.map(({ params }) => params['field'])
}

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
  // As drivers give back the whole numbers of 64 bits.
  [isName, 3n, { field: 'id', given: 'number' }],
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
      missing(value, CONTENT)
    }),
  )
})
