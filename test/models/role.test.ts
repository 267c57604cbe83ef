import { parseRole } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseRole,
  ['roles', 0],
  [
    [['role'], 'autre'],
    [['role'], 'présidente', 'models/not-one-of role'],
    [['period'], {}],
    [['period'], { from: '2020', to: '2019' }, 'models/period-reversed period.to'],
    [['period'], { from: '2020', to: '2019~' }],
    [['period'], { since: '2020' }, 'models/unknown-field period.since'],
    [['label'], '', 'models/blank label'],
    [['of'], null, 'models/wrong-type of'],
  ],
)
