import { author, inState, moderator, POSTERIORI, PRIORI, system, through } from '../sample.ts'
import type { RefusalCase } from './refusal-case.ts'

const approvedThenEdited = through(inState.pending, POSTERIORI, ['approve', moderator], ['editByAuthor', author])
const letThroughThenRemoved = inState.removed

/** What somebody else must decide, what cannot be taken back, and what a check refuses. */
export const SEPARATION_AND_UNDO_CASES: readonly RefusalCase[] = [
  {
    code: 'moderation/own-comment',
    type: 'approve',
    on: inState.pending,
    by: { ...moderator, id: 'w1' },
    policy: { ...PRIORI, fourEyes: true },
    retry: 'never',
    says: 'Un autre modérateur',
  },
  {
    code: 'moderation/own-comment',
    type: 'undo',
    on: inState.removed,
    by: { ...moderator, id: 'w1' },
    policy: { ...POSTERIORI, fourEyes: true },
    retry: 'never',
    says: 'Un autre modérateur',
  },
  {
    code: 'moderation/human-required',
    type: 'approve',
    on: inState.pending,
    by: system,
    retry: 'never',
    says: 'modéré a priori',
  },
  {
    code: 'moderation/human-required',
    type: 'approve',
    on: inState.pending,
    by: system,
    policy: { mode: 'closed' },
    retry: 'never',
    says: 'Forum fermé',
  },
  ...(['rejected', 'removed', 'spam'] as const).map((state) => ({
    code: 'moderation/human-required' as const,
    type: 'approve' as const,
    on: inState[state],
    by: system,
    policy: POSTERIORI,
    retry: 'never' as const,
    says: 'un modérateur peut la changer',
  })),
  {
    code: 'moderation/human-required',
    type: 'markSpam',
    on: through(inState.spam, PRIORI, ['markHam', moderator]),
    by: system,
    retry: 'never',
    says: 'un modérateur peut la changer',
  },
  {
    code: 'moderation/human-required',
    type: 'reopen',
    on: through(inState.pending, PRIORI, ['approve', moderator]),
    by: system,
    retry: 'never',
    says: 'un modérateur peut la changer',
  },
  { code: 'moderation/nothing-to-undo', type: 'undo', on: inState.pending, retry: 'never', says: 'Rien à annuler' },
  {
    code: 'moderation/content-changed-since',
    type: 'undo',
    on: approvedThenEdited,
    policy: POSTERIORI,
    retry: 'reload',
    says: 'révision 1 → 2',
  },
  {
    code: 'moderation/undo-needs-approval',
    type: 'undo',
    on: letThroughThenRemoved,
    policy: PRIORI,
    retry: 'other-command',
    advice: 'approve',
    says: 'validez explicitement',
  },
  {
    code: 'moderation/refused-by-check',
    type: 'editByAuthor',
    on: inState.pending,
    by: author,
    change: { findings: [{ check: 'flood', verdict: 'refuse' }] },
    retry: 'never',
    says: '(flood)',
  },
]
