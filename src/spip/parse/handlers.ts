import { Event } from '../event.ts'
import { abbreviationClose, abbreviationOpen } from './block/abbreviation.ts'
import { angleClose, angleOpen, braceClose, braceOpen } from './block/emphasis.ts'
import { footnoteCall } from './block/footnote-call.ts'
import { htmlComment, htmlTag } from './block/html.ts'
import { anchor, autolink, escape, leaf, reference } from './block/inline-leaf.ts'
import { lineEnd } from './block/line.ts'
import { linkClose, linkOpen } from './block/link.ts'
import { math } from './block/math.ts'
import { multiOpen } from './block/multi.ts'
import { poetryOpen } from './block/poetry.ts'
import { ignored, quoteClose, quoteOpen, strayEnd } from './block/quote.ts'
import { rawBlock } from './block/raw-block.ts'
import type { Handler } from './flow.ts'
import { Token } from './token.ts'

/** What is done with each kind of token; kinds that are not named are text. */
export const HANDLERS: Readonly<Partial<Record<Token, Handler>>> = {
  [Token.lineEnd]: lineEnd,
  [Token.braceOpen]: braceOpen,
  [Token.braceClose]: braceClose,
  [Token.angleOpen]: angleOpen,
  [Token.angleClose]: angleClose,
  [Token.linkOpen]: linkOpen,
  [Token.linkClose]: linkClose,
  [Token.footnoteOpen]: footnoteCall,
  [Token.abbreviationOpen]: abbreviationOpen,
  [Token.abbreviationClose]: abbreviationClose,
  [Token.glossary]: leaf(Event.glossaryLink),
  [Token.anchor]: anchor,
  [Token.autolink]: autolink,
  [Token.escape]: escape,
  [Token.reference]: reference,
  [Token.resource]: leaf(Event.resource),
  [Token.tag]: htmlTag,
  [Token.comment]: htmlComment,
  [Token.raw]: rawBlock,
  [Token.quoteOpen]: quoteOpen,
  [Token.quoteClose]: quoteClose,
  [Token.poetryOpen]: poetryOpen,
  [Token.poetryClose]: strayEnd,
  [Token.ignored]: ignored,
  [Token.model]: leaf(Event.model),
  [Token.idiom]: leaf(Event.idiom),
  [Token.inlineMath]: leaf(Event.inlineMath),
  [Token.math]: math,
  [Token.multiOpen]: multiOpen,
  [Token.multiLanguage]: ignored,
  [Token.multiClose]: ignored,
}
