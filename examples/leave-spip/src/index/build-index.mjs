// Reads the database once, without its texts: who is where.

import { fromSpipTableRow, placeSpipSections } from 'ess-domain/interop'
import { titleText } from '../page/words.mjs'
import { bcp47, pageLanguages } from './languages.mjs'
import { fromRoot } from './own-address.mjs'
import { recordsOf } from './read-records.mjs'
import { SiteIndex } from './site-index.mjs'
import { ANY, SlugRegister } from './slug.mjs'

const TEXTS = ['titre', 'surtitre', 'soustitre', 'descriptif', 'chapo', 'texte', 'ps']
const HAS_MULTI = TEXTS.map((name) => `${name} LIKE '%<multi>%'`).join(' OR ')
const PLACE = ['id_article', 'id_rubrique', 'statut', 'titre', 'lang', 'date', 'id_trad', 'virtuel']

/** Folders at the root, beside those of languages: of authors and keywords, and those that Hugo makes of taxonomies. */
const FOLDERS = ['auteurs', 'mots-cles', 'authors', 'tags']

/** Reads the index of a site. `tick` is told how many articles were read. */
export async function buildIndex(database, options, tick) {
  const index = new SiteIndex(database.settings, options)
  const read = (table, choice) => recordsOf(database, table, options, choice)
  for await (const { id, title } of read('groupes_mots')) index.groups.set(id, { title: title.text })
  for await (const document of read('documents')) index.documents.set(document.id, documentOf(document, options))
  const slugs = new SlugRegister()
  for (const folder of [...FOLDERS, ...(await database.languages()).map(bcp47)])
    slugs.take(ANY, null, folder, folder, 0)
  await readSections(index, read, slugs)
  await readArticles(index, read, slugs, tick)
  await readKeywords(index, read, slugs)
  await readAuthors(index, read, slugs, await authorsSeen(index, database))
  return index
}

function documentOf(
  { alt, credits, duration, file, height, missing, mode, remote, size, status, summary, title, width, extension },
  { base, images },
) {
  return {
    url: remote ? fromRoot(file, base) : `${images}${file.split('/').map(encodeURIComponent).join('/')}`,
    file: remote ? undefined : file,
    title: title.text,
    alt,
    extension,
    mode,
    ...(width === null || height === null ? {} : { width, height }),
    ...(size === null ? {} : { size }),
    ...(summary === '' ? {} : { summary }),
    ...(credits === '' ? {} : { credits }),
    ...(duration === null ? {} : { duration }),
    isMissing: missing,
    isSeen: status === 'publie',
  }
}

async function readSections(index, read, slugs) {
  const all = []
  for await (const section of read('rubriques')) all.push(section)
  const { parents } = placeSpipSections(all)
  for (const { id, language, status, summary, text, title } of all) {
    const own = language ?? index.settings.language
    const parent = parents.get(id) ?? null
    const slug = slugs.take(ANY, parent, titleText(title.text, own), `rubrique-${id}`, id)
    const isSeen = status === 'publie'
    const languages = pageLanguages(own, [title.text, summary, text])
    index.sections.set(id, {
      title: title.text,
      rank: title.rank,
      parent,
      language: own,
      languages,
      slugs: { [own]: slug },
      isSeen,
      isPage: isSeen,
    })
  }
  for (const [id, section] of index.sections) {
    for (const language of section.languages) {
      if (language === section.language) continue
      const title = titleText(section.title, language)
      // Where the title is the same, so is the folder.
      const isSame = title === titleText(section.title, section.language)
      const own = section.slugs[section.language]
      section.slugs[language] = isSame ? own : slugs.take(language, section.parent, title, `rubrique-${id}`, id)
    }
  }
}

async function readArticles(index, read, slugs, tick) {
  const languages = new Map()
  for await (const { id, language, lead, overtitle, postscript, subtitle, summary, text, title } of read('articles', {
    where: HAS_MULTI,
  })) {
    const own = language ?? index.settings.language
    languages.set(id, pageLanguages(own, [title.text, overtitle, subtitle, summary, lead, text, postscript]))
  }
  let count = 0
  for await (const article of read('articles', { names: PLACE })) {
    const { id, title, translationOf } = article
    const redirect = article.redirect.trim()
    const language = article.language ?? index.settings.language
    const section = index.sections.has(article.section) ? article.section : null
    const slugIn = (lang) => slugs.take(lang, section, titleText(title.text, lang), `article-${id}`, id)
    const all = languages.get(id)
    const isSeen = isPublished(article, index)
    index.articles.set(id, {
      title: title.text,
      section,
      language,
      slugs: namesIn(all ?? [language], slugIn),
      isSeen,
      isPage: isSeen && redirect === '',
      ...(redirect === '' ? {} : { redirect }),
      ...(translationOf === null ? {} : { translationOf }),
    })
    if (isSeen && translationOf !== null) index.translations.set(`${translationOf} ${language}`, id)
    tick(++count)
  }
}

async function readKeywords(index, read, slugs) {
  const language = index.settings.language
  for await (const { group, id, summary, text, title } of read('mots')) {
    const languages = pageLanguages(language, [title.text, summary, text])
    const slugIn = (lang) => slugs.take(lang, 'mots-cles', titleText(title.text, lang), `mot-${id}`, id)
    index.keywords.set(id, { title: title.text, group, language, slugs: namesIn(languages, slugIn), isPage: true })
  }
}

async function readAuthors(index, read, slugs, seen) {
  const language = index.settings.language
  for await (const { bio, id, name, status } of read('auteurs')) {
    const languages = pageLanguages(language, [name, bio])
    const slugIn = (lang) => slugs.take(lang, 'auteurs', titleText(name, lang), `auteur-${id}`, id)
    // SPIP shows the page of whoever published something: an account alone is nobody's business.
    const isSeen = seen.has(id) && status !== '5poubelle'
    index.authors.set(id, { title: name, language, slugs: namesIn(languages, slugIn), isSeen, isPage: isSeen })
  }
}

async function authorsSeen(index, database) {
  const seen = new Set()
  for await (const row of database.stream('auteurs_liens')) {
    const outcome = fromSpipTableRow('auteurs_liens', row)
    const { author, object } = outcome.ok ? outcome.value : {}
    if (object?.type === 'article' && index.articles.get(object.id)?.isSeen) seen.add(author)
  }
  return seen
}

// Most pages have one language, and one name: a string holds it.
function namesIn(languages, slugIn) {
  const [own] = languages
  return languages.length === 1 ? slugIn(own) : Object.fromEntries(languages.map((lang) => [lang, slugIn(lang)]))
}

// SPIP hides what is dated in the future, unless the site is set to show it.
function isPublished({ published, status }, { now, settings }) {
  if (status !== 'publie') return false
  return settings.showsFuture || published === null || published <= now
}
