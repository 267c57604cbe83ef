import { parseOrganisation } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseOrganisation,
  ['actors', 0],
  [
    [['esus'], []],
    [['esus', 0], { basis: 'droit' }],
    [['esus', 0, 'basis'], 'statuts', 'models/not-one-of esus.0.basis'],
    [['esus', 0, 'basis'], undefined, 'models/missing esus.0.basis'],
    [['esus', 0, 'departement'], '2A'],
    [['esus', 0, 'departement'], '971'],
    [['esus', 0, 'departement'], '67000', 'models/departement-code-format esus.0.departement'],
    [['esus', 0, 'to'], '2015', 'models/period-reversed esus.0.to'],
    [['esus', 0, 'to'], '2015/2017'],
  ],
)
