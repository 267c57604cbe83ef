import { describe, expect, test } from 'vitest'
import { parseIsoDate } from '../../../../src/models/index.ts'

describe('parseIsoDate', () => {
  test.each([
    ['2014-07-09', '2014-07-09'],
    [' 2014-07-09\r\n', '2014-07-09'],
    ['2014-12-31', '2014-12-31'],
    ['2016-02-29', '2016-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['0000-02-29', '0000-02-29'],
    ['0096-02-29', '0096-02-29'],
    ['9999-12-31', '9999-12-31'],
  ])('reads %j as %s', (text, value) => {
    expect(parseIsoDate(text)).toEqual({ ok: true, value, problems: [] })
  })

  test.each([
    ['2014-02-30', 'models/date-impossible'],
    ['2014-00-10', 'models/date-impossible'],
    ['2014-01-00', 'models/date-impossible'],
    ['2014-13-01', 'models/date-impossible'],
    ['2014-06-31', 'models/date-impossible'],
    ['1900-02-29', 'models/date-impossible'],
    ['2014-06-19~', 'models/date-format'],
    ['12014-06-19', 'models/date-format'],
    ['２０１４-06-19', 'models/date-format'],
    ['2014-06', 'models/date-format'],
    ['19/06/2014', 'models/date-format'],
    ['', 'models/date-format'],
    [20140619, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseIsoDate(value)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})
