import { expect, test } from 'vitest'
import { type CommuneCode, parseCommuneCode, phoneSchema } from '../../src/models/index.ts'
import { parsePhone } from '../../src/phones/index.ts'

function commune(text: string): CommuneCode {
  const outcome = parseCommuneCode(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

test.each([
  ['04 91 00 00 00', '+33491000000'],
  ['0491000000', '+33491000000'],
  ['04.91.00.00.00', '+33491000000'],
  ['04-91-00-00-00', '+33491000000'],
  ['04\u00A091\u202F00 00 00', '+33491000000'],
  ['+33 4 91 00 00 00', '+33491000000'],
  ['+33 (0)4 91 00 00 00', '+33491000000'],
  ['(+33) 4 91 00 00 00', '+33491000000'],
  ['(0033)4 91 00 00 00', '+33491000000'],
  ['(+32) 2 555 12 12', '+3225551212'],
  ['0033 4 91 00 00 00', '+33491000000'],
  [' 06 12 34 56 78 ', '+33612345678'],
  ['09 72 00 00 00', '+33972000000'],
  ['0 800 12 34 56', '+33800123456'],
  ['+32 2 555 12 12', '+3225551212'],
  ['+262 262 20 12 34', '+262262201234'],
  ['04/91/00/00/00', '+33491000000'],
  ['04‑91–00–00—00', '+33491000000'],
  ['(04) 91 00 00 00.', '+33491000000'],
  ['\u202a+33 4 91 00 00 00\u202c', '+33491000000'],
  ['\ufeff04\u200b91000000\u200e', '+33491000000'],
  ['٠٤٩١٠٠٠٠٠٠', '+33491000000'],
  ['33491000000', '+33491000000'],
])('reads %j as %s', (text, phone) => {
  expect(parsePhone(text)).toEqual({ ok: true, value: phone, problems: [] })
})

test.each([
  ['97105', '0590 20 12 34', '+590590201234'],
  ['97701', '0590 27 88 88', '+590590278888'],
  ['97209', '0596 30 12 34', '+596596301234'],
  ['97302', '0594 30 12 34', '+594594301234'],
  ['97411', '0262 20 12 34', '+262262201234'],
  ['97411', '0692 12 34 56', '+262692123456'],
  ['97611', '0269 60 12 34', '+262269601234'],
  ['97502', '41 00 00', '+508410000'],
  ['98818', '26 12 34', '+687261234'],
  ['98735', '40 41 23 45', '+68940412345'],
  ['98613', '72 12 34', '+681721234'],
  ['13055', '04 91 00 00 00', '+33491000000'],
  ['2A004', '04 95 00 00 00', '+33495000000'],
])('in %s, %s is %s', (code, text, phone) => {
  expect(parsePhone(text, { commune: commune(code) })).toEqual({ ok: true, value: phone, problems: [] })
  expect(parsePhone(phone)).toMatchObject({ ok: true, value: phone })
  expect(phoneSchema.parse(phone)).toBe(phone)
})

test('takes the country of a number without code', () => {
  expect(parsePhone('02 555 12 12', { region: 'BE' })).toMatchObject({ ok: true, value: '+3225551212' })
  expect(parsePhone('0262 20 12 34', { region: 'RE', commune: commune('13055') }).ok).toBe(true)
})

test.each([
  ['', 'models/phone-format'],
  ['Marseille', 'models/phone-format'],
  ['tél. 04 91 00 00 00', 'models/phone-format'],
  ['04 91 00 00 00 ou 06 12 34 56 78', 'models/phone-format'],
  ['3631', 'models/phone-short'],
  ['112', 'models/phone-short'],
  ['118 218', 'models/phone-short'],
  ['116 006', 'models/phone-short'],
  ['38 000', 'models/phone-short'],
  ['36\u201131', 'models/phone-short'],
  ['118–218', 'models/phone-short'],
  ['(3631)', 'models/phone-short'],
  // No short number begins so: this one lost its end.
  ['0491', 'models/phone-invalid'],
  ['1', 'models/phone-format'],
  ['+', 'models/phone-format'],
  ['tel:+33491000000', 'models/phone-format'],
  ['+999 123', 'models/phone-format'],
  ['0800 PAIN', 'models/phone-format'],
  ['1'.repeat(5000), 'models/phone-format'],
  ['00 00 00 00 00', 'models/phone-invalid'],
  ['12 34 56 7', 'models/phone-invalid'],
  ['04 91 00 00 0', 'models/phone-invalid'],
  ['+33 0 00 00 00 00', 'models/phone-invalid'],
  ['(04) (+33) 91 00 00 00', 'models/phone-format'],
  [491000000, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('refuses %j: %s', (value, code) => {
  expect(parsePhone(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
})

test.each<[value: unknown, code: string, params: object]>([
  ['Marseille', 'models/phone-format', { got: 'Marseille' }],
  ['3631', 'models/phone-short', { got: '3631' }],
  ['04 91 00 00 0', 'models/phone-invalid', { got: '04 91 00 00 0', region: 'FR' }],
  ['+32 2 000 00 00 00', 'models/phone-invalid', { got: '+32 2 000 00 00 00', region: 'BE' }],
  [491000000, 'models/wrong-type', { expected: 'string', got: 'number' }],
])('says of %j what there is to say: %s', (value, code, params) => {
  expect(parsePhone(value)).toEqual({ ok: false, problems: [{ code, severity: 'error', params }] })
})

test.each([
  ['0262 20 12 34', '13055', 'FR', ['RE']],
  ['0692 12 34 56', '13055', 'FR', ['RE']],
  ['04 91 00 00 00', '97411', 'RE', ['FR']],
  ['26 12 34', '13055', 'FR', ['PM', 'NC']],
  ['41 00 00', '13055', 'FR', ['PM', 'NC']],
  // libphonenumber takes these for numbers of the mainland as well.
  ['0596 60 00 00', '13055', 'FR', ['MQ']],
  ['05 96 60 00 00', '13055', 'FR', ['MQ']],
  ['0269 61 00 00', '13055', 'FR', ['YT']],
  ['0263 12 34 56', '13055', 'FR', ['RE']],
])('%s in %s is a number elsewhere', (text, code, region, fits) => {
  expect(parsePhone(text, { commune: commune(code) })).toEqual({
    ok: false,
    problems: [{ code: 'models/phone-region', severity: 'error', params: { got: text, region, fits } }],
  })
})

test.each(['poste 12', 'Poste 12', 'ext. 12', 'x12', 'poste\u00A012', 'poste  12', 'poste 12 ', '(poste 12)'])(
  'reads %j as an extension',
  (extension) => {
    expect(parsePhone(`01 23 45 67 89 ${extension}`)).toMatchObject({
      ok: true,
      value: '+33123456789',
      problems: [{ code: 'models/phone-extension', params: { extension: '12' } }],
    })
  },
)

test.each(['poste', 'poste restante', 'poste 12 ou 13', 'poste 12 (Marie)', 'poste 12345678', '12 poste'])(
  'and no number with %j',
  (rest) => {
    expect(parsePhone(`01 23 45 67 89 ${rest}`).ok).toBe(false)
  },
)

test('leaves an extension out, and says so', () => {
  expect(parsePhone('04 91 00 00 00 ext. 12')).toMatchObject({
    ok: true,
    value: '+33491000000',
    problems: [{ code: 'models/phone-extension', severity: 'warning', params: { extension: '12' } }],
  })
})

test('names a wrong option', () => {
  expect(() => parsePhone('04 91 00 00 00', { region: 'France' })).toThrow(
    'Expected `options.region` to be a country in two letters',
  )
  // @ts-expect-error: not an option
  expect(() => parsePhone('04 91 00 00 00', { comune: '13055' })).toThrow(/did you mean `commune`/)
})
