// What moderators see: the queue, and under each message the buttons that would be accepted.

import { labelOf } from 'ess-domain/i18n'
import { writeInstant } from '../bou-sol/french.mjs'
import { html } from '../bou-sol/markup.mjs'
import { pageOf, refusedView } from './page.mjs'
import { wordsView } from './reader-page.mjs'

const COMMANDS = ['approve', 'reject', 'remove', 'markSpam', 'markHam', 'undo']
const GROUNDS = ['off-topic', 'personal-data', 'duplicate', 'spam', 'other']

/** Writes the page of a moderator: what is to be done, what was decided, and why the last command was refused. */
export function moderatorPage(moderator, { waiting, decided, buttonsOf, newId }, blockers = []) {
  const view = (comment, need) =>
    commentView(comment, need, { moderator, buttons: buttonsOf(comment, moderator), id: newId() })
  return pageOf(
    'Modération',
    html`<h1>Modération : ${moderator.id}</h1>
    ${refusedView(blockers)}
    <h2>À faire</h2>
    ${waiting.length === 0 ? html`<p>Rien à décider.</p>` : waiting.map(({ comment, need }) => view(comment, labelOf('need', need, 'fr')))}
    <h2>Décidés</h2>
    ${decided.map((comment) => view(comment, labelOf('state', comment.state, 'fr')))}
    <p><a href="/">Voir l’article</a></p>`,
  )
}

function commentView(comment, need, { moderator, buttons, id }) {
  const { author, content, revision, submittedAt, version } = comment
  const allowed = COMMANDS.filter((type) => buttons[type].ok)
  return html`<section class="waiting">
    <p class="by"><strong>${author.name ?? 'Anonyme'}</strong>, le ${writeInstant(submittedAt)} : <em>${need}</em></p>
    <div class="words">${wordsView(content.text, comment.id)}</div>
    <form method="post" action="/moderation/${moderator.id}/${comment.id}">
      <input type="hidden" name="id" value="${id}">
      <input type="hidden" name="version" value="${version}">
      <input type="hidden" name="revision" value="${revision}">
      <p>${allowed.map((type) => html`<button name="type" value="${type}">${labelOf('command', type, 'fr')}</button> `)}</p>
      ${
        allowed.some((type) => type === 'reject' || type === 'remove') &&
        html`<p><label>Motif <select name="ground">${GROUNDS.map(
          (ground) => html`<option value="${ground}">${labelOf('ground', ground, 'fr')}</option>`,
        )}</select></label>
        <label>Explication <input name="explanation" size="40"></label></p>`
      }
    </form>
  </section>`
}
