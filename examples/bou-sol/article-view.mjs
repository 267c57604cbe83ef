// The article: its heading, its body, its notes, the glossary that its terms link to.

import { renderSpip, renderSpipInline } from 'ess-domain/spip'
import { writeDate } from './french.mjs'
import { html, rendered, trust } from './markup.mjs'

/** Renders the body; terms of the glossary link to their definition on the page, others where SPIP sends them. */
export function renderBody(source, glossary) {
  return renderSpip(source, {
    headingDepth: 2,
    notePrefix: 'texte-',
    resolve: { glossary: ({ term }) => linkOf(findTerm(term, glossary)) },
  })
}

/** Shows where the article stands in its site. */
export function breadcrumbView(titles) {
  const last = titles.length - 1
  return html`<nav class="breadcrumb" aria-label="Fil d’Ariane">
    <ol>${titles.map((title, index) => html`<li${index === last && trust(' aria-current="page"')}>${titleOf(title)}</li>`)}</ol>
  </nav>`
}

/** Shows the title, the date, and what the page offers. */
export function headingView({ title, published }, messageCount) {
  return html`<header class="heading">
    <h1>${titleOf(title)}</h1>
    <div class="meta">
      ${published && html`<p>Publié le <time datetime="${published}">${writeDate(published)}</time></p>`}
      <ul>
        <li><a class="tool print-tool" href="#impression">Impression</a></li>
        <li><a class="tool" href="#forum">Forum <span class="count">${messageCount}<span class="unseen"> messages</span></span></a></li>
      </ul>
    </div>
  </header>`
}

/** Shows the body and, under it, its notes. */
export function bodyView({ html: body, notes }) {
  return html`<div class="text">
    ${rendered(body)}
    ${notes && html`<section class="notes" aria-labelledby="notes"><h2 id="notes">Notes</h2>${rendered(notes)}</section>`}
  </div>`
}

/** Shows the terms of the glossary with their definitions. */
export function glossaryView(glossary) {
  return html`<section class="glossary" aria-labelledby="glossaire">
    <h2 id="glossaire">Glossaire</h2>
    <dl>${glossary.map(
      ({ id, term, definition }) => html`<div id="terme-${id}"><dt>${term}</dt><dd>${titleOf(definition)}</dd></div>`,
    )}</dl>
  </section>`
}

/** Renders a title or a line of text, with French typography. */
export function titleOf(text) {
  return trust(renderSpipInline(text))
}

function findTerm(text, glossary) {
  const name = text.toLocaleLowerCase('fr')
  return glossary.find(({ term, variants = [] }) =>
    [term, ...variants].some((spelling) => spelling.toLocaleLowerCase('fr') === name),
  )
}

function linkOf(entry) {
  return entry && { url: `#terme-${entry.id}`, title: entry.definition }
}
