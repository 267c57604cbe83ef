import { parseOrganisation } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseOrganisation,
  ['actors', 0],
  [
    [['legalForms'], []],
    [['legalForms', 0, 'family'], 'autre'],
    [['legalForms', 0, 'family'], 'mutuelles', 'models/not-one-of legalForms.0.family'],
    [['legalForms', 0, 'family'], undefined, 'models/missing legalForms.0.family'],
    [['legalForms', 0, 'variant'], 'SCIC'],
    [['legalForms', 0, 'variant'], 'scic', 'models/not-one-of legalForms.0.variant'],
    [['legalForms', 0, 'cj'], 9220, 'models/wrong-type legalForms.0.cj'],
    [['legalForms', 0, 'cj'], '922', 'models/legal-category-format legalForms.0.cj'],
    [['legalForms', 0, 'to'], '2011-12-31', 'models/period-reversed legalForms.0.to'],
    // Some day of one year may come before another one.
    [['legalForms', 0, 'to'], '2012-01'],
  ],
)
