import { parseProgramme } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseProgramme,
  ['programmes', 0],
  [
    [['altNames'], []],
    [['altNames'], ['', 'PTCE'], 'models/blank altNames.0'],
    [['website'], 'javascript:alert(1)', 'models/url-format website'],
    [['name'], undefined, 'models/missing name'],
  ],
)
