import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { type Accepted, decide, type Refused, type Repeated } from '../../../src/moderation/decide.ts'
import type { Effect } from '../../../src/moderation/effect.ts'
import { decideForum, type ForumDecision } from '../../../src/moderation/forum/decide-forum.ts'
import type { ForumCommand } from '../../../src/moderation/forum/forum-command.ts'
import type { ForumState } from '../../../src/moderation/forum/forum-state.ts'
import { openForum } from '../../../src/moderation/forum/open-forum.ts'
import { policyOfForum, type SitePolicy } from '../../../src/moderation/forum/policy-of-forum.ts'
import type { Submission } from '../../../src/moderation/intake/submission.ts'
import type { Finding } from '../../../src/moderation/intake/verdict.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { type Born, submit } from '../../../src/moderation/submit.ts'
import { deepFreeze } from '../sample.ts'
import { ARTICLE } from './cast.ts'

/** Everything that a host stores of one thread, frozen: two of them can be compared value by value. */
export interface Stored {
  readonly comments: ReadonlyMap<string, Comment>
  readonly logs: ReadonlyMap<string, readonly LogEntry[]>
}

/** A command was given on a comment. */
export interface Decided {
  readonly policy: Policy
  readonly before: Comment
  readonly command: Command
  readonly result: Accepted | Refused
  readonly was: Stored
  readonly is: Stored
}

/** Somebody wanted to post. */
export interface Posted {
  readonly policy: Policy
  readonly submission: Submission
  readonly findings: readonly Finding[]
  readonly result: Born | Refused
  readonly was: Stored
  readonly is: Stored
}

/** An app that stores what the library answers, and nothing else; every value that it hands over is frozen. */
export class Host {
  comments = new Map<string, Comment>()
  logs = new Map<string, readonly LogEntry[]>()
  forum: ForumState
  site: SitePolicy = { sections: ['3'] }
  /** Minutes since the beginning. */
  clock = 0
  readonly outbox: Effect[] = []

  constructor() {
    const actor = { role: 'admin', id: 'a1' } as const
    const opening = { commandId: 'open', at: this.now, actor, forum: ARTICLE, moderation: 'a-posteriori' } as const
    this.forum = deepFreeze(openForum(opening).next)
  }

  get now(): string {
    return new Date(Date.UTC(2014, 5, 12, 10, this.clock)).toISOString().replace('.000Z', 'Z')
  }

  get policy(): Policy {
    return deepFreeze(policyOfForum(this.forum, this.site))
  }

  get stored(): Stored {
    return { comments: new Map(this.comments), logs: new Map(this.logs) }
  }

  get thread(): readonly Comment[] {
    return [...this.comments.values()]
  }

  /** Gives a comment by a number that may be beyond the last one. */
  pick(place: number): Comment | undefined {
    return this.thread[place % Math.max(this.comments.size, 1)]
  }

  post(submission: Submission, findings: readonly Finding[]): Posted {
    const was = this.stored
    const policy = this.policy
    const result = deepFreeze(submit(deepFreeze(submission), policy, findings))
    if (result.ok) this.store(result.next, [result.entry], result.effects)
    return { policy, submission, findings, result, was, is: this.stored }
  }

  decide(before: Comment, command: Command): Decided {
    const was = this.stored
    const policy = this.policy
    const result = this.judge(before, command)
    if ('repeated' in result) throw new Error('no log was passed')
    if (result.ok) this.store(result.next, [...(this.logs.get(before.id) ?? []), result.entry], result.effects)
    return { policy, before, command, result, was, is: this.stored }
  }

  /** Asks without storing. */
  judge(comment: Comment, command: Command, log?: readonly LogEntry[]): Accepted | Refused | Repeated {
    const options = log === undefined ? undefined : { log }
    return deepFreeze(decide(comment, deepFreeze(command), this.policy, options))
  }

  rule(command: ForumCommand): ForumDecision {
    const result = deepFreeze(decideForum(this.forum, command))
    if (result.ok) this.forum = result.next
    return result
  }

  store(comment: Comment, log: readonly LogEntry[], effects: readonly Effect[]): void {
    this.comments.set(comment.id, comment)
    this.logs.set(comment.id, log)
    this.outbox.push(...effects)
  }
}
