import { describe, expect, test } from 'vitest'
import { parseFrenchLegalForm } from '../../../src/models/index.ts'

describe('parseFrenchLegalForm', () => {
  test.each([
    ['ESUS', ['ESUS', ['esus']]],
    ['1994', ['1994', ['founded']]],
    ['agréée', ['agrément', ['esus', 'kinds']]],
    ['entreprise d’insertion', ['entreprise d’insertion', ['siae']]],
    ['entreprise d’insertion (EI)', ['entreprise d’insertion', ['siae']]],
    ['ateliers et chantiers d’insertion', ['atelier et chantier d’insertion', ['siae']]],
    ['SEP (structure d’emploi pénitentiaire)', ['structure d’emploi pénitentiaire', ['kinds']]],
    ['AI', ['association intermédiaire', ['siae']]],
    ['GEIQ', ['groupement d’employeurs pour l’insertion et la qualification', ['kinds']]],
    ['PTCE', ['PTCE', ['ptces']]],
    ['ESS', ['ESS', ['ess']]],
    ['SIAE', ['SIAE', ['siae']]],
    ['chantier d’insertion', ['atelier et chantier d’insertion', ['siae']]],
  ])('refuses a status alone: %j', (got, [status, fields]) => {
    const problem = { code: 'models/legal-form-status', severity: 'error', params: { got, status, fields } }
    expect(parseFrenchLegalForm(got)).toEqual({ ok: false, problems: [problem] })
  })

  test.each([
    ['association / SCIC', 'several'],
    ['SARL puis SCOP', 'several'],
    ['SCIC ou SCOP', 'several'],
    // One form, perhaps; or one that the other came after.
    ['SCOP/SARL', 'several'],
    ['SCOP à capital variable / SARL', 'several'],
    ['SAS de coopératives', 'several'],
    ['SARL SAS', 'several'],
    ['SCOP SCIC', 'several'],
    ['association fondation', 'several'],
    ['CUMA SARL', 'several'],
    ['SCIC SA SARL', 'several'],
    ['association ou groupement d’employeurs', 'several'],
    ['9220 SARL', 'several'],
    ['9230 association déclarée', 'several'],
    ['9220 9230 association', 'several'],
    ['5499 SAS', 'several'],
    ['5710 association', 'several'],
    ['7210 CCAS', 'several'],
    ['9240 fonds de dotation', 'several'],
    ['5532 SICA SARL', 'several'],
    ['EI', 'ambiguous'],
    ['EI agréée ESUS', 'ambiguous'],
    ['SCA', 'ambiguous'],
    ['SICA', 'ambiguous'],
    ['SICA SA', 'ambiguous'],
    ['fédération', 'ambiguous'],
    ['union de Scop', 'ambiguous'],
    ['union d’associations reconnues d’utilité publique', 'ambiguous'],
    ['société', 'ambiguous'],
    ['société de coopératives', 'ambiguous'],
    ['anonyme', 'ambiguous'],
    ['civile', 'ambiguous'],
    ['à responsabilité limitée', 'ambiguous'],
    ['SEP', 'ambiguous'],
    ['Association 1908', 'ambiguous'],
    ['syndicat', 'ambiguous'],
    ['groupement d’employeurs', 'ambiguous'],
    ['', 'format'],
    ['-', 'format'],
    ['1901', 'format'],
    ['9220', 'format'],
    ['9220 - 9230', 'format'],
    ['92201 association', 'format'],
    ['NC', 'format'],
    ['association loi 1994', 'format'],
    ['SCOT', 'format'],
    ['SCOP ?', 'format'],
    ['ex-SCOP', 'format'],
    ['non agréée', 'format'],
    ['Association Pain et Partage', 'format'],
    ['association de fait', 'format'],
    ['association syndicale autorisée', 'format'],
    ['association à directoire', 'format'],
    ['association loi 1901 loi 1908', 'format'],
    ['fondation abritée', 'format'],
    ['coopérative scolaire', 'format'],
    ['coopérative de production agricole', 'format'],
    [`association${' '.repeat(300)}`, 'format'],
  ])('refuses %j: %s', (words, name) => {
    const code = `models/legal-form-${name}`
    expect(parseFrenchLegalForm(words)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test.each<[string, string[]]>([
    ['SCA', ['société en commandite par actions', 'société coopérative agricole']],
    ['SICA', ['SICA SARL', 'SICA SA à conseil d’administration', 'SICA SA à directoire', 'SICA civile']],
    ['fédération', ['fédération d’associations', 'syndicat professionnel']],
    ['union', ['union d’associations', 'union de coopératives', 'union de mutuelles']],
    ['groupement d’employeurs', ['association (groupement d’employeurs)', 'coopérative']],
    ['syndicat', ['syndicat professionnel', 'syndicat mixte', 'copropriété']],
    ['société', ['SARL', 'SAS', 'SA', 'société civile', 'société coopérative']],
    [
      'anonyme',
      ['société anonyme', 'société civile', 'société à responsabilité limitée', 'société par actions simplifiée'],
    ],
    ['association 1908', ['association loi 1908', 'association']],
  ])('says what to write for %j, which may be several', (got, readings) => {
    const problem = { code: 'models/legal-form-ambiguous', severity: 'error', params: { got, readings } }
    expect(parseFrenchLegalForm(` ${got} `)).toEqual({ ok: false, problems: [problem] })
  })

  test.each([
    ['SCOT', 'format'],
    ['SCIC ou SCOP', 'several'],
    ['SARL SAS', 'several'],
    ['9220 SARL', 'several'],
  ])('quotes what it refuses: %j', (got, name) => {
    const problem = { code: `models/legal-form-${name}`, severity: 'error', params: { got } }
    expect(parseFrenchLegalForm(`\n${got} `)).toEqual({ ok: false, problems: [problem] })
  })

  test.each([
    [undefined, 'models/missing'],
    [9220, 'models/wrong-type'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseFrenchLegalForm(value)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})
