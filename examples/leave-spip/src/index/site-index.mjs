// What must be known of the whole site before a page of it is written: who is where. No text is in it.

import { bcp47 } from './languages.mjs'

/** The objects that have pages: the folder that they are in, the section above them. */
const PAGES = {
  article: { folder: [], above: ({ section }) => section },
  auteur: { folder: ['auteurs'], above: () => null },
  mot: { folder: ['mots-cles'], above: () => null },
  rubrique: { folder: [], above: ({ parent }) => parent },
}

/** The index of a site, filled by `buildIndex`. */
export class SiteIndex {
  /** Sections by id. */
  sections = new Map()
  /** Articles by id. */
  articles = new Map()
  /** Authors by id. */
  authors = new Map()
  /** Keywords by id. */
  keywords = new Map()
  /** Groups of keywords by id. */
  groups = new Map()
  /** Documents by id: address, title, what is said of them. */
  documents = new Map()
  /** Published translations: the article of a group in a language, by `12 en`. */
  translations = new Map()

  constructor(settings, { base, html, images, now, site, timeZone }) {
    this.settings = settings
    this.html = html
    this.base = base
    this.images = images
    this.now = now
    this.timeZone = timeZone
    this.isForHugo = site === 'hugo'
    this.sectionPage = this.isForHugo ? '_index' : 'index'
    this.objects = {
      article: this.articles,
      auteur: this.authors,
      document: this.documents,
      groupe_mots: this.groups,
      mot: this.keywords,
      rubrique: this.sections,
    }
  }

  /** Tells where an object stands, as the checks of the library ask it. */
  standing = (type, id) => {
    const objects = Object.hasOwn(this.objects, type) ? this.objects[type] : undefined
    if (objects === undefined) return undefined
    const object = objects.get(id)
    if (object === undefined) return 'missing'
    return object.isSeen === false ? 'unpublished' : 'published'
  }

  /** The page of an object, if it has one. */
  page(type, id) {
    return Object.hasOwn(PAGES, type) ? this.objects[type].get(id) : undefined
  }

  /** The article that a link with a language leads to: its translation, or itself where there is none. */
  translation(type, id, language) {
    const group = type === 'article' && language !== undefined ? this.articles.get(id)?.translationOf : undefined
    return this.translations.get(`${group} ${language}`) ?? id
  }

  /** The path of a page below the folder of its language, without its ending. */
  path(type, id, language) {
    const page = this.page(type, id)
    const slugs = [slugIn(page, language)]
    for (let section = this.sections.get(PAGES[type].above(page)); section !== undefined; ) {
      slugs.unshift(slugIn(section, language))
      section = this.sections.get(section.parent)
    }
    return [...PAGES[type].folder, ...slugs].join('/')
  }

  /** The address of a page on the new site, in a language if it is written in it, else in its own. */
  url(type, id, language) {
    const page = this.page(type, id)
    const lang = languagesOf(page).includes(language) ? language : page.language
    const start = lang === this.settings.language ? this.base : `${this.base}${bcp47(lang).toLowerCase()}/`
    return `${start}${this.path(type, id, lang)}/`
  }

  /** The file of a page: what readers could not open is apart, in the same place below `unpublished`. */
  file(type, id, language) {
    const top = this.page(type, id).isPage ? 'content' : 'unpublished'
    const name = type === 'rubrique' ? `/${this.sectionPage}` : ''
    return `${top}/${bcp47(language).toLowerCase()}/${this.path(type, id, language)}${name}.md`
  }
}

// Most pages have one language, and one name: a string holds it.
function slugIn({ language: own, slugs }, language) {
  return typeof slugs === 'string' ? slugs : (slugs[language] ?? slugs[own])
}

/** Lists the languages that a page is written in, its own first. */
export function languagesOf({ language, slugs }) {
  return typeof slugs === 'string' ? [language] : Object.keys(slugs)
}
