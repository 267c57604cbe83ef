import { parseCommunity } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseCommunity,
  ['communities', 0],
  [
    [['animators'], []],
    [['members'], []],
    [['members', 0], { ptce: 'pole' }],
    [['members', 0, 'to'], '2011', 'models/period-reversed members.0.to'],
    [['members', 0, 'ptce'], '', 'models/id-format members.0.ptce'],
    [['supporters'], null, 'models/wrong-type supporters'],
    [['theme'], '', 'models/blank theme'],
    [['nextSteps'], 'outils', 'models/wrong-type nextSteps'],
  ],
)
