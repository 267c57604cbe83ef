import { expectObject } from '../../core/argument.ts'
import type { Mode, Registration } from '../../core/moderation-states.ts'
import type { Policy } from '../policy.ts'

/** What is known of a forum, by itself, by the directory that lists it, or by a row of a database, which has `null`. */
export interface KnownForum {
  readonly moderation: Mode
  readonly registration?: Registration | null | undefined
  readonly closesAt?: string | null | undefined
  readonly lockedThreads?: readonly string[] | null | undefined
  readonly reopenedAt?: string | null | undefined
}

/** What a site decides for all its forums, and what depends on the commented object. */
export type SitePolicy = Omit<Policy, 'mode' | 'registration' | 'lockedThreads' | 'reopenedAt'>

/**
 * Make a policy of the settings of one forum and the rules of the site.
 *
 * @param forum
 *   The forum: a `ForumState`, or a `Forum` of `ess-domain/models`.
 * @param site
 *   What the site decides for all its forums (default: nothing). Its date of closing yields to that of the forum.
 * @returns
 *   The policy, for `submit`, `decide` and the others.
 * @throws {TypeError}
 *   When `forum` or `site` is no object.
 * @example
 * ```ts
 * import {policyOfForum} from 'ess-domain/moderation'
 * policyOfForum({moderation: 'a-priori', registration: 'required'}, {sections: ['3'], fourEyes: true})
 * //=> {sections: ['3'], fourEyes: true, mode: 'a-priori', registration: 'required'}
 * ```
 */
export function policyOfForum(forum: KnownForum, site: SitePolicy = {}): Policy {
  expectObject(forum, 'forum')
  expectObject(site, 'site')
  const { closesAt, lockedThreads, moderation, registration, reopenedAt } = forum
  return {
    ...site,
    mode: moderation,
    ...(registration == null ? {} : { registration }),
    ...(closesAt == null ? {} : { closesAt }),
    ...(lockedThreads == null || lockedThreads.length === 0 ? {} : { lockedThreads }),
    ...(reopenedAt == null ? {} : { reopenedAt }),
  }
}
