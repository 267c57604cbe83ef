import { parseArticle } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseArticle,
  ['articles', 0],
  [
    // A section may be a heading, a text, or nothing that is known.
    [['sections', 0], {}],
    [['sections', 0], { text: '' }],
    [['sections', 0], { heading: '' }, 'models/blank sections.0.heading'],
    [['sections', 0], { text: '{{{Intertitre}}}\r\n\r\n<quote>' }],
    [['sections', 0], { text: null }, 'models/wrong-type sections.0.text'],
    [['footnoteRefs', 0], { marker: 1 }],
    [['footnoteRefs', 0], { marker: 0 }, 'models/too-small footnoteRefs.0.marker'],
    [['footnoteRefs', 0], { marker: '1' }, 'models/wrong-type footnoteRefs.0.marker'],
    [['footnoteRefs', 0], { marker: 1.5 }, 'models/not-integer footnoteRefs.0.marker'],
    [['footnotes', 0], { marker: 1, text: ' ' }, 'models/blank footnotes.0.text'],
    [['footnotes', 0], { text: 'Note' }, 'models/missing footnotes.0.marker'],
    [['glossaryUses', 0], { term: 'terme' }],
    [['glossaryUses', 0, 'section'], -1, 'models/too-small glossaryUses.0.section'],
    [['glossaryUses', 0, 'boundary'], 'sure', 'models/not-one-of glossaryUses.0.boundary'],
    [['basedOn', 0], { source: 'page' }],
    [['basedOn', 0, 'credit'], '', 'models/blank basedOn.0.credit'],
  ],
)
