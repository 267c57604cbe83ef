import { nameSet, names } from '../names.ts'
import { AUTHORS_ELEMENTS, HTML_ELEMENTS, READERS_ELEMENTS } from './elements.ts'

/** The HTML policies that have a name. */
export type HtmlPolicyName = 'trusted' | 'article' | 'comment' | 'none'

/** What HTML written in a text may be printed. */
export interface HtmlPolicy {
  /** Names of the elements that are printed; `'*'` for every one, which is for trusted authors only. */
  readonly elements: readonly string[]
  /** Attributes that are printed, by element; `'*'` lists those of every element. */
  readonly attributes: Readonly<Record<string, readonly string[]>>
  /** Schemes that an address may have; one without a scheme is always allowed. */
  readonly schemes: readonly string[]
}

const SCHEMES = names('http https mailto tel ftp')

/** The named policies. */
export const POLICIES: Readonly<Record<HtmlPolicyName, HtmlPolicy>> = {
  // Its tags are printed as they are written, without a look at the attributes.
  trusted: { elements: ['*'], attributes: {}, schemes: ['*'] },
  article: {
    elements: AUTHORS_ELEMENTS,
    attributes: {
      '*': names('class title lang dir id role'),
      a: names('href hreflang rel rev type name'),
      audio: names('src controls loop muted preload'),
      blockquote: ['cite'],
      col: names('span width'),
      colgroup: names('span width'),
      data: ['value'],
      del: names('cite datetime'),
      details: ['open'],
      img: names('src alt width height loading'),
      ins: names('cite datetime'),
      li: ['value'],
      ol: names('start type reversed'),
      q: ['cite'],
      source: names('src type media'),
      table: names('summary border width'),
      td: names('colspan rowspan headers align valign'),
      th: names('colspan rowspan headers scope abbr align valign'),
      time: ['datetime'],
      track: names('src kind srclang label default'),
      video: names('src controls height loop muted poster preload width'),
    },
    schemes: SCHEMES,
  },
  comment: {
    elements: READERS_ELEMENTS,
    attributes: {
      '*': names('title lang dir'),
      a: names('href hreflang'),
      blockquote: ['cite'],
      del: names('cite datetime'),
      ins: names('cite datetime'),
      q: ['cite'],
    },
    schemes: SCHEMES,
  },
  none: { elements: [], attributes: {}, schemes: SCHEMES },
}

/** Elements of a whole document, which a part of one cannot hold. */
const DOCUMENT_ELEMENTS = nameSet('html head body frameset frame')

/** Elements that HTML never had: a layer of Netscape, and what Word writes, such as `<o:p>`, `<st1:PersonName>`. */
const OTHER_HARMLESS = /^(?:ilayer$|[movw]:|st1:)/

/** What becomes of a tag. */
export type TagFate = 'print' | 'drop' | 'show'

/** Tell what a policy does with a tag: print it, drop it and keep its content, or show it as text. */
export function tagFate(policy: HtmlPolicy, name: string): TagFate {
  if (DOCUMENT_ELEMENTS.has(name)) return 'drop'
  if (policy.elements.includes(name) || isTrusted(policy)) return 'print'
  return HTML_ELEMENTS.has(name) || OTHER_HARMLESS.test(name) ? 'drop' : 'show'
}

/** Tell whether a policy prints an attribute of an element; addresses are another question. */
export function allowsAttribute(policy: HtmlPolicy, element: string, attribute: string): boolean {
  if (isTrusted(policy)) return true
  // Of `constructor`, an element that a custom policy may name, every object has something else.
  return ['*', element].some((name) => policy.attributes[name]?.includes?.(attribute))
}

/** Tell whether a policy prints everything as its author wrote it. */
export function isTrusted(policy: HtmlPolicy): boolean {
  return policy.elements.includes('*')
}
