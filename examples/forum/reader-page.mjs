// What readers see: the article, the thread, the form. Everything that a reader wrote goes through the library.

import { labelOf } from 'ess-domain/i18n'
import { strict } from 'ess-domain/moderation'
import { renderSpipInline, spipToHtml } from 'ess-domain/spip'
import { html, rendered, trust } from '../bou-sol/markup.mjs'
import { bylineView, fieldAttributes, messageName, nameOf, pageOf, refusedView } from './page.mjs'

const GONE = { retracted: 'Message retiré par son auteur.', erased: 'Message effacé.' }
const GROUNDS = ['illegal', 'rules', 'off-topic', 'personal-data', 'spam', 'other']

/**
 * Writes the page of the article.
 *
 * `form` is what stands in the form: `{id, name, text, parent}`; `told` is a sentence to say above it, `blockers` are
 * why it was refused, and `isPreview` shows the text as readers would see it. `isOpen` tells whether the forum takes
 * messages, `lockedThreads` which threads take no replies.
 */
export function readerPage(article, thread, { form, told, blockers = [], isPreview = false, isOpen, lockedThreads }) {
  const takesReplies = ({ id }) => isOpen && !lockedThreads.includes(id)
  // Who wrote while it was closed gets the words back, with the reason.
  const hasForm = isOpen || isPreview || blockers.length > 0
  const answered = findComment(thread, form.parent)
  return pageOf(
    [titleOf({ answered, blockers, isPreview, told }), article.title].filter(Boolean).join(' | '),
    html`<article>
      <h1>${trust(renderSpipInline(article.title))}</h1>
      ${rendered(spipToHtml(article.text, { notePrefix: 'article-' }))}
    </article>
    <section id="forum">
      <h2>Forum</h2>
      ${repliesView(thread, takesReplies)}
      ${hasForm ? formView(form, { answered, told, blockers, isPreview }) : html`<p id="poster">Ce forum est fermé.</p>`}
    </section>`,
  )
}

// Who hears the page hears its title first: what became of the form is told there.
function titleOf({ answered, blockers, isPreview, told }) {
  if (blockers.length > 0) return 'Refusé'
  if (isPreview) return 'Prévisualisation'
  return told ? 'Merci\u00a0!' : answered && 'Répondre'
}

function findComment(nodes, id) {
  const waiting = [...nodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'comment' && node.id === id) return node
    waiting.push(...node.children)
  }
  return undefined
}

// A loop, not a function that calls itself: a thread may be deeper than calls go. What is to be written waits, the next
// part last: a piece of markup or a message. What holds for the first message of a thread holds for all of it.
function repliesView(thread, takesReplies) {
  const parts = []
  const waiting = listOf(thread.map((node) => ({ node, isAnswered: takesReplies(node) })))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { isAnswered, markup, node } = next
    parts.push(markup ?? messageView(node, isAnswered))
    if (node === undefined) continue
    waiting.push({ markup: html`</li>` })
    for (const part of listOf(node.children.map((child) => ({ node: child, isAnswered })))) waiting.push(part)
  }
  return parts
}

function listOf(messages) {
  return messages.length === 0
    ? []
    : [{ markup: html`</ol>` }, ...messages.toReversed(), { markup: html`<ol class="thread">` }]
}

// Its end is written behind its replies.
function messageView(node, isAnswered) {
  return html`<li id="message-${node.id}">
    ${node.kind === 'comment' ? commentView(node, isAnswered) : html`<p class="gone">${GONE[node.because]}</p>`}`
}

function commentView(comment, isAnswered) {
  const { content, id } = comment
  const about = messageName(comment)
  return html`${bylineView(comment)}
    <div class="words">${wordsView(content.text, id)}</div>
    <form method="post" action="/signaler/${id}#poster">
      ${isAnswered && html`<a href="/?repondre=${id}#poster" aria-label="${nameOf('Répondre', about)}">Répondre</a>`}
      <select name="ground" aria-label="${nameOf('Motif du signalement', about)}">${GROUNDS.map(
        (ground) => html`<option value="${ground}">${labelOf('ground', ground, 'fr')}</option>`,
      )}</select>
      <button aria-label="${nameOf('Signaler', about)}">Signaler</button>
    </form>`
}

/** Shows the words of a comment as readers see them. */
export function wordsView(text, id, headingDepth = 4) {
  return rendered(spipToHtml(text, { profile: 'comment', headingDepth, notePrefix: `message-${id}-` }))
}

function formView({ id, name, text, parent }, { answered, told, blockers, isPreview }) {
  return html`<form method="post" action="/messages#poster" id="poster">
    <h3>${answered ? `Répondre à ${answered.name ?? 'Anonyme'}` : 'Poster un commentaire'}</h3>
    ${answered && html`<p><a href="/#poster">Poster plutôt un commentaire de l’article</a></p>`}
    ${told && html`<p class="told" role="status">${told}</p>`}
    ${refusedView(blockers)}
    ${isPreview && html`<div class="preview"><p>Prévisualisation :</p>${wordsView(text, 'essai')}</div>`}
    <input type="hidden" name="id" value="${id}">
    <input type="hidden" name="parent" value="${parent ?? ''}">
    <p class="unseen"><label>Ne rien écrire ici <input name="trap" tabindex="-1" autocomplete="off"></label></p>
    <p><label>Votre nom (obligatoire) <input name="name" value="${name}" autocomplete="name" ${fieldAttributes('name', blockers)}></label></p>
    <p><label>Votre message (obligatoire) <textarea name="text" rows="6" ${fieldAttributes('text', blockers, ['aide'])}>${text}</textarea></label></p>
    <p id="aide">Ce forum est modéré a priori : votre message n’apparaîtra qu’après validation. Écrivez au moins ${strict.text.min} caractères. Raccourcis acceptés :
      <code>[-&gt;url] {{gras}} {italique} &lt;quote&gt; &lt;code&gt;</code>.</p>
    <p><button name="do" value="preview">Prévisualiser</button> <button name="do" value="send">Envoyer</button></p>
  </form>`
}
