import { describe, expect, test } from 'vitest'
import { type LegalForm, parseFrenchLegalForm } from '../../../src/models/index.ts'

type Form = Omit<LegalForm, 'cj'> & { cj?: string }

describe('parseFrenchLegalForm', () => {
  test.each<[string, Form]>([
    ['association', { family: 'association' }],
    ['ASSOCIATIONS', { family: 'association' }],
    ['asso loi 1901', { family: 'association' }],
    ['Assoc. (loi 1901)', { family: 'association' }],
    ['Association 1901', { family: 'association' }],
    ['loi 1901', { family: 'association' }],
    ['Association régie par la loi du 1er juillet 1901', { family: 'association' }],
    ['association à but non lucratif', { family: 'association' }],
    ['fédération (association)', { family: 'association' }],
    ['union d’associations', { family: 'association' }],
    ['Association déclarée', { family: 'association', cj: '9220' }],
    ['association loi 1901 non déclarée', { family: 'association', cj: '9210' }],
    ['association déclarée d’insertion par l’économique', { family: 'association', cj: '9221' }],
    ['groupement d’employeurs (association)', { family: 'association', cj: '9223' }],
    ['association loi 1908', { family: 'association', cj: '9260' }],
    ['association de droit local (loi 1908)', { family: 'association', cj: '9260' }],
    ['association de droit local, 1908', { family: 'association', cj: '9260' }],
    ['association de droit local (Alsace-Moselle)', { family: 'association', cj: '9260' }],
    ['association coopérative inscrite', { family: 'association', cj: '5195' }],
    ['Asso. reconnue d’utilité publique', { family: 'association', cj: '9230' }],
    ['asso d´utilité publique', { family: 'association', cj: '9230' }],
    ['Ass. loi 1901', { family: 'association' }],
    ['Assoc. 1901', { family: 'association' }],
    ['statut associatif', { family: 'association' }],
    ['Association régie par la loi du 1er juillet 1901 et le décret du 16 août 1901', { family: 'association' }],
    ['association déclarée en préfecture', { family: 'association', cj: '9220' }],
    ['association de droit local alsacien-mosellan', { family: 'association', cj: '9260' }],
    ['association régie par les articles 21 à 79 du code civil local', { family: 'association', cj: '9260' }],
    ['ARUP', { family: 'association', cj: '9230' }],
    ['fondation', { family: 'fondation' }],
    ['fondation d’entreprise', { family: 'fondation' }],
    ['fondation RUP', { family: 'fondation', cj: '9300' }],
    ['fonds de dotation', { family: 'autre' }],
    ['congrégation', { family: 'autre', cj: '9240' }],
    ['mutuelle', { family: 'mutuelle' }],
    ['mutuelle 45', { family: 'mutuelle' }],
    ['Mutuelle régie par le code de la mutualité', { family: 'mutuelle' }],
    ['union de mutuelles', { family: 'mutuelle' }],
    ['société d’assurance à forme mutuelle', { family: 'mutuelle', cj: '6411' }],
    ['assurance mutuelle agricole', { family: 'mutuelle', cj: '8250' }],
  ])('reads associations, foundations and mutuals: %j', (words, form) => {
    expect(parseFrenchLegalForm(words)).toEqual({ ok: true, value: form, problems: [] })
  })

  test.each<[string, Form]>([
    ['Scop', { family: 'cooperative', variant: 'SCOP' }],
    ['Scop SARL', { family: 'cooperative', variant: 'SCOP', cj: '5458' }],
    ['SARL SCOP à capital variable', { family: 'cooperative', variant: 'SCOP', cj: '5458' }],
    ['CAE (Scop SARL)', { family: 'cooperative', variant: 'SCOP', cj: '5458' }],
    [
      'Société coopérative et participative à responsabilité limitée',
      { family: 'cooperative', variant: 'SCOP', cj: '5458' },
    ],
    ['SCOP SA', { family: 'cooperative', variant: 'SCOP' }],
    ['Scop SA à conseil d’administration', { family: 'cooperative', variant: 'SCOP', cj: '5558' }],
    ['SCOP S.A. à directoire et conseil de surveillance', { family: 'cooperative', variant: 'SCOP', cj: '5658' }],
    ['SCOP SAS', { family: 'cooperative', variant: 'SCOP', cj: '5710' }],
    ['SCIC sous la forme d’une SARL', { family: 'cooperative', variant: 'SCIC' }],
    ['sous statut SCIC', { family: 'cooperative', variant: 'SCIC' }],
    ['SCIC SAS', { family: 'cooperative', variant: 'SCIC', cj: '5710' }],
    ['SCIC SARL', { family: 'cooperative', variant: 'SCIC' }],
    ['Société coopérative d’intérêt collectif anonyme', { family: 'cooperative', variant: 'SCIC' }],
    ['CAE', { family: 'cooperative', variant: 'CAE' }],
    ['coopérative d’activité et d’emploi SAS', { family: 'cooperative', variant: 'CAE', cj: '5710' }],
    ['Cuma', { family: 'cooperative', variant: 'CUMA', cj: '6316' }],
    ['CUMA à capital variable', { family: 'cooperative', variant: 'CUMA', cj: '6316' }],
    ['coopérative d’utilisation du matériel agricole', { family: 'cooperative', variant: 'CUMA', cj: '6316' }],
    [
      'Coopérative d’utilisation de matériel agricole en commun (CUMA)',
      { family: 'cooperative', variant: 'CUMA', cj: '6316' },
    ],
    ['coop', { family: 'cooperative' }],
    ['coopérative', { family: 'cooperative' }],
    ['coopérative loi 47', { family: 'cooperative' }],
    ['coop d’habitants', { family: 'cooperative' }],
    ['coopérative de commerçants', { family: 'cooperative' }],
    ['coopérative de consommation', { family: 'cooperative' }],
    ['SA coopérative d’HLM', { family: 'cooperative' }],
    ['SCOP ARL', { family: 'cooperative', variant: 'SCOP', cj: '5458' }],
    ['banque coopérative', { family: 'cooperative' }],
    ['union de coopératives', { family: 'cooperative' }],
    ['SA coopérative', { family: 'cooperative' }],
    ['SAS coopérative', { family: 'cooperative', cj: '5710' }],
    ['société coopérative agricole', { family: 'cooperative' }],
    ['société coopérative agricole (SCA)', { family: 'cooperative' }],
    ['SARL coopérative agricole', { family: 'cooperative' }],
    ['union de coopératives agricoles', { family: 'cooperative', cj: '6318' }],
    ['union de coopératives agricoles à capital variable', { family: 'cooperative', cj: '6318' }],
  ])('reads cooperatives: %j', (words, form) => {
    expect(parseFrenchLegalForm(words)).toEqual({ ok: true, value: form, problems: [] })
  })

  test.each<[string, Form]>([
    ['SAS', { family: 'societe' }],
    ['SASU', { family: 'societe' }],
    ['société par actions simplifiée unipersonnelle', { family: 'societe' }],
    ['société par actions simplifiée unipersonnelle (SASU)', { family: 'societe' }],
    ['SARL', { family: 'societe' }],
    ['EURL', { family: 'societe' }],
    ['SARL unipersonnelle (EURL)', { family: 'societe' }],
    ['SA à conseil d’administration', { family: 'societe' }],
    ['SNC', { family: 'societe' }],
    ['société en commandite par actions', { family: 'societe' }],
    ['sociétés commerciales', { family: 'societe' }],
    ['SCI', { family: 'societe' }],
    ['SA HLM', { family: 'societe' }],
    ['SEM', { family: 'societe' }],
    ['SA d’économie mixte', { family: 'societe' }],
    ['Société publique locale (SPL)', { family: 'societe' }],
    ['société anonyme', { family: 'societe' }],
    ['société civile', { family: 'societe' }],
    ['société en participation (SEP)', { family: 'autre' }],
    ['SELARL', { family: 'societe', cj: '5485' }],
    ['SCEA', { family: 'societe', cj: '6597' }],
    ['E.A.R.L.', { family: 'societe', cj: '6598' }],
    ['exploitation agricole à responsabilité limitée (EARL)', { family: 'societe', cj: '6598' }],
    ['GAEC', { family: 'societe', cj: '6533' }],
    ['SICA SARL', { family: 'societe', cj: '5432' }],
    ['SICA SA à directoire', { family: 'societe', cj: '5632' }],
    ['collectivité territoriale', { family: 'public' }],
    ['commune', { family: 'public', cj: '7210' }],
    ['communauté de communes (EPCI)', { family: 'public', cj: '7346' }],
    ['SIVOM', { family: 'public', cj: '7345' }],
    ['C.C.A.S.', { family: 'public', cj: '7361' }],
    ['EPCC', { family: 'public' }],
    ['GIP', { family: 'public', cj: '7410' }],
    ['EIRL', { family: 'autre', cj: '1000' }],
    ['entreprise individuelle', { family: 'autre', cj: '1000' }],
    ['entreprise individuelle (EI)', { family: 'autre', cj: '1000' }],
    ['auto-entrepreneur', { family: 'autre', cj: '1000' }],
    ['micro-entreprise', { family: 'autre', cj: '1000' }],
    ['entrepreneuse individuelle', { family: 'autre', cj: '1000' }],
    ['autoentrepreneuse', { family: 'autre', cj: '1000' }],
    ['GIE', { family: 'autre', cj: '6220' }],
    ['CSE', { family: 'autre' }],
    ['syndicat professionnel', { family: 'autre' }],
    ['syndicat de copropriété', { family: 'autre', cj: '9110' }],
    ['association syndicale libre', { family: 'autre', cj: '9150' }],
  ])('reads companies, public bodies and others: %j', (words, form) => {
    expect(parseFrenchLegalForm(words)).toEqual({ ok: true, value: form, problems: [] })
  })

  test.each<[string, Form]>([
    ['9220 - Association déclarée', { family: 'association', cj: '9220' }],
    ['Association déclarée (9220)', { family: 'association', cj: '9220' }],
    ['9220 association loi 1901', { family: 'association', cj: '9220' }],
    // What its words alone leave open.
    ['9223 - Groupement d’employeurs', { family: 'association', cj: '9223' }],
    ['5632 - SA d’intérêt collectif agricole (SICA)', { family: 'societe', cj: '5632' }],
    ['5710 - SAS, société par actions simplifiée', { family: 'societe', cj: '5710' }],
    ['5710 SCOP', { family: 'cooperative', variant: 'SCOP', cj: '5710' }],
    ['5499 SCIC SARL', { family: 'cooperative', variant: 'SCIC', cj: '5499' }],
    ['5499 - Société à responsabilité limitée (sans autre indication)', { family: 'societe', cj: '5499' }],
    ['5599 - SA à conseil d’administration (s.a.i.)', { family: 'societe', cj: '5599' }],
    ['5560 - Autre SA coopérative à conseil d’administration', { family: 'cooperative', cj: '5560' }],
    ['9300 fonds de dotation', { family: 'autre', cj: '9300' }],
    ['7361 - Centre communal d’action sociale', { family: 'public', cj: '7361' }],
  ])('reads a category beside words that agree with it: %j', (words, form) => {
    expect(parseFrenchLegalForm(words)).toEqual({ ok: true, value: form, problems: [] })
  })

  test.each([
    ['Association (1994)', { family: 'association' }, [['1994', ['founded']]]],
    ['SAS agréée ESUS', { family: 'societe' }, [['ESUS', ['esus']]]],
    ['société commerciale de l’ESS', { family: 'societe' }, [['ESS', ['ess']]]],
    ['association intermédiaire', { family: 'association' }, [['association intermédiaire', ['siae']]]],
    ['association intermédiaire (AI)', { family: 'association' }, [['association intermédiaire', ['siae']]]],
    [
      'association (chantier d’insertion, ACI)',
      { family: 'association' },
      [['atelier et chantier d’insertion', ['siae']]],
    ],
    [
      'Association (ACI), ESUS',
      { family: 'association' },
      [
        ['atelier et chantier d’insertion', ['siae']],
        ['ESUS', ['esus']],
      ],
    ],
  ])('tells where a status beside a form belongs: %j', (words, value, statuses) => {
    const problems = statuses.map(([status, fields]) => ({
      code: 'models/legal-form-status',
      severity: 'warning',
      params: { got: words, status, fields },
    }))
    expect(parseFrenchLegalForm(words)).toEqual({ ok: true, value, problems })
  })

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

  test.each([
    [undefined, 'models/missing'],
    [9220, 'models/wrong-type'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseFrenchLegalForm(value)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})
