import { nameSet } from '../names.ts'
import { HTML_ELEMENTS } from './elements.ts'

/** More names that are tags in each notation: of older HTML, of SVG, of MathML, and SPIP's own. */
const OTHER_ELEMENTS = nameSet(
  'isindex keygen listing menuitem noembed plaintext portal slot spacer title xmp xml',
  'animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix filter foreignobject g image line lineargradient marker mask metadata path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view',
  'annotation maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics',
  'quote poesie poetry cadre intro multi',
)

/** Names that are tags whatever follows them: they could be live. */
const ALWAYS_TAGS = nameSet('script style iframe object embed svg math img')

const BOOLEAN_ATTRIBUTES =
  'allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|formnovalidate|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|nomodule|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected|truespeed'
const ATTRIBUTE = attributePattern()
const END = /(?:\s*\/)?\s*$/y

/** Attributes as long as this in which tags stand are not read: each of those tags would read all that follow it. */
const LONGEST_READ = 1000

/**
 * Tell whether a name and what follows it make a tag where angles may be emphasis, or text.
 *
 * @param name
 *   Name in lower case.
 * @param rest
 *   What stands between the name and `>`.
 * @returns
 *   `true` for a known name with only attributes after it, or with very long ones, and for names that could be live.
 */
export function isTagLike(name: string, rest: string): boolean {
  if (ALWAYS_TAGS.has(name)) return true
  if (!HTML_ELEMENTS.has(name) && !OTHER_ELEMENTS.has(name)) return false
  return (rest.length > LONGEST_READ && rest.includes('<')) || holdsAttributes(rest)
}

function attributePattern(): RegExp {
  return new RegExp(
    `\\s+(?:[a-z_:@][\\w:.@-]*\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+)|(?:${BOOLEAN_ATTRIBUTES})(?![\\w-]))`,
    'iy',
  )
}

// One expression for all of them would keep each in the engine's memory, and run out of it after some millions.
function holdsAttributes(rest: string): boolean {
  let end = 0
  for (ATTRIBUTE.lastIndex = 0; ATTRIBUTE.test(rest); ) end = ATTRIBUTE.lastIndex
  END.lastIndex = end
  return END.test(rest)
}
