// What of a text holds on the old site only is put right in its tree, before Markdown is written of it.

import { ownLinksIn, sourcesFromRoot } from '../index/own-address.mjs'
import { isSafeUrl, safeFormula, safeHtml } from './safe-html.mjs'

/** Addresses of files, relative to the home page of the old site: `src="IMG/jpg/four.jpg"`. */
const FILE_IN_HTML = /(\s(?:src|href|poster)\s*=\s*["']?)IMG\//gi

/** A tag, or a comment, and nothing else. */
const TAG = /^<[^<]*>$/

/**
 * Changes a tree that was parsed for this page: `prefix` keeps its notes apart from those of other texts, `own` gives
 * where an address of the old site leads.
 */
export function prepareTree(tree, { base, html, images, isKnown, own, prefix = '' }) {
  const isSafe = html === 'safe'
  const nodes = [tree]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isSafe && (node.type === 'math' || node.type === 'inlineMath')) node.value = safeFormula(node.value)
    // The words above a table are beside its rows.
    if (node.type === 'table' && node.data?.caption !== undefined) nodes.push(node.data.caption)
    if (node.type === 'link' && node.data?.reference === undefined) {
      node.url = own(node.url) ?? node.url.replace(/^IMG\//, () => images)
    }
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') rename(node, prefix)
    if (!('children' in node)) continue
    node.children = node.children.flatMap((child) => {
      if (child.type === 'html') child.value = htmlOf(child.value, { base, images, own, isSafe })
      if (child.type === 'html' && child.value === '') return []
      return leadsNowhere(child, isKnown, isSafe) ? textOf(child) : [child]
    })
    for (const child of node.children) nodes.push(child)
  }
  return tree
}

function htmlOf(value, { base, images, isSafe, own }) {
  const kept = isSafe ? marked(safeHtml(value)) : value
  const withFiles = kept.replace(FILE_IN_HTML, (_, start) => `${start}${images}`)
  return ownLinksIn(sourcesFromRoot(withFiles, base), own)
}

// What is more than a tag is marked as raw HTML: the text in it is no markup.
function marked(html) {
  return html === '' || TAG.test(html) ? html : `<html>${html}</html>`
}

function rename(note, prefix) {
  note.identifier = `${prefix}${note.identifier}`
  note.label = `${prefix}${note.label ?? ''}`
}

function leadsNowhere(node, isKnown, isSafe) {
  if (node.type !== 'link') return false
  const { reference } = node.data ?? {}
  return reference === undefined ? isSafe && !isSafeUrl(node.url) : !isKnown(reference)
}

// Such a link leaves its words; without any, what it wrote.
function textOf(link) {
  return link.children.length > 0 ? link.children : [{ type: 'text', value: link.data.target ?? link.url }]
}
