import type { Event } from '../../event.ts'
import { directionOf } from '../../language.ts'
import type { HtmlHandler } from '../handlers.ts'

/** A line break: of a line end, forced, or before a bullet. */
export const lineBreak: HtmlHandler<Event.lineBreak> = (writer, kind, index) => {
  writer.beforeBreak = writer.out
  if (kind === 'blank') writer.out += '<br /> <br />\n'
  else if (kind === 'manual' && writer.settings.classes) writer.out += '<br class="manualbr" />'
  else if (kind === 'line' || writer.typesetter.startsWithDash(writer.stream, index + 1)) writer.out += '\n<br />'
  else writer.out += `<br${writer.classes('autobr')} />\n`
}

/** The sign of a bullet line (SPIP's *puce*). */
export const bullet: HtmlHandler = (writer) => {
  const { classes, lang } = writer.settings
  writer.out += classes ? `<span class="spip-puce ${directionOf(lang)}"><b>–</b></span>&nbsp;` : '<b>–</b>&nbsp;'
}

/** The sign of a dash line. */
export const dash: HtmlHandler = (writer) => {
  writer.out += '&mdash;&nbsp;'
}

/** A rule. */
export const thematicBreak: HtmlHandler = (writer) => {
  writer.startBlock()
  writer.out += `<hr${writer.classes('spip')} />`
}
