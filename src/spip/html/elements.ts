import { nameSet, names } from '../names.ts'

// Every name of HTML is written once, by who may write the element and by whether it stands between paragraphs.
const READERS_BLOCKS = 'blockquote dd dl dt hr li ol p pre ul'
const READERS_SPANS = 'a abbr b br cite code del em i ins kbd mark q s samp small strong sub sup u var'
const AUTHORS_BLOCKS =
  'address article aside caption center col colgroup details div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup main nav search section summary table tbody td tfoot th thead tr'
const AUTHORS_SPANS =
  'acronym audio bdi bdo big data dfn font img picture rb rp rt rtc ruby source span strike time track tt video wbr'
const HARMLESS_BLOCKS = 'applet button dialog dir fieldset form head iframe map marquee menu noscript object textarea'
const HARMLESS_SPANS =
  'area base basefont bgsound blink body canvas datalist embed frame frameset html input label layer legend link math meta meter nobr noframes optgroup option output param progress select svg template'
const LIVE_BLOCKS = 'script style'

/** Elements that readers may write. */
export const READERS_ELEMENTS = names(READERS_BLOCKS, READERS_SPANS)

/** Elements that authors may write. */
export const AUTHORS_ELEMENTS = names(READERS_BLOCKS, READERS_SPANS, AUTHORS_BLOCKS, AUTHORS_SPANS)

/** Elements of HTML, all but those that run. */
export const HTML_ELEMENTS = nameSet(
  READERS_BLOCKS,
  READERS_SPANS,
  AUTHORS_BLOCKS,
  AUTHORS_SPANS,
  HARMLESS_BLOCKS,
  HARMLESS_SPANS,
)

/** Elements that stand between paragraphs; an HTML parser closes `<p>` before them. */
export const BLOCK_ELEMENTS = nameSet(READERS_BLOCKS, AUTHORS_BLOCKS, HARMLESS_BLOCKS, LIVE_BLOCKS)

const SPANS = 'strong i a del abbr span'

/** Elements of the spans of markup. */
export const SPAN_ELEMENTS = nameSet(SPANS)

export const HEADINGS = 'h1 h2 h3 h4 h5 h6'

/** Elements of markup that hold one run of text: a block in the middle of it ends them, and they go on after it. */
export const LINE_ELEMENTS = nameSet('p', HEADINGS)

/** Elements of markup that are not printed when they hold nothing. */
export const REMOVABLE_ELEMENTS = nameSet('p blockquote', HEADINGS, SPANS)

/** Elements that have no content and no end tag. */
export const VOID_ELEMENTS = nameSet('area base br col embed hr img input link meta param source track wbr')

/** More names that are tags even where an angle span could open: of older HTML, of SVG, of MathML, and SPIP's own. */
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
