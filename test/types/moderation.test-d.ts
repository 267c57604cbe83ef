import { describe, expectTypeOf, test } from 'vitest'
import type { AppealLetterFacts, ReportLetterEntry, StatementEntry, StatementOptions } from '../../src/i18n/index.ts'
import type { InternalMessage } from '../../src/interop/index.ts'
import type { Forum } from '../../src/models/index.ts'
import {
  type Appeal,
  type ApproveCommand,
  type BlockerCode,
  type BulkCommand,
  type BulkCommandType,
  type Cell,
  type CommandOf,
  type CommandType,
  type Comment,
  decide,
  decideForum,
  decideMany,
  decideReport,
  type EmptyPlace,
  type ForumCommand,
  type ForumCommandOf,
  type ForumCommandType,
  type ForumDecision,
  type ForumPhase,
  type ForumState,
  forumTable,
  type KnownForum,
  type LogEntry,
  moderationTable,
  type Next,
  nextState,
  type Policy,
  policyOfForum,
  queue,
  type Report,
  type ReportCommandType,
  type ReportEntry,
  type ReportState,
  replay,
  reportTable,
  type Selection,
  type ShownComment,
  type State,
  type StatementFacts,
  selectForBulk,
  submit,
  type UpholdReportCommand,
  visibleThread,
} from '../../src/moderation/index.ts'

declare const policy: Policy
declare const approve: CommandOf<'approve'>

describe('the table', () => {
  test('has every cell', () => {
    const { approve: _, ...row } = moderationTable.pending
    // @ts-expect-error: the row lacks its cell for `approve`
    row satisfies Record<CommandType, Cell>
    const { erased: __, ...table } = moderationTable
    // @ts-expect-error: the table lacks its row for `erased`
    table satisfies Record<State, Record<CommandType, Cell>>
    expectTypeOf(moderationTable).toExtend<Record<State, Record<CommandType, Cell>>>()
  })

  test('has no cell that leads elsewhere', () => {
    // @ts-expect-error: `publish` is neither a state, nor a refusal, nor a rule
    ;({ ...moderationTable.pending, approve: 'publish' }) satisfies Record<CommandType, Cell>
  })

  test('is read as literals', () => {
    expectTypeOf(nextState('pending', 'approve')).toEqualTypeOf<'published'>()
    expectTypeOf(nextState('pending', 'remove')).toEqualTypeOf<'moderation/not-published'>()
    expectTypeOf(nextState('published', 'undo')).toEqualTypeOf<'rule:undo'>()
  })
})

test('Next gives the states that a command leads to', () => {
  expectTypeOf<Next<'pending', 'approve'>>().toEqualTypeOf<'published'>()
  expectTypeOf<Next<'published', 'report'>>().toEqualTypeOf<'pending' | 'published'>()
  expectTypeOf<Next<'published', 'reject'>>().toEqualTypeOf<never>()
  expectTypeOf<Next<'retracted', 'settleReport'>>().toEqualTypeOf<'retracted'>()
  expectTypeOf<Next<'pending' | 'removed', 'reopen'>>().toEqualTypeOf<'pending'>()
  expectTypeOf<Next<'erased', CommandType>>().toEqualTypeOf<never>()
})

describe('a comment', () => {
  test('carries what its state does', () => {
    expectTypeOf<Comment<'published'>['publishedAt']>().toEqualTypeOf<string>()
    expectTypeOf<Comment<'rejected'>>().toHaveProperty('grounds')
    expectTypeOf<Comment<'pending'>>().not.toHaveProperty('grounds')
    expectTypeOf<Comment<'erased'>>().not.toHaveProperty('content')
    expectTypeOf<Comment<'erased'>>().not.toHaveProperty('author')
  })

  test('is never changed in place', () => {
    const comment = {} as Comment<'pending'>
    // @ts-expect-error: the fields of a comment are read-only
    comment.version = 2
  })
})

test('every entry of the log can be told as a statement of reasons', () => {
  expectTypeOf<LogEntry>().toExtend<StatementEntry>()
})

test('every command has a type of its own', () => {
  expectTypeOf<CommandOf<'approve'>>().toEqualTypeOf<ApproveCommand>()
  expectTypeOf<CommandOf<'markSpam'>['type']>().toEqualTypeOf<'markSpam'>()
  expectTypeOf<CommandOf<'expire' | 'purgeIdentifiers'>['type']>().toEqualTypeOf<'expire' | 'purgeIdentifiers'>()
  expectTypeOf<CommandOf<CommandType>['type']>().toEqualTypeOf<CommandType>()
})

describe('an internal message', () => {
  const message = {} as InternalMessage

  test('is no comment', () => {
    expectTypeOf<InternalMessage>().not.toExtend<Comment>()
    // @ts-expect-error: nothing is decided on an internal message
    decide(message, approve, policy)
  })

  test('has no place in a thread, nor in the queue', () => {
    // @ts-expect-error: an internal message is not drawn
    visibleThread([message])
    // @ts-expect-error: an internal message waits for no moderator
    queue([message], policy)
    // @ts-expect-error: an internal message is not selected
    selectForBulk([message], {})
  })

  test('is not submitted, nor replayed', () => {
    // @ts-expect-error: an internal message is no submission
    submit(message, policy)
    // @ts-expect-error: an internal message is no entry of a log
    replay([message])
  })
})

test('a log is replayed with the comment that is stored, whatever its state', () => {
  replay([], {} as Comment)
})

describe('a forum', () => {
  test('has every cell', () => {
    const { close: _, ...row } = forumTable.open
    // @ts-expect-error: the row lacks its cell for `close`
    row satisfies Record<ForumCommandType, 'accepted' | BlockerCode>
    const { expired: __, ...table } = forumTable
    // @ts-expect-error: the table lacks its row for `expired`
    table satisfies Record<ForumPhase, Record<ForumCommandType, 'accepted' | BlockerCode>>
  })

  test('takes no command of a comment, and a comment none of a forum', () => {
    // @ts-expect-error: `approve` is no command on a forum
    decideForum({} as ForumState, approve)
    // @ts-expect-error: `lockThread` is no command on a comment
    decide({} as Comment, {} as ForumCommand, policy)
  })

  test('wants what whoever decides had before their eyes', () => {
    const { expected: _, ...blind } = {} as ForumCommandOf<'setMode'>
    // @ts-expect-error: a change of mode lacks `expected`
    decideForum({} as ForumState, blind)
  })

  test('changes no comment: its answer holds none', () => {
    const result = decideForum({} as ForumState, {} as ForumCommand)
    expectTypeOf(result).toEqualTypeOf<ForumDecision>()
    if (result.ok) expectTypeOf(result.next).toEqualTypeOf<ForumState>()
  })

  test('of a directory gives a policy', () => {
    expectTypeOf<Forum>().toExtend<KnownForum>()
    expectTypeOf<ForumState>().toExtend<KnownForum>()
    expectTypeOf(policyOfForum({} as Forum)).toEqualTypeOf<Policy>()
  })
})

describe('a report', () => {
  test('has every cell', () => {
    const { take: _, ...row } = reportTable.open
    // @ts-expect-error: the row lacks its cell for `take`
    row satisfies Record<ReportCommandType, ReportState | BlockerCode>
    const { void: __, ...table } = reportTable
    // @ts-expect-error: the table lacks its row for `void`
    table satisfies Record<ReportState, Record<ReportCommandType, ReportState | BlockerCode>>
  })

  test('is upheld with grounds only', () => {
    const { grounds: _, ...bare } = {} as UpholdReportCommand
    // @ts-expect-error: an upheld report lacks its grounds
    decideReport({} as Report, {} as Comment, bare, policy)
  })

  test('is told to who made it, and an appeal to whom it is of', () => {
    expectTypeOf<ReportEntry>().toExtend<ReportLetterEntry>()
    expectTypeOf<Appeal>().toExtend<AppealLetterFacts>()
    expectTypeOf<StatementFacts>().toExtend<StatementOptions>()
  })
})

describe('a selection', () => {
  test('holds at least one comment', () => {
    const selection = selectForBulk([], {})
    // @ts-expect-error: a selection can be refused, as an empty one
    decideMany(selection, {} as BulkCommand, policy)
    if (selection.ok) expectTypeOf(selection.items[0].comment).toEqualTypeOf<Comment>()
  })

  test('takes decisions without `expected`, and no edit', () => {
    expectTypeOf<BulkCommand['type']>().toEqualTypeOf<BulkCommandType>()
    // @ts-expect-error: `expected` comes from the selection
    expectTypeOf<BulkCommand>().toHaveProperty('expected')
    const edit = {} as CommandOf<'editByAuthor'>
    // @ts-expect-error: words are edited one comment at a time
    decideMany({} as Selection, edit, policy)
  })
})

test('what is drawn holds nothing private', () => {
  expectTypeOf<ShownComment>().not.toHaveProperty('identifiers')
  expectTypeOf<ShownComment['name']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<EmptyPlace>().not.toHaveProperty('content')
  expectTypeOf<EmptyPlace>().not.toHaveProperty('author')
})
