import { expect, test } from 'vitest'
import { EM_DASH, LF } from '../../../src/spip/characters.ts'
import { Event, EventStream, EXIT } from '../../../src/spip/event.ts'
import { codeBefore } from '../../../src/spip/typography/code-before.ts'

type Said = readonly [kind: Event, data?: unknown]

/** The code before the text that stands behind other events. */
function before(events: readonly Said[], first: number): number {
  const stream = new EventStream('', [])
  for (const [kind, data] of [...events, [Event.text, 'x'] as const]) stream.push(kind, 0, 1, data)
  return codeBefore(stream, events.length, first)
}

test.each<[string, Said, number]>([
  ['an escaped sign', [Event.literal, '['], '['.charCodeAt(0)],
  ['an ampersand written as a reference', [Event.literal, '&amp;'], '&'.charCodeAt(0)],
  ['another reference', [Event.literal, '&nbsp;'], 0],
  ['the border of a node', [Event.strong + EXIT], 0],
  ['a line end', [Event.lineBreak, 'auto'], 0],
])('a text follows %s', (_, event, code) => {
  expect(before([event], 0)).toBe(code)
})

test.each<[string, readonly Said[], number]>([
  ['a line end', [[Event.lineBreak, 'auto']], LF],
  ['a forced break', [[Event.lineBreak, 'manual']], 0],
  ['white space', [[Event.text, ' ']], LF],
  ['words', [[Event.text, 'a']], 0],
  ['the start of a paragraph behind another', [[Event.paragraph + EXIT], [Event.paragraph]], LF],
  ['the start of the first paragraph', [[Event.paragraph]], 0],
  ['the start of an item', [[Event.listItem], [Event.paragraph]], 0],
])('a dash follows %s', (_, events, code) => {
  expect(before(events, EM_DASH)).toBe(code)
})
