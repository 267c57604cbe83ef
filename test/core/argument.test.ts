import { describe, expect, test } from 'vitest'
import {
  expectCount,
  expectList,
  expectLists,
  expectObject,
  expectObjects,
  expectOneOf,
  expectString,
  isObject,
  show,
} from '../../src/core/argument.ts'

describe('expectString', () => {
  test.each([[''], ['texte']])('accepts %j', (value) => {
    expect(() => expectString(value, 'source')).not.toThrow()
  })

  test.each([
    [undefined, 'Expected `source` to be a string, got `undefined`'],
    [null, 'Expected `source` to be a string, got `null`'],
    [12, 'Expected `source` to be a string, got `12`'],
    [['a'], 'Expected `source` to be a string, got an array'],
    [{}, 'Expected `source` to be a string, got a value of type `object`'],
    [Object('boxed'), 'Expected `source` to be a string, got a value of type `object`'],
  ])('refuses %j and names the argument', (value, message) => {
    expect(() => expectString(value, 'source')).toThrow(new TypeError(message))
  })
})

describe('expectObject', () => {
  test('accepts an object', () => {
    expect(() => expectObject({}, 'comment')).not.toThrow()
  })

  test.each([
    [undefined, 'Expected `comment` to be an object, got `undefined`'],
    [null, 'Expected `comment` to be an object, got `null`'],
    ['c1', "Expected `comment` to be an object, got `'c1'`"],
    [[], 'Expected `comment` to be an object, got an array'],
    [Promise.resolve({}), 'Expected `comment` to be an object, got a promise'],
  ])('refuses %j and names the argument', (value, message) => {
    expect(() => expectObject(value, 'comment')).toThrow(new TypeError(message))
  })
})

test.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [Promise.resolve({}), false],
  [null, false],
  ['x', false],
])('%j is an object: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected)
})

describe('expectList', () => {
  test('accepts a list', () => {
    expect(() => expectList([], 'comments')).not.toThrow()
  })

  test.each([
    [undefined, 'Expected `comments` to be a list, got `undefined`'],
    ['c1', "Expected `comments` to be a list, got `'c1'`"],
    [{ length: 0 }, 'Expected `comments` to be a list, got a value of type `object`'],
  ])('refuses %j and names the argument', (value, message) => {
    expect(() => expectList(value, 'comments')).toThrow(new TypeError(message))
  })
})

describe('expectObjects', () => {
  test('accepts a list of objects', () => {
    expect(() => expectObjects([{}, {}], 'comments')).not.toThrow()
    expect(() => expectObjects([], 'comments')).not.toThrow()
  })

  test.each([
    [undefined, 'Expected `comments` to be a list, got `undefined`'],
    [[{}, null], 'Expected `comments[1]` to be an object, got `null`'],
    [[undefined, null], 'Expected `comments[0]` to be an object, got `undefined`'],
    [[[]], 'Expected `comments[0]` to be an object, got an array'],
    [new Array(1), 'Expected `comments[0]` to be an object, got `undefined`'],
  ])('refuses %j and names the place', (value, message) => {
    expect(() => expectObjects(value, 'comments')).toThrow(new TypeError(message))
  })
})

describe('expectCount', () => {
  test.each([[0], [0.5], [Number.POSITIVE_INFINITY]])('accepts %j', (value) => {
    expect(() => expectCount(value, 'days')).not.toThrow()
  })

  test.each([
    [-1, 'Expected `days` to be a number from 0, got `-1`'],
    [Number.NaN, 'Expected `days` to be a number from 0, got `NaN`'],
    ['5', "Expected `days` to be a number from 0, got `'5'`"],
    [null, 'Expected `days` to be a number from 0, got `null`'],
  ])('refuses %j and names the argument', (value, message) => {
    expect(() => expectCount(value, 'days')).toThrow(new TypeError(message))
  })
})

describe('expectLists', () => {
  const check = (value: object) => expectLists(value as { members?: object[] }, 'ptce', ['members'])

  test.each([[{}], [{ members: undefined }], [{ members: [{}], other: null }]])('accepts %j', (value) => {
    expect(() => check(value)).not.toThrow()
  })

  test.each([
    [[], 'Expected `ptce` to be an object, got an array'],
    [{ members: null }, 'Expected `ptce.members` to be a list, got `null`'],
    [{ members: [{}, 'x'] }, "Expected `ptce.members[1]` to be an object, got `'x'`"],
  ])('refuses %j and names the field', (value, message) => {
    expect(() => check(value)).toThrow(new TypeError(message))
  })
})

describe('expectOneOf', () => {
  test('accepts a listed value', () => {
    expect(() => expectOneOf('fr', ['fr', 'en'], 'language')).not.toThrow()
  })

  test('refuses another and lists those that are understood', () => {
    expect(() => expectOneOf('de', ['fr', 'en'], 'language')).toThrow(
      new TypeError("Expected `language` to be one of `'fr'`, `'en'`, got `'de'`"),
    )
  })
})

describe('show', () => {
  test.each([
    ['court', "`'court'`"],
    ['x'.repeat(40), `\`'${'x'.repeat(40)}'\``],
    ['x'.repeat(41), `\`'${'x'.repeat(40)}…'\``],
    [Number.NaN, '`NaN`'],
    [false, '`false`'],
    [Symbol('s'), 'a value of type `symbol`'],
    [() => undefined, 'a value of type `function`'],
    [Promise.resolve(), 'a promise'],
  ])('shows %o as %s', (value, shown) => {
    expect(show(value)).toBe(shown)
  })
})
