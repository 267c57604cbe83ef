import { expect, test } from 'vitest'
import { fromSpipSettings, SPIP_SETTINGS } from '../../../../src/interop/index.ts'

const DEFAULTS = {
  name: '',
  url: '',
  language: 'fr',
  forums: 'posteriori',
  showsFuture: false,
  charset: 'utf-8',
  version: '',
}

test.each([
  ['nothing', []],
  ['empty settings', SPIP_SETTINGS.map((nom) => ({ nom, valeur: '' }))],
  ['settings without a value', SPIP_SETTINGS.map((nom) => ({ nom, valeur: null }))],
  ['what is no row', [null, 12, 'nom_site', {}, { nom: 'nom_site' }, { valeur: 'x' }]],
  [
    'what is no setting',
    [
      { nom: '__proto__', valeur: 'x' },
      { nom: 'constructor', valeur: 'x' },
    ],
  ],
])('SPIP’s own defaults stand for %s', (_, rows) => {
  expect(fromSpipSettings(rows)).toEqual(DEFAULTS)
})

test('every setting is read, from any order and any list', () => {
  const rows = new Set([
    { nom: 'version_installee', valeur: 2022022302 },
    { nom: 'charset', valeur: 'iso-8859-1' },
    { nom: 'post_dates', valeur: 'oui' },
    { nom: 'forums_publics', valeur: 'abo' },
    { nom: 'langue_site', valeur: 'en' },
    { nom: 'adresse_site', valeur: new TextEncoder().encode('https://poles.example.org') },
    { nom: 'nom_site', valeur: '<multi>[fr]Réseau[en]Network</multi>', impt: 'oui', maj: null },
  ])
  expect(fromSpipSettings(rows)).toEqual({
    name: '<multi>[fr]Réseau[en]Network</multi>',
    url: 'https://poles.example.org',
    language: 'en',
    forums: 'abo',
    showsFuture: true,
    charset: 'iso-8859-1',
    version: '2022022302',
  })
})

test.each([
  ['https://example.org/', 'https://example.org'],
  ['https://example.org//', 'https://example.org'],
  ['https://example.org/spip/', 'https://example.org/spip'],
  ['https://example.org', 'https://example.org'],
  ['/', ''],
])('the address %s is %s', (valeur, url) => {
  expect(fromSpipSettings([{ nom: 'adresse_site', valeur }]).url).toBe(url)
})

test.each([
  ['oui', true],
  ['non', false],
  ['1', false],
])('articles of the future are shown: %s is %s', (valeur, shows) => {
  expect(fromSpipSettings([{ nom: 'post_dates', valeur }]).showsFuture).toBe(shows)
})

test('no secret of the site is read', () => {
  const secrets = ['secret_du_site', 'secret_des_auth', 'ldap_pass', 'cle_ajax'].map((nom) => ({
    nom,
    valeur: 'S3CRET',
  }))
  expect(JSON.stringify(fromSpipSettings(secrets))).not.toContain('S3CRET')
})

test.each([
  ['pt_br', 'pt_br'],
  [' en\n', 'en'],
  ['../../x', 'fr'],
  ['constructor', 'fr'],
])('the language %j is %s', (valeur, language) => {
  expect(fromSpipSettings([{ nom: 'langue_site', valeur }]).language).toBe(language)
})
