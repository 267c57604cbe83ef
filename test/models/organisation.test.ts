import { parseOrganisation } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseOrganisation,
  ['actors', 0],
  [
    [['identifiers'], {}],
    // An association may have an RNA number and no SIREN, a SIREN and no RNA number, or none of both.
    [['identifiers'], { rna: 'W751080001' }],
    [['identifiers'], { siren: '424179364', alsaceMoselle: { tribunal: 'Molsheim', volume: '009', folio: '015' } }],
    [['identifiers', 'siren'], '', 'models/siren-format identifiers.siren'],
    [['identifiers', 'siren'], null, 'models/wrong-type identifiers.siren'],
    [['identifiers', 'siret'], []],
    [
      ['identifiers', 'siret'],
      ['35600000000048', '35600000049837'],
    ],
    [
      ['identifiers', 'siret'],
      ['35600000000048', '35600000000000', ''],
      'models/siret-checksum identifiers.siret.1',
      'models/siret-format identifiers.siret.2',
    ],
    [['identifiers', 'uai'], ['0670001A', '0670001'], 'models/uai-format identifiers.uai.1'],
    [['identifiers', 'finess'], ['67'], 'models/finess-format identifiers.finess.0'],
    [['identifiers', 'RNA'], 'W751080001', 'models/unknown-field identifiers.RNA'],
    [['type'], 'person', 'models/not-one-of type'],
    [['name'], '\u202F', 'models/blank name'],
    [['name'], 'Le Pôle 🥖 \u0301'],
    [['complete'], []],
    [['complete'], ['legalForms', 'siae', 'siae']],
    [['complete'], ['members'], 'models/not-one-of complete.0'],
    [['collectiveAgreements'], ['84x'], 'models/idcc-format collectiveAgreements.0'],
    // Of one list every item is told.
    [['places'], ['a', 'b c', ''], 'models/id-format places.1', 'models/id-format places.2'],
    [['places'], ['x'.repeat(200)]],
    [['places'], ['x'.repeat(201)], 'models/id-format places.0'],
    [['places'], ['__proto__', 'constructor']],
    [['memberCategories', 'items'], []],
    [['memberCategories', 'complete'], undefined, 'models/missing memberCategories.complete'],
    [['memberCategories', 'declaredCount'], 0],
    [['memberCategories', 'declaredCount'], -1, 'models/too-small memberCategories.declaredCount'],
    [['memberCategories', 'items', 0, 'kind'], 'clients', 'models/not-one-of memberCategories.items.0.kind'],
    [['outputs', 0, 'value'], 0],
    [['outputs', 0, 'value'], '1500', 'models/wrong-type outputs.0.value'],
    [['outputs', 0, 'per'], 'hour', 'models/not-one-of outputs.0.per'],
    [['website'], 'www.example.org', 'models/url-format website'],
    [['website'], 'mailto:a@example.org', 'models/url-format website'],
    [['founded'], []],
    [['founded', 0, 'by'], undefined, 'models/missing founded.0.by'],
    [['founded', 0, 'by'], []],
  ],
)
