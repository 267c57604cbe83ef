import { expectString } from '../core/argument.ts'
import { expectOptionsOf, type OptionTable } from '../core/expect-options.ts'
import { checkedResolve } from './answers.ts'
import { collapseSpaces } from './characters.ts'
import type { EventStream } from './event.ts'
import { NOTATIONS, type ParseOptions } from './options.ts'
import { parse } from './parse/parse.ts'
import { RESOLVE, type Resolve } from './resolve.ts'
import { streamOf } from './stream-of.ts'
import type { SpipRoot } from './syntax-tree.ts'
import { TextWriter } from './text/writer.ts'

/** How plain text is made. */
export interface TextOptions extends Pick<ParseOptions, 'notation'> {
  /** Language of the text: typographic rules. (default: `'fr'`) */
  readonly lang?: string | undefined
  /** Set non-breaking spaces, apostrophes and dashes. (default: `true`) */
  readonly typography?: boolean | undefined
  /** Write the bodies of the notes after the text. (default: `false`) */
  readonly notes?: boolean | undefined
  /**
   * Answers what the text cannot say, as for HTML: `link` for the text of links without one, `idiom` for strings of the
   * site. The others are not asked. (default: none: the target as written, and nothing)
   */
  readonly resolve?: Resolve | undefined
}

const OPTIONS: OptionTable<TextOptions> = {
  notation: NOTATIONS,
  lang: 'string',
  typography: 'boolean',
  notes: 'boolean',
  resolve: 'object',
}

/**
 * Reduce SPIP source, or a tree, to plain text: for excerpts, search indexes, mail.
 *
 * Paragraphs stand between blank lines, items and verses on lines of their own. Calls of notes go,
 * and so do tags, scripts and the targets of links that have a text.
 *
 * @param source
 *   Text of a body as SPIP stores it; or a tree, as `parseSpip` gives it.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Text without markup; `''` for an empty text.
 * @throws {TypeError}
 *   When `source` is neither, a tree is damaged (the message names the node), or an option is not known.
 * @example
 * ```ts
 * import {spipToText} from 'ess-domain/spip'
 * spipToText('{{Un}} mot[[une note]], [un lien->art12].') //=> 'Un mot, un lien.'
 * ```
 */
export function spipToText(source: string | SpipRoot, options: TextOptions = {}): string {
  expectTextOptions(options)
  return textOf(streamOf(source, options.notation, options.lang), options)
}

/**
 * Reduce a one-line field, such as a title or a name, to plain text: for `<title>`, feeds, search indexes, mail.
 *
 * It reads what `renderSpipInline` reads: typography, HTML, `<multi>`; braces, links and notes are text.
 *
 * @param source
 *   Text of the field.
 * @param options
 *   Configuration (optional). A field has neither notes nor links.
 * @returns
 *   Text on one line, without tags; `''` for an empty field.
 * @throws {TypeError}
 *   When `source` is not a string, or an option is not known.
 * @example
 * ```ts
 * import {spipInlineToText} from 'ess-domain/spip'
 * spipInlineToText("L'<i>AMAP</i> {du lundi} &amp; ses pains") //=> 'L’AMAP {du lundi} & ses pains'
 * ```
 */
export function spipInlineToText(source: string, options: TextOptions = {}): string {
  expectString(source, 'source')
  expectTextOptions(options)
  const stream = parse(source, { notation: options.notation, scope: 'line' })
  return collapseSpaces(textOf(stream, options))
}

function expectTextOptions(options: TextOptions): void {
  expectOptionsOf(options, OPTIONS)
  expectOptionsOf(options.resolve, RESOLVE, 'options.resolve')
}

function textOf(stream: EventStream, { lang = 'fr', typography, notes, resolve }: TextOptions): string {
  const writer = new TextWriter(stream, lang, typography, checkedResolve(resolve))
  writer.write(0, notes === true ? stream.length : stream.notesStart)
  stream.release()
  return writer.finish()
}
