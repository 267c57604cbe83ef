import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectMoment, readSpipMoment, writeSpipMoment } from '../../../src/interop/spip-rows/spip-moment.ts'

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

test.each([
  null,
  '2024-06-14T10:00:00Z',
  '2024-06-14T12:00:00.5+02:00',
  // What is read of 9999-12-31 23:59:59 in Cayenne.
  '+010000-01-01T02:59:59Z',
  '2024-06-14',
  '2024-06',
  '2024',
])('%s is a moment', (value) => {
  expect(() => expectMoment(value, 'record.published')).not.toThrow()
})

test.each([
  '',
  '14/06/2024',
  '2024-6-1',
  '2024-02-30',
  '2024-13',
  '0000',
  '2024-06-14-15',
  '2024-06-14T10:00',
  '2024-06-14T25:00:00Z',
  '2024-02-30T10:00:00Z',
  '+x T',
  '2024-06-14 10:00:00',
  5,
  new Date(0),
])('%s is none', (value) => {
  expect(() => expectMoment(value, 'record.published')).toThrow('Expected `record.published` to be an instant, a day, ')
})
