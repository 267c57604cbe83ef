import { describe, expect, test } from 'vitest'
import { fromRna } from '../../../src/interop/index.ts'
import { expectSound, findings } from '../sound-import.ts'

// In the shape of rows of the files waldec and import, empty cells left out; nobody bears these numbers.
const WALDEC = {
  id: 'W9T1009999',
  id_ex: '9851000014',
  siret: '',
  gestion: '9T1P',
  date_creat: '2008-09-24',
  date_decla: '2008-09-24',
  date_publi: '2008-10-18',
  date_disso: '0001-01-01',
  nature: 'D',
  groupement: 'S',
  titre: 'LES AMIS DU FOUR',
  titre_court: 'AMIS DU FOUR',
  objet: 'faire du pain',
  objet_social1: '006100',
  objet_social2: '000000',
  adrs_numvoie: '16',
  adrs_typevoie: 'RUE',
  adrs_libvoie: '_du stade',
  adrs_distrib: 'B.P. 1328_',
  adrs_codeinsee: '97611',
  adrs_codepostal: '97600',
  adrs_libcommune: 'Mamoudzou',
  adrg_declarant: 'NOM-1',
  adrg_libvoie: 'CHEZ NOM-1',
  telephone: '0000000000',
  email: 'contact@example.org',
  dir_civilite: 'PM',
  siteweb: 'www.example.org',
  publiweb: '1',
  position: 'A',
  maj_time: '2008-11-05 06:15:30',
}

const IMPORT = {
  id: '751P00085568',
  id_ex: '00085568',
  date_creat: '1988-04-15',
  date_publi: '0001-01-01',
  nature: 'D',
  titre: 'LE FOUR',
  adr1: '10        BD  Brune',
  adr2: '',
  adrs_codepostal: '75014',
  libcom: 'PARIS',
  adrs_codeinsee: '75114',
  observation: 'W751085568',
  position: 'R',
}

function only(given: unknown) {
  const imported = fromRna([given])
  expectSound(imported, 1)
  return { ...imported, actor: imported.actors[0], place: imported.places[0], found: findings(imported) }
}

test('a row of waldec becomes an association, without what may be of a person', () => {
  const imported = fromRna(WALDEC, { retrieved: '2026-01-01' })
  const by = [{ source: 'rna', status: 'stated', retrieved: '2026-01-01' }]
  expectSound(imported, 1)
  expect(imported.problems).toEqual([])
  expect(imported.actors).toEqual([
    {
      type: 'organisation',
      id: 'rna-W9T1009999',
      name: 'LES AMIS DU FOUR',
      altNames: ['AMIS DU FOUR'],
      identifiers: { rna: 'W9T1009999' },
      legalForms: [{ family: 'association' }],
      places: ['lieu-W9T1009999'],
      founded: [{ value: { edtf: '2008-09-24', status: 'stated' }, by }],
      website: 'http://www.example.org',
      by,
    },
  ])
  expect(imported.places).toEqual([
    {
      id: 'lieu-W9T1009999',
      name: 'Mamoudzou',
      address: '16 RUE du stade',
      postalCode: '97600',
      communeCode: '97611',
      departementCode: '976',
      by,
    },
  ])
  expect(JSON.stringify(imported)).not.toMatch(/NOM-1|0000000000|contact@/)
})

test('a row of import bears the new number as an observation', () => {
  const { actor, place, found } = only(IMPORT)
  expect(actor).toMatchObject({ id: 'rna-W751085568', identifiers: { rna: 'W751085568' } })
  expect(place).toMatchObject({ name: 'PARIS', address: '10 BD Brune', communeCode: '75114', departementCode: '75' })
  expect(found).toEqual(['interop/number-in-observation 0.observation'])
})

test('without one, the old number stays', () => {
  const { actor, found } = only({ ...IMPORT, observation: 'Reprise  =>  date ag=0000-00-00' })
  expect(actor?.identifiers?.rna).toBe('751P00085568')
  expect(found).toEqual(['models/rna-legacy 0.id'])
})

describe('positions and ends', () => {
  test.each([
    ['active', 'A', '0001-01-01', undefined, []],
    ['dissolved', 'D', '2020-09-30', '2020-09-30', []],
    ['dissolved, nobody knows when', 'D', '0001-01-01', undefined, ['interop/end-undated 0.date_disso']],
    ['deleted', 'S', '0001-01-01', undefined, ['interop/deleted 0.position']],
    ['of another world', 'Z', '', undefined, ['interop/unknown-code 0.position']],
  ])('%s', (_, position, date_disso, day, found) => {
    const read = only({ ...WALDEC, position, date_disso })
    expect(read.actor?.dissolved?.[0]?.value.edtf).toBe(day)
    expect(read.found).toEqual(found)
  })
})

test.each([
  ['nan', { adrs_codeinsee: 'nan' }, 'models/commune-code-format 0.adrs_codeinsee'],
  ['0', { adrs_codeinsee: '0' }, 'models/commune-code-format 0.adrs_codeinsee'],
  ['INSEE', { adrs_codeinsee: 'INSEE' }, 'models/commune-code-format 0.adrs_codeinsee'],
  ['a postal code', { adrs_codepostal: '9760' }, 'models/postal-code-format 0.adrs_codepostal'],
  ['a SIRET', { siret: '12345678200011' }, 'models/siret-checksum 0.siret'],
  ['a date', { date_creat: '2008-13-01' }, 'models/date-impossible 0.date_creat'],
  ['a site', { siteweb: 'en cours' }, 'models/url-format 0.siteweb'],
])('a dirty cell is left out: %s', (_, changes, found) => {
  expect(only({ ...WALDEC, ...changes }).found).toEqual([found])
})

test.each([
  ['is not public', { publiweb: '0' }, undefined],
  ['is public in the file import', { publiweb: undefined }, undefined],
  ['has its scheme', { siteweb: 'https://example.org/four' }, 'https://example.org/four'],
  ['could run in a browser', { siteweb: 'javascript:alert(1)' }, undefined],
])('a site that %s', (_, changes, website) => {
  expect(fromRna([{ ...WALDEC, ...changes }]).actors[0]?.website).toBe(website)
})

test('the site of the file import has no word on whether it is public', () => {
  expect(only({ ...IMPORT, siteweb: 'http://example.org' }).actor?.website).toBe('http://example.org')
})

test('a SIRET tells the SIREN', () => {
  const { actor } = only({ ...WALDEC, siret: '12345678200010' })
  expect(actor?.identifiers).toEqual({ siren: '123456782', siret: ['12345678200010'], rna: 'W9T1009999' })
})

test.each([
  ['the title again', 'LES AMIS DU FOUR', undefined],
  ['a title that was cut', 'LES AMIS DU F...', undefined],
  ['nothing', '', undefined],
])('a short title: %s', (_, titre_court, names) => {
  expect(only({ ...WALDEC, titre_court }).actor?.altNames).toEqual(names)
})

test('another nature leaves the form open', () => {
  expect(only({ ...WALDEC, nature: 'X' }).actor?.legalForms).toBeUndefined()
})

test('a place without a town has the code as its name; without both there is none', () => {
  expect(only({ ...WALDEC, adrs_libcommune: '_' }).place?.name).toBe('97611')
  expect(only({ ...WALDEC, adrs_libcommune: '', adrs_codeinsee: '' }).actor?.places).toBeUndefined()
})

test('what has no number or no title gives no actor', () => {
  const imported = fromRna([{ ...WALDEC, id: 'W12' }, { ...WALDEC, titre: ' ' }, [], 3])
  expectSound(imported, 4)
  expect(findings(imported)).toEqual([
    'models/rna-format 0.id',
    'interop/number-missing 0.id',
    'interop/name-missing 1.titre',
    'models/wrong-type 2',
    'models/wrong-type 3',
  ])
})
