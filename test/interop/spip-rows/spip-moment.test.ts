import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSpipMoment, writeSpipMoment } from '../../../src/interop/spip-rows/spip-moment.ts'

test('what is read of a date comes back when it is written, hours that a change of clocks skips aside', () => {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = fc
    .tuple(
      fc.integer({ min: 1950, max: 9990 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 28 }),
      fc.integer({ min: 4, max: 23 }),
    )
    .map(([year, month, day, hour]) => {
      const isPartial = month === 0 || day === 0
      const time = isPartial ? '00:00:00' : `${two(hour)}:30:15`
      return `${String(year).padStart(4, '0')}-${two(month)}-${month === 0 ? '00' : two(day)} ${time}`
    })
  fc.assert(
    fc.property(date, fc.constantFrom('Europe/Paris', 'America/Cayenne', 'Indian/Reunion', 'UTC'), (text, zone) => {
      const moment = readSpipMoment(text, zone)
      expect(moment).toEqual(expect.any(String))
      expect(writeSpipMoment(moment ?? null, zone)).toBe(text)
    }),
  )
})

test('any text is a moment, none, or invalid', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d: -]{0,22}$/)), (text) => {
      const moment = readSpipMoment(text, 'Europe/Paris')
      if (typeof moment === 'string') expect(moment).toMatch(/^\d{4}(-\d\d){0,2}|T/)
    }),
  )
})
