import { expectList, show } from '../core/argument.ts'
import { isHuman } from './actor.ts'
import { expectEntry } from './log/expect-entry.ts'
import type { LogEntry } from './log/log-entry.ts'

/** What a statement of reasons tells of how a decision came about. */
export interface StatementFacts {
  /** Whether the site looked of itself, or because the comment had been reported. */
  readonly source: 'own-initiative' | 'report'
  /** Whether a check of the library or the host had pointed at these words, or a program had taken them out of sight. */
  readonly isAutomated: boolean
  /** Whether a program decided. */
  readonly isDecidedByProgram: boolean
}

/**
 * Find, in the log of a comment, how a decision came about, as its statement of reasons must tell it.
 *
 * Source: Regulation (EU) 2022/2065, article 17(3)(b) and (c).
 *
 * @param log
 *   The log of the comment, in order.
 * @param seq
 *   Number of the entry that restricted it (default: the last one).
 * @returns
 *   Options for `statementOfReasons` of `ess-domain/i18n`.
 * @throws {TypeError}
 *   When `log` is no list of entries, or there is no such entry.
 * @example
 * ```ts
 * import {statementOfReasons} from 'ess-domain/i18n'
 * import {decide, statementFacts, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-posteriori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy, [{check: 'links', verdict: 'hold'}])
 * if (!born.ok) throw new Error('refused')
 * const rejected = decide(born.next, {
 *   type: 'reject', id: 'c2', at: '2014-06-12T10:05:00Z', actor: {role: 'admin', id: 'a1'},
 *   expected: {version: 1, revision: 1}, grounds: {kind: 'off-topic', explanation: 'It is about bread.'},
 * }, policy)
 * if (!rejected.ok) throw new Error('refused')
 * const facts = statementFacts([born.entry, rejected.entry])
 * facts //=> {source: 'own-initiative', isAutomated: true, isDecidedByProgram: false}
 * statementOfReasons(rejected.entry, 'en', facts)?.includes('Automated means helped to find the comment') //=> true
 * ```
 */
export function statementFacts(log: readonly LogEntry[], seq?: number): StatementFacts {
  expectList(log, 'log')
  for (const [index, entry] of log.entries()) expectEntry(entry, `log[${index}]`)
  const decision = seq == null ? log.at(-1) : log.find((entry) => entry.seq === seq)
  if (decision == null) throw new TypeError(`Expected \`log\` to hold the decision ${show(seq)}`)
  const before = log.filter((entry) => entry.seq < decision.seq)
  const undone = new Set([...before, decision].map((entry) => (entry.from === null ? null : entry.undoes)))
  const reports = new Set<string>()
  const upheld = new Set<string>()
  for (const entry of before) {
    if (entry.from === null) continue
    if (entry.report != null) reports.add(entry.report.id)
    if (entry.settled != null) {
      // A report that was dismissed is no reason for what is decided later.
      reports.delete(entry.settled.report)
      if (entry.settled.outcome === 'upheld') upheld.add(entry.settled.report)
    }
    // Nor is one that was upheld, once somebody has accepted the words all the same, and did not take that back.
    if (entry.command === 'approve' && isHuman(entry.actor.role) && !undone.has(entry.seq)) upheld.clear()
  }
  const isAutomated = before.some((entry) => entry.revision === decision.revision && isPointedAt(entry))
  return {
    source: reports.size + upheld.size > 0 ? 'report' : 'own-initiative',
    isAutomated,
    isDecidedByProgram: !isHuman(decision.actor.role),
  }
}

function isPointedAt({ actor, checks, command }: LogEntry): boolean {
  return (checks?.length ?? 0) > 0 || (!isHuman(actor.role) && (command === 'markSpam' || command === 'reopen'))
}
