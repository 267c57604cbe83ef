// The whole page: one file, no script, nothing loaded from elsewhere.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { spipInlineToText, spipToText } from 'ess-domain/spip'
import { bodyView, breadcrumbView, glossaryView, headingView, titleOf } from './article-view.mjs'
import { cardsView } from './cards-view.mjs'
import { countShown, forumView } from './forum-view.mjs'
import { html, trust } from './markup.mjs'

const SITE = {
  name: 'Labo de l’ESS',
  url: 'https://www.lelabo-ess.org/',
  about:
    'Le Labo de l’ESS est un think tank qui construit, par un travail collaboratif, des axes structurants de l’économie sociale et solidaire, à partir d’initiatives concrètes, innovantes et inspirantes issues des territoires.',
}

/** Writes the page of an article: `{subjects, article, source, body, messages}`. */
export function pageOf({ subjects, article, source, body, messages }) {
  const style = styleSheet()
  return html`<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="description" content="${excerptOf(source)}">
  <title>${spipInlineToText(article.title)} | ${SITE.name}</title>
  <style>${trust(style)}</style>
</head>
<body id="impression">
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="site">
  <p class="site-name"><a href="${SITE.url}">${SITE.name}</a></p>
  <p class="site-about">${SITE.about}</p>
  <p class="follow"><a class="tool" href="#suivre">Nous suivre</a></p>
</header>
<p class="print-bar">Voici la page telle qu’elle s’imprime (Ctrl + P). <a href="#contenu">Revenir à la page</a></p>
${breadcrumbView(article.breadcrumb)}
<main id="contenu">
  <article class="article">
    ${headingView(article, countShown(messages))}
    ${bodyView(body)}
    ${cardsView(subjects)}
    ${glossaryView(subjects.glossary)}
  </article>
  ${forumView(subjects.forum, messages)}
</main>
<footer class="site-end" id="suivre">
  <h2>Nous suivre</h2>
  <p>${titleOf('Les liens de cette rubrique manquent au texte extrait de la page ; il reste celui du site :')}
    <a href="${SITE.url}">${new URL(SITE.url).host}</a></p>
</footer>
</body>
</html>
`.toString()
}

// What is printed is written once: for the printer, and for the screen that shows what will be printed.
function styleSheet() {
  const read = (name) => readFileSync(new URL(`style/${name}.css`, import.meta.url), 'utf8')
  const screen = ['base', 'site', 'text', 'facts', 'article', 'forum'].map(read).join('\n')
  const print = read('print')
  return `${screen}\n@media print {\n${print}}\n@scope (body:target) {\n${print}}\n`
}

function policyFor(style) {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

function excerptOf(source) {
  const text = spipToText(source).replaceAll(/\s+/g, ' ')
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 159))}…`
}
