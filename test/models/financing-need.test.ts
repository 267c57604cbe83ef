import { parseFinancingNeed } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseFinancingNeed,
  ['needs', 0],
  [
    [['rank'], 1],
    [['rank'], 0, 'models/too-small rank'],
    [['rank'], '1', 'models/wrong-type rank'],
    [['object'], 'autre'],
    [['object'], 'animation', 'models/not-one-of object'],
    [['phases'], []],
    [['phases'], ['emergence', 'naissance'], 'models/not-one-of phases.1'],
    [['instruments'], ['avance', 'contre-garantie', 'epargne-locale', 'investissement-local']],
    [['instruments'], ['prêt'], 'models/not-one-of instruments.0'],
    // That nothing shows a need is a problem of the dataset, not of its shape.
    [['evidence'], []],
    [['evidence'], undefined, 'models/missing evidence'],
    [['amount'], { amount: 50000 }, 'models/missing amount.currency'],
    [['specificToHolder'], 'non', 'models/wrong-type specificToHolder'],
    [['lacks'], [''], 'models/blank lacks.0'],
  ],
)
