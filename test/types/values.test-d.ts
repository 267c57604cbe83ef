import { expectTypeOf, test } from 'vitest'
import {
  type CommuneCode,
  compareEdtf,
  type DepartementCode,
  departementOf,
  type Edtf,
  type EdtfOrder,
  formatSiret,
  type Naf,
  type NafCode,
  type NafNomenclature,
  type Outcome,
  type Phone,
  type PostalCode,
  parseFrenchDate,
  parseNafCode,
  parsePostalCode,
  parseQuantity,
  type Quantity,
  type RegionCode,
  regionOf,
  type Siren,
  type When,
} from '../../src/models/index.ts'
import { type FrenchPhoneRegion, parsePhone } from '../../src/phones/index.ts'

test('codes of communes, départements and regions are not mistaken for each other', () => {
  expectTypeOf(departementOf).parameter(0).toEqualTypeOf<CommuneCode>()
  expectTypeOf(departementOf).returns.toEqualTypeOf<DepartementCode>()
  expectTypeOf(regionOf).returns.toEqualTypeOf<RegionCode | undefined>()
  expectTypeOf<RegionCode>().not.toExtend<DepartementCode>()
  expectTypeOf(parsePostalCode('13003')).toExtend<Outcome<PostalCode>>()
  // @ts-expect-error: a postal code tells no département
  departementOf('13003' as PostalCode)
  // @ts-expect-error: 93 is a region and a département
  regionOf('93' as RegionCode)
  // @ts-expect-error: a SIREN is no SIRET
  formatSiret('552081317' as Siren)
})

test('an activity has its nomenclature', () => {
  expectTypeOf(parseNafCode({})).toExtend<Outcome<NafCode>>()
  expectTypeOf<NafCode>().toEqualTypeOf<{ readonly code: Naf; readonly nomenclature: NafNomenclature }>()
})

test('what words give can stand in the models', () => {
  expectTypeOf(parseQuantity('une quinzaine')).toExtend<Outcome<Quantity>>()
  const date = parseFrenchDate('en 2014')
  if (date.ok) expectTypeOf(date.value).toExtend<When>()
})

test('orders and plans are literal', () => {
  expectTypeOf(compareEdtf).returns.toEqualTypeOf<EdtfOrder>()
  expectTypeOf(compareEdtf).parameter(0).toEqualTypeOf<Edtf>()
  expectTypeOf(parsePhone('')).toExtend<Outcome<Phone>>()
  expectTypeOf<FrenchPhoneRegion>().toExtend<string>()
  expectTypeOf<string>().not.toExtend<FrenchPhoneRegion>()
})
