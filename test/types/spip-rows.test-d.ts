import { expectTypeOf, test } from 'vitest'
import {
  fromSpipRow,
  type ImportedComment,
  type InternalMessage,
  type InternalStatus,
  type PublicStatus,
  type SpipMessage,
  type SpipRevision,
  toSpipRow,
} from '../../src/interop/index.ts'
import { type CommandOf, type Comment, decide, type Policy, threadVisibility } from '../../src/moderation/index.ts'

declare const policy: Policy
declare const approve: CommandOf<'approve'>
declare const internal: InternalMessage
declare const revision: SpipRevision

test('an internal message or a former text can never become a public comment', () => {
  expectTypeOf<InternalMessage>().not.toExtend<Comment>()
  expectTypeOf<SpipRevision>().not.toExtend<Comment>()
  // @ts-expect-error: the machine takes comments only
  decide(internal, approve, policy)
  // @ts-expect-error: the machine takes comments only
  decide(revision, approve, policy)
  // @ts-expect-error: readers see comments only
  threadVisibility([internal])
})

test('a message is known by its kind', () => {
  expectTypeOf<SpipMessage['kind']>().toEqualTypeOf<'comment' | 'internal' | 'revision'>()
  expectTypeOf<Extract<SpipMessage, { kind: 'comment' }>>().toEqualTypeOf<ImportedComment>()
  expectTypeOf<Extract<ImportedComment['comment']['state'], 'erased'>>().toBeNever()
})

test('public and internal statuses share nothing', () => {
  expectTypeOf<PublicStatus>().toEqualTypeOf<'prop' | 'publie' | 'off' | 'spam'>()
  expectTypeOf<InternalStatus & PublicStatus>().toBeNever()
})

test('the date of the import is wanted', () => {
  // @ts-expect-error: the library has no clock
  fromSpipRow({}, {})
  // @ts-expect-error: what was read is an outcome, which may have failed
  toSpipRow(fromSpipRow({}, { importedAt: '2026-11-15T08:00:00Z' }))
})
