// Languages, as SPIP writes them in the database (`pt_br`) and as the web does (`pt-BR`).

import { parseSpip } from 'ess-domain/spip'

/** Writes a language for front matter and folders. */
export function bcp47(language) {
  const [name, ...parts] = language.split('_')
  return [name, ...parts.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')
}

/** Lists the languages of the `<multi>` of a text, in their order. */
export function languagesIn(text) {
  if (!text.includes('<multi>')) return []
  const languages = new Set()
  const nodes = [parseSpip(text, { notation: 'spip' })]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.type === 'multiVariant' && node.lang !== '') languages.add(node.lang)
    if ('children' in node) nodes.push(...node.children.toReversed())
  }
  return [...languages]
}

/** Lists the languages that a page is written in: its own, and those of `<multi>` in its texts. */
export function pageLanguages(own, texts) {
  return [...new Set([own, ...texts.flatMap(languagesIn)])]
}
