import { expect, test } from 'vitest'
import { contestedDecision } from '../../../src/moderation/appeal/contested-decision.ts'
import { born, moderator, PRIORI } from '../sample.ts'
import {
  after,
  erased,
  published,
  refusedAnew,
  rejected,
  rejectedAnew,
  removed,
  restored,
  type Story,
  spam,
  spamAnew,
  spamByCheck,
  undone,
} from './stories.ts'

const twice = after(born(PRIORI), ['reject', moderator], ['reopen', moderator], ['reject', { ...moderator, id: 'm2' }])
const elsewhere = rejected.log.map((entry) => ({ ...entry, comment: '8' }))

test.each<[string, Story, number, string]>([
  ['a refusal', rejected, 2, 'm1'],
  ['a removal', removed, 2, 'm1'],
  ['what a person filed as spam', spam, 2, 'm1'],
  ['the latest refusal of two', twice, 4, 'm2'],
  ['that refusal, whatever was done to the address since', rejectedAnew, 4, 'm2'],
  ['taking back what had lifted a refusal', refusedAnew, 4, 'm2'],
])('%s can be contested', (_, { comment, log }, seq, by) => {
  expect(contestedDecision(comment, log)).toMatchObject({ seq, actor: { id: by } })
})

test.each<[string, Story]>([
  ['that a check filed as spam', spamByCheck],
  ['that a check filed as spam after a person', spamAnew],
  ['that is public again by an undo', restored],
  ['that is public again', published],
  ['that waits again', undone],
  ['that is erased', erased],
  ['whose log does not lead to its state', { ...rejected, comment: spamByCheck.comment }],
  ['whose log is that of another one', { ...rejected, log: elsewhere }],
  ['without a log', { ...rejected, log: [] }],
])('there is nothing to contest of a comment %s', (_, { comment, log }) => {
  expect(contestedDecision(comment, log)).toBeUndefined()
})
