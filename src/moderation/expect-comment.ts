import { expectCount, expectObject, expectOneOf, expectString, wrongArgument } from '../core/argument.ts'
import { type Expect, fieldsOf, ifGiven, itemsOf } from '../core/expect-fields.ts'
import { expectInstant } from '../core/expect-instant.ts'
import { STATES, type State } from '../core/moderation-states.ts'
import type { Comment, CommentPlace, ForumRef, LivingFields, OpenReport } from './comment.ts'
import { isIdentifiers } from './identifiers.ts'

type Table<Fields> = { readonly [Name in keyof Fields]?: Expect }

const expectIdentifiers: Expect = (value, name) => {
  if (value == null || !isIdentifiers(value)) throw wrongArgument(name, "such as `{ip: {kind: 'none'}}`", value)
}

/** Refuse what is no object that is commented. */
export const expectForum: Expect = fieldsOf({ type: expectString, id: expectString } satisfies Table<ForumRef>)

/** What decisions read of every comment. */
const PLACE = {
  last: fieldsOf({ at: expectInstant }),
  id: expectString,
  forum: expectForum,
  submittedAt: expectInstant,
  version: expectCount,
  revision: expectCount,
} satisfies Table<CommentPlace>

/** What they read of one that is not erased. */
const LIVING = {
  author: expectObject,
  content: expectObject,
  identifiers: expectIdentifiers,
  reports: itemsOf(fieldsOf({ id: expectString, at: expectInstant } satisfies Table<OpenReport>)),
  previous: ifGiven(fieldsOf({ standing: expectObject })),
} satisfies Table<LivingFields>

const expectLiving = fieldsOf({ ...PLACE, ...LIVING, since: expectInstant })
const BY_STATE: Readonly<Partial<Record<State, Expect>>> = {
  erased: fieldsOf({ ...PLACE, since: expectInstant }),
  published: fieldsOf({ ...PLACE, ...LIVING, basis: expectObject, publishedAt: expectInstant }),
}

/** Refuse what is no comment, such as one that was stored and is damaged. */
export function expectComment(comment: Comment | undefined, name = 'comment'): void {
  expectObject(comment, name)
  const { state } = comment
  expectOneOf(state, STATES, `${name}.state`)
  const expect = BY_STATE[state] ?? expectLiving
  expect(comment, name)
}

/** Refuse what is no list of comments, naming the first that is none. */
export const expectComments: (comments: readonly Comment[]) => void = (comments) => expectEach(comments, 'comments')

const expectEach = itemsOf((value, name) => expectComment(value as Comment, name))
