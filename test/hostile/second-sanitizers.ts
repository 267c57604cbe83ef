import createDOMPurify from 'dompurify'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { JSDOM } from 'jsdom'
import type { RenderOptions } from '../../src/spip/index.ts'

const { window } = new JSDOM('')
const purifier = createDOMPurify(window)

/** What DOMPurify takes out of a fragment. */
export function removedByDomPurify(html: string, options: RenderOptions): string[] {
  purifier.sanitize(html, {
    // It takes an id away that is a property of `document`: the article's own anchors are free to have one.
    SANITIZE_DOM: options.profile === 'comment',
    // It takes an attribute away for a `</title>` or `-->` in its text, which may matter in XML.
    SAFE_FOR_XML: false,
    // It takes this for an address, and no browser does.
    ADD_URI_SAFE_ATTR: ['datetime'],
  })
  return purifier.removed.map((one) =>
    'element' in one
      ? `<${one.element.nodeName}>`
      : `${one.from.nodeName} ${one.attribute?.name ?? ''}=${one.attribute?.value ?? ''}`,
  )
}

const words = (list: string): string[] => list.split(' ')

/** GitHub's schema, with what an article may hold and what the library writes; it knows nothing of our tables. */
const schema: Schema = {
  ...defaultSchema,
  ancestors: {},
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...words(
      'abbr acronym address article aside audio bdi bdo big blockquote caption center cite col colgroup data dfn ' +
        'figcaption figure font footer header hgroup main mark nav search section small textarea time track u video wbr rb rtc',
    ),
  ],
  attributes: {
    '*': words(
      'ariaDescribedBy className dir hrefLang id lang role title abbr align border cite colSpan controls dateTime headers ' +
        'height loading loop media muted preload reversed rowSpan scope span start summary type vAlign value width',
    ),
    a: words('href rel rev name'),
    div: [['style', 'text-align: left;']],
    details: ['open'],
    img: words('src alt'),
    audio: ['src'],
    source: ['src'],
    track: words('src kind srcLang label default'),
    video: words('src poster'),
    textarea: words('readOnly cols rows'),
  },
  protocols: {
    href: words('http https mailto tel ftp'),
    src: words('http https ftp mailto tel'),
    poster: words('http https ftp mailto tel'),
    cite: words('http https ftp mailto tel'),
  },
}

/** What hast-util-sanitize makes otherwise, as both trees are printed. */
export function changedBySanitize(html: string): string[] {
  const before = fromHtml(html, { fragment: true })
  trimAddresses(before)
  const [left, right] = [printed(before), printed(sanitize(before, schema))]
  return left === right ? [] : [`${left} became ${right}`]
}

/** A browser drops white space around an address; hast-util-sanitize drops the address. */
function trimAddresses(root: Root): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') trimAddress(node)
    if ('children' in node) open.push(...node.children)
  }
}

function trimAddress({ properties }: Element): void {
  for (const name of ['href', 'src', 'cite', 'poster']) {
    const value = properties[name]
    if (typeof value === 'string') properties[name] = value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '')
  }
}

function printed(tree: Nodes): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value))
}
