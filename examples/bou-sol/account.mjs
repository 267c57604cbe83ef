// What happened, in a terminal: what was found in the data and in the text, what each comment went through and why.

import { describe } from 'ess-domain/i18n'
import { threadVisibility } from 'ess-domain/moderation'

const WIDTH = 118

/** Gives the account as lines: `{article, bodyName, body, problems, comments, steps, policy, pagePath}`. */
export function accountOf({ article, bodyName, body, problems, comments, steps, policy, pagePath }) {
  return [
    article.title,
    '',
    `Data     dataset.json: ${countBySeverity(problems)}`,
    ...problems.map(
      (problem) => `  ${problem.severity.padEnd(7)} ${(problem.path ?? []).join('.')}: ${describe(problem, 'en')}`,
    ),
    `Text     ${bodyName}: ${counted(body.problems.length, 'problem')}`,
    ...body.problems.slice(0, 5).map((problem) => `  line ${problem.position.start.line}: ${describe(problem, 'en')}`),
    `Forum    ${policy.mode}: ${counted(comments.length, 'comment')}, ${counted(refusalsOf(steps).length, 'refused decision')}`,
    ...commentLines(comments, steps, policy),
    '',
    `Page     ${pagePath}`,
  ]
}

function commentLines(comments, steps, policy) {
  const seen = threadVisibility(comments, policy)
  return comments.flatMap((comment) => [
    wrap(`  ${comment.id.padStart(2)} ${sightOf(seen.get(comment.id)).padEnd(20)} ${lifeOf(comment, steps)}`),
    ...refusalsOf(steps, comment.id).map(refusalLine),
  ])
}

function lifeOf({ id }, steps) {
  const accepted = steps.filter(({ event, answer }) => event.comment === id && answer.ok)
  return accepted.map(stepOf).join(' → ')
}

function stepOf({ event, answer }) {
  const { do: command, by, grounds, findings = [] } = event
  const why = grounds ? `, ${[grounds.kind, grounds.rule].filter(Boolean).join(' ')}` : ''
  const checks = findings.map(({ check, verdict }) => `, check ${check}: ${verdict}`).join('')
  const { state } = answer.next
  return command === 'submit' ? `${state}${checks}` : `${state} (${command}, ${by}${why})`
}

function sightOf(sight) {
  if (sight.kind !== 'hidden') return sight.kind
  return sight.ancestor === undefined ? `hidden: ${sight.because}` : `hidden with ${sight.ancestor}`
}

function refusalsOf(steps, id) {
  return steps.filter(({ event, answer }) => !answer.ok && (id === undefined || event.comment === id))
}

function refusalLine({ event, answer }) {
  const reasons = answer.refusal.blockers.map((blocker) => describe(blocker, 'en')).join(' ')
  return wrap(`     ✗ ${event.do} (${event.by}): ${reasons}`)
}

function countBySeverity(problems) {
  const count = (severity, word) => counted(problems.filter((problem) => problem.severity === severity).length, word)
  return [count('error', 'error'), count('warning', 'warning'), count('info', 'information')].join(', ')
}

function counted(count, word) {
  return `${count === 0 ? 'no' : count} ${word}${count === 1 ? '' : 's'}`
}

// Long lines go on under their text.
function wrap(line) {
  const lines = []
  for (const word of line.split(/(?<=\S) /)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length === 0) lines.push(word)
    else if (longer.length > WIDTH) lines.push(`${' '.repeat(8)}${word}`)
    else lines.splice(-1, 1, longer)
  }
  return lines.join('\n')
}
