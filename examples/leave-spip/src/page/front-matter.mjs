// YAML that Hugo, Astro and others read in the same way.

import { Document, visit } from 'yaml'

const TIMESTAMP = 'tag:yaml.org,2002:timestamp'

// What older readers would take for a number, a date or a yes is put in quotes; a date says its zone.
const OPTIONS = {
  version: '1.1',
  lineWidth: 0,
  customTags: (tags) =>
    tags.map((tag) => (tag.tag === TIMESTAMP ? { ...tag, stringify: ({ value }) => String(value) } : tag)),
}

/** Characters that YAML takes in an escape only, or that some of its readers take for line ends. */
const UNPRINTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

/** Writes data as YAML. */
export function yamlOf(data) {
  const document = new Document(data, OPTIONS)
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.search(UNPRINTABLE) !== -1) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  // What the writer itself does not escape stands between double quotes now.
  return document
    .toString(OPTIONS)
    .replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Writes a Markdown file with its front matter; what is `undefined`, `''` or an empty list is left out of it. */
export function markdownFile(data, body) {
  return `---\n${yamlOf(filled(data))}---\n${body === '' ? '' : `\n${body}`}`
}

function filled(data) {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
