import { describe, expect, test } from 'vitest'
import type { SpipRoot } from '../../src/spip/index.ts'
import { roundTrip } from './round-trip.ts'

/*
 * What is known not to read the same again, each the shortest of its reason. A tree that does fails here: remove
 * it, and what the normal form (normal-tree.ts) leaves out because of it.
 */

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
