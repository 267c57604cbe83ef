import { byteLength } from '../../../core/percent-encoded.ts'
import type { Event } from '../../event.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import type { HtmlWriter } from '../writer.ts'

const TABULATION = '&nbsp; &nbsp; &nbsp; &nbsp; '
const FRAME_COLUMNS = 60

/** Code in a line of text. */
export const inlineCode: HtmlHandler<Event.inlineCode> = (writer, { value, attributes }, index) => {
  writer.out += `<code${inlineAttributes(writer, attributes, index)}>${spaced(escapeHtml(value))}</code>`
}

/** A block of code, or a frame (*cadre*). */
export const code: HtmlHandler<Event.code> = (writer, { value, attributes, frame }, index) => {
  writer.startBlock()
  if (frame === true) return writeFrame(writer, value)
  const lines = spaced(escapeHtml(value)).replace(/\n/g, '<br />\n')
  const own = ownAttributes(writer, attributes, index)
  writer.out += `<div style="text-align: left;"${writer.classes('spip_code')} dir="ltr"><code${own}>${lines}</code></div>`
}

// A line of the frame takes so many bytes of the text.
function writeFrame(writer: HtmlWriter, value: string): void {
  const rows = value.split('\n').reduce((sum, line) => sum + Math.floor(byteLength(line) / FRAME_COLUMNS) + 1, 0)
  writer.out += `<textarea readonly="readonly" cols="40" rows="${Math.max(2, rows)}"${writer.classes('spip_cadre')} dir="ltr">${escapeHtml(value)}</textarea>`
}

// Indentation is kept by spaces that do not break.
function spaced(escaped: string): string {
  return escaped.replace(/\t/g, TABULATION).replace(/ {2}/g, ' &nbsp;')
}

function ownAttributes(writer: HtmlWriter, written: string | undefined, index: number): string {
  return written === undefined ? '' : writer.attributes(written, 'code', index)
}

// In a line, the class and the direction of code, which a block has on the element around it, stand on its own.
function inlineAttributes(writer: HtmlWriter, written: string | undefined, index: number): string {
  const own = ownAttributes(writer, written, index)
  const merged = writer.settings.classes ? own.replace(/ class="([^"]*)"/, ' class="$1 spip_code"') : own
  const classed = merged === own ? own + writer.classes('spip_code') : merged
  return own.includes(' dir="') ? classed : `${classed} dir="ltr"`
}
