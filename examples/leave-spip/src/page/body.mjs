// The texts of a page as one body of Markdown.

import { spipToMarkdown } from 'ess-domain/markdown'
import { parseSpip, renderSpip } from 'ess-domain/spip'
import { resolverFor } from '../index/link-resolver.mjs'
import { ownAddress } from '../index/own-address.mjs'
import { prepareTree } from './prepare-tree.mjs'

/** A tag may be in it that runs, or that a sanitizer would take away. */
const MAY_HOLD_HTML = /<[a-z?!]/i

/**
 * Writes the texts of a page, in their order: `{column, text}`, each with `before`, the Markdown between it and the texts
 * before it. `report` receives each problem with the column where it is.
 */
export function bodyOf(texts, { index, language, report }) {
  const resolve = resolverFor(index, language)
  const { base, html, images, settings } = index
  const isKnown = (reference) => resolve.link(reference) !== undefined
  const own = (url) => ownAddress(url, settings.url, resolve.link)
  const parts = texts.map(({ before = '', column, prefix, text }) => {
    const onProblem = (problem) => report(problem, column)
    const tree = parseSpip(text, { notation: 'spip', onProblem })
    prepareTree(tree, { base, html, images, isKnown, own, prefix })
    return { before, markdown: spipToMarkdown(tree, { lang: language, resolve, onProblem }) }
  })
  const filled = parts.filter(({ markdown }) => markdown !== '')
  return filled.map(({ before, markdown }, place) => (place === 0 ? markdown : `${before}${markdown}`)).join('\n')
}

/** Reports the HTML of a text that is shown as text or taken away. */
export function reportHtml({ column, text }, { html }, report) {
  if (html === 'keep') return
  if (!MAY_HOLD_HTML.test(text) && !/script:/i.test(text)) return
  renderSpip(text, {
    notation: 'spip',
    html: 'article',
    onProblem: (problem) => {
      if (HTML_CODES.includes(problem.code)) report(problem, column)
    },
  })
}

const HTML_CODES = ['spip/html-removed', 'spip/html-shown', 'spip/attribute-removed', 'spip/unsafe-url']
