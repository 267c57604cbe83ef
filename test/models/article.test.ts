import { parseArticle } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseArticle,
  ['articles', 0],
  [
    [['language'], 'fr'],
    [['language'], 'fr-FR'],
    [['language'], 'zh-Hant-TW'],
    [['language'], 'oci'],
    [['language'], 'FR', 'models/language-format language'],
    [['language'], 'fr_FR', 'models/language-format language'],
    [['language'], '', 'models/language-format language'],
    [['published'], '2014-02-29', 'models/date-impossible published'],
    [['published'], '2014-07', 'models/date-format published'],
    [['published'], '2014-07-09T10:00:00Z', 'models/date-format published'],
    [['breadcrumb'], []],
    [['breadcrumb', 0], ' ', 'models/blank breadcrumb.0'],
    [['url'], '/visite', 'models/url-format url'],
    [['about'], []],
    [['about'], 'visite', 'models/wrong-type about'],
    [['basedOn', 0, 'source'], undefined, 'models/missing basedOn.0.source'],
    [['footnotes'], undefined, 'models/missing footnotes'],
  ],
)
