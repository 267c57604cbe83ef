import { expect, test } from 'vitest'
import {
  classifyLegalCategory,
  compareEdtf,
  departementOf,
  edtfBounds,
  formatFrenchDate,
  formatRna,
  formatSiren,
  formatSiret,
  formatVat,
  isBefore,
  rnaForm,
  sirenOf,
  sirenOfVat,
  toOsmDate,
} from '../../src/models/index.ts'

// What plain JavaScript gives where a field was left out.
const nothing = undefined as never

test.each<[name: string, call: () => unknown]>([
  ['siren', () => formatSiren(nothing)],
  ['siret', () => formatSiret(nothing)],
  ['siret', () => sirenOf(nothing)],
  ['rna', () => formatRna(nothing)],
  ['rna', () => rnaForm(nothing)],
  ['vat', () => formatVat(nothing)],
  ['vat', () => sirenOfVat(nothing)],
  ['code', () => classifyLegalCategory(nothing)],
  ['commune', () => departementOf(nothing)],
  ['date', () => edtfBounds(nothing)],
  ['date', () => toOsmDate(nothing)],
  ['date', () => formatFrenchDate(nothing)],
  ['a', () => isBefore(nothing, nothing)],
  ['b', () => isBefore('2014' as never, nothing)],
  ['a', () => compareEdtf(nothing, nothing)],
  ['b', () => compareEdtf('2014' as never, nothing)],
])('`%s` that is no string is named: %s', (name, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be a string, got \`undefined\``))
})
