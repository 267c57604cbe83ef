// The forum: the comments that readers may see, threaded, and the form.

import { threadVisibility } from 'ess-domain/moderation'
import { spipToHtml } from 'ess-domain/spip'
import { titleOf } from './article-view.mjs'
import { writeInstant } from './french.mjs'
import { html, rendered, trust } from './markup.mjs'

const MODES = {
  'a-priori': {
    name: 'modération a priori',
    notice:
      'Ce forum est modéré a priori : votre contribution n’apparaîtra qu’après avoir été validée par un administrateur du site.',
  },
  'a-posteriori': {
    name: 'modération a posteriori',
    notice: 'Votre contribution apparaît aussitôt ; un administrateur du site la lit ensuite.',
  },
}

const GONE = { retracted: 'Message retiré par son auteur.', erased: 'Message effacé.' }

/** Keeps what readers see of a discussion, in the order of writing. */
export function visibleMessages(comments, policy) {
  const seen = threadVisibility(comments, policy)
  return comments
    .map((comment) => ({ comment, sight: seen.get(comment.id) }))
    .filter(({ sight }) => sight.kind !== 'hidden')
}

/** Counts the messages that have words. */
export function countShown(messages) {
  return messages.filter(({ sight }) => sight.kind === 'shown').length
}

/** Shows the discussion and the form. */
export function forumView(forum, messages) {
  return html`<section class="forum" id="forum" aria-labelledby="forum-titre">
    <h2 id="forum-titre">Forum</h2>
    <p class="aside-note">Messages composés pour cette démonstration.</p>
    ${messagesUnder(undefined, messages)}
    ${forum.moderation === 'closed' ? html`<p>Ce forum est fermé.</p>` : formView(forum)}
  </section>`
}

function messagesUnder(parent, messages) {
  const replies = messages.filter(({ comment }) => comment.parent === parent)
  return (
    replies.length > 0 && html`<ol class="messages">${replies.map((message) => messageView(message, messages))}</ol>`
  )
}

function messageView({ comment, sight }, messages) {
  return html`<li id="message-${comment.id}">
    ${sight.kind === 'shown' ? shownView(comment) : html`<p class="gone">${GONE[sight.because]}</p>`}
    ${messagesUnder(comment.id, messages)}
  </li>`
}

function shownView({ author, content, id, submittedAt }) {
  const text = spipToHtml(content.text, { profile: 'comment', headingDepth: 4, notePrefix: `message-${id}-` })
  return html`<article aria-labelledby="auteur-${id}">
    <header>
      <h3 id="auteur-${id}">${author.name ?? 'Anonyme'}</h3>
      <a class="when" href="#message-${id}"><time datetime="${submittedAt}">${writeInstant(submittedAt)}</time></a>
    </header>
    <div class="text">${rendered(text)}</div>
    <p class="reply"><a href="#poster">Répondre<span class="unseen"> à ${author.name ?? 'ce message'}</span></a></p>
  </article>`
}

function formView({ fields, moderation, syntax }) {
  return html`<form class="post" id="poster" aria-labelledby="poster-titre" aria-describedby="moderation">
    <h3 id="poster-titre">Postez un commentaire</h3>
    <p class="notice" id="moderation"><strong>${MODES[moderation].name}</strong> ${titleOf(MODES[moderation].notice)}</p>
    ${fields.map(fieldView)}
    <p class="hint" id="raccourcis">Ce formulaire accepte les raccourcis SPIP ${codes(syntax.spip)} et le code HTML
      ${codes(syntax.html.map((name) => `<${name}>`))}. Pour créer des paragraphes, laissez simplement des lignes vides.</p>
    <p class="send"><button type="submit" disabled aria-describedby="envoi">Prévisualiser</button>
      <span id="envoi">Page de démonstration : rien n’est envoyé.</span></p>
  </form>`
}

function fieldView({ label, name, required }) {
  const attributes = html`id="champ-${name}" name="${name}"${required && trust(' required')}`
  return html`<p class="field">
    <label for="champ-${name}">${titleOf(label)}${required && html` <span class="required">(obligatoire)</span>`}</label>
    ${
      name === 'message'
        ? html`<textarea ${attributes} rows="8" aria-describedby="raccourcis"></textarea>`
        : html`<input ${attributes} type="text" autocomplete="name">`
    }
  </p>`
}

function codes(samples) {
  return samples.map((sample, index) => html`${index > 0 && ' '}<code>${sample}</code>`)
}
