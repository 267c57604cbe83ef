import { describe, expect, test } from 'vitest'
import { Event, type EventStream } from '../../../src/spip/event.ts'
import { Trail } from '../../../src/spip/html/trail.ts'
import { withNotes, writeHtml } from '../../../src/spip/html/write-html.ts'
import { renderSettings } from '../../../src/spip/render-settings.ts'
import { streamOf } from '../../../src/spip/stream-of.ts'

const SETTINGS = renderSettings({ classes: false })

const read = (source: string): EventStream => streamOf(source, 'spip', undefined, undefined)

describe('a text is written as its body and its notes', () => {
  test.each<[source: string, html: RegExp, notes: RegExp]>([
    ['a', /^<p>a<\/p>$/, /^$/],
    ['', /^$/, /^$/],
    ['a[[n]] b', /^<p>a<span>.*<\/span> b<\/p>$/, /^<div id="nb1">.*<p>.*n<\/p><\/div>$/s],
    ['[[n]] a[[m]]', /^<p><span>.*<\/span> a<span>.*<\/span><\/p>$/, /n<\/p><\/div>.*<div id="nb2">.*m<\/p><\/div>$/s],
  ])('%j', (source, html, notes) => {
    const written = writeHtml(read(source), SETTINGS, undefined)
    expect(written.html).toMatch(html)
    expect(written.notes).toMatch(notes)
  })
})

test('each part has a trail of its own, which leads to its events', () => {
  const stream = read('a {b}[[c]]')
  const trails = { body: new Trail(), notes: new Trail() }
  const kinds = Array.from({ length: stream.length }, (_, index) => stream.kindAt(index))
  const { html, notes } = writeHtml(stream, SETTINGS, undefined, trails)
  expect(kinds[trails.body.eventAt(html.indexOf('<i>'))]).toBe(Event.emphasis)
  expect(kinds[trails.body.eventAt(html.indexOf('<span'))]).toBe(Event.footnoteReference)
  expect(kinds[trails.notes.eventAt(0)]).toBe(Event.footnoteDefinition)
  expect(kinds[trails.notes.eventAt(notes.indexOf('c<'))]).toBe(Event.text)
})

test.each<[notes: string, classes: boolean, html: string]>([
  ['', true, '<p>a</p>'],
  ['<div>n</div>', true, '<p>a</p>\n<div class="notes">\n<div>n</div>\n</div>'],
  ['<div>n</div>', false, '<p>a</p>\n<div>\n<div>n</div>\n</div>'],
])('the notes %j stand behind the body, with classes: %s', (notes, classes, html) => {
  expect(withNotes({ html: '<p>a</p>', notes }, renderSettings({ classes }))).toBe(html)
})
