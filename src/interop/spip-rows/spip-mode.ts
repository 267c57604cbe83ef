import { expectObject, expectOneOf, expectString } from '../../core/argument.ts'
import { MODES, type Mode, REGISTRATIONS, type Registration } from '../../core/moderation-states.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { type RowProblem, rowProblem } from './row-problem.ts'

/** How SPIP opens a forum, as the column `accepter_forum` of an article holds it. */
export type SpipMode = 'pos' | 'pri' | 'abo' | 'non'

/** How a forum is moderated, and who may write in it: two questions, of which SPIP makes one. */
export interface ForumRules {
  readonly mode: Mode
  readonly registration: Registration
}

/** What each mode means. `abo` says who may write, and nothing of reading first: what is written there is public at once. */
const RULES = {
  pos: { mode: 'a-posteriori', registration: 'optional' },
  pri: { mode: 'a-priori', registration: 'optional' },
  abo: { mode: 'a-posteriori', registration: 'required' },
  non: { mode: 'closed', registration: 'optional' },
} as const satisfies Record<SpipMode, ForumRules>

// What SPIP itself keeps of a setting: `posteriori` is `pos`.
const KEPT_LETTERS = 3

/**
 * Read how a forum of SPIP is moderated.
 *
 * @param article
 *   `accepter_forum` of the article; empty for an object that has none, or that follows its site.
 * @param site
 *   The setting `forums_publics` of the site, which then holds (default: `'posteriori'`, as SPIP's).
 * @returns
 *   Mode and registration, or the problem that the word is none of SPIP's.
 * @throws {TypeError}
 *   When `article` or `site` is not a string.
 * @example
 * ```ts
 * import {fromSpipMode} from 'ess-domain/interop'
 * fromSpipMode('', 'priori') //=> {ok: true, value: {mode: 'a-priori', registration: 'optional'}, problems: []}
 * const abo = fromSpipMode('abo')
 * abo.ok && abo.value //=> {mode: 'a-posteriori', registration: 'required'}
 * ```
 */
export function fromSpipMode(article: string, site = 'posteriori'): Outcome<ForumRules, RowProblem> {
  expectString(article, 'article')
  expectString(site, 'site')
  const written = article === '' ? site : article
  const word = written.slice(0, KEPT_LETTERS)
  if (isSpipMode(word)) return succeed({ ...RULES[word] })
  const column = article === '' ? 'forums_publics' : 'accepter_forum'
  return fail(rowProblem('rows/mode-unknown', { mode: written }, column))
}

function isSpipMode(word: string): word is SpipMode {
  return Object.hasOwn(RULES, word)
}

/**
 * Write the moderation of a forum as the closest mode that SPIP has.
 *
 * SPIP has no mode for a forum that is both *a priori* and for registered people: *a priori* is written, for it is what
 * readers were promised.
 *
 * @param rules
 *   Mode and registration; a policy serves.
 * @returns
 *   The word for `accepter_forum`, with a problem when it says less than the rules.
 * @throws {TypeError}
 *   When `rules` is no object, or `mode` or `registration` is not a known name.
 * @example
 * ```ts
 * import {toSpipMode} from 'ess-domain/interop'
 * toSpipMode({mode: 'a-posteriori', registration: 'required'}) //=> {ok: true, value: 'abo', problems: []}
 * const both = toSpipMode({mode: 'a-priori', registration: 'required'})
 * both.ok && both.value //=> 'pri'
 * both.problems.map(({code}) => code) //=> ['rows/mode-lossy']
 * ```
 */
export function toSpipMode(rules: {
  readonly mode: Mode
  readonly registration?: Registration | undefined
}): Outcome<SpipMode, RowProblem> {
  expectObject(rules, 'rules')
  const { mode, registration = 'optional' } = rules
  expectOneOf(mode, MODES, 'rules.mode')
  expectOneOf(registration, REGISTRATIONS, 'rules.registration')
  const words: readonly SpipMode[] = ['pos', 'pri', 'abo', 'non']
  const exact = words.find((word) => RULES[word].mode === mode && RULES[word].registration === registration)
  if (exact !== undefined) return succeed(exact)
  const word = words.find((one) => RULES[one].mode === mode) ?? 'non'
  return succeed(word, [rowProblem('rows/mode-lossy', { mode, registration, written: word }, 'accepter_forum')])
}
