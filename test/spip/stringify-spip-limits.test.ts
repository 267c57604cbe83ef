import { describe, expect, test } from 'vitest'
import { parseSpip, type SpipRoot } from '../../src/spip/index.ts'
import { type Notation, roundTrip, said } from './round-trip.ts'

/*
 * What is known not to read the same again, each the shortest of its reason. A text or tree that does fails here: remove
 * it, and what the normal form (normal-tree.ts) leaves out because of it.
 */

type Row = readonly [reason: string, source: string, notation?: Notation]

const TEXTS: readonly Row[] = [
  ['a tag that leaves nothing keeps angles from opening', '<intro><e>', 'angle'],
  ['a tag right after a heading is no emphasis; on its own line it is', '{{{a}}}<o>', 'angle'],
]

function expectSame(source: string, notation: Notation): void {
  const tree = parseSpip(source, { notation })
  expect(said(roundTrip(tree, notation).read)).toEqual(said(tree))
}

describe('does not say the same again', () => {
  for (const [reason, source, notation = 'spip'] of TEXTS) {
    test.fails(`${JSON.stringify(source)}: ${reason}`, () => expectSame(source, notation))
  }
})

const root = (...children: unknown[]): SpipRoot => ({ type: 'root', children: children as SpipRoot['children'] })
const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

describe('reads otherwise, and is not reported', () => {
  for (const [reason, tree] of [
    ['a tag over a blank line', root(paragraph(text('a <doc1')), paragraph(text('b>')))],
  ] as const) {
    test.fails(reason, () => expect(roundTrip(tree, 'spip').codes).toEqual(['spip/not-writable']))
  }
})
