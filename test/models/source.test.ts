import { parseSource } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseSource,
  ['sources', 0],
  [
    [['kind'], 'interview'],
    [['kind'], 'page', 'models/not-one-of kind'],
    [['url'], 'ftp://example.org/', 'models/url-format url'],
    [['url'], 'HTTPS://EXAMPLE.ORG/é'],
    [['published'], '2014-06-XX'],
    [['published'], 'juin 2014', 'models/edtf-format published'],
    [['title'], '\t', 'models/blank title'],
  ],
)
