// The frame of every page: no script, nothing loaded from elsewhere.

import { createHash } from 'node:crypto'
import { describe } from 'ess-domain/i18n'
import { spipInlineToText } from 'ess-domain/spip'
import { writeInstant } from '../bou-sol/french.mjs'
import { html, trust } from '../bou-sol/markup.mjs'

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
.thread{list-style:none;padding-left:1rem;border-left:1px solid #ccc}.thread .thread .thread .thread{padding-left:0;border:0}
.by{font:inherit;margin:1rem 0 0;color:#555}.words{unicode-bidi:isolate}pre{white-space:pre-wrap}
.gone{color:#555;font-style:italic}.unseen{position:absolute;left:-9999px}
.refused{color:#a00}.told{color:#060}.preview,.waiting{border:1px solid #ccc;padding:0 1rem;margin:1rem 0}
textarea,input:not([type=hidden]){width:100%;box-sizing:border-box}
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
@media(prefers-color-scheme:dark){.by,.gone{color:#bbb}.refused{color:#f99}.told{color:#9d9}}`

const HASH = createHash('sha256').update(STYLE).digest('base64')

/** What every answer says to browsers: run nothing, load nothing, send forms here only, stand in no other page, be kept for nobody else. */
export const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-cache',
  'referrer-policy': 'same-origin',
}

/** Puts a body into a page. */
export function pageOf(title, body) {
  return html`<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${spipInlineToText(title)}</title>
  <style>${trust(STYLE)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** Makes a page that says one thing. */
export function messagePage(told) {
  return pageOf(
    told,
    html`<h1>${told}</h1>
<p><a href="/">Voir l’article</a></p>`,
  )
}

/** Writes an instant for people and programs. */
export function instantView(instant) {
  return html`<time datetime="${instant}">${writeInstant(instant)}</time>`
}

/** Heads a message: who wrote it and when, and `more`. */
export function bylineView({ name, submittedAt }, more) {
  return html`<h3 class="by"><strong><bdi>${name ?? 'Anonyme'}</bdi></strong>, le ${instantView(submittedAt)}${more}</h3>`
}

/** Names a button that stands under each message: who goes from button to button does not hear what is above it. */
export function nameOf(label, about) {
  return `${label}\u00a0: ${about}`
}

/** Tells which message a button is for. */
export function messageName({ name, submittedAt }) {
  return `message de ${name ?? 'Anonyme'}, le ${writeInstant(submittedAt)}`
}

/** Tells a field what was refused of it, and which words help to fill it in. */
export function fieldAttributes(field, blockers, hints = []) {
  // The field `content.text`, or the code `moderation/text-short`.
  const isAbout = ({ code, params }) => /\w+$/.exec(params.field ?? /\/\w+/.exec(code)[0])[0] === field
  const refused = blockers.flatMap((blocker, index) => (isAbout(blocker) ? [refusalId(index)] : []))
  const described = [...hints, ...refused].join(' ')
  return html`required${refused.length > 0 && trust(' aria-invalid="true"')}${described && html` aria-describedby="${described}"`}`
}

function refusalId(index) {
  return `refus-${index}`
}

/** Tells why something was refused, and of which message; nothing when it was not. */
export function refusedView(blockers, message) {
  const tell = (blocker) => describe(blocker, 'fr', { timeZone: 'Europe/Paris' })
  return (
    blockers.length > 0 &&
    html`<div class="refused" role="alert">
      <ul>${blockers.map((blocker, index) => html`<li id="${refusalId(index)}">${tell(blocker)}</li>`)}</ul>
      ${message && html`<p><a href="#message-${message}">Voir le message</a></p>`}
    </div>`
  )
}
