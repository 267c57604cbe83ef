import { expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

function edtfOf(words: string): string | undefined {
  const date = parseFrenchDate(words)
  return date.ok ? date.value.edtf : date.problems[0]?.code
}

test.each([
  ['au XIXe siècle', '1801/1900'],
  ['du XIXe au XXe siècle', '1801/2000'],
  ['au 21e siècle', '2001/2100'],
  ['au Ier siècle', '0001/0100'],
  ['1er siècle', '0001/0100'],
  ['du Ier au IIIe siècle', '0001/0300'],
  ['Ier et IIe siècles', '0001/0200'],
  ['entre le XVIIe et le XXe siècle', '1601/2000'],
  ['entre les années 60 et 80', '196X/198X'],
  ['les années soixante-dix', '197X'],
  ['les années 60 et 70', '196X/197X'],
  ['entre les années 1980 et 1990', '198X/1990'],
  ['les années 1980 et 90', '198X/199X'],
  ['les années 1980 et suivantes', '198X/..'],
  ['les années 1980-1990', '198X/199X'],
  ['les années 1930-40', '193X/194X'],
  ['les années 1980/90', '198X/199X'],
  ['des années 1980 aux années 2000', '198X/200X'],
  ['les années 1980', '198X'],
  ['les années 2010-2012', '2010/2012'],
  ['les années 2010 et 2012', 'models/french-date-several'],
  ['du XIXe siècle à nos jours', '1801/..'],
  // parts of a century
  ['fin du XIXe - début du XXe siècle', '1801/2000'],
  ['fin XIXe siècle - début XXe siècle', '1801/2000'],
  ['à la fin du XIXe et au début du XXe siècle', '1801/2000'],
  ['de la fin du XIXe siècle au milieu du XXe siècle', '1801/2000'],
  ['du XIXe jusqu’au début du XXe siècle', '1801/2000'],
  ['XIXe/XXe siècle', '1801/2000'],
  ['XVIII-XIXe siècle', '1701/1900'],
  ['aux 18-19e siècles', '1701/1900'],
  ['XXe puis XXIe siècle', '1901/2100'],
  ['XVIIe, XVIIIe et XIXe siècles', '1601/1900'],
  // decades in words, and more than two
  ['les années soixante dix', '197X'],
  ['les années quatre vingt dix', '199X'],
  ['les années quatre-vingts', '198X'],
  ['les années septante', '197X'],
  ['les années soixante et soixante-dix', '196X/197X'],
  ['les années soixante à quatre-vingt', '196X/198X'],
  ['les années 60, 70 et 80', '196X/198X'],
  ['les années 1960, 70 et 80', '196X/198X'],
  ['dans les années 80, 90 salariés', '198X'],
  ['dans les années soixante un groupe', '196X'],
  ['au XXIe siècle, 2e édition', '2001/2100'],
  ['au XIXe siècle avant la loi', '1801/1900'],
])('%s: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})

// Of what is told, a part would be left out, or taken for the whole.
test.each([
  'XIIer siècle',
  'Ier siècle avant notre ère',
  'XVIIe et XXe siècles',
  'XVe, XVIIe et XVIIIe siècles',
  'les années 60 et 80',
  'XIXe ou XXe siècle',
  'XIXe, XXe siècles',
  'fin XIXe siècle, début XXe',
  'XIXe siècle et début du XXe',
  'IIIe siècle avant notre ère',
  'IIIe siècle (av. J.-C.)',
  'les années 80, 90',
  'les années 80 ou 90',
  'les années soixante ou soixante-dix',
  'les années soixante-huit',
  'les années soixante-dix-huit',
])('%s is not read', (words) => {
  expect(edtfOf(words)).toBe('models/french-date-format')
})
