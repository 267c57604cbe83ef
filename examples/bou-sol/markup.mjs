// A template tag: what is put into it is escaped, unless it is markup already.

class Markup {
  constructor(text) {
    this.text = text
  }

  toString() {
    return this.text
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Takes a string as markup: only for what the library rendered. */
export function trust(text) {
  return new Markup(text)
}

/** Takes HTML that the library rendered as markup, and tells those who hear it what fields (`<cadre>`) and links of notes are. */
export function rendered(text) {
  return trust(
    text
      .replaceAll('<textarea ', '<textarea aria-label="À copier" ')
      .replace(/<a (?=[^>]* rel="(?:nofollow )?appendix")/g, '<a role="doc-noteref" ')
      .replace(/<a (?=[^>]* rev="appendix")/g, '<a role="doc-backlink" '),
  )
}

/** Makes markup of a template; lists are joined, and nothing is made of `undefined`, `null` and `false`. */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(toMarkup)))
}

function toMarkup(value) {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(toMarkup).join('')
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign])
}
