import { describe, expect, test } from 'vitest'
import { Event } from '../../../src/spip/event.ts'
import { NoteBodies } from '../../../src/spip/stringify/note-bodies.ts'
import { flattenTree } from '../../../src/spip/tree/flatten.ts'
import { node, nodeWith, note, paragraph, root } from '../hand-built.ts'

const anonymous = (word: string) =>
  nodeWith('footnoteDefinition', { identifier: '', label: '', data: { anonymous: true } }, paragraph(word))

function bodiesOf(...notes: object[]) {
  const stream = flattenTree(root(paragraph('a'), ...notes))
  const bodies = new NoteBodies(stream)
  const wordOf = (body: { first: number; last: number } | undefined) => {
    for (let index = body?.first ?? 0; index < (body?.last ?? 0); index++) {
      if (stream.kindAt(index) === Event.text) return String(stream.data[index])
    }
    return body === undefined ? undefined : ''
  }
  return { bodies, wordOf }
}

describe('the bodies of notes', () => {
  test('are taken once, by name, in any order', () => {
    const { bodies, wordOf } = bodiesOf(note('x', paragraph('un')), note('y', paragraph('deux')))
    expect(['y', 'x', 'y', 'z'].map((name) => wordOf(bodies.take(name)))).toEqual(['deux', 'un', undefined, undefined])
    expect(bodies.unwritten).toBeUndefined()
  })

  test('of one name: the first is called', () => {
    const { bodies, wordOf } = bodiesOf(note('x', paragraph('un')), note('x', paragraph('deux')))
    expect(wordOf(bodies.take('x'))).toBe('un')
    expect(bodies.take('x')).toBeUndefined()
    expect(wordOf(bodies.unwritten)).toBe('deux')
  })

  test.each(['__proto__', 'constructor', 'toString'])('named %s are bodies like others', (name) => {
    const { bodies, wordOf } = bodiesOf(note('a', paragraph('un')), note(name, paragraph('deux')))
    expect(wordOf(bodies.take(name))).toBe('deux')
    expect(bodiesOf(note('a')).bodies.take(name)).toBeUndefined()
  })

  test('without content have none', () => {
    const { bodies } = bodiesOf(note('x'))
    const body = bodies.take('x')
    expect(body?.first).toBe(body?.last)
  })
})

describe('a body that nothing calls', () => {
  test('waits for those before it', () => {
    const { bodies, wordOf } = bodiesOf(note('x', paragraph('un')), anonymous('deux'), anonymous('trois'))
    expect(bodies.takeAnonymous()).toBeUndefined()
    bodies.take('x')
    expect([1, 2, 3].map(() => wordOf(bodies.takeAnonymous()))).toEqual(['deux', 'trois', undefined])
  })

  test('cannot be called', () => {
    const { bodies } = bodiesOf(anonymous('un'))
    expect(bodies.take('')).toBeUndefined()
  })
})

test('what was taken since is given back, and what was before stays', () => {
  const { bodies, wordOf } = bodiesOf(note('x', paragraph('un')), anonymous('deux'), note('y', paragraph('trois')))
  bodies.take('x')
  bodies.counter = 1
  const restore = bodies.save()
  bodies.takeAnonymous()
  bodies.take('y')
  bodies.counter = 2
  expect(bodies.unwritten).toBeUndefined()
  restore()
  expect(bodies.counter).toBe(1)
  expect(bodies.take('x')).toBeUndefined()
  expect(wordOf(bodies.takeAnonymous())).toBe('deux')
  expect(wordOf(bodies.take('y'))).toBe('trois')
})

test('a text without notes has none', () => {
  const { bodies } = bodiesOf(node('thematicBreak'))
  expect([bodies.take('1'), bodies.takeAnonymous(), bodies.unwritten]).toEqual([undefined, undefined, undefined])
})
