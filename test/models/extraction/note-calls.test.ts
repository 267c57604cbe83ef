import { describe, expect, test } from 'vitest'
import { callsIn, notesIn } from '../../../src/models/extraction/note-calls.ts'

function read(text: string) {
  const notes = notesIn(text)
  return { notes, calls: callsIn(text, notes) }
}

describe.each<[name: string, text: string, calls: number[], notes: [number, string][]]>([
  ['nothing', '', [], []],
  ['a call', 'Un[1].', [1], []],
  ['a call that begins the text', '[1]', [1], []],
  ['several calls on a line', 'Un[12][3]', [12, 3], []],
  ['the same call twice', 'Un[1] et un[1]', [1, 1], []],
  ['a note', '[1] Note.', [], [[1, 'Note.']]],
  ['a note without a blank', '[1]Note.', [], [[1, 'Note.']]],
  ['a note that is moved in', 'Un[1].\n\u00A0 [1] Note une. ', [1], [[1, 'Note une.']]],
  [
    'a note behind a narrow space or a tab',
    '\u202F[1]\u202FUne.\n\t[2]\tDeux.',
    [],
    [
      [1, 'Une.'],
      [2, 'Deux.'],
    ],
  ],
  [
    'a call inside a note',
    '[1] Voir[2].\n[2] Là.',
    [2],
    [
      [1, 'Voir[2].'],
      [2, 'Là.'],
    ],
  ],
  ['a note behind a thin or a wide space', '\u2009[1]\u2003Une.', [], [[1, 'Une.']]],
  ['a number alone before a line separator', 'Un\n[1]\u2028Deux', [1], []],
  ['a number alone on its line', 'Un\n[1] \nDeux', [1], []],
  ['CRLF', 'Un[1].\r\n[1] Note.\r\n', [1], [[1, 'Note.']]],
  ['CR', 'Un[1].\r[1] Note.\r', [1], [[1, 'Note.']]],
  ['zero', 'Un[0], [00] et [000]\n[0] Rien.\n[00] Rien.', [], []],
  ['leading zeros', 'Un[01]\n[01] Note.', [1], [[1, 'Note.']]],
  ['three digits', 'Un[999]', [999], []],
  ['four digits, as of a year', 'Un[2014]', [], []],
  ['no number', 'Un[a], [], [1a], [-1]', [], []],
])('%s', (_, text, calls, notes) => {
  const found = read(text)

  test('has its calls and notes', () => {
    expect(found.calls.map(({ marker }) => marker)).toEqual(calls)
    expect(found.notes.map((note) => [note.marker, note.text])).toEqual(notes)
  })

  test('at their places', () => {
    for (const { marker, start, end } of found.calls)
      expect(text.slice(start, end)).toMatch(RegExp(`^\\[0*${marker}\\]$`))
    for (const note of found.notes) expect(text.slice(note.start, note.end).trimEnd().endsWith(note.text)).toBe(true)
  })
})
