import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../../src/models/index.ts'

describe('parseEdtf', () => {
  test.each([
    ['2011', '2011'],
    ['2014-04', '2014-04'],
    ['2014-06-19', '2014-06-19'],
    [' 2014 ', '2014'],
    ['2016-02-29', '2016-02-29'],
    ['0001', '0001'],
    ['1994~', '1994~'],
    ['1994?', '1994?'],
    ['1994%', '1994%'],
    ['~1994', '1994~'],
    ['~2014-07-09', '2014-07-09~'],
    ['2014-07-09~', '2014-07-09~'],
    ['1995/2014', '1995/2014'],
    ['2005/..', '2005/..'],
    ['../2014', '../2014'],
    ['~1994/2014-06', '1994~/2014-06'],
    ['2014/2014', '2014/2014'],
    ['2014-06-19/2014-06-19', '2014-06-19/2014-06-19'],
    ['2014-06/2014', '2014-06/2014'],
    ['201X', '201X'],
    ['19XX', '19XX'],
    ['~201X', '201X~'],
    ['2014-XX', '2014-XX'],
    ['2014-06-XX', '2014-06-XX'],
    ['2014-XX-XX', '2014-XX-XX'],
    ['2014-21', '2014-21'],
    ['~2014-24', '2014-24~'],
    ['2014-21/2014-23', '2014-21/2014-23'],
    ['2014-21/..', '2014-21/..'],
    ['201X/2020', '201X/2020'],
  ])('reads %j as %j', (text, edtf) => {
    expect(parseEdtf(text)).toEqual({ ok: true, value: edtf, problems: [] })
  })

  test.each([
    ['', 'models/edtf-format'],
    ['Y2014', 'models/edtf-format'],
    ['14', 'models/edtf-format'],
    ['2014-6', 'models/edtf-format'],
    ['19/06/2014', 'models/edtf-format'],
    ['2014-06-19T10:00', 'models/edtf-format'],
    ['~1994~', 'models/edtf-format'],
    ['20X4', 'models/edtf-format'],
    ['2XXX', 'models/edtf-format'],
    ['XXXX', 'models/edtf-format'],
    ['201X-06', 'models/edtf-format'],
    ['201x', 'models/edtf-format'],
    ['2014-XX-19', 'models/edtf-format'],
    ['2014-0X', 'models/edtf-format'],
    ['2014-21-05', 'models/date-impossible'],
    ['2014-22-03', 'models/date-impossible'],
    ['2014-22-03/2015', 'models/date-impossible'],
    ['2014-21-XX', 'models/date-impossible'],
    ['Y-2014', 'models/edtf-format'],
    ['-2014', 'models/edtf-format'],
    ['2014~-06', 'models/edtf-format'],
    ['..', 'models/edtf-format'],
    ['../..', 'models/edtf-format'],
    ['2005/', 'models/edtf-format'],
    ['1995/2000/2014', 'models/edtf-format'],
    ['2014-13', 'models/date-impossible'],
    ['2014-00', 'models/date-impossible'],
    ['2014-20', 'models/date-impossible'],
    ['2014-25', 'models/date-impossible'],
    ['2014-13-XX', 'models/date-impossible'],
    ['2014-02-30', 'models/date-impossible'],
    ['2014-02-29', 'models/date-impossible'],
    ['1900-02-29', 'models/date-impossible'],
    ['2014/2014-13', 'models/date-impossible'],
    ['2014-13/2014', 'models/date-impossible'],
    ['2014-13/..', 'models/date-impossible'],
    ['2014/2011', 'models/edtf-reversed'],
    ['2014-06-20/2014-06-19', 'models/edtf-reversed'],
    ['2014-23/2014-21', 'models/edtf-reversed'],
    ['202X/2014', 'models/edtf-reversed'],
    [2014, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseEdtf(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test.each(['2005/', '/2014', '../..', '1995/2000/2014', '14', '2014-13', '2014/2011', '03/2014', '2014/15'])(
    'quotes %s whole',
    (value) => {
      expect(parseEdtf(value).problems).toMatchObject([{ params: { got: value } }])
    },
  )

  test('what it gives, it reads again', () => {
    const date = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('', '-02', '-12-31'),
      fc.constantFrom('', '~', '?', '%'),
    )
    const text = date.map(([year, rest, mark]) => `${mark}${String(year).padStart(4, '0')}${rest}`)
    fc.assert(
      fc.property(text, (value) => {
        const edtf = parseEdtf(value)
        expect(parseEdtf(edtf.ok && edtf.value)).toEqual(edtf)
      }),
    )
  })
})
