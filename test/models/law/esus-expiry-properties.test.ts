import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edtf, edtfBounds, esusExpiry } from '../../../src/models/index.ts'

/** Days from 2016 to 2021, as their texts sort. */
const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** What of a day is told: all of it, its month, or its year. */
const told = fc.constantFrom(10, 7, 4)

function later(text: string, months: number): string {
  const [year = 0, month = 1, of = 1] = text.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(of, last))).toISOString().slice(0, 10)
}

// The law, day by day.
function termOf(created: string, asked: string, decided: string): { starts: string; ends: string } {
  const silent = later(asked, 2)
  const starts = decided < silent ? decided : silent
  return { starts, ends: later(starts, asked < later(created, 36) ? 24 : 60) }
}

function expectWithin(text: string, date: Edtf | null): void {
  const { earliest, latest } = edtfBounds(date ?? ('' as Edtf))
  expect([earliest ?? '', text, latest ?? '9']).toEqual([earliest ?? '', text, latest ?? '9'].toSorted())
}

test('whatever of its dates is told, the term of an approval lies within what is answered', () => {
  fc.assert(
    fc.property(fc.tuple(day, day, day), fc.tuple(told, told, told), ([a, b, c], [ofCreated, ofAsked, ofDecided]) => {
      const [created = '', asked = '', decided = ''] = [a, b, c].toSorted()
      const exact = termOf(created, asked, decided)
      const answer = esusExpiry({
        created: created.slice(0, ofCreated),
        asked: asked.slice(0, ofAsked),
        decided: decided.slice(0, ofDecided),
      })
      expectWithin(exact.starts, answer.starts)
      expectWithin(exact.ends, answer.ends)
      if (ofCreated + ofAsked + ofDecided === 30) expect(answer).toMatchObject(exact)
    }),
    { numRuns: 1000 },
  )
})
