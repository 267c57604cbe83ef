// What moderators see: the queue, and under each message the buttons that would be accepted.

import { labelOf } from 'ess-domain/i18n'
import { APPEAL_COMMAND_TYPES } from 'ess-domain/moderation'
import { writeInstant } from '../bou-sol/french.mjs'
import { html, trust } from '../bou-sol/markup.mjs'
import { bylineView, instantView, messageName, nameOf, pageOf, refusedView } from './page.mjs'
import { wordsView } from './reader-page.mjs'

const FORUM_BUTTONS = ['close', 'reopenForum']
const THREAD_BUTTONS = ['lockThread', 'unlockThread']

const PLAIN = ['approve', 'markSpam', 'markHam', 'undo']
const REASONED = ['reject', 'remove']
const GROUNDS = ['off-topic', 'personal-data', 'duplicate', 'spam', 'other']

/**
 * Writes the page of a moderator: what is to be done, what was decided, and why the last command was refused, with what
 * was written in its form.
 */
export function moderatorPage(
  moderator,
  { waiting, decided, appeals, buttonsOf, opening, newId },
  { blockers = [], refused, written } = {},
) {
  const own = { moderator, opening, newId }
  const view = (comment, need) => {
    const parts = { buttons: buttonsOf(comment, moderator), written: comment.id === refused ? written : undefined }
    return commentView(comment, need, { ...own, ...parts })
  }
  return pageOf(
    'Modération',
    html`<h1>Modération : ${moderator.id}</h1>
    ${refusedView(blockers, refused)}
    <h2>À faire</h2>
    ${waiting.length === 0 ? html`<p>Rien à décider.</p>` : waiting.map(({ comment, need }) => view(comment, labelOf('need', need, 'fr')))}
    ${appeals.length > 0 && html`<h2>Contestés</h2>`}
    ${appeals.map((one) => appealView(one, own))}
    ${decided.length > 0 && html`<h2>Décidés</h2>`}
    ${decided.map((comment) => view(comment, labelOf('state', comment.state, 'fr')))}
    <h2>Le forum</h2>
    ${openingView(FORUM_BUTTONS, own)}
    <p><a href="/">Voir l’article</a></p>`,
  )
}

function commentView(comment, need, { moderator, buttons, written, ...own }) {
  const { author, content, reports, state, submittedAt, thread } = comment
  const signed = { name: author.name, submittedAt }
  const about = messageName(signed)
  const isOffered = (type) => buttons[type].ok
  const id = own.newId()
  const formOf = (body) => decisionView(`/moderation/${moderator.id}/${comment.id}`, { ...comment, id }, body)
  const plain = PLAIN.filter(isOffered)
  const reasoned = REASONED.filter(isOffered)
  return html`<section class="waiting" id="message-${comment.id}">
    ${bylineView(signed, html` : <em>${need}</em>`)}
    <div class="words">${wordsView(content.text, comment.id)}</div>
    ${plain.length > 0 && formOf(html`<p>${plain.map((type) => buttonView(type, about))}</p>`)}
    ${reasoned.length > 0 && formOf(groundsView(reasoned, about, written))}
    ${state === 'published' && reports.map((report) => formOf(reportView(report, about)))}
    ${state === 'published' && thread === comment.id && openingView(THREAD_BUTTONS, { moderator, ...own }, { thread, about })}
  </section>`
}

// `id` is that of the command; `version` and `revision` are what the moderator has before their eyes.
function decisionView(action, { id, revision, version }, body) {
  return html`<form method="post" action="${action}">
      <input type="hidden" name="id" value="${id}">
      <input type="hidden" name="version" value="${version}">
      ${revision && html`<input type="hidden" name="revision" value="${revision}">`}
      ${body}
    </form>`
}

// What is done to the forum or to a thread: the buttons that would do something.
function openingView(buttons, { moderator, opening, newId }, { thread, about } = {}) {
  const version = opening.version()
  const isOffered = (type) => opening.isOffered({ type, id: newId(), actor: moderator, expected: { version }, thread })
  const offered = buttons.filter(isOffered)
  const body = html`${thread && html`<input type="hidden" name="thread" value="${thread}">`}
      <p>${offered.map((type) => buttonView(type, about, 'forumCommand'))}</p>`
  return offered.length > 0 && decisionView(`/forum/${moderator.id}`, { id: newId(), version }, body)
}

function appealView({ appeal, comment }, { moderator, newId }) {
  const about = `contestation du ${writeInstant(appeal.filedAt)}`
  const buttons = APPEAL_COMMAND_TYPES.map((type) => buttonView(type, about, 'appealCommand'))
  return html`<section class="waiting">
    ${comment.state !== 'erased' && contestedView(comment)}
    <p>Contesté le ${instantView(appeal.filedAt)} : ${appeal.reasons}</p>
    ${decisionView(`/contestations/${moderator.id}/${appeal.id}`, { ...comment, id: newId() }, html`<p>${buttons}</p>`)}
  </section>`
}

// It may stand on the page a second time, among those that are decided.
function contestedView({ author, content, id, submittedAt }) {
  return html`${bylineView({ name: author.name, submittedAt })}
    <div class="words">${wordsView(content.text, `appel-${id}`)}</div>`
}

function buttonView(type, about, kind = 'command', word = type) {
  const label = labelOf(kind, word, 'fr')
  const name = about && html`aria-label="${nameOf(label, about)}" `
  return html`<button ${name}name="type" value="${type}">${label}</button> `
}

// A form of its own: the key Enter in a field presses the first button of its form, which must not be another decision.
function groundsView(commands, about, { kind, explanation = '' } = {}) {
  const option = (ground) =>
    html`<option value="${ground}"${ground === kind && trust(' selected')}>${labelOf('ground', ground, 'fr')}</option>`
  return html`<p><label>Motif <select name="ground" aria-label="${nameOf('Motif', about)}">${GROUNDS.map(option)}</select></label></p>
      <p><label>Explication (obligatoire) <input name="explanation" value="${explanation}" aria-label="${nameOf('Explication (obligatoire)', about)}" required></label></p>
      <p>${commands.map((type) => buttonView(type, about))}</p>`
}

// A report that is not justified is closed; one that is justified is answered by removing the message.
function reportView({ at, ground, id }, about) {
  const name = `signalement du ${writeInstant(at)}, ${about}`
  return html`<p>Signalé le ${instantView(at)} : ${labelOf('ground', ground, 'fr')}
      <input type="hidden" name="report" value="${id}"><input type="hidden" name="outcome" value="dismissed">
      ${buttonView('settleReport', name, 'reportCommand', 'dismiss')}</p>`
}
