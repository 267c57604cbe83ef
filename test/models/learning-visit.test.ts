import { parseLearningVisit } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseLearningVisit,
  ['visits', 0],
  [
    [['ordinal'], undefined],
    [['ordinal'], 1],
    [['ordinal'], -1, 'models/too-small ordinal'],
    [['ordinal'], 2.5, 'models/not-integer ordinal'],
    [['ordinal'], 2 ** 53, 'models/too-large ordinal'],
    [['ordinalText'], '3ᵉ'],
    [['status'], 'cancelled'],
    [['status'], 'annulée', 'models/not-one-of status'],
    [['status'], undefined, 'models/missing status'],
    [['date'], '2014-06-19', 'models/wrong-type date'],
    [['date', 'edtf'], '2014-06'],
    [['date', 'status'], undefined, 'models/missing date.status'],
    [['date', 'anchor'], '2014', 'models/date-format date.anchor'],
    [['participants', 'value'], 14.5],
    [['participants', 'qualifier'], 'environ', 'models/not-one-of participants.qualifier'],
    [['attendees'], []],
    [['testimonies'], { items: [], declaredCount: 4, complete: false }],
    [['testimonies', 'items', 0], { text: 'sans nom' }],
    [['testimonies', 'items', 0], { ptce: 'pole' }, 'models/missing testimonies.items.0.text'],
    [['host'], undefined, 'models/missing host'],
  ],
)
