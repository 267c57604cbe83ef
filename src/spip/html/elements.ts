import { nameSet } from '../names.ts'

/** Elements that stand between paragraphs; an HTML parser closes `<p>` before them. */
export const BLOCK_ELEMENTS = nameSet(
  'address applet article aside blockquote button center details dialog dir dl dt dd div fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr iframe li main map marquee menu nav noscript object ol p pre search section summary table tbody td textarea tfoot th thead tr caption colgroup col ul script style',
)

/** Elements that are not printed when they hold nothing. */
export const REMOVABLE_ELEMENTS = nameSet('p strong i a del abbr blockquote')

/** Elements that have no content and no end tag. */
export const VOID_ELEMENTS = nameSet('area base br col embed hr img input link meta param source track wbr')

/** Names that are tags even where an angle span could open: HTML, SVG, MathML, and SPIP's own. */
export const KNOWN_ELEMENTS = nameSet(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label layer legend li link listing main map mark marquee menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp xml ' +
    'animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix filter foreignobject g image line lineargradient marker mask metadata path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view ' +
    'math annotation maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics ' +
    'quote poesie poetry cadre frame intro multi',
)

/** Names that are tags whatever follows them: they could be live. */
const ALWAYS_TAGS = nameSet('script style iframe object embed svg math img')

const BOOLEAN_ATTRIBUTES =
  'allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|formnovalidate|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|nomodule|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected|truespeed'
const ATTRIBUTE = new RegExp(
  `\\s+(?:[a-z_:@][\\w:.@-]*\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>=]+)|(?:${BOOLEAN_ATTRIBUTES})(?![\\w-]))`,
  'iy',
)
const END = /(?:\s*\/)?\s*$/y

/** Attributes as long as this in which tags stand are not read: each of those tags would read all that follow it. */
const LONGEST_READ = 1000

/**
 * Tell whether a name and what follows it make a tag, where an angle span could open too.
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
  if (!KNOWN_ELEMENTS.has(name)) return false
  return (rest.length > LONGEST_READ && rest.includes('<')) || holdsAttributes(rest)
}

// One expression for all of them would keep each in the engine's memory, and run out of it after some millions.
function holdsAttributes(rest: string): boolean {
  let end = 0
  for (ATTRIBUTE.lastIndex = 0; ATTRIBUTE.test(rest); ) end = ATTRIBUTE.lastIndex
  END.lastIndex = end
  return END.test(rest)
}
