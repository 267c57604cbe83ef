import { describe, expect, test } from 'vitest'
import { parseRna, rnaForm, rnaSchema } from '../../../../src/models/index.ts'

describe('parseRna', () => {
  test.each([
    'W751080001',
    'W301000624',
    'W941009978',
    'W2A1000119',
    'W2B2000016',
    'W9J1003281',
    'W9R1011072',
    'W9T1000001',
  ])('accepts %s', (rna) => {
    expect(parseRna(rna)).toEqual({ ok: true, value: rna, problems: [] })
    expect(parseRna(rna, { strict: true }).ok).toBe(true)
  })

  test.each([
    '301S0301001688',
    '891P0891000843',
    '9R4S9744000501',
    '2B2P02B1000013',
    '2A4S02A4099171',
    '751P00085568',
    '2A1P00085568',
    '9R1S00085568',
    '9851000014',
    '0751001234',
  ])('accepts %s as a number of before, unchecked', (rna) => {
    const outcome = parseRna(rna)
    expect(outcome).toEqual({
      ok: true,
      value: rna,
      problems: [{ code: 'models/rna-legacy', severity: 'info', params: { rna } }],
    })
    expect(outcome.ok && rnaForm(outcome.value)).toBe('legacy')
  })

  test.each([
    ['w751080001', 'W751080001'],
    ['W9j1003281', 'W9J1003281'],
    ['W 751 080 001', 'W751080001'],
    ['W751\u00A0080\u00A0001', 'W751080001'],
  ])('normalises %j, and refuses it when it is strict', (text, rna) => {
    const outcome = parseRna(text)
    expect(outcome).toEqual({ ok: true, value: rna, problems: [] })
    expect(outcome.ok && rnaForm(outcome.value)).toBe('waldec')
    expect(parseRna(text, { strict: true })).toMatchObject({
      ok: false,
      problems: [{ code: 'models/rna-spelling', params: { expected: rna } }],
    })
  })

  test.each([
    ['W2Y2000016', 'models/rna-format'],
    ['A941009978', 'models/rna-format'],
    ['W94100997', 'models/rna-format'],
    ['1W941009978', 'models/rna-format'],
    ['1301S0301001688', 'models/rna-format'],
    ['301S03010016881', 'models/rna-format'],
    ['1751P00085568', 'models/rna-format'],
    ['751P000855681', 'models/rna-format'],
    ['2C1P00085568', 'models/rna-format'],
    ['985100001', 'models/rna-format'],
    ['98510000141', 'models/rna-format'],
    ['W9410055997', 'models/rna-format'],
    ['2B2P02C1000013', 'models/rna-format'],
    ['2A4S01A4099171', 'models/rna-format'],
    ['', 'models/rna-format'],
    [751080001, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    const params = code === 'models/rna-format' ? { got: value } : {}
    expect(parseRna(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error', params }] })
  })
})

test('rnaSchema reads the same', () => {
  expect(rnaSchema.parse('W 751 080 001')).toBe('W751080001')
})

test.each(['true', 1, null])('strict is no %j', (strict) => {
  expect(() => parseRna('W123456789', { strict } as never)).toThrow('Expected `options.strict` to be a boolean, got')
})
