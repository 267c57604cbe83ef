import { parseOrganisation } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseOrganisation,
  ['actors', 0],
  [
    [['siae', 0, 'kind'], 'EITI'],
    [['siae', 0, 'kind'], 'aci', 'models/not-one-of siae.0.kind'],
    // A group of employers, and the sector of disability, are no structures of insertion by economic activity.
    [['siae', 0, 'kind'], 'GEIQ', 'models/not-one-of siae.0.kind'],
    [['siae', 0, 'kind'], 'ESAT', 'models/not-one-of siae.0.kind'],
    [['siae', 0, 'number'], undefined],
    [['siae', 0, 'number'], 'ETTI2A0123456A1M2', 'models/siae-number-format siae.0.number'],
    // Three characters for the département, that of Corsica too.
    [['siae', 0, 'number'], 'ETTI02A123456A1M2'],
    [['siae', 0, 'number'], 'EITI330123456A1M2'],
    [['siae', 0, 'number'], 'EI33A123456A1M2'],
    [['siae', 0, 'number'], 'GEIQ330123456A1M2', 'models/siae-number-format siae.0.number'],
    [['siae', 0, 'number'], 'aci067123456A0M0', 'models/siae-number-format siae.0.number'],
    [['siae', 0, 'number'], 'ACI067123456A0M0\n', 'models/siae-number-format siae.0.number'],
    [['siae', 0, 'to'], '2011', 'models/period-reversed siae.0.to'],
    [['siae', 0, 'to'], undefined],
    [['siae'], []],
  ],
)
