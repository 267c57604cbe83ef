import { parsePtce } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parsePtce,
  ['ptces', 0],
  [
    [['members'], []],
    [['members', 0, 'roles'], []],
    [
      ['members', 0, 'roles'],
      ['membre', 'financeur'],
    ],
    [['members', 0, 'roles'], ['membres'], 'models/not-one-of members.0.roles.0'],
    [['members', 0, 'college'], 'association', 'models/not-one-of members.0.college'],
    [['members', 0, 'college'], undefined, 'models/missing members.0.college'],
    [['members', 0, 'to'], '2011', 'models/period-reversed members.0.to'],
    [['members', 0, 'to'], '2012'],
    [['members', 0, 'to'], '2011~'],
    [['members', 0, 'from'], undefined],
    // An empty list says that nothing is innovative; none says that nothing is known.
    [['innovations'], []],
    [['innovations'], undefined],
    [['innovations'], ['sociale', 'technologique']],
    [['innovations'], ['technique'], 'models/not-one-of innovations.0'],
    [['strategy'], ' ', 'models/blank strategy'],
    [['labels', 0, 'call'], 'AAP de la Région'],
    [['labels', 0, 'result'], 'lauréat', 'models/not-one-of labels.0.result'],
    [['labels', 0, 'date'], undefined, 'models/missing labels.0.date'],
    [['labels', 0, 'date'], '14/01/2016', 'models/edtf-format labels.0.date'],
    [['labels', 0, 'amount', 'amount'], 0],
    [['labels', 0, 'amount', 'amount'], -1, 'models/too-small labels.0.amount.amount'],
    [['labels', 0, 'amount', 'currency'], 'eur', 'models/currency-format labels.0.amount.currency'],
    [['complete'], ['ambitions'], 'models/not-one-of complete.0'],
    [['stage'], 'terminé', 'models/not-one-of stage'],
    [['ambitions'], { items: [], declaredCount: 3, complete: false }],
    [['ambitions', 'items', 0], '', 'models/blank ambitions.items.0'],
  ],
)
