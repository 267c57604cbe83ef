import { expectCount, expectObject, expectOneOf, expectString, isObject, wrongArgument } from '../core/argument.ts'
import { type Expect, type FieldChecks, fieldsOf, ifGiven, itemsOf } from '../core/expect-fields.ts'
import { expectInstant } from '../core/expect-instant.ts'
import { isInstant } from '../core/instant.ts'
import { STATES, type State } from '../core/moderation-states.ts'
import type {
  Comment,
  CommentAuthor,
  CommentPlace,
  ForumRef,
  LivingComment,
  LivingFields,
  OpenReport,
} from './comment.ts'
import { isIdentifiers } from './identifiers.ts'
import { fieldOf, recordOf } from './record-of.ts'

const expectIdentifiers: Expect = (value, name) => {
  const { keepUntil, kind } = recordOf(fieldOf(value, 'ip'))
  if (kind === 'full') expectInstant(keepUntil, `${name}.ip.keepUntil`)
  if (value == null || !isIdentifiers(value)) throw wrongArgument(name, "such as `{ip: {kind: 'none'}}`", value)
}

/** Refuse what is no object that is commented. */
export const expectForum: Expect = fieldsOf({ type: expectString, id: expectString } satisfies FieldChecks<ForumRef>)

/** What decisions read of every comment. */
const PLACE = {
  last: fieldsOf({ at: expectInstant }),
  id: expectString,
  forum: expectForum,
  thread: expectString,
  submittedAt: expectInstant,
  version: expectCount,
  revision: expectCount,
} satisfies FieldChecks<CommentPlace>

/** What they read of one that is not erased. */
const LIVING = {
  author: fieldsOf({ id: ifGiven(expectString) } satisfies FieldChecks<CommentAuthor>),
  content: expectObject,
  identifiers: expectIdentifiers,
  reports: itemsOf(
    fieldsOf({ id: expectString, at: expectInstant, by: expectString } satisfies FieldChecks<OpenReport>),
  ),
  previous: ifGiven(fieldsOf({ standing: expectObject })),
} satisfies FieldChecks<LivingFields>

const expectLiving = fieldsOf({ ...PLACE, ...LIVING, since: expectInstant })
const BY_STATE: Readonly<Partial<Record<State, Expect>>> = {
  erased: fieldsOf({ ...PLACE, since: expectInstant }),
  published: fieldsOf({ ...PLACE, ...LIVING, basis: expectObject, publishedAt: expectInstant }),
}

/** Refuse what is no comment, such as one that was stored and is damaged. */
export function expectComment(comment: Comment | undefined, name = 'comment'): void {
  expectObject(comment, name)
  if (isSound(comment)) return
  const { state } = comment
  expectOneOf(state, STATES, `${name}.state`)
  const expect = BY_STATE[state] ?? expectLiving
  expect(comment, name)
}

// Lets most comments pass at once, for speed alone: the tables, which name what is wrong, took half the time of a
// decision. What does not pass here, and comments with reports, are left to them.
function isSound(comment: Comment): boolean {
  const { forum, id, last, revision, state, submittedAt, thread, version } = comment
  return (
    state !== 'erased' &&
    typeof id === 'string' &&
    typeof forum?.type === 'string' &&
    typeof forum.id === 'string' &&
    typeof thread === 'string' &&
    Number.isInteger(version) &&
    version >= 0 &&
    Number.isInteger(revision) &&
    revision >= 0 &&
    isInstant(last?.at) &&
    (submittedAt === last.at || isInstant(submittedAt)) &&
    isSoundLiving(comment)
  )
}

function isSoundLiving(comment: LivingComment): boolean {
  const { author, content, identifiers, last, previous, reports, state } = comment
  const since = state === 'published' ? comment.publishedAt : comment.since
  return (
    isObject(author) &&
    typeof (author.id ?? '') === 'string' &&
    isObject(content) &&
    identifiers != null &&
    isIdentifiers(identifiers) &&
    Array.isArray(reports) &&
    reports.length === 0 &&
    (previous == null || isObject(previous.standing)) &&
    STATES.includes(state) &&
    (state !== 'published' || isObject(comment.basis)) &&
    (since === last.at || isInstant(since))
  )
}

/** Refuse what is no list of comments, naming the first that is none. */
export const expectComments: (comments: readonly Comment[]) => void = (comments) => expectEach(comments, 'comments')

const expectEach = itemsOf((value, name) => expectComment(value as Comment, name))
