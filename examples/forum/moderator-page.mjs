// What moderators see: the queue, and under each message the buttons that would be accepted.

import { labelOf } from 'ess-domain/i18n'
import { writeInstant } from '../bou-sol/french.mjs'
import { html } from '../bou-sol/markup.mjs'
import { pageOf, refusedView } from './page.mjs'
import { wordsView } from './reader-page.mjs'

const PLAIN = ['approve', 'markSpam', 'markHam', 'undo']
const REASONED = ['reject', 'remove']
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
  const { author, content, reports, revision, state, submittedAt, version } = comment
  const isOffered = (type) => buttons[type].ok
  const formOf = (body) => html`<form method="post" action="/moderation/${moderator.id}/${comment.id}">
      <input type="hidden" name="id" value="${id}">
      <input type="hidden" name="version" value="${version}">
      <input type="hidden" name="revision" value="${revision}">
      ${body}
    </form>`
  const plain = PLAIN.filter(isOffered)
  const reasoned = REASONED.filter(isOffered)
  return html`<section class="waiting">
    <p class="by"><strong>${author.name ?? 'Anonyme'}</strong>, le ${writeInstant(submittedAt)} : <em>${need}</em></p>
    <div class="words">${wordsView(content.text, comment.id)}</div>
    ${plain.length > 0 && formOf(html`<p>${plain.map(buttonView)}</p>`)}
    ${reasoned.length > 0 && formOf(groundsView(reasoned))}
    ${state === 'published' && reports.map((report) => formOf(reportView(report)))}
  </section>`
}

function buttonView(type) {
  return html`<button name="type" value="${type}">${labelOf('command', type, 'fr')}</button> `
}

// A form of its own: the key Enter in a field presses the first button of its form, which must not be another decision.
function groundsView(commands) {
  const option = (ground) => html`<option value="${ground}">${labelOf('ground', ground, 'fr')}</option>`
  return html`<p><label>Motif <select name="ground">${GROUNDS.map(option)}</select></label></p>
      <p><label>Explication <input name="explanation"></label></p>
      <p>${commands.map(buttonView)}</p>`
}

// A report that is not justified is closed; one that is justified is answered by removing the message.
function reportView({ at, ground, id }) {
  return html`<p>Signalé le ${writeInstant(at)} : ${labelOf('ground', ground, 'fr')}
      <input type="hidden" name="report" value="${id}"><input type="hidden" name="outcome" value="dismissed">
      <button name="type" value="settleReport">Classer sans suite</button></p>`
}
