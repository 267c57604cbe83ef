import {
  accept,
  admin,
  author,
  fresh,
  GROUNDS,
  inState,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  through,
} from '../sample.ts'
import type { RefusalCase } from './refusal-case.ts'

const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
const approvedThenEdited = through(inState.pending, POSTERIORI, ['approve', moderator], ['editByAuthor', author])
const purged = through(inState.pending, { ...PRIORI }, ['approve', moderator])

/** What was decided on another comment than that of now, or without saying why. */
export const FRESHNESS_AND_GROUNDS_CASES: readonly RefusalCase[] = [
  {
    code: 'moderation/stale-version',
    type: 'remove',
    on: purged,
    change: { expected: { version: 1, revision: 1 } },
    retry: 'reload',
    says: 'validé par m1 le 12/06/2014 à 10 h 01',
  },
  {
    code: 'moderation/content-changed',
    type: 'approve',
    on: approvedThenEdited,
    change: { expected: { version: 3, revision: 1 } },
    policy: POSTERIORI,
    retry: 'reload',
    says: 'révision 1 → 2',
  },
  {
    code: 'moderation/reason-required',
    type: 'reject',
    on: inState.pending,
    change: { grounds: undefined },
    retry: 'later',
    says: 'Indiquez le motif',
  },
  {
    code: 'moderation/reason-required',
    type: 'reject',
    on: inState.pending,
    change: { grounds: { ...GROUNDS, explanation: ' ' } },
    retry: 'later',
    says: 'Expliquez',
  },
  {
    code: 'moderation/reason-required',
    type: 'remove',
    on: inState.published,
    change: { grounds: { ...GROUNDS, rule: '' } },
    retry: 'later',
    says: 'la règle',
  },
  {
    code: 'moderation/reason-required',
    type: 'remove',
    on: inState.published,
    change: { grounds: { kind: 'illegal', law: '', explanation: 'x' } },
    retry: 'later',
    says: 'la loi',
  },
  {
    code: 'moderation/reason-required',
    type: 'settleReport',
    on: reported,
    change: { outcome: 'upheld' },
    policy: POSTERIORI,
    retry: 'later',
    says: 'Indiquez le motif',
  },
  {
    code: 'moderation/request-required',
    type: 'erase',
    on: inState.published,
    by: admin,
    change: { request: undefined },
    retry: 'later',
    says: 'demande d’effacement',
  },
]
