import { describe, expect, test } from 'vitest'
import {
  CONTROL,
  type Dispatch,
  dispatchOf,
  FAR_STOP,
  FAR_STOPS,
  HALF,
  MARKUP,
  STOP,
} from '../../../src/spip/parse/dispatch.ts'
import { type Construct, NOT_HERE } from '../../../src/spip/parse/scanner.ts'
import { STOP_CODES } from '../../../src/spip/typography/stops.ts'

const one: Construct = () => NOT_HERE
const other: Construct = () => NOT_HERE
const TEXT = dispatchOf({ '{': [one, other], ':': [one] }, true)
const HTML = dispatchOf({ '<': [one] }, false)

const classOf = ({ classes }: Dispatch, character: string) => classes[character.charCodeAt(0) & HALF]

describe('what a character of a text may be', () => {
  test.each<[what: string, character: string, kind: number]>([
    ['a letter is nothing', 'a', 0],
    ['it may begin markup', '{', MARKUP],
    ['it may be a stop', '!', STOP],
    ['it may be both', ':', MARKUP | STOP],
    ['a control character', '\u0092', CONTROL],
    ['a line end is none of these', '\n', 0],
    // U+2014, whose lower half is that of a control character.
    ['a stop beyond the half', '—', FAR_STOP | CONTROL],
    ['what has the lower half of one', '\u0114', FAR_STOP | CONTROL],
  ])('%s: %j', (_, character, kind) => {
    expect(classOf(TEXT, character)).toBe(kind)
  })
})

test('each character has its constructs, in their order', () => {
  expect(TEXT.constructs['{'.charCodeAt(0)]).toEqual([one, other])
  expect(TEXT.constructs['}'.charCodeAt(0)]).toBeUndefined()
})

test('HTML has neither stops nor what is repaired', () => {
  expect(HTML.classes.filter((kind) => kind !== 0)).toEqual(Uint8Array.of(MARKUP))
  expect(classOf(HTML, '<')).toBe(MARKUP)
})

test('the stops beyond the half are those that its table cannot tell', () => {
  const far = STOP_CODES.filter((code) => code > 0xff)
  expect(far.length).toBeGreaterThan(0)
  expect([...FAR_STOPS]).toEqual(far)
})
