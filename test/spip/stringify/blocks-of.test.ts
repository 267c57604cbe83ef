import { expect, test } from 'vitest'
import { Event, type EventStream } from '../../../src/spip/event.ts'
import { parseSpip } from '../../../src/spip/index.ts'
import { blockAround, blocksOf } from '../../../src/spip/stringify/blocks-of.ts'
import { flattenTree } from '../../../src/spip/tree/flatten.ts'

function read(source: string): EventStream {
  return flattenTree(parseSpip(source))
}

function sourceOf(stream: EventStream, source: string, [first, last]: readonly [number, number]): string {
  return source.slice(stream.startOf(first), stream.endOf(last - 1))
}

/** What each block of a source is made of, from its first character to its last. */
function blocksIn(source: string): string[] {
  const stream = read(source)
  return blocksOf(stream).map((range) => sourceOf(stream, source, range))
}

test.each<[name: string, source: string, blocks: string[]]>([
  ['nothing has no block', '', []],
  ['paragraphs are one each', 'un\n\ndeux', ['un', 'deux']],
  ['a list is one, with all its items', '-* un\n-** deux\n\ntrois', ['-* un\n-** deux', 'trois']],
  ['a tag and what stands on each side of it are one', 'un\n\n<hr>\n\ndeux\n\ntrois', ['un\n\n<hr>\n\ndeux', 'trois']],
  [
    'a paragraph that begins with a break joins the block before it',
    '{{{un}}}\n- deux\n\ntrois',
    ['{{{un}}}\n- deux', 'trois'],
  ],
  ['the bodies of notes are none', 'un[[note]]\n\ndeux', ['un[[note]]', 'deux']],
])('%s', (_, source, blocks) => {
  expect(blocksIn(source)).toEqual(blocks)
})

test.each<[source: string, kind: Event, block: string]>([
  ['un {{mot}}\n\ndeux', Event.strong, 'un {{mot}}'],
  ['un\n\n-* {deux}\n-* trois', Event.emphasis, '-* {deux}\n-* trois'],
  ['un\n\n----\n\ndeux', Event.thematicBreak, '----'],
])('the block of a node of %j is the outermost one around it', (source, kind, block) => {
  const stream = read(source)
  const index = Array.from({ length: stream.length }, (_, at) => stream.kindAt(at)).indexOf(kind)
  expect(sourceOf(stream, source, blockAround(stream, index))).toBe(block)
})
