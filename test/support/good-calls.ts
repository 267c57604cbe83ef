import { z } from 'zod'
import { fromSpipTableRow } from '../../src/interop/index.ts'
import { parseDataset } from '../../src/models/index.ts'
import { fileAppeal, openForum, selectForBulk } from '../../src/moderation/index.ts'
import { parseSpip } from '../../src/spip/index.ts'
import { fullDataset } from '../models/full-dataset.ts'
import { FILING, filed, open, order } from '../moderation/report/reports.ts'
import {
  accept,
  admin,
  author,
  fresh,
  inState,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  SUBMISSION,
} from '../moderation/sample.ts'

const at = '2014-06-19'
const { pending } = inState
const rejection = accept(pending, fresh('reject', pending), PRIORI)
const filing = { id: 'c8', at: minute(8), actor: author, appeal: 'p1', reasons: 'Une erreur.' }
const facts = { log: [rejection.entry], appeals: [] }
const appeal = read(fileAppeal(rejection.next, filing, PRIORI, facts)).next
const seen = { version: rejection.next.version, revision: 1 }
const answer = { type: 'deny', id: 'c9', at: minute(9), actor: { ...moderator, id: 'm9' }, seen }
const forum = openForum({
  commandId: 'o1',
  at: minute(0),
  actor: admin,
  forum: { type: 'article', id: '12' },
  moderation: 'a-priori',
})
const closing = { type: 'close', id: 'o2', at: minute(1), actor: admin, expected: { version: 1 } }
const selection = selectForBulk([pending], { ids: [pending.id] })
const input = { at: minute(0), content: { text: 'Bonjour' } }
const sealed = { entry: rejection.entry, previous: null, seal: 'x' }

const dataset = read(parseDataset(fullDataset())).value
const [ptce] = dataset.ptces
const organisation = dataset.actors.find(({ type }) => type === 'organisation')

const row = {
  id_rubrique: '3',
  texte: 'a',
  titre: 'Une rubrique',
  statut: 'publie',
  descriptif: '',
  id_parent: '0',
  id_secteur: '3',
  date: '2014-06-19 10:00:00',
  lang: 'fr',
}
const section = read(fromSpipTableRow('rubriques', row)).value
const importer = { timeZone: 'Europe/Paris', importedAt: minute(0), policy: PRIORI }

function read<Result extends { readonly ok: boolean }>(result: Result): Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result as Extract<Result, { readonly ok: true }>
}

/** A call that is right, of each function that takes an object, or more than one argument beside options. */
export const GOOD_CALLS: Readonly<Record<string, readonly unknown[]>> = {
  // markup
  annotateTerms: [parseSpip('Un PTCE'), [{ term: 'PTCE', definition: 'pôle' }]],
  applyTypography: ['<p>Oui !</p>', 'fr'],
  collectReferences: [parseSpip('[->art1]')],
  stringifySpip: [parseSpip('a')],
  // moderation
  assess: [SUBMISSION, PRIORI, []],
  canTransition: ['pending', 'approve'],
  checkInvariants: [[pending], new Map([[pending.id, [rejection.entry]]])],
  decide: [pending, fresh('approve', pending), PRIORI],
  decideAppeal: [appeal, rejection.next, answer, PRIORI],
  decideForum: [forum.next, closing],
  decideMany: [selection, fresh('approve', pending), PRIORI],
  decideReport: [open.report, open.comment, order('take', open), POSTERIORI],
  dueActions: [[pending], PRIORI, minute(9)],
  evolve: [pending, rejection.entry],
  evolveForum: [undefined, forum.entry],
  evolveReport: [undefined, filed.report.entry],
  explain: [pending, moderator, PRIORI, minute(9)],
  fileAppeal: [rejection.next, filing, PRIORI, facts],
  fileReport: [inState.published, FILING, POSTERIORI],
  joinFindings: [[]],
  joinVerdicts: ['clean', 'hold'],
  keepAddress: ['203.0.113.7', minute(0), 3],
  nextState: ['pending', 'approve'],
  parentFacts: [[pending], pending.id],
  policyOfForum: [forum.next, {}],
  previewMany: [selection, 'approve', moderator, PRIORI, minute(9)],
  queue: [[pending], PRIORI],
  replay: [[rejection.entry], pending],
  runChecks: [input, {}],
  selectForBulk: [[pending], { ids: ['7'] }],
  statementFacts: [[rejection.entry]],
  submit: [SUBMISSION, PRIORI, []],
  threadVisibility: [[pending]],
  verifySeals: [[sealed], () => 'x'],
  verifySealsAsync: [[sealed]],
  visibility: [[pending], '7'],
  visibleThread: [[pending]],
  // models
  assessEss: [organisation, { at }],
  assessEsus: [organisation, { at }],
  assessPtce: [ptce, dataset, { at }],
  assessSiae: [organisation, { at }],
  assessSiaeKind: ['ACI', { at }],
  assessStateCallEligibility: [ptce, dataset, { at }],
  citeArticle: [{ text: 'loi-2014-856', article: '1' }],
  esusExpiry: [{ asked: at, created: '2010' }],
  glossaryAt: [dataset.glossary],
  glossaryResolver: [dataset.glossary],
  glossaryTermAt: [dataset.glossary, 'PTCE'],
  readWith: [z.string(), 'a'],
  validateDataset: [dataset],
  // interop
  checkSpipRecord: ['mots_liens', { keyword: 3, object: { type: 'article', id: 1 } }, () => 'missing'],
  checkSpipTexts: ['rubriques', { id: 3, text: '[->art1]', summary: '' }, () => 'missing'],
  fromSpipArticle: [{ id: 1, title: { text: 'T' }, lead: '', text: 'a', postscript: '' }, { publisher: 'labo' }],
  fromSpipRow: [{}, importer],
  fromSpipRows: [[{}], importer],
  fromSpipSite: [{ rubriques: [row] }, importer],
  fromSpipTableRow: ['rubriques', row],
  toSpipTableRow: ['rubriques', section],
  checkSpipRedirects: [[]],
  mergeActors: [[dataset]],
  placeSpipSections: [[]],
  spipCascade: [[], 7, 'publie'],
  toGeoJson: [dataset],
  toJsonLd: [dataset],
  toMurmurations: [organisation],
  toOsmTags: [organisation],
  toSpipRow: [pending],
  // i18n
  appealLetter: [appeal, 'fr'],
  describe: [{ code: 'spip/unclosed-strong', params: {} }, 'fr'],
  labelOf: ['state', 'pending', 'fr'],
  reportLetter: [filed.report.entry, 'fr'],
  statementOfReasons: [rejection.entry, 'fr'],
}
