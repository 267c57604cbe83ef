import { parseRelation } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseRelation,
  ['relations', 0],
  [
    [['type'], 'other'],
    [['type'], 'partenaire', 'models/not-one-of type'],
    [['period'], { to: '2020' }],
    [['period', 'to'], '2011', 'models/period-reversed period.to'],
    [['from'], 'la scic', 'models/id-format from'],
    [['to'], undefined, 'models/missing to'],
  ],
)
