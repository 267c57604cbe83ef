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

/** Elements whose content is no HTML. */
export const LIVE_ELEMENTS = nameSet(LIVE_BLOCKS)

const SPANS = 'strong i a del abbr span'

/** Elements of the spans of markup. */
export const SPAN_ELEMENTS = nameSet(SPANS)

export const HEADINGS = 'h1 h2 h3 h4 h5 h6'

/** Elements of markup that hold one run of text: a block in the middle of it ends them, and they go on after it. */
export const LINE_ELEMENTS = nameSet('p', HEADINGS)

/** Elements of markup that are not printed when they hold nothing. */
export const REMOVABLE_ELEMENTS = nameSet('p blockquote', HEADINGS, SPANS)
