import { parseForum } from '../../src/models/index.ts'
import { testSchema } from './schema-cases.ts'

testSchema(
  parseForum,
  ['forums', 0],
  [
    [['moderation'], 'closed'],
    // SPIP's own words are read by its adapter.
    [['moderation'], 'pri', 'models/not-one-of moderation'],
    [['registration'], undefined],
    [['registration'], 'required'],
    [['registration'], 'abo', 'models/not-one-of registration'],
    [['fields'], []],
    [['fields', 0, 'required'], undefined],
    [['fields', 0, 'required'], 1, 'models/wrong-type fields.0.required'],
    [['fields', 0, 'label'], '', 'models/blank fields.0.label'],
    [['syntax'], undefined],
    [['syntax'], { spip: [], html: [], paragraphs: 'line' }],
    [['syntax', 'paragraphs'], 'double', 'models/not-one-of syntax.paragraphs'],
  ],
)
