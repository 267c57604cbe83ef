// Where the addresses of the old site lead, in the forms that servers read.

import { redirectOf } from '../index/link-resolver.mjs'
import { fromRoot } from '../index/own-address.mjs'

/** Gives `[name, target]` of every page that readers could open: `article12` and its address on the new site. */
export function* redirects(index) {
  for (const type of ['rubrique', 'mot', 'auteur', 'article']) {
    for (const id of index.objects[type].keys()) {
      const target = targetOf(index, type, id)
      if (target !== undefined) yield [`${type}${id}`, target]
    }
  }
}

function targetOf(index, type, id) {
  const page = index.page(type, id)
  if (page === undefined || page.isSeen === false) return undefined
  const { language, redirect } = page
  const target = redirect === undefined ? index.url(type, id, language) : redirectOf(index, id, language)
  return target && encoded(fromRoot(target, index.base))
}

// A blank would end the address, a quote its text, and `$` begin a variable of nginx.
function encoded(url) {
  return encodeURI(url).replaceAll('%25', '%').replaceAll('$', '%24')
}

/** The forms: the file of each, its first lines, and what a page is in it. */
export const REDIRECT_FILES = [
  {
    file: 'redirects/_redirects',
    head: '# Netlify: copy this file to the root of the built site.\n',
    lines: (name, target) => `/${name} ${target} 301\n/spip.php ${name}= ${target} 301\n`,
  },
  {
    file: 'redirects/nginx.map',
    head: '# nginx, in http: map $request_uri $moved { include nginx.map; }   in server: if ($moved) { return 301 $moved; }\n',
    lines: (name, target) => `/${name} "${target}";\n/spip.php?${name} "${target}";\n`,
  },
  {
    file: 'redirects/redirects.csv',
    head: 'from,to\n',
    lines: (name, target) => `/${name},"${target}"\n/spip.php?${name},"${target}"\n`,
  },
]

/** Writes one form, page by page. */
export function* redirectLines(index, { head, lines }) {
  yield head
  for (const [name, target] of redirects(index)) yield lines(name, target)
}

/** Writes the names that the plugin *urls* gave to pages. Which signs stood around them is set elsewhere. */
export async function* nameLines(index, names) {
  yield 'name,to\n'
  for await (const { id_objet, type, url } of names) {
    const target = targetOf(index, type, Number(id_objet))
    if (target !== undefined) yield `"${String(url).replaceAll('"', '""')}","${target}"\n`
  }
}
