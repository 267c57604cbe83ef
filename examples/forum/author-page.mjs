// What authors see of their own message: where it stands, why, and a form to contest that.

import { labelOf } from 'ess-domain/i18n'
import { html } from '../bou-sol/markup.mjs'
import { fieldAttributes, pageOf, refusedView } from './page.mjs'
import { wordsView } from './reader-page.mjs'

/** Writes the page of a message for its author; `id` is that of the appeal, where one can be filed. */
export function authorPage({ content, id: comment, state }, { letters, id, blockers = [] }) {
  return pageOf(
    'Votre message',
    html`<h1>Votre message</h1>
    <div class="words">${wordsView(content.text, comment, 2)}</div>
    <p><em>${labelOf('state', state, 'fr')}</em></p>
    ${letters.map(letterView)}
    ${refusedView(blockers)}
    ${id && contestView(comment, id, blockers)}
    <p><a href="/">Voir l’article</a></p>`,
  )
}

function letterView(letter) {
  return html`<div class="waiting">${letter.split('\n').map((line) => html`<p>${line}</p>`)}</div>`
}

function contestView(comment, id, blockers) {
  return html`<form method="post" action="/contester/${comment}">
      <input type="hidden" name="id" value="${id}">
      <p><label>Pourquoi cette décision est à revoir (obligatoire) <textarea name="reasons" rows="4" ${fieldAttributes('reasons', blockers)}></textarea></label></p>
      <p><button>Contester</button></p>
    </form>`
}
