import { parseOrganisation } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseOrganisation,
  ['actors', 0],
  [
    [['ess'], { is: 'unknown' }],
    [['ess', 'is'], 'oui'],
    [['ess', 'is'], 'non'],
    // The answer of an API is no word of ours: whether it says no, or nothing, is for its adapter to know.
    [['ess', 'is'], false, 'models/not-one-of ess.is'],
    [['ess', 'is'], null, 'models/not-one-of ess.is'],
    [['ess', 'is'], 'O', 'models/not-one-of ess.is'],
    [['ess', 'at'], '2020-12-31'],
    [['ess', 'at'], '2020~', 'models/date-format ess.at'],
    [['ess', 'basis'], '', 'models/blank ess.basis'],
    [['ess'], {}, 'models/missing ess.is'],
  ],
)
