import { expect, test } from 'vitest'
import { Event, EXIT } from '../../../src/spip/event.ts'
import { parseSpip } from '../../../src/spip/parse-spip.ts'
import { BUILDERS } from '../../../src/spip/tree/builders.ts'
import { FLATTENERS } from '../../../src/spip/tree/flatteners.ts'

/** Events that are no node of their own: texts have a builder elsewhere, and openers become text. */
const NO_NODES: ReadonlySet<number> = new Set([Event.none, Event.text, Event.literal, Event.delimiter, Event.delete])

const kinds = Object.values(Event).filter((kind) => typeof kind === 'number')

test.each(kinds.map((kind) => [Event[kind] ?? '', kind] as const))(
  '%s is built as a node, unless it is none',
  (_, kind) => {
    expect(BUILDERS[kind] !== undefined).toBe(!NO_NODES.has(kind))
  },
)

test('what is built is read back as the same event', () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  for (const kind of kinds) {
    const node = BUILDERS[kind]?.({ value: '', tag: { name: 'b' }, params: [], numeric: [] } as never, position)
    // HTML is read tag by tag.
    if (node === undefined || node.type === 'html') continue
    expect([node.type, FLATTENERS.get(node.type)?.[0]]).toEqual([node.type, kind])
    expect(kind < EXIT && 'children' in node).toBe(kind >= Event.paragraph)
    expect(Object.keys(node).at(-1)).toBe('position')
  }
})

test('no type of a node is found on the prototype of objects', () => {
  expect(['constructor', '__proto__', 'toString'].map((type) => FLATTENERS.get(type))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  ['class="js"', 'js'],
  ["CLASS='language-js b'", 'js'],
  ['class=js', 'js'],
  ['class=" js b"', 'js'],
  ['class=""', null],
  ['class="language-"', null],
  ['data-class="a" class="js"', 'js'],
  ['title="class=a"', null],
  ['lang="js"', null],
])('the language of <code %s> is %s', (attributes, lang) => {
  expect(parseSpip(`<code ${attributes}>\nx\n</code>`).children[0]).toMatchObject({ type: 'code', lang })
})
