import { describe, test } from 'vitest'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Appeal } from '../../src/moderation/appeal/appeal.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import {
  checkInvariants,
  decideMany,
  dueActions,
  fileAppeal,
  type LogEntry,
  previewMany,
  queue,
  replay,
  runChecks,
  type Selection,
  selectForBulk,
  strict,
  submit,
  visibleThread,
} from '../../src/moderation/index.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { expectLinear, type Prepare } from '../support/expect-linear.ts'
import { accept, author, born, fresh, inState, minute, moderator, POSTERIORI, PRIORI, SUBMISSION } from './sample.ts'

const LATER = '2020-01-01T00:00:00Z'
const DUE: Policy = { ...PRIORI, retentionDays: { pending: 1 }, closeAfterDays: 1 }

function times<One>(count: number, make: (index: number) => One): One[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function comments(count: number, change: (index: number) => object = () => ({})): Comment[] {
  return times(
    count,
    (index) => ({ ...born(PRIORI), id: `c${index}`, thread: `c${index}`, ...change(index) }) as Comment,
  )
}

function selected(count: number): Selection {
  const selection = selectForBulk(comments(count), { states: ['pending'] })
  if (!selection.ok) throw new Error('nothing is selected')
  return selection
}

/** A thread in which each comment answers the one before, or all of them the first. */
function thread(count: number, parentOf: (index: number) => number): Comment[] {
  return times(count, (index) => {
    const parent = index === 0 ? {} : { parent: `c${parentOf(index)}` }
    return { ...inState.published, id: `c${index}`, thread: 'c0', ...parent } as Comment
  })
}

const articlesModerator = (count: number): Actor => {
  return { role: 'moderator', id: 'm', scope: { kind: 'articles', articles: times(count, (index) => `x${index}`) } }
}

/** A decision that is taken, and put back in the queue, again and again. */
function longLog(count: number): readonly LogEntry[] {
  const birth = submit(SUBMISSION, PRIORI)
  if (!birth.ok) throw new Error('refused')
  const log: LogEntry[] = [birth.entry]
  let comment: Comment = birth.next
  for (let index = 0; index < count; index++) {
    const { entry, next } = accept(comment, fresh(index % 2 === 0 ? 'reject' : 'reopen', comment), PRIORI)
    log.push(entry)
    comment = next
  }
  return log
}

const appeal = (index: number): Appeal => ({
  id: `a${index}`,
  state: 'denied',
  comment: '7',
  entry: 1,
  decidedBy: 'm1',
  by: 'w1',
  filedAt: minute(2),
  commandId: `a${index}`,
})

const WORK: Readonly<Record<string, Prepare>> = {
  'the queue of a moderator of many articles': (count) => {
    const all = comments(count)
    return () => queue(all, DUE, 'urgency', articlesModerator(count))
  },
  'a selection of what was seen': (count) => {
    const all = comments(count)
    return () => selectForBulk(all, { seen: all })
  },
  'decisions on a selection': (count) => {
    const selection = selected(count)
    const command = { type: 'markSpam', id: 'x', at: minute(5), actor: moderator } as const
    return () => decideMany(selection, command, PRIORI, { allOrNothing: true, logOf: () => [] })
  },
  'a preview of decisions': (count) => {
    const selection = selected(count)
    return () => previewMany(selection, 'reject', moderator, PRIORI, minute(5))
  },
  'what is due in one forum': (count) => {
    const all = comments(count)
    return () => dueActions(all, DUE, LATER)
  },
  'what is due in as many forums': (count) => {
    const all = comments(count, (index) => ({ forum: { type: 'article', id: `f${index}` } }))
    return () => dueActions(all, DUE, LATER)
  },
  'a thread of answers to answers': (count) => {
    const all = thread(count, (index) => index - 1)
    return () => visibleThread(all, POSTERIORI)
  },
  'a thread of answers to answers, last first': (count) => {
    const all = thread(count, (index) => index - 1).reverse()
    return () => visibleThread(all, POSTERIORI)
  },
  'a thread of answers to the first': (count) => {
    const all = thread(count, () => 0)
    return () => visibleThread(all, POSTERIORI)
  },
  'the faults of a thread': (count) => {
    const all = thread(count, (index) => index - 1)
    return () => checkInvariants(all, new Map())
  },
  'the faults of a long log': (count) => {
    const log = longLog(count)
    return () => checkInvariants([inState.rejected], new Map([['7', log]]))
  },
  'a long log played again': (count) => {
    const log = longLog(count)
    return () => replay(log)
  },
  'an appeal among many': (count) => {
    const facts = { log: longLog(count), appeals: times(count, appeal) }
    const command = { id: 'z', at: minute(9), actor: author, appeal: 'z', reasons: 'Je parlais de pain.' }
    return () => fileAppeal(inState.rejected, command, PRIORI, facts)
  },
  'intake checks, with a long history': (count) => {
    const history = times(count, (index) => {
      return {
        at: minute(index % 999),
        text: `Bonjour ${index}`,
        isSameSender: true,
        isSameThread: true,
        isSpam: false,
      }
    })
    return () => runChecks({ ...SUBMISSION, at: minute(1000), history }, strict)
  },
  'intake checks, with many links and listed hosts': (count) => {
    const links = times(count, (index) => ({ url: `http://a${index}.example/`, textLength: 5 }))
    const hosts = times(count, (index) => `b${index}.example`)
    const input = { ...SUBMISSION, markup: { text: { links, hiddenText: 0 } } }
    return () => runChecks(input, { badHosts: { hosts, verdict: 'spam' } })
  },
  'intake checks, with a host of many labels': (count) => {
    const input = { ...SUBMISSION, content: { text: 'Bonjour', link: { url: `http://${'a.'.repeat(count)}example` } } }
    return () => runChecks(input, { badHosts: { hosts: ['spam.example'], verdict: 'spam' } })
  },
}

describe('moderation grows with what it is given, and not faster', () => {
  test.each(Object.entries(WORK))('%s', (_, prepare) => expectLinear(prepare))
})
