// What was found, for machines and for people.

import { describe } from 'ess-domain/i18n'
import { WORDS } from './report-words.mjs'

/** How many findings of one kind the page lists; all of them are in the file for machines. */
const LISTED = 200

/** Writes `report.json`, piece by piece. */
export async function* reportJson(log, { index, state }) {
  yield `{\n"site": ${JSON.stringify(siteOf(index))},\n"counts": ${JSON.stringify(state.counts)},\n"problems": [`
  let comma = '\n'
  for await (const finding of log.read()) {
    const { code, column, id, line, params, severity, table } = finding
    const words = { fr: describe(finding, 'fr'), en: describe(finding, 'en') }
    yield `${comma}${JSON.stringify({ code, severity, table, id, column, line, ...words, params })}`
    comma = ',\n'
  }
  yield `\n],\n"unread": ${JSON.stringify(state.unread)}\n}\n`
}

function siteOf({ settings }) {
  const { name, url, language } = settings
  return { name, url, language }
}

/** Writes `report.md`. */
export async function* reportMarkdown(log, { index, options, state }) {
  const words = WORDS[options.lang]
  const { settings } = index
  yield `# ${words.title(escaped(settings.name))}\n\n`
  for (const [name, line] of Object.entries(words.counts)) yield `- ${line(state.counts[name] ?? 0)}\n`
  yield `\n${words.comments[options.comments]}\n`
  const groups = await groupsOf(log, options.lang)
  if (state.unread.length > 0) yield `\n## ${words.unread}\n\n${words.unreadNote}\n\n`
  for (const one of state.unread) yield `- ${unreadLine(one, words)}\n`
  yield groups.length === 0 ? `\n${words.nothing}\n` : `\n## ${words.found}\n\n${words.foundNote}\n`
  for (const { code, count, lines } of groups) {
    yield `\n### ${code} (${count})\n\n${lines.join('')}`
    if (count > lines.length) yield `- ${words.more(count - lines.length)}\n`
  }
}

function unreadLine({ column, count, object, table }, words) {
  const about = object === undefined ? '' : ` (${object})`
  return words.rows(escaped(`${table}${column === undefined ? '' : `.${column}`}${about}`), count ?? '?')
}

async function groupsOf(log, lang) {
  const groups = new Map()
  for await (const finding of log.read()) {
    const group = groups.get(finding.code) ?? {
      code: finding.code,
      weight: WEIGHTS[finding.severity],
      count: 0,
      lines: [],
    }
    groups.set(finding.code, group)
    if (group.count++ < LISTED) group.lines.push(lineOf(finding, lang))
  }
  return [...groups.values()].sort((a, b) => a.weight - b.weight || (a.code < b.code ? -1 : 1))
}

const WEIGHTS = { error: 0, warning: 1, info: 2 }

function lineOf(finding, lang) {
  const { column, id, line, table } = finding
  const place = [table, id, column, ...(line === undefined ? [] : [`${WORDS[lang].line} ${line}`])].filter(
    (part) => part !== undefined && part !== null,
  )
  // What stands in the database is not Markdown.
  return `- ${place.join(' ')} — ${escaped(describe(finding, lang))}\n`
}

function escaped(text) {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
