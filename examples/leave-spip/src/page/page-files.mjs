// The files of a page: one for each of its languages.

import { bcp47 } from '../index/languages.mjs'
import { languagesOf } from '../index/site-index.mjs'
import { bodyOf, reportHtml } from './body.mjs'
import { markdownFile } from './front-matter.mjs'
import { printShortcodes } from './shortcodes.mjs'

/**
 * Writes a page in each of its languages: `texts` as `bodyOf` takes them, `dataIn` giving what stands before the others
 * in its front matter, with what writes a text of it as Markdown, `moreIn` what stands behind them. `report` receives
 * problems with their column.
 */
export function pageFiles({ type, id, texts, index, report, hasComments }, { dataIn, moreIn, spip }) {
  const page = index.page(type, id)
  const languages = languagesOf(page)
  for (const text of texts) reportHtml(text, index, report)
  return languages.map((language, place) => {
    // What is wrong with a text is wrong in every language of it.
    const options = { index, language, report: place === 0 ? report : () => {} }
    const markdown = bodyOf(texts, options)
    const body = index.isForHugo ? printShortcodes(markdown) : markdown
    const write = (column, text) => bodyOf([{ column, text }], options).trim()
    const data = {
      ...dataIn(language, write),
      lang: bcp47(language),
      draft: page.isSeen === false ? true : undefined,
      ...moreIn(language),
      translationKey: translationKeyOf(page, type, id),
      aliases: place === 0 && page.isPage ? [`/${type}${id}`] : undefined,
      comments: hasComments ? `${type}-${id}` : undefined,
      spip,
    }
    return { file: index.file(type, id, language), text: markdownFile(data, body) }
  })
}

// Translations of each other share one; so do the languages of one page.
function translationKeyOf(page, type, id) {
  if (page.translationOf !== undefined) return `${type}-${page.translationOf}`
  return languagesOf(page).length > 1 ? `${type}-${id}` : undefined
}
