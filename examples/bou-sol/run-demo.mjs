// The example as a function: reads its files, writes the page, says what happened. The streams come from outside.

import { readFileSync, writeFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe } from 'ess-domain/i18n'
import { accountOf } from './account.mjs'
import { renderBody } from './article-view.mjs'
import { visibleMessages } from './forum-view.mjs'
import { pageOf } from './page.mjs'
import { readDataset, subjectsOf } from './read-dataset.mjs'
import { runDiscussion } from './run-discussion.mjs'

const USAGE = 'Usage: npm run demo [-- text.spip]'

/** Runs the example; gives its exit code. `context` is `{cwd, out, err, pagePath?}`, `out` and `err` taking a line. */
export function runDemo(args, { cwd, out, err, pagePath = ownPath('demo.html') }) {
  if (args.length > 1 || args[0]?.startsWith('-')) return stop(err, USAGE)
  const [given] = args
  const text = readText(given === undefined ? ownPath('article.spip') : resolve(cwd, given))
  if (text.error) return stop(err, `demo: cannot read ${given}: ${text.error}`)
  const { dataset, problems } = readDataset(readJson('dataset.json'))
  if (dataset === undefined) return stop(err, ...problems.map((problem) => `dataset.json: ${describe(problem, 'en')}`))

  const subjects = subjectsOf(dataset)
  const article =
    given === undefined ? subjects.article : { ...subjects.article, ...namedAfter(given, subjects.article) }
  const discussion = readJson('comments.json')
  const policy = { mode: subjects.forum.moderation, ...discussion.policy }
  const { comments, steps } = runDiscussion(discussion, { type: 'article', id: article.id }, policy)
  const body = renderBody(text.source, subjects.glossary)
  const messages = visibleMessages(comments, policy)
  writeFileSync(pagePath, pageOf({ subjects, article, source: text.source, body, messages }))

  const bodyName = basename(given ?? 'article.spip')
  const facts = { article, bodyName, body, problems, comments, steps, policy, pagePath: relative(cwd, pagePath) }
  for (const line of accountOf(facts)) out(line)
  return 0
}

// A text of one's own stands in the page of the article, under its own name and without a date.
function namedAfter(path, { breadcrumb }) {
  const title = basename(path)
  return { title, published: undefined, breadcrumb: [...breadcrumb.slice(0, -1), title] }
}

const READING_ERRORS = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'access is denied' }

function readText(path) {
  try {
    return { source: readFileSync(path, 'utf8') }
  } catch (error) {
    return { error: READING_ERRORS[error.code] ?? error.message }
  }
}

function readJson(name) {
  return JSON.parse(readFileSync(ownPath(name), 'utf8'))
}

function ownPath(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}

function stop(err, ...lines) {
  for (const line of lines) err(line)
  return 1
}
