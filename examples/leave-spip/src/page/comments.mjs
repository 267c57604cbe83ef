// The comments of one object, as readers of the old site saw them.

import { threadVisibility, visibleThread } from 'ess-domain/moderation'
import { spipToHtml } from 'ess-domain/spip'
import { resolverFor } from '../index/link-resolver.mjs'
import { ownAddress, ownLinksIn } from '../index/own-address.mjs'
import { yamlOf } from './front-matter.mjs'
import { dateOf } from './moments.mjs'
import { titleText } from './words.mjs'

const WEB = /^https?:\/\//i

/**
 * Writes the data file of the comments of an object: what readers saw, and what was published where they did not see it.
 * Neither e-mail nor address, nor any word of what was not published, is in it. `undated` holds the ids of messages
 * without a date.
 */
export function commentsFile(comments, { about, index, isFlat, language, undated }) {
  const write = writerOf(index, language, undated)
  const published = comments.filter(({ state }) => state === 'published')
  const shown = isFlat ? inTimeOrder(published).map((comment) => write(comment, 0)) : threaded(comments, write)
  const ids = new Set(shown.map(({ id }) => String(id)))
  const below = published.filter(({ id }) => !ids.has(id))
  const seen = threadVisibility(comments)
  const hidden = inTimeOrder(below).map((comment) => ({ ...write(comment, 0), because: seen.get(comment.id)?.because }))
  const text = yamlOf({ ...about, comments: shown, ...(hidden.length === 0 ? {} : { hidden }) })
  return { text, shown: shown.length, hidden }
}

// In the order in which a thread is read, each with its depth: a template needs no recursion, however deep it is.
function threaded(comments, write) {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const list = []
  const nodes = visibleThread(comments)
    .toReversed()
    .map((node) => ({ node, depth: 0 }))
  for (let next = nodes.pop(); next !== undefined; next = nodes.pop()) {
    const { depth, node } = next
    list.push(write(byId.get(node.id), depth))
    for (const child of node.children.toReversed()) nodes.push({ node: child, depth: depth + 1 })
  }
  return list
}

function inTimeOrder(comments) {
  return comments.toSorted(
    (a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt) || Number(a.id) - Number(b.id),
  )
}

function writerOf(index, language, undated) {
  const resolve = resolverFor(index, language)
  const own = (url) => ownAddress(url, index.settings.url, resolve.link)
  const options = { profile: 'comment', notation: 'spip', lang: language, resolve: { link: resolve.link } }
  return ({ author, content, id, parent, submittedAt }, depth) => {
    const title = titleText(content.title ?? '', language)
    return {
      id: Number(id),
      ...(parent === undefined ? {} : { parent: Number(parent) }),
      depth,
      ...(undated.has(id) ? {} : { date: dateOf(submittedAt, index.timeZone) }),
      ...(author.name === undefined ? {} : { name: author.name }),
      ...(author.id === undefined ? {} : { author: Number(author.id) }),
      ...(content.link === undefined || !WEB.test(content.link.url) ? {} : { site: content.link }),
      ...(title === '' ? {} : { title }),
      html: ownLinksIn(spipToHtml(content.text, { ...options, notePrefix: `c${id}-` }), own),
      // What was typed, for a site that wants to render it in its own way. Never print it as HTML.
      source: content.text,
    }
  }
}
