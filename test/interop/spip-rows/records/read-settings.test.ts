import { expect, test } from 'vitest'
import { readSettings } from '../../../../src/interop/spip-rows/records/read-settings.ts'

test('settings have their defaults, and a wrong one is named', () => {
  expect(readSettings(undefined)).toEqual({ timeZone: 'Europe/Paris', foldCase: false, fallbackEncoding: undefined })
  expect(readSettings({ foldCase: true, timeZone: undefined })).toMatchObject({
    timeZone: 'Europe/Paris',
    foldCase: true,
  })
  expect(() => readSettings({ timeZone: 1 } as never)).toThrow('`options.timeZone`')
  expect(() => readSettings({ timeZone: 'Europe/Bourg' })).toThrow('`options.timeZone`')
  expect(() => readSettings({ fallbackEncoding: 'klingon' })).toThrow('`options.fallbackEncoding`')
})
